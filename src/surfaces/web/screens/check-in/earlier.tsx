import { useRead } from '../../calls/use-action.ts'
import type { Answer } from '../../calls/call.ts'
import { PageState } from '../../frame/page-state.tsx'
import { useWords } from '../../words/words-context.tsx'
import styles from './check-in.module.css'

type Held = Answer<'see-check-ins'>['checkins'][number]

/** Check-ins that were held, with what was asked and said. */
export function Earlier({ client }: { client: string }) {
  const { say } = useWords()
  const answer = useRead('see-check-ins', { client })
  return (
    <PageState answer={answer} shape="lines">
      {({ checkins }) =>
        checkins.length === 0 ? null : (
          <details className="card">
            <summary>{say('web.check-in.earlier')}</summary>
            {checkins.map((held) => (
              <HeldLines key={held.because.join()} held={held} />
            ))}
          </details>
        )
      }
    </PageState>
  )
}

function HeldLines({ held: { on, mode, thanks, said, check, questions } }: { held: Held }) {
  const { say, day } = useWords()
  return (
    <div className={styles.part}>
      <h3>
        {day(on)} · {say(`web.check-in.mode.${mode}`)}
      </h3>
      <p>
        <q>{said}</q>
      </p>
      <p className="small">{say('web.check-in.earlier.thanks', { thanks })}</p>
      {check === null ? null : <p className="small">{say('web.check-in.earlier.check', { check })}</p>}
      <ul>
        {questions.map(({ text, answer }) => (
          <li key={text}>
            <p className="small">{text}</p>
            {answer === null ? null : (
              <p>
                <q>{answer}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
