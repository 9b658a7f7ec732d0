import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { foldHistory } from '../signals/fold.ts'
import { historyOn } from '../signals/history.ts'
import { chasedOf } from '../signals/holds.ts'
import { settledInvoices } from '../signals/settled.ts'

/** An invoice that is not paid: its fact, and its own number, '' where it has none. */
export type OpenInvoice = { ref: string; invoice: string }

/** What a client has not paid and is asked for: nothing on hold (I30). In a currency in which no payment was ever written down nobody knows what is open. */
export function openInvoices(client: string, facts: readonly Fact[], today: Day): OpenInvoice[] {
  const { money, holds } = historyOn(foldHistory(client, facts), dayNumber(today))
  const known = new Set(money.flatMap(({ kind, currency }) => (kind === 'payment' ? [currency] : [])))
  const currencies = [...known].toSorted()
  return currencies.flatMap((currency) =>
    chasedOf(settledInvoices(money.filter((item) => item.currency === currency)), holds, dayNumber(today)).flatMap(
      ({ on, invoice }) => (on === null ? [{ ref: invoice.ref, invoice: invoice.invoice }] : []),
    ),
  )
}
