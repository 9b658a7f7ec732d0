import type { z } from 'zod'
import type { seeClientProfit } from '../../../app/see-client-profit.ts'
import type { seeProfit } from '../../../app/see-profit.ts'
import type { Words } from '../../../words/words.ts'
import { roughEnds, roughly } from './estimates.ts'
import { hundredths, rounded } from './shares.ts'

export type ProfitSeen = z.output<(typeof seeProfit)['output']>
export type ProfitBook = ProfitSeen['currencies'][number]
export type ProfitLine = ProfitSeen['lines'][number]
export type ClientProfitSeen = z.output<(typeof seeClientProfit)['output']>
export type OneProfit = ClientProfitSeen['profits'][number]
type Money = { minor: number; currency: string }
type Left = Pick<ProfitLine, 'contribution' | 'low' | 'high' | 'sign' | 'whyUnknown' | 'revenue' | 'uncosted'>

/** How many clients of a currency leave something, and of how many that is known. */
export function bookLines({ say }: Words, book: ProfitBook): string[] {
  const { currency, clients, known, gain, loss, unclear, unknown, lossMaking, underTarget, measured } = book
  return [
    say('web.profit.book', { currency, clients, known }),
    ...(known > 0 ? [say('web.profit.book.signs', { gain, loss, unclear })] : []),
    ...(unknown > 0 ? [say('web.profit.book.unknown', { n: unknown })] : []),
    ...(lossMaking > 0 ? [say('web.profit.book.loss', { n: lossMaking })] : []),
    ...(measured > 0 ? [say('web.profit.book.under', { n: underTarget, measured })] : []),
    ...(known > 0 && measured === 0 ? [say('web.profit.book.unmeasured')] : []),
  ]
}

/** Who carries the business: the best and the last fifth. */
export function whaleLines({ say }: Words, { currency, known, whale }: ProfitBook): string[] {
  if (known === 0) return []
  if (!whale) return [say('web.profit.whale.few', { currency })]
  const { clients, total, fifth, best, worst, peak } = whale
  if (best === null || worst === null) return [say('web.profit.whale.below', { clients, currency, total })]
  const last = { fifth, worst: hundredths(Math.abs(worst)) }
  return [
    say('web.profit.whale', { fifth, clients, best: hundredths(best), total: roughly(total), currency }),
    say(worst < 0 ? 'web.profit.whale.takes' : 'web.profit.whale.brings', last),
    ...(peak.clients < clients
      ? [say('web.profit.whale.peak', { amount: roughly(peak.amount), n: peak.clients })]
      : []),
  ]
}

/** How much hangs on few clients. */
export function hangingLines({ say }: Words, { concentration }: ProfitBook): string[] {
  if (!concentration) return []
  const { currency, revenue, clients, n, top1, top3, over } = concentration
  const what = over.map((one) => say(`web.profit.over.${one}`)).join(', ')
  return [
    say('web.profit.concentration', { currency, revenue, clients, n, top1: hundredths(top1), top3: hundredths(top3) }),
    ...(over.length > 0 ? [say('web.profit.concentration.over', { over: what })] : []),
  ]
}

/** What is left of a client, with its width, or why nobody knows. */
export function leftLine({ say }: Words, hours: number, left: Left): string {
  const { contribution, low, high, sign, whyUnknown, revenue, uncosted } = left
  if (!contribution || !low || !high) {
    return say(`web.profit.left.${whyUnknown ?? 'no-hours'}`, { revenue, n: rounded(uncosted), all: rounded(hours) })
  }
  const turned = sign === 'loss'
  const amounts = { amount: turned ? less(contribution) : contribution, revenue }
  const ends = turned ? { low: less(high), high: less(low) } : { low, high }
  return say(`web.profit.left.${sign}`, { ...amounts, ...roughEnds(ends) })
}

function less({ minor, currency }: Money): Money {
  return { minor: -minor, currency }
}

