import { NativeSelect, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'

/** From 1, hard, to 5, easy; nothing where nobody can say yet. */
const EASES = ['', '1', '2', '3', '4', '5'] as const

type Field = GetInputPropsReturnType

/** How easy an improvement is, each step of the scale in words. */
export function EaseField({ field }: { field: Field }) {
  const { say } = useWords()
  return (
    <NativeSelect
      label={say('web.improvements.field.ease')}
      data={EASES.map((value) => ({ value, label: say(`web.improvements.ease.${value || 'none'}`) }))}
      {...field}
    />
  )
}

/** The day on which somebody checks whether it helped (A29). */
export function DueField({ field, required = false }: { field: Field; required?: boolean }) {
  const { say } = useWords()
  const { today } = useSession()
  return (
    <TextInput
      type="date"
      label={say('web.improvements.field.due')}
      description={say('web.improvements.field.due.about')}
      min={today}
      required={required}
      {...field}
    />
  )
}
