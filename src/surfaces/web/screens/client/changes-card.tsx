import { useWords } from '../../words/words-context.tsx'
import type { ScreenWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import styles from './outlook.module.css'

export type Change = ClientPage['changes'][number]

/** What became more or less, since when, with the interval of how much; and what stayed as it was. */
export function ChangesCard({ changes }: { changes: Change[] }) {
  const { say } = useWords()
  if (changes.length === 0) return null
  const told = changes.filter(isTold)
  const same = changes.filter((change) => !isTold(change))
  return (
    <section className="card stack-small" aria-labelledby="changes-title">
      <h2 id="changes-title">{say('web.changes.title')}</h2>
      {told.length > 0 ? (
        <ul>
          {told.map((change) => (
            <ChangeLine key={change.measure} change={change} />
          ))}
        </ul>
      ) : null}
      {same.length > 0 ? (
        <p className="muted small">
          {say('web.changes.same', { names: same.map(({ measure }) => say(`web.changes.${measure}`)).join(', ') })}
        </p>
      ) : null}
    </section>
  )
}

/** A change is told when its day was found; where none is looked for, when its interval leaves no change out. */
function isTold({ measure, since, ratio, low, high }: Change): boolean {
  const daySought = measure !== 'replies' && ratio < 1
  return since !== null || (!daySought && (low > 1 || high < 1))
}

function ChangeLine({ change }: { change: Change }) {
  const { say, day } = useWords()
  const { measure, since, ratio, low, high, n, before } = change
  return (
    <li className={styles.change}>
      <strong>{say(`web.changes.${measure}`)}</strong> {sayRatio(say, measure, ratio)}{' '}
      {since ? <span className={styles.since}>{say('web.changes.since', { day: day(since) })}</span> : null}
      <span className={styles.why}>
        {say('web.changes.between', {
          low: sayRatio(say, measure, low),
          high: sayRatio(say, measure, high),
          n,
          before,
        })}
      </span>
    </li>
  )
}

/** Twice and more is said in times; smaller changes in hundredths more or less. */
const TIMES = 2

function sayRatio(say: ScreenWords['say'], measure: Change['measure'], ratio: number): string {
  if (ratio >= TIMES) return say('web.changes.times', { measure, times: Math.round(ratio * 10) / 10 })
  const percent = Math.round(Math.abs(ratio - 1) * 100)
  if (ratio === 0) return say('web.changes.nothing')
  if (percent === 0) return say('web.changes.even')
  return say(ratio < 1 ? 'web.changes.less' : 'web.changes.more', { measure, percent })
}
