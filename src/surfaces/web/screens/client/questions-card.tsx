import { Button } from '@mantine/core'
import { Suspense, lazy, useState } from 'react'
import type { ReactNode } from 'react'
import { useMay } from '../../frame/session.tsx'
import { writeSpan } from '../../pieces/shares.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import { Rhythm } from './rhythm.tsx'
import styles from './outlook.module.css'

const FeedbackWindow = lazy(() => import('../../pieces/feedback-window.tsx'))

/** What the client asked and how it was answered, and the rhythm in which you speak. */
export function QuestionsCard({ page }: { page: ClientPage }) {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const { questions, rhythm } = page
  return (
    <section className="card stack-small" aria-labelledby="questions-title">
      <div className={`row-apart ${styles.head}`}>
        <h2 id="questions-title">{say('web.asked.title')}</h2>
        {useMay('record-feedback') ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
            {say('web.feedback.record')}
          </Button>
        ) : null}
      </div>
      {questions ? <Questions questions={questions} /> : <p className="muted small">{say('web.asked.none')}</p>}
      {rhythm ? <Rhythm rhythm={rhythm} /> : null}
      <Suspense>
        {asking ? (
          <FeedbackWindow client={page.client} name={page.name} people={page.people} onClose={() => setAsking(false)} />
        ) : null}
      </Suspense>
    </section>
  )
}

function Questions({ questions }: { questions: NonNullable<ClientPage['questions']> }) {
  const { say, number } = useWords()
  const { days, asked, answered, open, again, reopened, reply } = questions
  if (asked === 0) return <p className="muted small">{say('web.asked.nothing', { days })}</p>
  return (
    <>
      <p className="small">{say('web.asked.said', { asked, days })}</p>
      <dl className={styles.figures}>
        <Count name={say('web.asked.answered')}>{say('web.asked.of', { n: answered, asked })}</Count>
        {reply ? <Reply reply={reply} /> : null}
        <Count name={say('web.asked.open')}>{number(open)}</Count>
        <Count name={say('web.asked.again')}>{number(again)}</Count>
        {reopened > 0 ? <Count name={say('web.asked.reopened')}>{number(reopened)}</Count> : null}
      </dl>
    </>
  )
}

type ReplySeen = NonNullable<NonNullable<ClientPage['questions']>['reply']>

/** How long an answer of ours usually takes, with the middle half. */
function Reply({ reply: { median, low, high, n, exact } }: { reply: ReplySeen }) {
  const { say } = useWords()
  const write = (minutes: number) => writeSpan(say, minutes, exact === n)
  return (
    <Count name={say('web.asked.reply')}>
      {write(median)}
      <span className={styles.between}>
        {say('web.asked.reply.between', { low: write(low), high: write(high), n })}
      </span>
    </Count>
  )
}

function Count({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
