import { dayFromNumber, dayNumber } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { Fact } from '../../ledger/fact.ts'
import { inOrder } from '../../ledger/in-order.ts'
import { foldHistory } from '../../signals/fold.ts'
import { historyOn } from '../../signals/history.ts'
import type { MoneyItem } from '../../signals/history.ts'
import { settledInvoices } from '../../signals/settled.ts'
import type { Settled } from '../../signals/settled.ts'
import { fingerprint, keyOfNumber, toldApart } from './fingerprint.ts'
import { FROM } from './obligation-state.ts'
import type { Found } from './obligation-state.ts'

/** What was paid and not used, and billed and not paid, currency by currency (M39, handbook 2.7). */
export function collectMoney(client: string, facts: readonly Fact[], today: Day): Found[] {
  const { money } = historyOn(foldHistory(client, facts), dayNumber(today))
  const off = inOrder(client, facts, ['writeoff'], today).map(({ body }) => ({ ...body.amount, of: body.for }))
  const found = [...new Set(money.map(({ currency }) => currency))].toSorted().flatMap((currency) => {
    const own = money.filter((item) => item.currency === currency)
    return [
      ...prepaidIn(own, currency),
      ...invoicesIn(
        own,
        currency,
        off.filter((one) => one.currency === currency),
      ),
    ]
  })
  return toldApart(found)
}

const SIGN = { payment: 1, credit: 1, refund: -1, invoice: -1 } as const

/** What they paid beyond their invoices. Where no invoice was ever written down nobody knows what a payment was for. */
function prepaidIn(money: readonly MoneyItem[], currency: string): Found[] {
  const paid = money.filter(({ kind }) => kind !== 'invoice')
  if (paid.length === 0 || paid.length === money.length) return []
  const minor = money.reduce((sum, item) => sum + SIGN[item.kind] * item.minor, givenBack(money))
  return [
    {
      obligation: `${FROM}prepaid-${currency.toLowerCase()}`,
      as: 'prepaid',
      text: '',
      code: 'prepaid',
      amount: { minor: Math.max(0, minor), currency },
      provided: true,
      settled: minor > 0 ? null : dayFromNumber(money.at(-1)!.on),
      grown: dayFromNumber(paid.findLast(({ kind }) => kind !== 'refund')?.on ?? money.at(-1)!.on),
      because: paid.map(({ ref }) => ref),
    },
  ]
}

/**
 * What was given back of invoices that are earned: money for which no credit and no payment too much stands is a gift
 * (I30), and takes nothing of what they paid in advance.
 */
function givenBack(money: readonly MoneyItem[]): number {
  const named = Map.groupBy(
    money.filter(({ invoice }) => invoice !== ''),
    ({ invoice }) => invoice,
  )
  return [...named.values()].reduce((total, own) => {
    const sum = (kind: MoneyItem['kind']) => own.reduce((all, one) => (one.kind === kind ? all + one.minor : all), 0)
    if (sum('invoice') === 0) return total
    const tooMuch = Math.max(0, sum('payment') - sum('invoice'))
    return total + Math.max(0, sum('refund') - sum('credit') - tooMuch)
  }, 0)
}

/** Invoices and what is open of them. Where no payment was ever written down nobody knows what is. */
function invoicesIn(money: readonly MoneyItem[], currency: string, off: readonly WrittenOff[]): Found[] {
  if (!money.some(({ kind }) => kind === 'payment')) return []
  const settled = settledInvoices([...money])
  const open = leftAfter(settled, off)
  return settled.map((one): Found => {
    const { invoice, minor, on, due } = one.invoice
    const billed = dayFromNumber(on)
    const left = open.get(one)!
    const key = invoice === '' ? fingerprint(`${billed} ${minor}`) : keyOfNumber(invoice)
    return {
      obligation: `${FROM}invoice-${key}`,
      as: 'invoice',
      text: '',
      code: invoice === '' ? 'invoice-bare' : 'invoice',
      args: { invoice, on: billed, ...(due === null ? {} : { due: dayFromNumber(due) }) },
      amount: { minor: left, currency },
      settled: left > 0 ? null : settledOn(one),
      because: one.because,
    }
  })
}

function settledOn({ on, covered }: Settled): Day {
  return dayFromNumber(on ?? covered)
}

/** A sum in minor units that was written off, of the invoice with a number or of none in particular. */
type WrittenOff = { minor: number; of: string | undefined }

/** What is open of each invoice; a write-off that names none takes the oldest first. */
function leftAfter(settled: readonly Settled[], off: readonly WrittenOff[]): Map<Settled, number> {
  const left = new Map(settled.map((one) => [one, one.on === null ? Math.max(0, one.left) : 0]))
  for (const { minor, of } of off) {
    let rest = minor
    for (const one of settled) {
      if (of !== undefined && one.invoice.invoice !== of) continue
      const used = Math.min(rest, left.get(one)!)
      left.set(one, left.get(one)! - used)
      rest -= used
    }
  }
  return left
}
