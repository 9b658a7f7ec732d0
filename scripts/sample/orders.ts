import type { Day } from '../../src/core/day.ts'
import { LENGTH, agoOf, dayAgo, workdayAgo } from './days.ts'
import { fill, isAlive, isQuiet, moneyOf, record } from './desk.ts'
import type { Desk } from './desk.ts'
import { members } from './members.ts'
import type { MemberKey } from './profile.ts'
import { between, pick, wholeBetween } from './random.ts'
import { costs, ourPromises, theirPromises, work } from './words.ts'

/** An order before it has an invoice number, which is given out in the order of days over the whole book. */
export type Order = { desk: Desk; on: Day; ago: number; amount: number; thing: string }

/** The orders of a client at its own rhythm, the last one first. */
export function ordersOf(desk: Desk): Order[] {
  const { profile, random } = desk
  const { every, last, amount } = profile.order
  const orders: Order[] = []
  for (let k = 0; last + k * every < (profile.start ?? LENGTH) - 6; k++) {
    const ago = Math.max(last, last + k * every + between(random, -2.5, 2.5))
    if (!isAlive(desk, ago) || isQuiet(desk, ago)) continue
    const { since, times } = profile.change ?? { since: 0, times: 1 }
    const size = amount * (ago <= since ? times : 1) * between(random, 0.86, 1.14)
    const step = 10 ** (Math.floor(Math.log10(amount)) - 1) / 2
    const on = workdayAgo(ago)
    orders.push({ desk, on, ago: agoOf(on), amount: Math.round(size / step) * step, thing: desk.thing() })
  }
  return orders
}

/** What an order brings with it: promises, time, costs, the invoice, reminders and the money. */
export function layOrder(order: Order, ref: string): void {
  const { desk, on, ago, amount, thing } = order
  const { profile } = desk
  layWork(order)
  layPromises(order)
  const due = dayAgo(ago - profile.terms)
  record(desk, 'invoice', on, { amount: moneyOf(desk, amount), due, ref, text: thing }, false)
  laySettlement(order, ref)
}

function layWork({ desk, ago, amount }: Order): void {
  const { random, profile, currency } = desk
  const entries = wholeBetween(random, 1, 2)
  for (let i = 0; i < entries; i++) {
    const member = random() < 0.45 ? profile.owner : pick<MemberKey>(random, ['sunita', 'hafiz', 'eva', 'armen'])
    const { rate, cost } = members[member]
    const minutes = 15 * wholeBetween(random, 2, 16)
    const day = workdayAgo(Math.min(profile.start ?? LENGTH, ago + wholeBetween(random, 1, 12)))
    const unbilled = random() < 0.08 ? { unbilled: true as const } : {}
    const money = { rate: moneyOf(desk, rate, 'EUR'), cost: moneyOf(desk, cost, 'EUR') }
    record(desk, 'time', day, { minutes, member, text: pick(random, work), ...money, ...unbilled }, false)
  }
  if (random() >= 0.18) return
  const step = 10 ** (Math.floor(Math.log10(amount)) - 1)
  const spent = Math.max(step / 2, Math.round((amount * between(random, 0.02, 0.07) * 4) / step) * (step / 4))
  record(desk, 'cost', workdayAgo(ago + 2), { amount: moneyOf(desk, spent, currency), text: pick(random, costs) })
}

/** One order in four brings a promise of ours, nearly always kept in time; some bring one of theirs. */
function layPromises({ desk, ago, thing }: Order): void {
  const { random, profile } = desk
  if (ago + 16 > (profile.start ?? LENGTH) || !isAlive(desk, ago + 16)) return
  if (random() < 0.25) layOurPromise(desk, ago, fill(pick(random, ourPromises), thing))
  if (random() < 0.12) {
    const text = fill(pick(random, theirPromises), thing)
    record(desk, 'promise', workdayAgo(ago + 14), { way: 'from', text, due: workdayAgo(ago + 8) })
    record(desk, 'kept', workdayAgo(ago + wholeBetween(random, 6, 9)), { text })
  }
}

function layOurPromise(desk: Desk, ago: number, text: string): void {
  const { random, profile } = desk
  const owner = random() < 0.6 ? profile.owner : pick<MemberKey>(random, ['sunita', 'hafiz'])
  record(desk, 'promise', workdayAgo(ago + 15), { way: 'to', text, due: workdayAgo(ago + 7), owner })
  const dice = random()
  if (dice < 0.1) record(desk, 'moved', workdayAgo(ago + 9), { text, due: workdayAgo(ago + 3) })
  const early = dice < 0.1 ? 3 : dice < 0.16 ? 5 : wholeBetween(random, 7, 10)
  record(desk, 'kept', workdayAgo(ago + early), { text })
}

/** The money comes after this client's habit, less a credit now and then; reminders go out by themselves. */
function laySettlement({ desk, ago, amount }: Order, ref: string): void {
  const { random, profile } = desk
  const now = profile.paysNow && ago <= profile.paysNow.since ? profile.paysNow.pays : profile.pays
  const paid = ago - profile.terms - wholeBetween(random, now[0], now[1])
  const less = random() < 0.025 && ago > 4 ? Math.round(amount / 20) : 0
  if (less > 0) {
    const text = 'Some sheets with a scratch'
    record(desk, 'credit', workdayAgo(ago - 3), { amount: moneyOf(desk, less), for: ref, ref: `${ref}-C`, text })
  }
  const reminder = ago - profile.terms - 10
  if (reminder > Math.max(paid, 0)) {
    const text = `Reminder: invoice ${ref} is due`
    record(desk, 'email', workdayAgo(reminder), { way: 'to', text, automatic: true }, false)
  }
  if (paid < 0) return
  const on = workdayAgo(paid)
  record(desk, 'payment', on, { amount: moneyOf(desk, amount - less), for: ref }, false)
}
