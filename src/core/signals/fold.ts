import { dayNumber } from '../day.ts'
import type { DayNumber, Instant } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { INTERACTIONS } from '../ledger/kinds/interactions.ts'
import type { InteractionName } from '../ledger/kinds/interactions.ts'
import { asks } from '../questions/asks.ts'
import { discontent } from '../questions/discontent.ts'
import { ownWords } from '../questions/own-words.ts'
import { emptyHistory } from './history.ts'
import type { CaseItem, Contact, FeedbackItem, History, MoneyItem, PromiseItem } from './history.ts'

/**
 * Folds one client's facts, in any order, into a history. Cards and facts of other clients are
 * passed over; so are private facts and those for owners, because readings are seen by the whole team.
 */
export function foldHistory(client: string, facts: Iterable<Fact>): History {
  const history = emptyHistory(client)
  const threads = new Map<string, number>()
  for (const fact of facts) {
    if (fact.client !== client || fact.on === '' || !isForTeam(fact)) continue
    addFact(history, fact, dayNumber(fact.on), threads)
  }
  return sortHistory(history)
}

function isForTeam({ visibility }: Fact): boolean {
  return visibility === 'shared' || visibility === 'team'
}

const interactionNames: ReadonlySet<string> = new Set(INTERACTIONS)

function addFact(history: History, fact: Fact, on: DayNumber, threads: Map<string, number>): void {
  if (fact.kind === 'end') history.endings.push({ on, initiative: fact.body.initiative, ref: fact.id })
  else if (fact.kind === 'aside') history.asides.push(asideOf(fact, on))
  else if (isMoney(fact)) history.money.push(moneyItem(fact, on))
  else if (isPromise(fact)) history.promises.push(promiseItem(fact, on))
  else if (fact.kind === 'time' || fact.kind === 'cost') history.work.push({ on, ref: fact.id })
  else if (fact.kind === 'feedback') history.feedback.push(feedbackItem(fact, on))
  else if (isInteraction(fact)) history.contacts.push(contactOf(fact, on, threads))
  else if (fact.kind === 'checkin') history.contacts.push(heldContact(fact, on))
  else if (fact.kind === 'complaint') history.contacts.push(saidContact(fact, on))
  else if (fact.kind === 'handled') history.cases.push(handledItem(fact, on))
  else if (fact.kind === 'case') openCase(history, fact, on)
  else if (fact.kind === 'sheet' && fact.body.step === 'accepted') history.contacts.push(signOfLife(on, fact.id))
}

/** Something the client did towards us, without words that could be read. */
function signOfLife(on: DayNumber, ref: string): Contact {
  const silent = { automatic: false, thread: 0, minute: null, asks: false, discontent: false, worded: false }
  return { on, kind: 'message', way: 'from', ...silent, ref }
}

/** A check-in is a meeting, by telephone a call. */
function heldContact({ body, id }: FactOf<'checkin'>, on: DayNumber): Contact {
  const minute = body.at === undefined ? null : minuteOf(body.at, on)
  return { ...signOfLife(on, id), kind: body.mode === 'phone' ? 'call' : 'meeting', way: 'with', minute }
}

/** A complaint or a request: the client's own words. */
function saidContact({ kind, body, id }: FactOf<'complaint' | 'case'>, on: DayNumber): Contact {
  const discontented = kind === 'complaint' || body.as === 'complaint'
  return { ...signOfLife(on, id), asks: asks(body.text), discontent: discontented, worded: true }
}

function openCase(history: History, fact: FactOf<'case'>, on: DayNumber): void {
  const { case: name, as, severity = 0 } = fact.body
  const complaint = as === 'complaint'
  history.contacts.push(saidContact(fact, on))
  history.cases.push({ on, case: name, step: 'opened', complaint, severity, due: null, ref: fact.id })
}

function handledItem({ body, id }: FactOf<'handled'>, on: DayNumber): CaseItem {
  const due = body.due === undefined ? null : dayNumber(body.due)
  return { on, case: body.case, step: body.step, complaint: false, severity: 0, due, ref: id }
}

function isMoney(fact: Fact): fact is FactOf<MoneyItem['kind']> {
  return fact.kind === 'invoice' || fact.kind === 'payment' || fact.kind === 'credit' || fact.kind === 'refund'
}

function isPromise(fact: Fact): fact is FactOf<'promise' | 'kept' | 'moved' | 'released'> {
  return fact.kind === 'promise' || fact.kind === 'kept' || fact.kind === 'moved' || fact.kind === 'released'
}

function isInteraction(fact: Fact): fact is FactOf<InteractionName> {
  return interactionNames.has(fact.kind)
}

function moneyItem(fact: FactOf<MoneyItem['kind']>, on: DayNumber): MoneyItem {
  const { minor, currency } = fact.body.amount
  const due = fact.kind === 'invoice' && fact.body.due ? dayNumber(fact.body.due) : null
  const invoice = (fact.kind === 'invoice' ? fact.body.ref : fact.body.for) ?? ''
  const undated = (fact.kind === 'payment' || fact.kind === 'refund') && fact.body.undated === true
  const number = fact.kind === 'payment' && invoice === '' ? (fact.body.ref ?? '') : ''
  return { on, kind: fact.kind, minor, currency, due, invoice, number, undated, ref: fact.id }
}

function promiseItem(fact: FactOf<'promise' | 'kept' | 'moved' | 'released'>, on: DayNumber): PromiseItem {
  const { text } = fact.body
  const ours = fact.kind === 'promise' && fact.body.way === 'to'
  const step = fact.kind === 'promise' ? 'made' : fact.kind
  const due = fact.kind === 'promise' || fact.kind === 'moved' ? dayNumber(fact.body.due) : null
  return { on, step, ours, text, due, ref: fact.id }
}

function contactOf(fact: FactOf<InteractionName>, on: DayNumber, threads: Map<string, number>): Contact {
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

function feedbackItem(fact: FactOf<'feedback'>, on: DayNumber): FeedbackItem {
  const { measure, score, more } = fact.body
  return { on, measure, score, more: more !== undefined && more.trim() !== '', ref: fact.id }
}

function asideOf(fact: FactOf<'aside'>, on: DayNumber): History['asides'][number] {
  const { signal, until, useless } = fact.body
  return { on, signal, until: until ? dayNumber(until) : null, useless: useless === true, ref: fact.id }
}

/** Sorted by day; facts of one day keep an order that does not depend on the order they were read in. */
function sortHistory(history: History): History {
  const { contacts, money, promises, feedback, cases, work, endings, asides } = history
  for (const list of [contacts, money, promises, feedback, cases, work, endings, asides]) {
    ;(list as { on: number; ref: string }[]).sort((a, b) => a.on - b.on || (a.ref < b.ref ? -1 : 1))
  }
  history.work = work.filter((one, i) => one.on !== work[i - 1]?.on)
  return history
}
