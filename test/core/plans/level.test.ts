import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { weekOf } from '../../../src/core/calendar/week.ts'
import { addDays } from '../../../src/core/day.ts'
import type { Day } from '../../../src/core/day.ts'
import { levelContacts } from '../../../src/core/plans/contact/level.ts'
import type { Planned, Wish } from '../../../src/core/plans/contact/planned.ts'

const MONDAY: Day = '2026-05-04'

function wish(client: string, days: readonly Day[], more: Partial<Wish> = {}): Wish {
  const ideal = days[0] ?? MONDAY
  const contact = { client, track: 'touch', member: 'mira', kind: 'touch', way: 'call', purpose: 'to ask' } as const
  return { ...contact, ideal, latest: addDays(ideal, 7), why: [], because: [], days, kept: null, fixed: false, ...more }
}

/** Working days of some weeks from the first Monday, as a client's calendar may leave them. */
const someDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 27 }), { minLength: 1, maxLength: 8 })
  .map((offsets) => offsets.map((n) => addDays(MONDAY, n)))
const someWishes = fc
  .array(fc.record({ days: someDays, who: fc.integer({ min: 0, max: 9 }), keeps: fc.boolean() }), { maxLength: 14 })
  .map((list) =>
    list.map(({ days, who, keeps }, i) => wish(`c${who}`, days, { track: `t${i}`, kept: keeps ? days.at(-1)! : null })),
  )

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function perWeek(planned: readonly Planned[]): Map<Day, number> {
  const counts = new Map<Day, number>()
  for (const { day } of planned) if (day) counts.set(weekOf(day), (counts.get(weekOf(day)) ?? 0) + 1)
  return counts
}

/** The most contacts that any spreading could seat: every way of choosing is tried, one contact after the other. */
function mostSeated(wishes: readonly Wish[], capacity: number): number {
  const weeks = wishes.map(({ days }) => [...new Set(days.map(weekOf))])
  let states = new Map<string, { used: Map<Day, number>; seated: number }>([['', { used: new Map(), seated: 0 }]])
  for (const own of weeks) {
    const next = new Map(states)
    for (const { used, seated } of states.values()) {
      for (const week of own) {
        if ((used.get(week) ?? 0) >= capacity) continue
        const after = new Map(used).set(week, (used.get(week) ?? 0) + 1)
        const key = [...after].map(String).toSorted(byText).join()
        if ((next.get(key)?.seated ?? -1) <= seated) next.set(key, { used: after, seated: seated + 1 })
      }
    }
    states = next
  }
  return Math.max(...[...states.values()].map(({ seated }) => seated))
}

test('levelling never exceeds the capacity as long as any spreading would do, and drops nobody', () => {
  fc.assert(
    fc.property(someWishes, fc.integer({ min: 1, max: 4 }), (wishes, capacity) => {
      const planned = levelContacts(wishes, () => capacity)
      assert.equal(planned.length, wishes.length)
      planned.forEach(({ day }, i) => assert.ok(wishes[i]!.days.includes(day!)))
      const crowded = planned.filter((one) => one.why.some(({ code }) => code === 'crowded')).length
      assert.equal(crowded, wishes.length - mostSeated(wishes, capacity))
      if (crowded === 0) for (const n of perWeek(planned).values()) assert.ok(n <= capacity)
    }),
    { numRuns: 300 },
  )
})

test('the order in which clients are read changes nothing', () => {
  fc.assert(
    fc.property(someWishes, fc.infiniteStream(fc.nat()), (wishes, order) => {
      const shuffled = wishes.map((one) => ({ one, at: order.next().value! })).toSorted((a, b) => a.at - b.at)
      const daysOf = (planned: readonly Planned[]) =>
        planned.map(({ client, track, day }) => `${client} ${track} ${day}`).toSorted(byText)
      const inOrder = shuffled.map(({ one }) => one)
      assert.deepEqual(daysOf(levelContacts(inOrder, () => 2)), daysOf(levelContacts(wishes, () => 2)))
    }),
  )
})

test('who has a day keeps it on the next morning', () => {
  fc.assert(
    fc.property(someWishes, fc.integer({ min: 1, max: 4 }), (wishes, capacity) => {
      const first = levelContacts(wishes, () => capacity)
      const again = wishes.map((one, i) => ({ ...one, kept: first[i]!.day }))
      const second = levelContacts(again, () => capacity)
      assert.deepEqual(
        second.map(({ day }) => day),
        first.map(({ day }) => day),
      )
    }),
  )
})

test('a full week sends a contact to the next one and says so', () => {
  const days = [MONDAY, addDays(MONDAY, 7)]
  const planned = levelContacts([wish('acme', days), wish('bolt', days), wish('cora', days)], () => 2)
  assert.deepEqual(
    planned.map(({ day }) => weekOf(day!)),
    [MONDAY, MONDAY, addDays(MONDAY, 7)],
  )
  assert.deepEqual(
    planned[2]!.why.map(({ code }) => code),
    ['levelled'],
  )
})

test('within a week contacts go to quiet days, and two with one client lie a week apart', () => {
  const week = [0, 1, 2, 3, 4].map((n) => addDays(MONDAY, n))
  const two = levelContacts([wish('acme', week), wish('bolt', week)], () => 10)
  assert.notEqual(two[0]!.day, two[1]!.day)
  const later = [...week, ...week.map((day) => addDays(day, 7))]
  const same = levelContacts(
    [wish('acme', week, { fixed: true }), wish('acme', later.toReversed(), { track: 'b' })],
    () => 10,
  )
  assert.ok(same[1]!.day! >= addDays(MONDAY, 7))
})

test('what a person put on a day stays there, and takes its room', () => {
  const days = [MONDAY, addDays(MONDAY, 7)]
  const planned = levelContacts([wish('acme', days), wish('bolt', [MONDAY], { fixed: true })], () => 1)
  assert.deepEqual(
    planned.map(({ day }) => day),
    [addDays(MONDAY, 7), MONDAY],
  )
})

test('where no day is open a contact keeps its place without one', () => {
  const [only] = levelContacts([wish('acme', [], { why: [{ code: 'no-open-day', args: { days: 45 } }] })], () => 5)
  assert.equal(only!.day, null)
  assert.deepEqual(
    only!.why.map(({ code }) => code),
    ['no-open-day'],
  )
})
