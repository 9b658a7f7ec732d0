import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'
import {
  bookLines,
  broughtLine,
  hangingLines,
  leftLine,
  leftOutLines,
  moneyLines,
  moveLine,
  profitLines,
  shareLines,
  whaleLines,
} from './web/pieces/profit-words.ts'
import type { ClientProfitSeen, OneProfit, ProfitSeen } from './web/pieces/profit-words.ts'

/** The book in each currency, then the clients of whom least is left. */
export function sayProfit(seen: ProfitSeen, { words, paint, width }: Page): string[] {
  const { say } = words
  const wrapped = (lines: readonly string[], indent = '') => lines.flatMap((line) => wrapText(line, width, indent))
  if (seen.currencies.length === 0) return [paint.bold(say('web.profit.title')), ...wrapped([say('web.profit.none')])]
  return [
    paint.bold(say('web.profit.title')),
    ...seen.currencies.flatMap((book) => [
      '',
      ...wrapped([...bookLines(words, book), ...whaleLines(words, book), ...hangingLines(words, book)]),
    ]),
    '',
    paint.bold(`${say('web.profit.list.title')}: ${say(`web.profit.show.${seen.show}`)}`),
    ...seen.lines.flatMap((line) => wrapped([`${paint.accent(line.name)}  ${leftLine(words, line.hours, line)}`])),
    ...(seen.total === 0 ? [say('web.profit.list.none')] : []),
    ...(seen.total > seen.lines.length
      ? [say('web.profit.list.more', { shown: seen.lines.length, total: seen.total })]
      : []),
  ]
}

/** One client: what is left, what it took, what can be done, and who came through them. */
export function sayClientProfit(seen: ClientProfitSeen, { words, paint, width }: Page): string[] {
  const { say } = words
  const wrapped = (lines: readonly string[], indent = '') => lines.flatMap((line) => wrapText(line, width, indent))
  const part = (key: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint.bold(say(key)), ...wrapped(lines, '  ')]
  return [
    paint.bold(`${seen.name}: ${say('web.profit.card')}`),
    ...(seen.profits.length === 0 ? [say('web.profit.card.none')] : []),
    ...seen.profits.flatMap((profit) => [
      ...wrapped([...profitLines(words, profit), ...shareLines(words, profit), ...leftOutLines(words, profit)]),
      ...wrapped([...moneyLines(words, profit), ...mendLines(words, profit)]),
      ...part('web.profit.costs', costLines(profit, words)),
      ...part(
        'web.profit.moves',
        profit.moves.map((move) => moveLine(words, move)),
      ),
    ]),
    ...part(
      'web.profit.brought',
      seen.brought.map((one) => broughtLine(words, one)),
    ),
  ]
}

/** The deed that sets a rate that is missing. */
function mendLines({ say }: Page['words'], { unrated }: OneProfit): string[] {
  return unrated.map((one) => say('cli.profit.set-exchange', one))
}

const COSTS = ['work', 'serve', 'rework', 'spent', 'passed', 'late', 'lost'] as const

function costLines({ costs }: OneProfit, { say }: Page['words']): string[] {
  return COSTS.flatMap((name) => {
    const amount = costs[name]
    if (amount?.minor === 0) return []
    return [
      say('web.profit.costs.line', {
        what: say(`web.profit.cost.${name}`),
        amount: amount ?? say('web.profit.unknown'),
      }),
    ]
  })
}
