import { dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { Period } from './period.ts'
import { isIn } from './period.ts'

/** Money in one currency, with the day whose period it belongs to: that of the invoice it names, else its own. */
export type MoneyMove = {
  kind: 'invoice' | 'payment' | 'credit' | 'refund' | 'writeoff'
  on: DayNumber
  /** The day of the invoice that is named, where it is on record. */
  billedOn: DayNumber
  minor: number
  tax: number | null
  invoice: string
  ref: string
}

type MoneyFact = FactOf<MoneyMove['kind']>

const KINDS: readonly string[] = ['invoice', 'payment', 'credit', 'refund', 'writeoff']

export function isMoneyFact(fact: Fact): fact is MoneyFact {
  return KINDS.includes(fact.kind) && fact.on !== ''
}

/** The money of one client in each currency, by day. */
export function moneyMoves(facts: readonly MoneyFact[]): Map<string, MoneyMove[]> {
  const found = new Map<string, MoneyMove[]>()
  for (const fact of facts.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const { currency } = fact.body.amount
    const list = found.get(currency) ?? []
    found.set(currency, list)
    list.push(moveOf(fact))
  }
  for (const list of found.values()) placeByInvoice(list)
  return found
}

function moveOf(fact: MoneyFact): MoneyMove {
  const { kind, body } = fact
  const tax = (kind === 'invoice' || kind === 'credit') && body.tax?.currency === body.amount.currency ? body.tax : null
  const invoice = (kind === 'invoice' ? body.ref : body.for) ?? ''
  const on = dayNumber(fact.on)
  return { kind, on, billedOn: on, minor: body.amount.minor, tax: tax?.minor ?? null, invoice, ref: fact.id }
}

/** What names an invoice belongs to the invoice's day, also what came after its period (handbook 7.2). */
function placeByInvoice(list: readonly MoneyMove[]): void {
  const days = new Map<string, DayNumber>()
  for (const { kind, invoice, on } of list) if (kind === 'invoice' && invoice !== '') days.set(invoice, on)
  for (const one of list) one.billedOn = days.get(one.invoice) ?? one.on
}

/** What was billed in a period: net of tax where it is known, less credits and what refunds gave back beyond them. */
export type Income = { minor: number; gross: number; invoices: number; untaxed: number; because: string[] }

/** The income of a period; payments less refunds before the first invoice, and where nothing is billed. */
export function incomeOf(list: readonly MoneyMove[], period: Period): Income {
  const income: Income = { minor: 0, gross: 0, invoices: 0, untaxed: 0, because: [] }
  const billed = list.find(({ kind }) => kind === 'invoice')?.on ?? Infinity
  for (const one of list) {
    const { kind, minor, billedOn } = one
    if (!isIn(period, billedOn) || kind === 'writeoff') continue
    const isBill = kind === 'invoice' || kind === 'credit'
    if (isBill !== billedOn >= billed) continue
    const plus = kind === 'invoice' || kind === 'payment' ? 1 : -1
    income.gross += plus * minor
    income.minor += plus * (minor - (one.tax ?? 0))
    if (plus > 0) income.invoices += 1
    if (kind === 'invoice' && one.tax === null) income.untaxed += 1
    income.because.push(one.ref)
  }
  return billed === Infinity ? income : lessGivenBack(income, list, period, billed)
}

function lessGivenBack(income: Income, list: readonly MoneyMove[], period: Period, billed: DayNumber): Income {
  const share = netShare(income)
  for (const { on, minor, ref } of givenBack(list)) {
    if (on < billed || !isIn(period, on)) continue
    income.gross -= minor
    income.minor -= minor * share
    income.because.push(ref)
  }
  return income
}

/** How much of what is billed is ours and not the tax office's. */
export function netShare({ minor, gross }: Pick<Income, 'minor' | 'gross'>): number {
  return gross > 0 ? Math.min(1, Math.max(0, minor / gross)) : 1
}

/** Refunds that no credit and no payment too much stands behind: what was earned is given back. */
function givenBack(list: readonly MoneyMove[]): { on: DayNumber; minor: number; ref: string }[] {
  const sumOf = (kind: MoneyMove['kind']) => list.reduce((sum, one) => sum + (one.kind === kind ? one.minor : 0), 0)
  let tooMuch = Math.max(0, sumOf('payment') - sumOf('invoice'))
  const credits = new Map<string, number>()
  for (const { kind, invoice, minor } of list)
    if (kind === 'credit') credits.set(invoice, (credits.get(invoice) ?? 0) + minor)
  return list.flatMap(({ kind, invoice, minor, billedOn, ref }) => {
    if (kind !== 'refund') return []
    const credited = Math.min(minor, credits.get(invoice) ?? 0)
    credits.set(invoice, (credits.get(invoice) ?? 0) - credited)
    const over = Math.min(minor - credited, tooMuch)
    tooMuch -= over
    const left = minor - credited - over
    return left > 0 ? [{ on: billedOn, minor: left, ref }] : []
  })
}

/** What came in within a period, refunds taken off the payment they give back; null where no payment is on record at all. */
export function collectedOf(list: readonly MoneyMove[], period: Period): number | null {
  if (!list.some(({ kind }) => kind === 'payment')) return null
  const paidOn = new Map<string, DayNumber>()
  let sum = 0
  for (const { kind, invoice, on, minor } of list) {
    if (kind === 'payment') {
      if (invoice !== '') paidOn.set(invoice, on)
      if (isIn(period, on)) sum += minor
    }
    if (kind === 'refund' && isIn(period, paidOn.get(invoice) ?? on)) sum -= minor
  }
  return sum
}
