import { dayNumber } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import { inOrder } from '../../ledger/in-order.ts'
import type { GoodwillSort } from '../../ledger/kinds/goodwill.ts'
import type { Money } from '../../money.ts'
import { foldHistory } from '../../signals/fold.ts'
import { historyOn } from '../../signals/history.ts'
import { settledInvoices } from '../../signals/settled.ts'
import { goodwillOf, isUnderWay } from '../goodwill/fold-goodwill.ts'
import type { GoodwillState } from '../goodwill/fold-goodwill.ts'
import { withoutWaived } from './waived.ts'

export const ACCOUNT_LINES = ['invoice', 'payment', 'credit', 'refund', 'writeoff'] as const
export type AccountKind = (typeof ACCOUNT_LINES)[number]

/**
 * A line of the account. `amount` is positive; `number` is the invoice's, the credit note's or the payment's own, ''
 * where it has none; of a `writeoff`, what we no longer ask for, it is its invoice's. Of an invoice `left` is what is open,
 * null for the rest. `on` is null where nobody knows the day.
 */
export type AccountLine = {
  kind: AccountKind
  on: Day | null
  number: string
  due: Day | null
  amount: Money
  left: Money | null
  because: string[]
}

/**
 * What is between us and a client in one currency. `balance` is what they owe us; below zero we owe it to them. `known`
 * is false where no payment, credit or refund was ever written down: then nobody knows what is open, and no balance is said.
 */
export type Account = {
  currency: string
  lines: AccountLine[]
  balance: Money | null
  known: boolean
  /** Goodwill that is decided and not done: it is not in the balance. */
  coming: { as: GoodwillSort; amount: Money; because: string[] }[]
}

type MoneyFact = FactOf<AccountKind>

/**
 * The final account of a client, a currency each, the lines in the order of their days (handbook 2.7). Amounts of two
 * currencies never meet. Open invoices of less than nothing do not exist: what was paid too much is in the balance.
 */
export function finalAccount(
  client: string,
  facts: readonly Fact[],
  goodwill: readonly GoodwillState[],
  parting: string,
  today: Day,
): Account[] {
  const money: MoneyFact[] = inOrder(client, facts, ACCOUNT_LINES, today)
  const coming = goodwillOf(goodwill, parting).filter((one) => isUnderWay(one) && one.amount !== null)
  const currencies = [...money.map(({ body }) => body.amount.currency), ...coming.map((one) => one.amount!.currency)]
  const open = leftOf(client, facts, today)
  return [...new Set(currencies)].toSorted().map((currency) => {
    const all = money.filter(({ body }) => body.amount.currency === currency)
    const known = isKnown(all)
    const { own, left } = withoutWaived(all, open)
    const promised = coming.filter(({ amount }) => amount!.currency === currency)
    return {
      currency,
      lines: own.map((fact) => lineOf(fact, known ? left : new Map())),
      known: known || own.length === 0,
      balance: known || own.length === 0 ? { minor: balanceOf(own), currency } : null,
      coming: promised.map(({ as, amount, because }) => ({ as: as ?? 'other', amount: amount!, because })),
    }
  })
}

function isKnown(money: readonly MoneyFact[]): boolean {
  return money.some(({ kind }) => kind !== 'invoice' && kind !== 'writeoff')
}

const SIGN = { invoice: 1, payment: -1, credit: -1, refund: 1, writeoff: -1 } as const

function balanceOf(money: readonly MoneyFact[]): number {
  return money.reduce((sum, { kind, body }) => sum + SIGN[kind] * body.amount.minor, 0)
}

function lineOf({ id, kind, on, body }: MoneyFact, left: ReadonlyMap<string, number>): AccountLine {
  const open = left.get(id)
  return {
    kind,
    on: 'undated' in body && body.undated ? null : on,
    number: ('ref' in body ? body.ref : kind === 'writeoff' ? body.for : undefined) ?? '',
    due: 'due' in body ? (body.due ?? null) : null,
    amount: body.amount,
    left: open === undefined ? null : { minor: open, currency: body.amount.currency },
    because: [id],
  }
}

/** What is open of each invoice, by the id of its fact. */
function leftOf(client: string, facts: readonly Fact[], today: Day): Map<string, number> {
  const { money } = historyOn(foldHistory(client, facts), dayNumber(today))
  const left = new Map<string, number>()
  for (const currency of new Set(money.map((item) => item.currency)))
    for (const one of settledInvoices(money.filter((item) => item.currency === currency)))
      left.set(one.invoice.ref, one.left)
  return left
}