/** What an hour brought, should bring, and brought lately. */
export function hourlyLines({ say }: Words, profit: OneProfit): string[] {
  const { ehr, target, underTarget } = profit
  const now = !ehr
    ? say('web.profit.hourly.unknown')
    : target
      ? say('web.profit.hourly.target', { ehr, target })
      : say('web.profit.hourly', { ehr })
  const [first, second] = underTarget.quarters.map((one) => one.ehr)
  if (!first || !second) return [now]
  return [now, say(underTarget.is ? 'web.profit.quarters.under' : 'web.profit.quarters', { first, second })]
}

/** One client in one currency: what is left first, then what it means and what is not known of it. */
export function profitLines(words: Words, profit: OneProfit): string[] {
  const { say } = words
  const { sign, lossMaking, ownDoing, months, hours, costs, from, until, invoices, entries } = profit
  const period = { from: { day: from }, until: { day: until }, invoices, entries, hours: rounded(hours.all) }
  const setup = { hours: rounded(hours.setup), amount: costs.setup }
  return [
    leftLine(words, hours.all, profit),
    ...(lossMaking ? [say('web.profit.loss-making', { months })] : []),
    ...(sign === 'loss' && !lossMaking ? [say('web.profit.early', { months })] : []),
    ...(ownDoing ? [say('web.profit.own')] : []),
    ...hourlyLines(words, profit),
    ...(hours.setup > 0 ? [say('web.profit.setup', setup)] : []),
    say('web.profit.period', period),
  ]
}

/** Parts of what was worked, billed and due, where they are known. */
export function shareLines({ say }: Words, { realisation, collection, billable }: OneProfit): string[] {
  const shares = { realisation, collection, billable }
  return (['realisation', 'collection', 'billable'] as const).flatMap((name) => {
    const share = shares[name]
    return share === null ? [] : [say(`web.profit.${name}`, { percent: hundredths(share) })]
  })
}

/** What of the figures is not known and was left out. */
export function leftOutLines({ say }: Words, { leftOut, untaxed }: OneProfit): string[] {
  return leftOut.map((one) => say(`web.profit.left-out.${one}`, { n: untaxed }))
}

/** The rates by which costs in other money were brought into this one. */
export function exchangeLine({ say }: Words, { from, to, on }: ProfitSeen['rates']['exchange'][number]): string {
  return say('web.profit.exchange.rate', { from, to, on: { day: on } })
}

/** By which rates other money was counted, and which are missing, with what mends it. */
export function moneyLines(words: Words, { exchanged, unrated }: Pick<ProfitLine, 'exchanged' | 'unrated'>): string[] {
  const used = exchanged.map((rate) => exchangeLine(words, rate)).join('; ')
  return [
    ...(used === '' ? [] : [words.say('web.profit.exchanged', { rates: used })]),
    ...unrated.map((one) => words.say('web.profit.unrated', { ...one, since: { day: one.since } })),
  ]
}

/** What can be done, in its order. */
export function moveLine({ say }: Words, { move, hours, amount, percent }: OneProfit['moves'][number]): string {
  const some = { hours: rounded(hours ?? 0), percent: percent ?? 0 }
  if (move === 'price' || move === 'terms') return say(`web.profit.move.${move}`, { ...some, amount: amount ?? '' })
  return amount ? say(`web.profit.move.${move}.cost`, { ...some, amount }) : say(`web.profit.move.${move}`, some)
}

/** Who came through a client, and what is left of them. */
export function broughtLine(words: Words, one: ClientProfitSeen['brought'][number]): string {
  const { say } = words
  const name = one.text ?? say('web.profit.brought.somebody')
  const on = { day: one.on }
  if (one.client === null) return say('web.profit.brought.unlinked', { name, on })
  const left = one.lines.map((line) => leftLine(words, line.hours, line)).join(' ')
  return say('web.profit.brought.line', { name, on, left: left === '' ? say('web.profit.brought.empty') : left })
}
