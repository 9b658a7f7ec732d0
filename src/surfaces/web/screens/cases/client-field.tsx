import { TextInput } from '@mantine/core'
import { useRead } from '../../calls/use-action.ts'
import { useWords } from '../../words/words-context.tsx'

/** A client by name, with those that fit what is written. */
export function ClientField({ words, field }: { words: string; field: object }) {
  const { say } = useWords()
  const found = useRead('find', { words }, { keep: true })
  return (
    <>
      <TextInput
        label={say('web.cases.field.client')}
        required
        data-autofocus
        autoComplete="off"
        list="case-clients"
        {...field}
      />
      <datalist id="case-clients">
        {(found.data?.clients ?? []).map(({ client, name }) => (
          <option key={client} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
