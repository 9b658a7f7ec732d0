import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { baseLines } from '../../pieces/fit-words.ts'
import type { PortfolioSeen } from '../../pieces/fit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { Strength } from './strength.tsx'
import styles from './reviews.module.css'

/** The whole book: whom to look at first and why before the next (I15), and whom nobody looked at for a year (I3). */
export function PortfolioPart() {
  const { say } = useWords()
  const answer = useRead('see-portfolio', { limit: 50 }, { keep: true })
  return (
    <>
      <section className="card stack-small" aria-labelledby="first-title">
        <h2 id="first-title">{say('fit.portfolio.first')}</h2>
        <p className="muted small">{say('web.reviews.first.about')}</p>
        <PageState answer={answer} shape="list">
          {(seen) => <First seen={seen} />}
        </PageState>
      </section>
      {answer.data ? <Yearly yearly={answer.data.yearly} /> : null}
    </>
  )
}

function First({ seen }: { seen: PortfolioSeen }) {
  const words = useWords()
  const { say } = words
  const { first, total, comparable, base } = seen
  return (
    <>
      {comparable ? null : <p>{say('fit.portfolio.few')}</p>}
      {first.length === 0 ? <p>{say('fit.portfolio.none')}</p> : null}
      <ol className={styles.rows}>
        {first.map((row) => (
          <FirstRow key={row.client} row={row} />
        ))}
      </ol>
      {total > first.length ? <p>{say('fit.portfolio.more', { n: total - first.length })}</p> : null}
      <details className={styles.quiet}>
        <summary>{say('fit.base')}</summary>
        <ul className="small">
          {baseLines(words, base).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** One client with its grounds; below it why it stands before the next. */
function FirstRow({ row: { client, name, grounds, before, review } }: { row: PortfolioSeen['first'][number] }) {
  const { say } = useWords()
  return (
    <li className={styles.said}>
      <h3>
        <Link to="/reviews/$client" params={{ client }}>
          {name}
        </Link>
      </h3>
      {grounds.map(({ ground, strength }) => (
        <p key={ground}>
          {say(`ground.name.${ground}`)} <Strength strength={strength} />
        </p>
      ))}
      {review === null ? null : <p className="small">{say('web.reviews.under-review')}</p>}
      {before ? <p className="small muted">{say(`before.${before.code}`, before.args)}</p> : null}
    </li>
  )
}

function Yearly({ yearly: { due, next } }: { yearly: PortfolioSeen['yearly'] }) {
  const { say } = useWords()
  return (
    <section className="card stack-small" aria-labelledby="yearly-title">
      <h2 id="yearly-title">{say('web.reviews.yearly')}</h2>
      <p>{say('fit.portfolio.due', { n: due })}</p>
      {due === 0 && next !== null ? <p>{say('fit.portfolio.next', { next: { day: next } })}</p> : null}
      {due > 0 ? (
        <Button
          className={styles.start ?? ''}
          variant="default"
          renderRoot={(props) => <Link to="/yearly" {...props} />}
        >
          {say('web.reviews.yearly.begin')}
        </Button>
      ) : null}
    </section>
  )
}
