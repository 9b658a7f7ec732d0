import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRead } from '../../calls/use-action.ts'
import { PageState } from '../../frame/page-state.tsx'
import { bookLines, hangingLines } from '../../pieces/profit-words.ts'
import type { ProfitBook, ProfitSeen } from '../../pieces/profit-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { ExchangeCard } from './exchange-card.tsx'
import { ProfitList } from './profit-list.tsx'
import { RatesCard } from './rates-card.tsx'
import { WhaleCurve } from './whale-curve.tsx'
import styles from './profit.module.css'

/** What is left of what clients brought: each currency by itself, then the clients, then what hours cost (I9). */
export default function Profit() {
  const { say } = useWords()
  const answer = useRead('see-profit', {}, { keep: true })
  return (
    <div className={styles.page}>
      <header className="stack-small">
        <h1>{say('web.profit.title')}</h1>
        <p className={styles.about}>{say('web.profit.about')}</p>
      </header>
      <PageState answer={answer} shape="page">
        {(seen) => <Book seen={seen} />}
      </PageState>
    </div>
  )
}

function Book({ seen }: { seen: ProfitSeen }) {
  return (
    <>
      {seen.currencies.length === 0 ? <Empty /> : null}
      {seen.currencies.map((book) => (
        <Currency key={book.currency} book={book} />
      ))}
      {seen.currencies.length > 0 ? <ProfitList /> : null}
      <RatesCard rates={seen.rates} />
      <ExchangeCard rates={seen.rates} />
    </>
  )
}

function Empty() {
  const { say } = useWords()
  return (
    <section className="card stack-small">
      <p>{say('web.profit.none')}</p>
      <div>
        <Button size="md" renderRoot={(props) => <Link to="/import" {...props} />}>
          {say('web.profit.none.import')}
        </Button>
      </div>
    </section>
  )
}

function Currency({ book }: { book: ProfitBook }) {
  const words = useWords()
  return (
    <section className="card stack-small" aria-labelledby={`profit-${book.currency}`}>
      <h2 id={`profit-${book.currency}`}>{book.currency}</h2>
      <p>{bookLines(words, book).join(' ')}</p>
      <WhaleCurve book={book} />
      {hangingLines(words, book).map((line) => (
        <p key={line} className="muted small">
          {line}
        </p>
      ))}
    </section>
  )
}
