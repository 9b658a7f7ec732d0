import type { DayNumber } from '../day.ts'
import type { MoneyItem } from '../signals/history.ts'

/** What came in from a client in a currency: minor units, of `n` invoices (or payments where nothing is billed). */
export type Revenue = { minor: number; n: number; because: string[] }

/**
 * Revenue by currency of the days after `after` up to `until`: invoices less credits; before the first invoice in
 * it, and where nothing is billed in it, payments less refunds. Currencies are never added.
 */
export function revenueOf(money: readonly MoneyItem[], after: DayNumber, until: DayNumber): Map<string, Revenue> {
  const billed = new Map<string, DayNumber>()
  for (const { kind, currency, on } of money) {
    if (kind === 'invoice') billed.set(currency, Math.min(on, billed.get(currency) ?? Infinity))
  }
  const found = new Map<string, Revenue>()
  for (const { on, kind, minor, currency, ref } of money) {
    if (on <= after || on > until) continue
    const isBill = kind === 'invoice' || kind === 'credit'
    if (isBill !== on >= (billed.get(currency) ?? Infinity)) continue
    const plus = kind === 'invoice' || kind === 'payment'
    const revenue = found.get(currency) ?? { minor: 0, n: 0, because: [] }
    revenue.minor += plus ? minor : -minor
    if (plus) revenue.n += 1
    revenue.because.push(ref)
    found.set(currency, revenue)
  }
  return found
}

/** How much hangs on few clients, in one currency: shares of the first 1, 3 and 5, and the Herfindahl–Hirschman index, 0 to 10,000. */
export type Concentration = {
  currency: string
  minor: number
  clients: number
  n: number
  top1: number
  top3: number
  top5: number
  hhi: number
  /** What is over the marks of handbook 7.1: a client over 20 %, three over 50 %, an index over 1,500. */
  over: ('top1' | 'top3' | 'hhi')[]
}

const TOP1 = 0.2
const TOP3 = 0.5
const HHI = 1500

/** Of the revenue of each client in one currency; null where nothing came in. Clients who brought nothing or less do not count. */
export function concentrationOf(
  currency: string,
  revenues: readonly { minor: number; n: number }[],
): Concentration | null {
  const paying = revenues.filter(({ minor }) => minor > 0).toSorted((a, b) => b.minor - a.minor)
  const total = paying.reduce((sum, { minor }) => sum + minor, 0)
  if (total === 0) return null
  const shareOf = (first: number) => paying.slice(0, first).reduce((sum, { minor }) => sum + minor, 0) / total
  const hhi = paying.reduce((sum, { minor }) => sum + (100 * (minor / total)) ** 2, 0)
  const [top1, top3, top5] = [shareOf(1), shareOf(3), shareOf(5)]
  const over = [
    ...(top1 > TOP1 ? (['top1'] as const) : []),
    ...(top3 > TOP3 ? (['top3'] as const) : []),
    ...(hhi > HHI ? (['hhi'] as const) : []),
  ]
  const n = paying.reduce((sum, one) => sum + one.n, 0)
  return { currency, minor: total, clients: paying.length, n, top1, top3, top5, hhi: Math.round(hhi), over }
}
