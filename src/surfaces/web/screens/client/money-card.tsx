import { useState } from 'react'
import { Because } from '../../pieces/because.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { ClientPage } from './client.tsx'
import { MoneyMonths } from './money-months.tsx'
import styles from './client.module.css'

type Money = NonNullable<ClientPage['money']>

/** What was billed and paid by month, and what is open. */
export function MoneyCard({ page }: { page: ClientPage }) {
  const { say } = useWords()
  const { money } = page
  return (
    <section className="card stack-small" aria-labelledby="money-title">
      <h2 id="money-title">{say('web.client.money')}</h2>
      {money ? (
        <MoneyBody money={money} value={page.value} change={changeOf(page)} />
      ) : (
        <p className="muted">{say('web.client.money.none')}</p>
      )}
    </section>
  )
}

/** The day on which what is bought changed: of what is spent, else of how often. */
function changeOf({ changes }: ClientPage): string | null {
  const since = (measure: string) => changes.find((change) => change.measure === measure)?.since
  return since('spend') ?? since('purchases') ?? null
}

type BodyProps = { money: Money; value: ClientPage['value']; change: string | null }

function MoneyBody({ money, value, change }: BodyProps) {
  const { say } = useWords()
  return (
    <>
      {value ? <p className="small">{say('web.value.year', { amount: value.amount, n: value.n })}</p> : null}
      <MoneyMonths money={money} change={change} />
      {money.openInvoices.length > 0 ? (
        <>
          <h3>{say('web.client.open', { amount: money.open, n: money.openInvoices.length })}</h3>
          {money.overdue.minor > 0 ? (
            <p className={`small ${styles.late}`}>{say('web.client.overdue', { amount: money.overdue })}</p>
          ) : null}
          <ul className={styles.lines}>
            {money.openInvoices.map((one) => (
              <OpenInvoice key={one.because[0] ?? one.ref} invoice={one} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

function OpenInvoice({ invoice }: { invoice: Money['openInvoices'][number] }) {
  const { say, money } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <li>
      <div className="row-apart small">
        <span>
          {invoice.ref}{' '}
          <span className="muted">
            {invoice.held
              ? say('web.client.invoice.held')
              : say('web.client.invoice.due', { due: { day: invoice.due } })}
          </span>
        </span>
        <button
          type="button"
          className={`linklike ${styles.amount}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {money(invoice.amount)}
        </button>
      </div>
      {open ? <Because ids={invoice.because} /> : null}
    </li>
  )
}
