import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ReplyChecked } from './reply-editor.tsx'
import type { ReplyProps } from './reply-part.tsx'

type Props = ReplyProps & { text: string; checked: ReplyChecked }

/** Records the words as our answer. What the check holds back needs a reason, which is kept with one's name (A16). */
export function RecordReply({ client, case: key, text, checked }: Props) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const deed = useDeed('handle-case')
  const [why, setWhy] = useState('')
  const { needs } = checked
  if (!useMay('handle-case')) return null
  if (needs === 'change') return <p className="small">{say('web.replies.change')}</p>
  const override = needs === 'reason' ? { override: why.trim() } : {}
  const record = () =>
    deed.mutate(
      { client, case: key, step: 'answered', text, ...override },
      { onSuccess: ({ ids }) => done(say('web.replies.recorded'), ids), onError: failed },
    )
  return (
    <>
      {needs === 'reason' ? (
        <Textarea
          label={say('web.replies.why')}
          description={say('web.replies.why.about')}
          autosize
          minRows={2}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      ) : null}
      <div className="row">
        <Button
          variant="default"
          loading={deed.isPending}
          disabled={needs === 'reason' && why.trim() === ''}
          onClick={record}
        >
          {say(checked.public ? 'web.replies.record.public' : 'web.replies.record')}
        </Button>
      </div>
    </>
  )
}
