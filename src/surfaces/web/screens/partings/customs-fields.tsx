import { NativeSelect } from '@mantine/core'
import { PROFESSIONS, REASON_MODES, RETURN_POLICIES } from '../../../../core/ledger/kinds/partings.ts'
import { useWords } from '../../words/words-context.tsx'
import type { PartingFound } from './parting-words.ts'

type SelectProps<T> = { value: T; onChange: (value: T) => void }

/** Whose customs hold: notice, the return of records, how much is said of why. */
export function ProfileSelect({ value, onChange }: SelectProps<PartingFound['profile']>) {
  const { say } = useWords()
  return (
    <NativeSelect
      label={say('web.parting.profile')}
      description={say('web.parting.profile.about')}
      data={PROFESSIONS.map((one) => ({ value: one, label: say(`profession.${one}`) }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as PartingFound['profile'])}
    />
  )
}

/** How much the letter says of why (T2). */
export function ReasonsSelect({ value, onChange }: SelectProps<PartingFound['reasons']>) {
  const { say } = useWords()
  return (
    <NativeSelect
      label={say('web.parting.reasons')}
      description={say('web.parting.reasons.about')}
      data={REASON_MODES.map((one) => ({ value: one, label: say(`parting.reasons.${one}`) }))}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as PartingFound['reasons'])}
    />
  )
}

/** Whether they may come back, for ourselves only (I40). */
export function PolicySelect({ value, onChange }: SelectProps<PartingFound['policy']>) {
  const { say } = useWords()
  const none = { value: '', label: say('web.parting.policy.none') }
  return (
    <NativeSelect
      label={say('web.parting.policy')}
      description={say('web.parting.policy.about')}
      data={[none, ...RETURN_POLICIES.map((one) => ({ value: one, label: say(`parting.policy.${one}`) }))]}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? null : (currentTarget.value as NonNullable<PartingFound['policy']>))
      }
    />
  )
}
