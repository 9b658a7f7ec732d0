import { Button } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { Window } from '../../pieces/window.tsx'
import { useWords } from '../../words/words-context.tsx'
import { Words } from './warn-window.tsx'

type Props = { client: string; name: string; onClose: () => void }

/** Takes a warning and its limits off again, with the reason. */
export function LiftWindow({ client, name, onClose }: Props) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('lift-warning')
  const [text, setText] = useState('')
  const save = () =>
    deed.mutate(
      { client, text: text.trim() },
      { onSuccess: ({ ids }) => [done(say('web.conduct.lifted'), ids), onClose()], onError: failed },
    )
  return (
    <Window title={say('web.conduct.lift.title', { name })} onClose={onClose}>
      <form className="stack-small" action={save}>
        <Words label={say('web.conduct.lift.text')} value={text} onChange={setText} required />
        <Button type="submit" size="md" mt={8} loading={deed.isPending}>
          {say('web.conduct.lift')}
        </Button>
      </form>
    </Window>
  )
}
