import { addDays, dayNumber } from '../core/day.ts'
import { CAUSE_DAYS } from '../core/improve/causes.ts'
import { medianOf } from '../core/improve/timing.ts'
import type { KindName } from '../core/ledger/kinds/all.ts'
import { foldHistory } from '../core/signals/fold.ts'
import type { ReplyTime } from '../core/signals/reply-times.ts'
import { replyTimesOf } from '../core/signals/reply-times.ts'
import { revenueOf } from '../core/stay/revenue.ts'
import type { Revenue } from '../core/stay/revenue.ts'
import { once, passAll } from './book-seen.ts'
import type { House, World } from './world.ts'

type Middle = { median: number; n: number } | null
/** How long written words of clients waited for ours: minutes where both moments are known, else days. */
export type ReplySpeed = { minutes: Middle; days: Middle }

const BOOKS = 10
const DAY_MINUTES = 1440
const remembered = new WeakMap<House, Map<string, Promise<ReplySpeed>>>()

/** Of replies of the last 365 days in the whole book; remembered while nothing is recorded. */
export async function replySpeed(world: World): Promise<ReplySpeed> {
  const { version } = await world.stores.workspaces.state()
  const books = remembered.get(world.house) ?? new Map<string, Promise<ReplySpeed>>()
  remembered.set(world.house, books)
  return once(books, `${version} ${world.today}`, BOOKS, () => gatherSpeed(world))
}

async function gatherSpeed(world: World): Promise<ReplySpeed> {
  const times: ReplyTime[] = []
  const [after, today] = [dayNumber(addDays(world.today, -CAUSE_DAYS)), dayNumber(world.today)]
  await passAll(world, world.today, ({ contacts }) => {
    times.push(...replyTimesOf(contacts).ours.filter(({ on }) => on > after && on <= today))
  })
  const exact = times.filter((time) => time.exact)
  const byDay = times.filter((time) => !time.exact)
  return {
    minutes: middleOf(exact.map(({ minutes }) => minutes)),
    days: middleOf(byDay.map(({ minutes }) => minutes / DAY_MINUTES)),
  }
}

function middleOf(values: readonly number[]): Middle {
  const found = medianOf(values.map((value) => ({ value, because: [] })))
  return found && { median: found.median, n: found.n }
}

const MONEY: readonly KindName[] = ['invoice', 'credit', 'payment', 'refund']

/** Revenue of some clients in the last 365 days, in the currency of the business; where nothing came in it, in the one most of it is in. */
export async function yearlyRevenue(
  world: World,
  clients: readonly string[],
): Promise<{ currency: string | null; of: (client: string) => number | null }> {
  const today = dayNumber(world.today)
  const team = { visibilities: ['shared' as const, 'team' as const], member: '' }
  const facts = await world.stores.facts.seenOf(clients, team, MONEY)
  const found = new Map<string, Map<string, Revenue>>()
  for (const [client, own] of facts)
    found.set(client, revenueOf(foldHistory(client, own).money, today - CAUSE_DAYS, today))
  const revenues = [...found.values()]
  const own = world.business?.currency
  const currency = own && revenues.some((one) => one.has(own)) ? own : mostFrequent(revenues)
  return {
    currency,
    of: (client) => (currency === null ? null : (found.get(client)?.get(currency)?.minor ?? null)),
  }
}

function mostFrequent(revenues: readonly Map<string, Revenue>[]): string | null {
  const counts = new Map<string, number>()
  for (const revenue of revenues)
    for (const [currency, { n }] of revenue) counts.set(currency, (counts.get(currency) ?? 0) + n)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
