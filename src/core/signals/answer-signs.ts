import type { DayNumber } from '../day.ts'
import type { Contact, History } from './history.ts'
import { leftOpenOn, questionsOf } from './threads.ts'
import type { Question } from './threads.ts'
import { inTurn } from './turn-order.ts'

/**
 * How it shows that an answer of ours left the client unhappy (N18): they `said` that it did not help, wrote back in a
 * discontented `tone`, asked `again` within a week, or their reply to it was `left` without a word from us for three days.
 */
export const ANSWER_SIGNS = ['said', 'tone', 'again', 'left'] as const

/**
 * One such sign. `of` tells the answers apart (two signs of one answer are one trouble), `answered` is the day of the
 * answer where it is known, and `settled` the day from which it no longer counts: null while nothing settled it.
 */
export type AnswerSign = {
  code: (typeof ANSWER_SIGNS)[number]
  on: DayNumber
  of: string
  answered: DayNumber | null
  settled: DayNumber | null
  because: string[]
}

/** A sign and the client's word that gave it: `told` is its place among the contacts in turn, null for a score. */
type Found = Omit<AnswerSign, 'settled'> & { thread: number; told: number | null }

const SAID = { code: 'said', answered: null, thread: 0, told: null } as const

/** Quiet for so long after our next word: what we did about it was right (N18). */
const QUIET_DAYS = 7

/** Every sign up to `today`, by day; those of one day in the order of `ANSWER_SIGNS`. */
export function answerSigns({ contacts, feedback }: History, today: DayNumber): AnswerSign[] {
  const turns = inTurn(contacts)
  const asked = questionsOf(contacts)
  const found: Found[] = feedback
    .filter((item) => item.measure === 'helped' && item.score === 0)
    .map(({ on, ref }, i) => ({ ...SAID, on, of: `said ${i}`, because: [ref] }))
  for (const question of asked) if (question.answered) found.push(...signsOf(question, asked, turns, today))
  const sorted = found.toSorted((a, b) => a.on - b.on || ANSWER_SIGNS.indexOf(a.code) - ANSWER_SIGNS.indexOf(b.code))
  const helped = feedback.filter((item) => item.measure === 'helped' && item.score === 1).map((item) => item.on)
  return settle(sorted, turns, helped)
}

/** Names an answer: all of ours in one thread on one day. */
export function answerKey(thread: number, on: DayNumber): string {
  return `${thread} ${on}`
}

function signsOf(question: Question, asked: readonly Question[], turns: Contact[], today: DayNumber): Found[] {
  const { againOn, discontentOn, thread, ref } = question
  const answered = question.answered!
  const of = answerKey(thread, answered.on)
  const common = { of, answered: answered.on, thread }
  const signs: Found[] = []
  const tell = (code: Found['code'], on: DayNumber, isIt: (contact: Contact) => boolean) => {
    const fits = (one: Contact) => one.on > on || (one.way === 'from' && isNear(one, thread) && isIt(one))
    const place = placeFrom(turns, placeOf(turns, on), fits)
    const told = turns[place]?.on === on ? place : null
    const words = told === null ? [] : [turns[told]!.ref]
    signs.push({ ...common, code, on, because: [ref, answered.ref, ...words], told })
  }
  if (discontentOn !== null) tell('tone', discontentOn, (one) => one.discontent)
  if (againOn !== null && isAfterAnswer(question, againOn, asked)) tell('again', againOn, (one) => one.asks)
  const left = leftOpenOn(question, today)
  if (left === null || isTakenUp(question, turns)) return signs
  return [...signs, { ...common, code: 'left', on: left, because: [ref, answered.ref], told: null }]
}

/** A later word of ours that may be meant for it, whichever question it answered. */
function isTakenUp({ waitsSince, thread }: Question, turns: readonly Contact[]): boolean {
  const told = placeFrom(turns, placeOf(turns, waitsSince!), (one) => one.way === 'from' && isNear(one, thread))
  return placeFrom(turns, told, (one) => one.way !== 'from' && isNear(one, thread)) < turns.length
}

/** The place of the first one (in the order of days) on or after a day. */
function placeOf(list: readonly { on: DayNumber }[], on: DayNumber): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.on < on) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the first one from `place` on that fits; past the end where none does. */
function placeFrom<T>(list: readonly T[], place: number, fits: (one: T) => boolean): number {
  let at = place
  while (at < list.length && !fits(list[at]!)) at++
  return at
}

/** Asking again is about the answer only after it; on the day of the answer itself the minutes must say so. */
function isAfterAnswer(question: Question, againOn: DayNumber, asked: readonly Question[]): boolean {
  if (againOn !== question.answered!.on) return againOn > question.answered!.on
  const minute = answerMinute(question)
  return minute !== null && asked.some((one) => one.on === againOn && one.minute !== null && instantOf(one) > minute)
}

/** When we answered, in minutes; null where a minute is not known. */
function answerMinute(question: Question): number | null {
  const minutes = question.answered?.minutes ?? null
  return minutes === null ? null : instantOf(question) + minutes
}

function instantOf({ on, minute }: Question): number {
  return on * 1440 + (minute ?? 0)
}

function isNear(contact: Contact, thread: number): boolean {
  return contact.way === 'with' || thread === 0 || contact.thread === 0 || contact.thread === thread
}

/** Gives each sign the day it was settled: they said that it helped, or we spoke and no other sign came for a week. */
function settle(signs: readonly Found[], turns: readonly Contact[], helped: readonly DayNumber[]): AnswerSign[] {
  const known = new Map<Found, DayNumber>()
  function settledOf(sign: Found): DayNumber {
    const settled = known.get(sign) ?? Math.min(helped.find((on) => on > sign.on) ?? Infinity, quietAfter(sign))
    known.set(sign, settled)
    return settled
  }
  function quietAfter(sign: Found): DayNumber {
    const from = sign.told === null ? placeOf(turns, sign.on + 1) : sign.told + 1
    const place = placeFrom(turns, from, (one) => one.way !== 'from' && isNear(one, sign.thread))
    if (place === turns.length || sign.code === 'left') return Infinity
    const spoke = turns[place]!.on
    const until = spoke + QUIET_DAYS
    const isBack = (one: Found) => one.on > until || (one.code !== 'left' && isAfter(one, place, spoke))
    const back = signs[placeFrom(signs, placeOf(signs, spoke), isBack)]
    return back && back.on <= until ? settledOf(back) : until
  }
  // Later ones first: what came back decides what was before it.
  signs.toReversed().forEach(settledOf)
  return signs.map((sign) => {
    const { code, on, of, answered, because } = sign
    const settled = settledOf(sign)
    return { code, on, of, answered, because, settled: settled === Infinity ? null : settled }
  })
}

function isAfter(sign: Found, place: number, on: DayNumber): boolean {
  return sign.told === null ? sign.on > on : sign.told > place
}
