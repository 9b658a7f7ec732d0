import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ContactKind } from '../../../../core/ledger/kinds/plans.ts'
import { useWords } from '../../words/words-context.tsx'
import { without } from '../clients/without.ts'
import styles from './plan.module.css'
import type { ContactsSeen } from './weeks.tsx'

const KINDS: readonly ContactKind[] = ['review', 'anniversary', 'note', 'help', 'touch']

/** Whose contacts, and of which kind; kept in the address. */
export function Filters({ seen }: { seen: ContactsSeen }) {
  const { say } = useWords()
  const { member = '', kind = '' } = useSearch({ from: '/frame/plan' })
  const navigate = useNavigate({ from: '/plan' })
  const members = new Map(
    seen.weeks.flatMap((week) => (week.member ? [[week.member, week.name ?? week.member] as const] : [])),
  )
  if (member && !members.has(member)) members.set(member, member)
  const kinds = KINDS.map((value) => ({ value, label: say(`web.plan.kind.${value}`) }))
  const choose = (name: 'member' | 'kind', value: string) =>
    void navigate({ search: (now) => ({ ...without(now, name), ...(value ? { [name]: value } : {}) }) })
  return (
    <div className={styles.filters}>
      {members.size > 1 ? (
        <NativeSelect
          aria-label={say('web.plan.member')}
          value={member}
          data={[
            { value: '', label: say('web.plan.member.all') },
            ...[...members].map(([value, label]) => ({ value, label })),
          ]}
          onChange={(event) => choose('member', event.currentTarget.value)}
        />
      ) : null}
      <NativeSelect
        aria-label={say('web.plan.kind')}
        value={kind}
        data={[{ value: '', label: say('web.plan.kind.all') }, ...kinds]}
        onChange={(event) => choose('kind', event.currentTarget.value)}
      />
    </div>
  )
}
