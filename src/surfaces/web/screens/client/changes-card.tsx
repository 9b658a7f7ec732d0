import { isTold } from '../../../../core/advice/told-change.ts'
import { sayRatio } from '../../pieces/change-words.ts'
import { useWords } from '../../words/words-context.tsx'
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

function ChangeLine({ change }: { change: Change }) {
  const { say } = useWords()
  const { measure, ratio, low, high, n, before } = change
  return (
    <li className={styles.change}>
      <strong>{say(`web.changes.${measure}`)}</strong> {sayRatio(say, measure, ratio)} <Since change={change} />
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

/** Since when; more quietly also the days between which it began, where that is not one day. */
function Since({ change: { since, sinceLow, sinceHigh } }: { change: Change }) {
  const { say, day } = useWords()
  if (!since) return null
  if (!sinceLow || !sinceHigh || sinceLow === sinceHigh)
    return <span className={styles.since}>{say('web.changes.since', { day: day(since) })}</span>
  return (
    <>
      <span className={styles.since}>{say('web.changes.since-about', { day: day(since) })}</span>{' '}
      <span className="muted small">
        {say('web.changes.since-range', { low: day(sinceLow), high: day(sinceHigh) })}
      </span>
    </>
  )
}
