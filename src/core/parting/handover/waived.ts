import type { FactOf } from '../../ledger/fact.ts'
import type { AccountKind } from './account.ts'

type MoneyFact = FactOf<AccountKind>

/**
 * The lines of one currency with each write-off cut down to what was open of its invoice, and what is open after it; `open`
 * is by the id of an invoice's fact. We ask for none of it any more, so it leaves the account (handbook 2.7); what was paid
 * all the same was not given up, and a write-off of nothing is no line. One that names no invoice takes the oldest first.
 */
export function withoutWaived(
  all: readonly MoneyFact[],
  open: ReadonlyMap<string, number>,
): { own: MoneyFact[]; left: Map<string, number> } {
  const left = new Map(open)
  const own = all.flatMap((fact): MoneyFact[] => {
    if (fact.kind !== 'writeoff') return [fact]
    const meant = fact.body.for
    const invoices = all.filter(({ kind, body }) => kind === 'invoice' && (meant === undefined || body.ref === meant))
    const minor = takenOff(
      left,
      invoices.map(({ id }) => id),
      fact.body.amount.minor,
    )
    return minor === 0 ? [] : [{ ...fact, body: { ...fact.body, amount: { ...fact.body.amount, minor } } }]
  })
  return { own, left }
}

/** How much of a sum the invoices had open; it is taken off them. */
function takenOff(left: Map<string, number>, invoices: readonly string[], sum: number): number {
  let rest = sum
  for (const id of invoices) {
    const used = Math.max(0, Math.min(rest, left.get(id) ?? 0))
    left.set(id, (left.get(id) ?? 0) - used)
    rest -= used
  }
  return sum - rest
}
