import { Button, CopyButton } from '@mantine/core'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay, useSession } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { PatternsSeen, ReplyProps } from './reply-part.tsx'
import styles from './reply.module.css'

type Props = ReplyProps & { answer: NonNullable<PatternsSeen['answer']> }

/** What is written for everybody, and the two people behind it (A21). A person posts it, and only then. */
export function PublicAnswer({ client, case: key, answer }: Props) {
  const { say } = useWords()
  const approved = answer.approvedOn !== null
  const names = { by: answer.byName ?? '', approved: answer.approvedName ?? '' }
  const args = { ...names, on: { day: answer.approvedOn ?? answer.on } }
  return (
    <div className={styles.answer}>
      <blockquote className={styles.words}>{answer.text}</blockquote>
      <p className={approved ? 'small' : `small ${styles.care}`}>
        {say(approved ? 'web.replies.two' : 'web.replies.one', args)}
      </p>
      {approved ? <CopyWords text={answer.text} /> : <Approve client={client} case={key} answer={answer} />}
    </div>
  )
}

function Approve({ client, case: key, answer }: Props) {
  const { say } = useWords()
  const { member } = useSession()
  const { done, failed } = useNotice()
  const deed = useDeed('approve-reply')
  const approve = () =>
    deed.mutate(
      { client, case: key },
      { onSuccess: ({ ids }) => done(say('web.replies.approved'), ids), onError: failed },
    )
  if (!useMay('approve-reply')) return null
  const own = answer.by === member
  return (
    <div className="stack-small">
      {own ? <p className="muted small">{say('web.replies.own')}</p> : null}
      <div>
        <Button variant="default" loading={deed.isPending} onClick={approve}>
          {say(own ? 'web.replies.again' : 'web.replies.approve')}
        </Button>
      </div>
    </div>
  )
}

export function CopyWords({ text }: { text: string }) {
  const { say } = useWords()
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy}>
          {say(copied ? 'web.replies.copied' : 'web.replies.copy')}
        </Button>
      )}
    </CopyButton>
  )
}
