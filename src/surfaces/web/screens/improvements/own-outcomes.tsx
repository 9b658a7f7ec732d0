import { Link } from '@tanstack/react-router'
import type { Answer } from '../../calls/call.ts'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { endArgs, hundredths } from '../../pieces/shares.ts'
import { Sideways } from '../../pieces/sideways.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import styles from './improvements.module.css'

type OutcomesSeen = Answer<'see-outcomes'>

/** How one's own answers to hostile words ended, over time, and how often our own standard was kept (A19, A24). */
export function OwnOutcomes() {
  const words = useWords()
  const { say } = words
  const answer = useRead('see-outcomes', {}, { keep: true })
  return (
    <section className="card stack-small" aria-labelledby="outcomes-title">
      <h2 id="outcomes-title">{say('web.improvements.outcomes')}</h2>
      <p className="muted small">{say('web.improvements.outcomes.about')}</p>
      <PageState answer={answer} shape="lines">
        {(seen) => (
          <>
            {ownLines(words, seen.own).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {seen.quarters.length > 0 ? <Quarters seen={seen} /> : null}
            <Threads seen={seen} />
            <p>{standardLine(words, seen.standard)}</p>
          </>
        )}
      </PageState>
    </section>
  )
}

function ownLines({ say }: ScreenWords, { n, open, shares }: OutcomesSeen['own']): string[] {
  if (n === 0) return [say('web.improvements.outcomes.none', { open })]
  const softened = shares.find(({ mood }) => mood === 'softened')!
  const first = softened.within
    ? say('web.improvements.outcomes.share', {
        percent: hundredths(softened.within.share),
        ...endArgs(softened.within),
        n,
      })
    : say('web.improvements.outcomes.count', { count: softened.count, n })
  return open > 0 ? [first, say('web.improvements.outcomes.open', { open })] : [first]
}

const MOODS = ['softened', 'neutral', 'escalated', 'silent'] as const

function Quarters({ seen: { quarters } }: { seen: OutcomesSeen }) {
  const { say, day, number } = useWords()
  return (
    <Sideways label={say('web.improvements.outcomes.quarters')} className={styles.sideways}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('web.improvements.outcomes.from')}</th>
            {MOODS.map((mood) => (
              <th key={mood} scope="col">
                {say(`web.improvements.mood.${mood}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ from, counts }) => (
            <tr key={from}>
              <th scope="row">{day(from)}</th>
              {MOODS.map((mood) => (
                <td key={mood} className="number">
                  {number(counts[mood])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

function Threads({ seen: { threads } }: { seen: OutcomesSeen }) {
  const { say, day } = useWords()
  if (threads.length === 0) return null
  return (
    <details>
      <summary className="small">{say('web.improvements.outcomes.threads', { n: threads.length })}</summary>
      <ul className={styles.rows}>
        {threads.map((one) => (
          <li key={`${one.client} ${one.case}`}>
            <q>{one.quote}</q>
            <p className="muted small">
              <Link to="/clients/$client" params={{ client: one.client }}>
                {one.name}
              </Link>
              {` · ${day(one.opened)} · ${say(`web.improvements.mood.${one.outcome ?? 'open'}`)}`}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function standardLine({ say }: ScreenWords, { kept, n, within }: OutcomesSeen['standard']): string {
  if (n === 0) return say('web.improvements.standard.none')
  return within
    ? say('web.improvements.standard.share', { percent: hundredths(within.share), ...endArgs(within), n })
    : say('web.improvements.standard.count', { kept, n })
}
