import { TextInput } from '@mantine/core'
import { useRead } from '../../calls/use-action.ts'
import { useWords } from '../../words/words-context.tsx'

/** A client by name, with those that fit what is written. */
export function ClientPicker({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const { say } = useWords()
  const found = useRead('find', { words: value }, { keep: true })
  return (
    <>
      <TextInput
        label={say('web.reviews.client')}
        required
        autoComplete="off"
        list="review-clients"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id="review-clients">
        {(found.data?.clients ?? []).map(({ client, name }) => (
          <option key={client} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
