import { z } from 'zod'
import type { WorkWeek } from '../core/calendar/working-days.ts'
import type { Day } from '../core/day.ts'
import { clockOf } from '../core/promises/clock.ts'
import type { PromiseClock } from '../core/promises/clock.ts'
import type { PromiseLife } from '../core/promises/lives.ts'
import { RATE_DAYS, ratesBy, ratesOf } from '../core/promises/rates.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { refuseFuture } from './days.ts'
import { workWeeks } from './our-calendar.ts'
import { memberNames, promisesOn } from './promise-book.ts'
import { PROMISE_STATES, promiseRates, promiseSeen, promiseSort } from './promise-shapes.ts'
import { day, key } from './shapes.ts'

const input = z.object({
  owner: key.optional(),
  kind: promiseSort.optional(),
  state: z.enum(['open', ...PROMISE_STATES, 'all']).default('open'),
  client: z.string().min(1).optional(),
  asOf: day.optional(),
  limit: z.int().min(1).max(500).default(100),
})

/** Promises with the working days that are left, those to be warned of first, and what became of them (M17, N13). */
export const seePromises = action({
  name: 'see-promises',
  access: 'member',
  changes: false,
  places: ['client'],
  input,
  output: z.object({
    day,
    promises: z.array(promiseSeen),
    total: z.int(),
    rates: z.object({
      days: z.int(),
      all: promiseRates,
      owners: z.array(promiseRates.extend({ owner: z.string().nullable(), name: z.string().nullable() })),
      kinds: z.array(promiseRates.extend({ kind: promiseSort })),
    }),
  }),
  async run(world, asked) {
    const asOf = asked.asOf ?? world.today
    refuseFuture(world, asOf)
    const client = asked.client === undefined ? undefined : (await clientNamed(world, asked.client)).client
    const lives = await promisesOn(world, asOf, client)
    const week = (await workWeeks(world.stores, world.house))(asOf)
    const found = lives
      .filter((life) => fits(life, asked))
      .map((life) => ({ life, ...standOf(life, asOf, week) }))
      .filter(
        ({ state }) => asked.state === 'all' || state === asked.state || (asked.state === 'open' && isOpen(state)),
      )
      .toSorted(byUrgency)
    const shown = found.slice(0, asked.limit)
    const names = await world.stores.readings.names([...new Set(shown.map(({ life }) => life.client))])
    const memberName = await memberNames(world)
    return {
      day: asOf,
      promises: shown.map((one) => showPromise(one, names, memberName)),
      total: found.length,
      rates: showRates(lives, asOf, memberName),
    }
  },
})

type Stand = Omit<PromiseClock, 'state' | 'doBy' | 'warnOn' | 'newDay'> & {
  state: (typeof PROMISE_STATES)[number]
  doBy: Day | null
  warnOn: Day | null
  newDay: Day | null
}
type Found = Stand & { life: PromiseLife }

function fits({ owner, kind }: PromiseLife, asked: z.infer<typeof input>): boolean {
  return (asked.owner === undefined || owner === asked.owner) && (asked.kind === undefined || kind === asked.kind)
}

function standOf(life: PromiseLife, asOf: Day, week: WorkWeek): Stand {
  if (life.settled) return { state: life.settled.how, doBy: null, warnOn: null, newDay: null, left: 0, daysLate: 0 }
  return clockOf(life.due, asOf, week)
}

function isOpen(state: Stand['state']): boolean {
  return state !== 'kept' && state !== 'released'
}

/** Open ones by their day; then settled ones, the latest first. */
function byUrgency(a: Found, b: Found): number {
  const [first, second] = [a.life, b.life]
  if (isOpen(a.state) !== isOpen(b.state)) return isOpen(a.state) ? -1 : 1
  if (!isOpen(a.state)) return first.settled!.on < second.settled!.on ? 1 : -1
  if (first.due !== second.due) return first.due < second.due ? -1 : 1
  return first.client < second.client ? -1 : 1
}

function showPromise(
  { life, ...stand }: Found,
  names: ReadonlyMap<string, string>,
  memberName: (member: string) => string,
): z.infer<typeof promiseSeen> {
  const { settled, ...rest } = life
  const ownerName = life.owner === null ? null : memberName(life.owner)
  return { ...rest, ...stand, name: names.get(life.client) ?? life.client, ownerName, settledOn: settled?.on ?? null }
}

function showRates(lives: readonly PromiseLife[], asOf: Day, memberName: (member: string) => string) {
  const owners = ratesBy(lives, asOf, ({ owner }) => owner)
  const kinds = ratesBy(lives, asOf, ({ kind }) => kind)
  return {
    days: RATE_DAYS,
    all: ratesOf(lives, asOf),
    owners: owners.map(({ of, ...own }) => ({ owner: of, name: of === null ? null : memberName(of), ...own })),
    kinds: kinds.map(({ of, ...own }) => ({ kind: of, ...own })),
  }
}
