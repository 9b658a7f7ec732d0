import { isEmpty } from '../advice/reading.ts'
import { goneOf } from '../advice/gone.ts'
import { dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { Member } from '../ledger/kinds/cards.ts'
import { historyOn } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { adviceLog } from './advice-log.ts'
import type { Advised, AdviceLog } from './advice-log.ts'
import { addDeal, adviceOf, emptyDeals } from './client-deals.ts'
import type { ClientDeals } from './client-deals.ts'
import { YEAR_DAYS, countComplaint, countHistory, countHours, emptyTally, isWithin } from './client-tally.ts'
import type { ClientTally } from './client-tally.ts'
import { addCost, addTime, emptyHours } from './hours.ts'
import type { ClientHours } from './hours.ts'
import { levelsOf } from './levels.ts'
import type { Levels } from './levels.ts'
import { newcomerOf } from './newcomers.ts'
import { comparePrices, pricedOf } from './prices.ts'
import type { ComparedPrice } from './prices.ts'
import { inflowFrom, weeksBetween } from './replacement.ts'
import type { Inflow, Newcomer } from './replacement.ts'
import { revenueOf } from './revenue.ts'
import { bandsFrom, startOf, toldFrom } from './tenure.ts'
import type { Bands, Start } from './tenure.ts'

/** What is seen of all clients together on a day: how they are served, advised and priced, and who brings how much. */
export type StaySeen = {
  asOf: Day
  levels: Levels
  advice: AdviceLog
  compared: ComparedPrice[]
  /** What each client brought in the last year, by currency; `left` marks those who are clients no more. */
  revenue: Map<string, { client: string; minor: number; n: number; left: boolean }[]>
  inflow: Inflow
}

/** What is known of the book before its clients: its first day, the members, since when clients are ones by their cards. */
export type StayGround = { begins: Day | null; members: readonly Member[]; since(client: string): Day | null }

type Known = { start: Start | null; bands: Bands | null; here: boolean; tally: ClientTally; hours: ClientHours }

type Gathered = {
  today: DayNumber
  ground: StayGround
  deals: Map<string, ClientDeals>
  known: Map<string, Known>
  adviceDays: DayNumber[]
  revenue: StaySeen['revenue']
  newcomers: Newcomer[]
}

/** Takes what was agreed first, then the histories, then the work of the last year; each in any order. */
export type StayGathering = {
  addDeal(fact: Fact, recorded: string): void
  addHistory(history: History): void
  addWork(fact: Fact): void
  /** Long for a long book: a turn for others between its steps. */
  done(): Generator<void, StaySeen>
}

export function gatherStay(asOf: Day, ground: StayGround): StayGathering {
  const today = dayNumber(asOf)
  const empty = { deals: new Map(), known: new Map(), adviceDays: [], revenue: new Map(), newcomers: [] }
  const gathered: Gathered = { today, ground, ...empty }
  const levels = new Map(ground.members.map(({ key, level }) => [key, level ?? null]))
  const names = new Map(ground.members.map(({ key, name }) => [key, name ?? key]))
  return {
    addDeal: (fact, recorded) => keepDeal(gathered, fact, recorded),
    addHistory: (history) => keepHistory(gathered, history),
    addWork: (fact) => keepWork(gathered, fact, levels, (member) => names.get(member) ?? member),
    done: () => seenOf(gathered, asOf),
  }
}

function keepDeal({ deals, adviceDays, today }: Gathered, fact: Fact, recorded: string): void {
  if (fact.client === null || fact.on === '') return
  const own = deals.get(fact.client) ?? emptyDeals(fact.client)
  deals.set(fact.client, own)
  addDeal(own, fact, today, recorded)
  if (fact.kind === 'advice' && dayNumber(fact.on) <= today) adviceDays.push(dayNumber(fact.on))
}

function keepHistory(gathered: Gathered, whole: History): void {
  const { today, ground, deals, known } = gathered
  const { client } = whole
  const history = historyOn(whole, today)
  const first = deals.get(client)?.first ?? null
  const begins = ground.begins === null ? null : dayNumber(ground.begins)
  // Somebody of whom everything lies ahead is no client yet.
  const start = isEmpty(history) && first === null ? null : startOf(history, ground.since(client), first, begins)
  const bands = start && bandsFrom(start)
  const tally = emptyTally()
  countHistory(tally, history, bands, today)
  const here = start !== null && start.on <= today && goneOf(history, today) === null
  known.set(client, { start, bands, here, tally, hours: emptyHours() })
  for (const [currency, { minor, n }] of revenueOf(history.money, today - YEAR_DAYS, today)) {
    const list = gathered.revenue.get(currency) ?? []
    list.push({ client, minor, n, left: !here })
    gathered.revenue.set(currency, list)
  }
  const newcomer = start && begins !== null ? newcomerOf(history, start, begins, today) : null
  if (newcomer) gathered.newcomers.push(newcomer)
}

function keepWork(
  { known, today }: Gathered,
  fact: Fact,
  levels: ReadonlyMap<string, number | null>,
  nameOf: (member: string) => string,
): void {
  const one = known.get(fact.client ?? '')
  const on = fact.on === '' ? null : dayNumber(fact.on)
  if (!one || on === null || !isWithin(on, today)) return
  if (fact.kind === 'complaint') countComplaint(one.tally, one.bands, on)
  else if (fact.kind === 'cost') addCost(one.hours, fact)
  else if (fact.kind === 'time') {
    addTime(one.hours, fact, nameOf)
    const member = fact.body.member ?? fact.by ?? ''
    countHours(one.tally, one.bands, { on, minutes: fact.body.minutes, level: levels.get(member) ?? null })
  }
}

function* seenOf(gathered: Gathered, asOf: Day): Generator<void, StaySeen> {
  const { today, ground, deals, known, adviceDays, revenue, newcomers } = gathered
  const here = [...known].flatMap(([client, { start, here: now, hours }]) =>
    now && start ? [{ client, start, hours, own: deals.get(client) ?? null }] : [],
  )
  const levels = levelsOf([...known.values()].map(({ tally }) => tally))
  yield
  const advised: Advised[] = here.map(({ client, start, own }) => {
    const { last, given } = own ? adviceOf(own, today, YEAR_DAYS) : { last: null, given: 0 }
    return { client, start: start.on, last, given }
  })
  const advice = adviceLog(advised, adviceDays, asOf)
  yield
  const priced = here.map(({ client, start, hours, own }) => ({ client, start, prices: pricedOf(own, hours) }))
  yield
  const from = ground.begins === null ? today : inflowFrom(today, toldFrom(dayNumber(ground.begins)))
  const inflow = { weeks: weeksBetween(from, today), newcomers }
  return { asOf, levels, advice, compared: comparePrices(priced), revenue, inflow }
}
