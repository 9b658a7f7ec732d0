import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../calls/use-action.ts'
import { useNotice } from '../frame/notice.tsx'
import { useWords } from '../words/words-context.tsx'
import type { MoveNamed } from './deed-open.ts'
import { Window } from './window.tsx'

/** Says that a move was of no use, and why. */
export function UselessWindow({ move, onClose }: { move: MoveNamed; onClose: () => void }) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [text, setText] = useState('')
  const deed = useDeed('set-aside')
  const send = () =>
    deed.mutate(
      { client: move.client, signal: move.signal, useless: true, ...(text.trim() ? { text: text.trim() } : {}) },
      { onSuccess: ({ ids }) => [done(say('web.useless.done', { name: move.name }), ids), onClose()], onError: failed },
    )
  return (
    <Window title={say('web.useless.for', { name: move.name })} onClose={onClose}>
      <div className="stack-small">
        <p className="muted small">{say('web.useless.about')}</p>
        <Textarea
          label={say('web.useless.because')}
          minRows={3}
          autosize
          value={text}
          data-autofocus
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button size="md" loading={deed.isPending} onClick={send}>
          {say('web.useless.send')}
        </Button>
      </div>
    </Window>
  )
}
