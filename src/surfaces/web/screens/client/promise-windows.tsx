import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { addDays } from '../../../../core/day.ts'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Window } from '../../pieces/window.tsx'

type PromiseValues = { text: string; by: string; way: 'to' | 'from' }

/** Records a promise, ours or theirs, and its day. */
export function MakePromise({ client, name, onClose }: { client: string; name: string; onClose: () => void }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { today } = useSession()
  const deed = useDeed('make-promise')
  const form = useForm<PromiseValues>({ initialValues: { text: '', by: addDays(today, 7), way: 'to' } })
  const save = form.onSubmit(({ text, by, way }) =>
    deed.mutate(
      { client, text: text.trim(), by, way },
      { onSuccess: ({ ids }) => [done(say('web.promise.made', { text, name }), ids), onClose()], onError: failed },
    ),
  )
  return (
    <Window title={say('web.promise.make.title', { name })} onClose={onClose}>
      <form className="stack-small" onSubmit={save}>
        <SegmentedControl
          fullWidth
          aria-label={say('web.promise.way')}
          data={(['to', 'from'] as const).map((value) => ({
            value,
            label: say(value === 'to' ? 'web.promise.ours' : 'web.promise.theirs'),
          }))}
          {...form.getInputProps('way')}
        />
        <TextInput label={say('web.contact.promise.what')} required data-autofocus {...form.getInputProps('text')} />
        <TextInput type="date" label={say('web.contact.promise.by')} required {...form.getInputProps('by')} />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.promise.make')}
        </Button>
      </form>
    </Window>
  )
}

type MoveProps = { client: string; name: string; text: string; due: string; onClose: () => void }

/** A new day that both agreed on. */
export function MovePromise({ client, name, text, due, onClose }: MoveProps) {
  const { say } = useWords()
  const { today } = useSession()
  const { done, failed } = useNotice()
  const deed = useDeed('move-promise')
  const [to, setTo] = useState(addDays(due > today ? due : today, 7))
  const moved = ({ ids }: { ids: string[] }) => [
    done(say('web.promise.moved', { text, to: { day: to } }), ids),
    onClose(),
  ]
  return (
    <Window title={say('web.promise.move.title', { name })} onClose={onClose}>
      <div className="stack-small">
        <p>
          <q>{text}</q>
        </p>
        <p className="muted small">{say('web.promise.move.about')}</p>
        <TextInput
          type="date"
          label={say('web.promise.move.to')}
          min={today}
          required
          data-autofocus
          value={to}
          onChange={(event) => setTo(event.currentTarget.value || to)}
        />
        <Button
          size="md"
          mt={8}
          loading={deed.isPending}
          onClick={() => deed.mutate({ client, text, to }, { onSuccess: moved, onError: failed })}
        >
          {say('web.promise.move')}
        </Button>
      </div>
    </Window>
  )
}
