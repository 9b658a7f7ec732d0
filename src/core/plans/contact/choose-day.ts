import { weekOf } from '../../calendar/week.ts'
import { daysBetween } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { Taken } from './level.ts'
import type { Wish } from './planned.ts'

/** Two contacts with one client lie at least this far apart where that can be had, in days (D). */
const APART_DAYS = 7

export type DayChoice = {
  /** Puts a contact on a day, whatever else is on it. */
  take(wish: Wish, day: Day): Day
  /** The best of a contact's days in a week: as before, else apart from the client's others, else quiet, else nearest. */
  best(wish: Wish, week: Day): Day
}

/** Chooses days within weeks, knowing what falls on each day and with which client. */
export function chooseDay(taken: readonly Taken[]): DayChoice {
  const loads = new Map<string, number>()
  const ofClient = new Map<string, Day[]>()
  const put = (client: string, member: string | null, day: Day) => {
    loads.set(loadKey(member, day), (loads.get(loadKey(member, day)) ?? 0) + 1)
    ofClient.set(client, [...(ofClient.get(client) ?? []), day])
  }
  for (const one of taken) put(one.client, one.member, one.day)
  const take = (wish: Wish, day: Day) => {
    put(wish.client, wish.member, day)
    return day
  }
  const costOf = (wish: Wish, day: Day, place: number): number[] => [
    day === wish.kept ? 0 : 1,
    (ofClient.get(wish.client) ?? []).some((other) => Math.abs(daysBetween(other, day)) < APART_DAYS) ? 1 : 0,
    loads.get(loadKey(wish.member, day)) ?? 0,
    place,
  ]
  const best = (wish: Wish, week: Day) => {
    const days = wish.days.filter((day) => weekOf(day) === week)
    const costs = new Map(days.map((day, place) => [day, costOf(wish, day, place)]))
    return take(wish, days.toSorted((a, b) => cheaper(costs.get(a)!, costs.get(b)!))[0]!)
  }
  return { take, best }
}

function loadKey(member: string | null, day: Day): string {
  return `${day} ${member ?? ''}`
}

function cheaper(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((cost, i) => cost !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}
