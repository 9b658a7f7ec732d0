import { NativeSelect, TextInput } from '@mantine/core'
import { LONGEST_LIMIT_DAYS } from '../../../../core/conduct/next-step.ts'
import { addDays } from '../../../../core/day.ts'
import { CONTACT_LIMITS } from '../../../../core/ledger/kinds/warnings.ts'
import type { ContactLimit } from '../../../../core/ledger/kinds/warnings.ts'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ConductSeen } from './incident-row.tsx'

/** A limit of contact; '' where there is none. */
export type LimitValues = { limits: ContactLimit | ''; until: string; member: string }

const USUAL_DAYS = 60

export function emptyLimit(today: string): LimitValues {
  return { limits: '', until: addDays(today, USUAL_DAYS), member: '' }
}

/** What of it is said: nothing without a limit, and somebody's name only where contact goes on with one person. */
export function limitInput({ limits, until, member }: LimitValues) {
  if (limits === '') return {}
  return { limits, until, ...(limits === 'single-contact' && member !== '' ? { member } : {}) }
}

type Props = {
  value: LimitValues
  members: ConductSeen['members']
  none?: string
  onChange: (value: LimitValues) => void
}

/** What is limited, with whom contact goes on, and the day somebody looks at it again. */
export function LimitFields({ value, members, none, onChange }: Props) {
  const { say } = useWords()
  const { today } = useSession()
  const options = CONTACT_LIMITS.map((one) => ({ value: one, label: say(`conduct.limits.${one}`) }))
  const team = Object.entries(members).map(([key, label]) => ({ value: key, label }))
  return (
    <>
      <NativeSelect
        label={say('web.conduct.warn.limits')}
        data={[{ value: '', label: none ?? say('web.conduct.unsaid') }, ...options]}
        value={value.limits}
        onChange={(event) => onChange({ ...value, limits: event.currentTarget.value as ContactLimit | '' })}
      />
      {value.limits === 'single-contact' ? (
        <NativeSelect
          label={say('web.conduct.warn.member')}
          data={[{ value: '', label: say('web.conduct.unsaid') }, ...team]}
          value={value.member}
          onChange={(event) => onChange({ ...value, member: event.currentTarget.value })}
        />
      ) : null}
      {value.limits === '' ? null : (
        <TextInput
          type="date"
          label={say('web.conduct.warn.until')}
          min={addDays(today, 1)}
          max={addDays(today, LONGEST_LIMIT_DAYS)}
          value={value.until}
          onChange={(event) => onChange({ ...value, until: event.currentTarget.value })}
        />
      )}
    </>
  )
}
