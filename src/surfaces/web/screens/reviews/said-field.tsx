import { Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../words/words-context.tsx'

type Props = { label: string; about?: string; value: string; onChange: (words: string) => void }

/** Words that a deed cannot do without, of any length. */
export function SaidField({ label, about, value, onChange }: Props) {
  return (
    <Textarea
      label={label}
      description={about}
      autosize
      minRows={2}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

type DayProps = { label: string; from?: string; until: string; value: string; onChange: (day: string) => void }

/** A day between two others. */
export function DayField({ label, from, until, value, onChange }: DayProps) {
  const { say } = useWords()
  return (
    <TextInput
      type="date"
      label={say(label)}
      min={from}
      max={until}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
