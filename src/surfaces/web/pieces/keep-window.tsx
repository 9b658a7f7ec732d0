import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useSession } from '../frame/session.tsx'
import { useWords } from '../words/words-context.tsx'
import { Window } from './window.tsx'

/** Marks a promise as kept, with the day on which it was. */
export function KeepWindow({
  client,
  name,
  text,
  onClose,
}: {
  client: string
  name: string
  text: string
  onClose: () => void
}) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const { today } = useSession()
  const [on, setOn] = useState(today)
  const deed = useDeed('keep-promise')
  const keep = () =>
    deed.mutate(
      { client, text, on },
      { onSuccess: ({ ids }) => [done(say('web.promise.kept', { text, name }), ids), onClose()], onError: failed },
    )
  return (
    <Window title={say('web.promise.keep.title', { name })} onClose={onClose}>
      <div className="stack-small">
        <p>
          <q>{text}</q>
        </p>
        <TextInput
          type="date"
          label={say('web.promise.kept-on')}
          value={on}
          max={today}
          required
          onChange={(event) => setOn(event.currentTarget.value || today)}
        />
        <Button size="md" data-autofocus loading={deed.isPending} onClick={keep}>
          {say('move.verb.keep-promise')}
        </Button>
      </div>
    </Window>
  )
}
