import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useSession } from '../../frame/session.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'

export type Settled = { text?: string; on?: string; due?: string }

type SettleProps = {
  title: string
  /** What is settled, in the words it was offered in. */
  offered: string
  /** The verb on the button. */
  verb: string
  /** Asks for the client's words, and for another day. */
  asks: { words: boolean; due: boolean }
  saving: boolean
  onSave: (settled: Settled) => void
  onClose: () => void
}

/** Says how something that was offered went on: the client's words, where they said any, and the day. */
export function SettleWindow({ title, offered, verb, asks, saving, onSave, onClose }: SettleProps) {
  const { say } = useWords()
  const { today } = useSession()
  const form = useForm({ initialValues: { text: '', on: today, due: '' } })
  const save = form.onSubmit(({ text, on, due }) =>
    onSave({
      ...(text.trim() ? { text: text.trim() } : {}),
      ...(on && on !== today ? { on } : {}),
      ...(due ? { due } : {}),
    }),
  )
  return (
    <Window title={title} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <p>{offered}</p>
        {asks.words ? (
          <Textarea
            label={say('web.remedies.answer')}
            description={say('web.remedies.answer.about')}
            autosize
            minRows={2}
            data-autofocus
            {...form.getInputProps('text')}
          />
        ) : null}
        <TextInput type="date" label={say('web.remedies.on')} max={today} required {...form.getInputProps('on')} />
        {asks.due ? (
          <TextInput type="date" label={say('web.remedies.due.other')} min={today} {...form.getInputProps('due')} />
        ) : null}
        <Button type="submit" size="md" mt={8} loading={saving}>
          {verb}
        </Button>
      </form>
    </Window>
  )
}
