import type { Account, AccountLine } from '../core/parting/handover/account.ts'
import type { Money } from '../core/money.ts'
import type { Words } from '../words/words.ts'
import { csvOf, dayArg } from './pack-words.ts'

/** The final account in words: every line, what is open in each currency, and what is still to come from us. */
export function accountLines(words: Words, accounts: readonly Account[]): string[] {
  if (accounts.length === 0) return [words.say('handover.account.empty')]
  return accounts.flatMap((account) => [
    ...account.lines.map((line) => `* ${lineIn(words, line)}`),
    ...balanceLines(words, account),
    '',
  ])
}

/** What is open, and what goodwill is still to come: nothing else. */
function balanceLines({ say }: Words, { currency, balance, coming }: Account): string[] {
  const sums = coming.map(({ as, amount }) => say(`handover.account.coming.${as}`, { amount }))
  if (balance === null) return [say('handover.account.unknown', { currency }), ...sums]
  if (balance.minor === 0) return [say('handover.account.even', { currency }), ...sums]
  const amount: Money = { ...balance, minor: Math.abs(balance.minor) }
  return [say(balance.minor > 0 ? 'handover.account.open' : 'handover.account.ours', { amount }), ...sums]
}

function lineIn({ say }: Words, { kind, on, number, amount, left }: AccountLine): string {
  const key = `handover.account.${kind}${number === '' ? '' : '.numbered'}${on === null ? '.some-day' : ''}`
  const told = say(key, { amount, number, ...(on === null ? {} : { day: dayArg(on) }) })
  return left === null || left.minor === 0 ? told : `${told} ${say('handover.account.left', { amount: left })}`
}

/** The same as a table, each amount with its currency; what is a payment, a credit or no longer asked for is below zero. */
export function accountCsv({ say }: Words, accounts: readonly Account[]): string {
  const head = ['day', 'kind', 'number', 'amount', 'currency', 'left', 'due'].map((name) =>
    say(`handover.column.${name}`),
  )
  const rows = accounts.flatMap(({ currency, lines, coming, balance }) => [
    ...lines.map(({ kind, on, number, amount, left, due }) => {
      const sign = kind === 'invoice' || kind === 'refund' ? 1 : -1
      const signed = { ...amount, minor: sign * amount.minor }
      return [on, say(`handover.account.kind.${kind}`), number, signed, currency, left, due]
    }),
    ...coming.map(({ as, amount }) => {
      return [null, say(`handover.account.coming.kind.${as}`), '', amount, currency, null, null]
    }),
    [null, say('handover.column.balance'), '', balance, currency, null, null],
  ])
  return csvOf([head, ...rows])
}
