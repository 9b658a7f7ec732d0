import { dayNumber } from '../day.ts'
import type { DayNumber, Instant } from '../day.ts'
import type { FactOf } from '../ledger/fact.ts'
import type { InteractionName } from '../ledger/kinds/interactions.ts'
import { asks } from '../questions/asks.ts'
import { discontent } from '../questions/discontent.ts'
import { ownWords } from '../questions/own-words.ts'
import type { Contact, History } from './history.ts'

/** Something the client did towards us, without words that could be read. */
export function signOfLife(on: DayNumber, ref: string): Contact {
  const silent = { automatic: false, thread: 0, minute: null, asks: false, discontent: false, worded: false }
  return { on, kind: 'message', way: 'from', ...silent, ref }
}

/** A check-in is a meeting, by telephone a call. */
export function heldContact({ body, id }: FactOf<'checkin'>, on: DayNumber): Contact {
  const minute = body.at === undefined ? null : minuteOf(body.at, on)
  return { ...signOfLife(on, id), kind: body.mode === 'phone' ? 'call' : 'meeting', way: 'with', minute }
}

/** A complaint or a request: the client's own words. */
export function saidContact({ kind, body, id }: FactOf<'complaint' | 'case'>, on: DayNumber): Contact {
  const discontented = kind === 'complaint' || body.as === 'complaint'
  return { ...signOfLife(on, id), asks: asks(body.text), discontent: discontented, worded: true }
}

export function contactOf(fact: FactOf<InteractionName>, on: DayNumber, threads: Map<string, number>): Contact {
  const { way, thread, at } = fact.body
  if (thread !== undefined && !threads.has(thread)) threads.set(thread, threads.size + 1)
  const number = thread === undefined ? 0 : threads.get(thread)!
  const automatic = fact.body.automatic === true
  // What we wrote, and what a machine answered, says nothing of the client.
  const words = way === 'from' && !automatic ? ownWords(fact.body.text ?? '') : ''
  return {
    on,
    kind: fact.kind,
    way,
    automatic,
    thread: number,
    minute: at === undefined ? null : minuteOf(at, on),
    asks: words !== '' && asks(words),
    discontent: words !== '' && discontent(words),
    worded: words !== '',
    ref: fact.id,
  }
}

/** Whole minutes from the start of the day `on` in UTC; an instant may fall on the day before or after, where the client lives. */
function minuteOf(at: Instant, on: DayNumber): number {
  return (dayNumber(at.slice(0, 10)) - on) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
}

/** A later line about a case changes what is known of it; the client spoke once. */
export function saidOnce({ contacts, cases }: History): Contact[] {
  const opened = cases.filter(({ step }) => step === 'opened')
  const first = new Map(opened.toReversed().map((item) => [item.case, item.ref]))
  const again = new Set(opened.filter((item) => first.get(item.case) !== item.ref).map(({ ref }) => ref))
  return again.size === 0 ? contacts : contacts.filter(({ ref }) => !again.has(ref))
}
