import type { DayNumber } from '../day.ts'
import type { CaseStep } from '../ledger/kinds/cases.ts'
import type { InteractionName } from '../ledger/kinds/interactions.ts'

/**
 * One client's facts, folded once into what signals read: contacts, money, promises, days of work,
 * endings and decisions, each list in day order. Days are day numbers; `ref` is the id of the fact. A history
 * holds every day; `historyOn` cuts it to what had happened by a day.
 */
export type History = {
  client: string
  contacts: Contact[]
  money: MoneyItem[]
  promises: PromiseItem[]
  feedback: FeedbackItem[]
  cases: CaseItem[]
  /** Days on which time was spent or money was laid out for the client, each once. */
  work: { on: DayNumber; ref: string }[]
  endings: { on: DayNumber; initiative: string; ref: string }[]
  /** It was said that the work ends on a day; null takes it back. */
  leavings: { on: DayNumber; initiative: string; until: DayNumber | null; ref: string }[]
  /** Invoices nobody is reminded of, from a day on and up to another; '' stands for those without a number. */
  holds: { on: DayNumber; invoice: string; until: DayNumber | null; ref: string }[]
  asides: { on: DayNumber; signal: string; until: DayNumber | null; useless: boolean; ref: string }[]
}

export type Contact = {
  on: DayNumber
  kind: InteractionName
  way: 'from' | 'to' | 'with'
  automatic: boolean
  /** Messages of one thread share a number, from 1; 0 where none is known. */
  thread: number
  /** Minutes from the start of the day `on` in UTC where the fact says when, else null; `on * 1440 + minute` is the instant. */
  minute: number | null
  /** What the client's own words show: they ask something, or they are not content with an answer. */
  asks: boolean
  discontent: boolean
  /** The fact holds words of the client: without them nobody knows whether they ask. */
  worded: boolean
  ref: string
}

/** What a client said of us: a score, or whether an answer helped (N6, N18). Scales: see the kind `feedback`. */
export type FeedbackItem = {
  on: DayNumber
  measure: 'nps' | 'csat' | 'ces' | 'helped'
  score: number
  /** They said what would make it more than good enough (N7). */
  more: boolean
  ref: string
}

export type MoneyItem = {
  on: DayNumber
  kind: 'invoice' | 'payment' | 'credit' | 'refund'
  minor: number
  currency: string
  /** Day an invoice is due, null where it says none. */
  due: DayNumber | null
  /** An invoice's own number; for the other kinds the invoice they belong to; '' where unknown. */
  invoice: string
  /** The own number of a payment that names no invoice, else ''. */
  number: string
  /** The day is the nearest one known, not the day it happened. */
  undated: boolean
  ref: string
}

export type PromiseItem = {
  on: DayNumber
  step: 'made' | 'kept' | 'moved' | 'released'
  ours: boolean
  text: string
  due: DayNumber | null
  ref: string
}

/** A step of a case: `opened` says how severe it is (1 to 5, 0 where nobody said), an update the day it promises. */
export type CaseItem = {
  on: DayNumber
  case: string
  step: 'opened' | CaseStep
  complaint: boolean
  severity: number
  due: DayNumber | null
  ref: string
}

export function emptyHistory(client: string): History {
  return {
    client,
    contacts: [],
    money: [],
    promises: [],
    feedback: [],
    cases: [],
    work: [],
    endings: [],
    leavings: [],
    holds: [],
    asides: [],
  }
}

/** What had happened by `day`, that day included. */
export function historyOn(history: History, day: DayNumber): History {
  return {
    client: history.client,
    contacts: upTo(history.contacts, day),
    money: upTo(history.money, day),
    promises: upTo(history.promises, day),
    feedback: upTo(history.feedback, day),
    cases: upTo(history.cases, day),
    work: upTo(history.work, day),
    endings: upTo(history.endings, day),
    leavings: upTo(history.leavings, day),
    holds: upTo(history.holds, day),
    asides: upTo(history.asides, day),
  }
}

/** The part of a day-ordered list up to a day; the list itself when nothing is later. */
export function upTo<T extends { on: DayNumber }>(list: T[], day: DayNumber): T[] {
  if (list.length === 0 || list[list.length - 1]!.on <= day) return list
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.on <= day) low = middle + 1
    else high = middle
  }
  return list.slice(0, low)
}
