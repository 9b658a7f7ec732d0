import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useDeed } from '../../calls/use-action.ts'
import { useNotice } from '../../frame/notice.tsx'
import { useMay } from '../../frame/session.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { VersionSeen } from './sheet.tsx'
import styles from './sheet.module.css'

type Props = { client: string; engagement: string; version: VersionSeen }

/** What the client said they expect, how it stands to the sheet, and the questions that are open. */
export function SaidByClient({ client, engagement, version }: Props) {
  const { say } = useWords()
  const { points, questions } = version
  return (
    <>
      <section className="card stack-small" aria-labelledby="said-title">
        <h2 id="said-title">{say('web.sheet.said')}</h2>
        {points.length === 0 ? <p className="muted small">{say('web.sheet.said.none')}</p> : null}
        <ul className={styles.clauses}>
          {points.map(({ id, text, compared, question }) => (
            <li key={id}>
              <q className={styles.words}>{text}</q>
              <span className={question ? styles.lack : 'small muted'}>
                {question
                  ? `${say('web.sheet.said.question')} ${say(`sheet.why.${compared.why}`)}`
                  : say('web.sheet.said.fits')}
              </span>
              {compared.clauses.map((clause) => (
                <span key={clause.id} className="small muted">
                  {say(`clause.part.${clause.part}`)}: {clause.text}
                </span>
              ))}
            </li>
          ))}
        </ul>
        {points.length > 0 ? <p className="muted small">{say('web.sheet.said.how')}</p> : null}
      </section>
      {questions.length > 0 ? (
        <section className="card stack-small" aria-labelledby="asked-title">
          <h2 id="asked-title">{say('web.sheet.questions')}</h2>
          <ul className={styles.clauses}>
            {questions.map((question) => (
              <Question key={question.because[0]} client={client} engagement={engagement} question={question} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

type QuestionProps = { client: string; engagement: string; question: VersionSeen['questions'][number] }

function Question({ client, engagement, question: { text, raised, answer } }: QuestionProps) {
  const { say } = useWords()
  const { done, failed } = useNotice()
  const [reply, setReply] = useState('')
  const deed = useDeed('answer-query')
  const may = useMay('answer-query')
  const send = () =>
    deed.mutate(
      { client, engagement, text, answer: reply.trim() },
      { onSuccess: ({ ids }) => done(say('web.sheet.answered'), ids), onError: failed },
    )
  return (
    <li>
      <q className={styles.words}>{text}</q>
      {raised ? <span className="small muted">{say('web.sheet.question.raised')}</span> : null}
      {answer === null ? null : <span className={styles.words}>{answer}</span>}
      {answer === null && may ? (
        <div className="stack-small">
          <Textarea
            aria-label={say('web.sheet.answer')}
            placeholder={say('web.sheet.answer')}
            autosize
            value={reply}
            onChange={(event) => setReply(event.currentTarget.value)}
          />
          <Button
            variant="default"
            size="compact-md"
            disabled={reply.trim() === ''}
            loading={deed.isPending}
            onClick={send}
          >
            {say('web.sheet.answer.save')}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
