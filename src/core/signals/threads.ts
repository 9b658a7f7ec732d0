import type { DayNumber } from '../day.ts'
import type { Contact } from './history.ts'
import { oncePer } from './once-per.ts'
import { inTurn, minutesBetween } from './turn-order.ts'

export { replyTimesOf } from './reply-times.ts'

/**
 * A question of the client and what became of it by the last contact of the list (N17, N18, A28). Days are day
 * numbers. Read it of `historyOn(history, day)` and it says what was known on that day.
 */
export type Question = {
  on: DayNumber
  minute: number | null
  thread: number
  ref: string
  /** Our first word after it, or a conversation; `minutes` from question to answer where both are known. */
  answered: { on: DayNumber; minutes: number | null; ref: string } | null
  /** The day on which they asked again: within a week of our answer, or within a week while there was none. */
  againOn: DayNumber | null
  /** The day on which their reply to our answer showed that they are not content. */
  discontentOn: DayNumber | null
  /** The day on which they came back to it after our answer and a fortnight of quiet; known threads only. */
  reopenedOn: DayNumber | null
  /** The day since which their word waits for one of ours; null once we spoke last, or they closed with thanks. */
  waitsSince: DayNumber | null
}

/** Defaults, in days (D): asking again, coming back, and how far words without a thread belong together. */
const AGAIN_WITHIN = 7
const QUIET = 14
const TOGETHER = 30
const LEFT_OPEN_AFTER = 3

/** The day from which a thread is left open: three days after a word of the client that got none of ours; else null. */
export function leftOpenOn(question: Question, today: DayNumber): DayNumber | null {
  if (question.waitsSince === null) return null
  const on = question.waitsSince + LEFT_OPEN_AFTER
  return on <= today ? on : null
}

/** Questions of one thread: still open, and those the last answer went to. `last` is the day of its last word. */
type Thread = { open: Question[]; answered: Question[]; last: DayNumber }

type Talk = { threads: Map<number, Thread>; recent: Set<Thread> }

/**
 * Every question of the client, in the order asked. Ours is an answer in the same thread at any time; where a thread
 * is not known, and for a call, meeting or visit, within thirty days. What is automatic answers nothing. Only facts
 * with the client's words hold questions: where few do (`worded`), no number of questions can be told.
 */
export const questionsOf = oncePer(findQuestions)

function findQuestions(contacts: readonly Contact[]): Question[] {
  const found: Question[] = []
  const talk: Talk = { threads: new Map(), recent: new Set() }
  for (const contact of inTurn(contacts)) {
    forgetBefore(talk, contact.on - TOGETHER)
    if (contact.way === 'from') {
      followUp(talk, contact)
      if (contact.asks) found.push(ask(talk, contact))
    } else for (const thread of reached(talk, contact)) answer(talk, thread, contact)
  }
  return found
}

function ask(talk: Talk, { on, minute, thread: number, ref }: Contact): Question {
  const question = { on, minute, thread: number, ref, answered: null, waitsSince: on }
  const asked: Question = { ...question, againOn: null, discontentOn: null, reopenedOn: null }
  const thread = talk.threads.get(number) ?? { open: [], answered: [], last: on }
  talk.threads.set(number, thread)
  thread.open.push(asked)
  touch(talk, thread, on)
  return asked
}

/** What a word of the client says of the questions before it. */
function followUp(talk: Talk, contact: Contact): void {
  const { on, thread: number } = contact
  const thread = reached(talk, contact).at(-1)
  if (!thread) return
  const wantsMore = contact.asks || contact.discontent || !contact.worded
  for (const question of thread.open) {
    if (contact.asks && on - question.on <= AGAIN_WITHIN) question.againOn ??= on
  }
  const quiet = on - thread.last >= QUIET
  for (const question of thread.answered) {
    if (number === 0 && on - question.answered!.on > TOGETHER) continue
    if (contact.asks && on - question.answered!.on <= AGAIN_WITHIN) question.againOn ??= on
    if (contact.discontent) question.discontentOn ??= on
    if (number > 0 && quiet && wantsMore) question.reopenedOn ??= on
    if (wantsMore) question.waitsSince ??= on
  }
  touch(talk, thread, on)
}

/** Ours, or a conversation: answers what is open, and nothing waits for us any more. */
function answer(talk: Talk, thread: Thread, { on, minute, thread: number, ref }: Contact): void {
  const fits = (question: Question) => isSame(question.thread, number) || on - question.on <= TOGETHER
  const now = thread.open.filter(fits)
  for (const question of now) {
    question.answered = { on, minutes: minutesBetween(question, { on, minute }), ref }
  }
  // Those answered before wait no longer either, though their words came back with the new question.
  for (const question of [...thread.answered, ...now]) question.waitsSince = null
  if (now.length > 0) {
    thread.open = thread.open.filter((question) => !fits(question))
    thread.answered = now
  }
  touch(talk, thread, on)
}

/** Threads a contact may belong to, the one with the latest word last: its own, and by time where one is not known. */
function reached({ threads, recent }: Talk, { way, thread: number }: Contact): Thread[] {
  const own = number > 0 ? threads.get(number) : undefined
  if (way === 'with' || number === 0) return own && !recent.has(own) ? [...recent, own] : [...recent]
  const unknown = threads.get(0)
  const near = unknown && recent.has(unknown) ? [unknown] : []
  return own ? [...near, own] : near
}

function isSame(a: number, b: number): boolean {
  return a > 0 && a === b
}

/** Keeps the threads of the last weeks in the order of their last word. */
function touch({ recent }: Talk, thread: Thread, on: DayNumber): void {
  recent.delete(thread)
  recent.add(thread)
  thread.last = on
}

function forgetBefore({ recent }: Talk, day: DayNumber): void {
  for (const thread of recent) {
    if (thread.last >= day) return
    recent.delete(thread)
  }
}
