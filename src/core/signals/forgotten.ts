import { dayFromNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { Backdrop } from './backdrop.ts'
import { twoWayContacts } from './contacts.ts'
import type { TwoWay } from './contacts.ts'
import { upTo } from './history.ts'
import type { History } from './history.ts'
import { ordersOf, purchases } from './orders.ts'
import { ordersThen } from './orders-then.ts'
import type { Orders } from './orders.ts'
import type { Assessment, Signal, Strength } from './signal.ts'
import { spellStart } from './spell.ts'
import { valueClassOf } from './value-class.ts'
import type { ValueClass } from './value-class.ts'

/** After so many days without a word both ways a client of the class is forgotten (D). */
export const FORGOTTEN_DAYS: Readonly<Record<ValueClass, number>> = { a: 90, b: 180, c: 365 }
/** With no contact on record at all: only who was worked for or bought within this many times as long counts as a client. */
const ACTIVE_TIMES = 2

/** With fewer entries of money and not a word on record it is no relationship yet that could be forgotten (D). */
export const LEAST_MONEY = 4

/**
 * Nobody has really talked with this client for longer than their worth to the book allows (N15): value
 * class times days since the last two-way contact. Invoices, reminders, automatic mail and letters that
 * nobody answers are no contact. With none on record at all it is unknown, unless the book keeps its contacts:
 * then it counts from the first purchase or day of work, while the client is active and has some money on record. It is about what
 * we owe, so it is no drift: it never makes a client slipping, and being clear is no sign that all is well.
 */
export const forgotten: Signal = {
  name: 'forgotten',
  rules: ['N15'],
  drift: false,
  assess(history, today, backdrop) {
    const contacts = twoWayContacts(history.contacts)
    const orders = ordersOf(history.money)
    const last = contacts.at(-1)
    return last
      ? sinceContact(contacts, last, classesOf(history, orders, backdrop), today)
      : neverSpoken(history, orders, today, backdrop)
  },
}

type ClassOn = (day: DayNumber) => ValueClass

/** The class on a day, by the purchases as they were known on it. */
function classesOf({ money }: History, orders: Orders | null, backdrop: Backdrop): ClassOn {
  return (day) => valueClassOf(orders && ordersThen(money, orders, day), day, backdrop)
}

function sinceContact(contacts: TwoWay[], last: TwoWay, classOn: ClassOn, today: DayNumber): Assessment {
  const isOver = (day: DayNumber) => day - last.on > FORGOTTEN_DAYS[classOn(day)]
  const worth = classOn(today)
  const [days, limit] = [today - last.on, FORGOTTEN_DAYS[worth]]
  const args = { days, last: { day: dayFromNumber(last.on) }, limit, class: worth, n: contacts.length }
  const { because } = last
  if (days <= limit) return { state: 'clear', args, because }
  return {
    state: 'raised',
    strength: strengthOf(worth, days),
    since: spellStart(isOver, today, last.on),
    args,
    because,
  }
}

function neverSpoken(history: History, orders: Orders | null, today: DayNumber, backdrop: Backdrop): Assessment {
  const classOn = classesOf(history, orders, backdrop)
  const isOver = (day: DayNumber) => {
    if (upTo(history.money, day).length < LEAST_MONEY) return false
    const ends = endsOfWork(history, orders, day)
    const limit = FORGOTTEN_DAYS[classOn(day)]
    return ends !== null && day - ends.first.on > limit && day - ends.last.on <= ACTIVE_TIMES * limit
  }
  const ends = backdrop.keepsContacts ? endsOfWork(history, orders, today) : null
  if (!ends || !isOver(today)) return { state: 'unknown', missing: 'contacts', args: { n: 0, needed: 1 } }
  const worth = classOn(today)
  const { first, last } = ends
  const days = today - first.on
  const args = { days, last: { day: dayFromNumber(first.on) }, limit: FORGOTTEN_DAYS[worth], class: worth, n: 0 }
  const because = [...new Set([...first.because, ...last.because])]
  const since = spellStart(isOver, today, first.on)
  return { state: 'raised', strength: strengthOf(worth, days), since, code: 'never', args, because }
}

/** The first and the last time that something was bought or work was done, as it was known on a day; null when neither was. */
function endsOfWork(history: History, orders: Orders | null, day: DayNumber): { first: TwoWay; last: TwoWay } | null {
  const then = orders && ordersThen(history.money, orders, day)
  const bought = then ? purchases(then) : []
  const worked = upTo(history.work, day).map(({ on, ref }) => ({ on, because: [ref] }))
  const signs = [bought[0], worked[0], bought.at(-1), worked.at(-1)].filter((sign) => sign !== undefined)
  if (signs.length === 0) return null
  return {
    first: signs.reduce((a, b) => (b.on < a.on ? b : a)),
    last: signs.reduce((a, b) => (b.on > a.on ? b : a)),
  }
}

/** Loud for the largest clients after twice as long, quiet for the small ones. */
function strengthOf(worth: ValueClass, days: number): Strength {
  if (worth === 'c') return 'weak'
  return worth === 'a' && days > 2 * FORGOTTEN_DAYS.a ? 'strong' : 'some'
}
