import { dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { INTERACTIONS } from '../ledger/kinds/interactions.ts'
import type { InteractionName } from '../ledger/kinds/interactions.ts'
import { contactOf, heldContact, saidContact, saidOnce, signOfLife } from './fold-contacts.ts'
import { emptyHistory } from './history.ts'
import { holdsFrom } from './holds.ts'
import type { CaseItem, FeedbackItem, History, MoneyItem, PromiseItem } from './history.ts'

/**
 * Folds one client's facts, in any order, into a history. Cards and facts of other clients are
 * passed over; so are private facts and those for owners, because readings are seen by the whole team.
 */
export function foldHistory(client: string, facts: Iterable<Fact>): History {
  const history = emptyHistory(client)
  const threads = new Map<string, number>()
  const holds: FactOf<'hold'>[] = []
  for (const fact of facts) {
    if (fact.client !== client || fact.on === '' || !isForTeam(fact)) continue
    if (fact.kind === 'hold') holds.push(fact)
    else addFact(history, fact, dayNumber(fact.on), threads)
  }
  history.holds = holdsFrom(holds)
  return sortHistory(history)
}

function isForTeam({ visibility }: Fact): boolean {
  return visibility === 'shared' || visibility === 'team'
}

const interactionNames: ReadonlySet<string> = new Set(INTERACTIONS)

function addFact(history: History, fact: Fact, on: DayNumber, threads: Map<string, number>): void {
  if (fact.kind === 'end') history.endings.push({ on, initiative: fact.body.initiative, ref: fact.id })
  else if (fact.kind === 'leaving') history.leavings.push(leavingOf(fact, on))
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

function feedbackItem(fact: FactOf<'feedback'>, on: DayNumber): FeedbackItem {
  const { measure, score, more } = fact.body
  return { on, measure, score, more: more !== undefined && more.trim() !== '', ref: fact.id }
}

function leavingOf({ body, id }: FactOf<'leaving'>, on: DayNumber): History['leavings'][number] {
  return { on, initiative: body.initiative, until: body.due ? dayNumber(body.due) : null, ref: id }
}

function asideOf(fact: FactOf<'aside'>, on: DayNumber): History['asides'][number] {
  const { signal, until, useless } = fact.body
  return { on, signal, until: until ? dayNumber(until) : null, useless: useless === true, ref: fact.id }
}

/** Sorted by day; facts of one day keep an order that does not depend on the order they were read in. */
function sortHistory(history: History): History {
  const { contacts, money, promises, feedback, cases, work, endings, leavings, holds, asides } = history
  for (const list of [contacts, money, promises, feedback, cases, work, endings, leavings, holds, asides]) {
    ;(list as { on: number; ref: string }[]).sort((a, b) => a.on - b.on || (a.ref < b.ref ? -1 : 1))
  }
  history.work = work.filter((one, i) => one.on !== work[i - 1]?.on)
  if (cases.length > 0) history.contacts = saidOnce(history)
  return history
}
