import { addWorkdays, isWorkday } from '../calendar/working-days.ts'
import { readMinute, writeMinute } from '../calendar/zone-time.ts'
import type { Minute } from '../calendar/zone-time.ts'
import type { Day, Instant } from '../day.ts'
import { addDays, dayIn } from '../day.ts'
import type { CaseStep, CaseWay } from '../ledger/kinds/cases.ts'
import type { CaseDone, CaseState } from './fold-cases.ts'
import { roundsOf } from './rounds.ts'
import type { Round } from './rounds.ts'
import { addWorkMinutes, dayLater } from './work-minutes.ts'
import type { Desk } from './work-minutes.ts'

export const CLOCK_NAMES = ['acknowledge', 'answer'] as const
export const CLOCK_STATES = ['met', 'met-late', 'late', 'today', 'later'] as const

/**
 * One of the two clocks of a case (handbook 3.3). `due` is the day where we are, `at` the moment where it is known to
 * the minute. `moved` counts the dated updates that moved the answer; `slipped` says that one came after the day it
 * moved. `because`: what began, moved and stopped it.
 */
export type CaseClock = {
  clock: (typeof CLOCK_NAMES)[number]
  due: Day
  at: Instant | null
  state: (typeof CLOCK_STATES)[number]
  met: Day | null
  moved: number
  slipped: boolean
  because: string[]
}

/** Both clocks, and the one that must be looked at next: null where both are stopped. */
export type CaseClocks = { acknowledge: CaseClock; answer: CaseClock; next: CaseClock | null }

/** Until when we are to say that we have heard, in minutes of our working hours (D). */
const ACKNOWLEDGE_MINUTES: Readonly<Record<Exclude<CaseWay, 'letter'>, number>> = {
  chat: 60,
  public: 60,
  email: 240,
  call: 240,
  meeting: 240,
}

/** A substantive answer, or a dated update, within so many of our working days (D). */
const ANSWER_WORKDAYS = 2

/** Anything we say to the client says that we have heard; where the client answered, we had spoken. */
const ANSWERS: readonly CaseStep[] = ['answered', 'helping', 'told', 'agreed', 'disagreed', 'closed']

/**
 * The two clocks of a case's present round: to acknowledge within 1 working hour of a chat, 4 of an e-mail or a call,
 * 24 hours of a letter, and to answer within 2 working days or by the day of the latest dated update, which moves the
 * clock once. A case or step of which only the day is known is judged by days: never late on the day itself.
 */
export function caseClocks(one: CaseState, desk: Desk, today: Day, now: Instant | null): CaseClocks {
  return clocksOf(one, roundsOf(one).at(-1)!, desk, today, now)
}

/** The clocks of one round. */
export function clocksOf(one: CaseState, round: Round, desk: Desk, today: Day, now: Instant | null): CaseClocks {
  const acknowledge = acknowledgeClock(one.way, round, desk, today, now)
  const answer = answerClock(round, desk, today)
  const open = one.state === 'closed' ? [] : [acknowledge, answer].filter(({ met }) => met === null)
  return { acknowledge, answer, next: open.toSorted(soonerFirst)[0] ?? null }
}

/** Sooner first; what is due on a day without a moment comes at its end. */
export function soonerFirst(a: Pick<CaseClock, 'due' | 'at'>, b: Pick<CaseClock, 'due' | 'at'>): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1
  if (a.at === b.at) return 0
  if (a.at === null || b.at === null) return a.at === null ? 1 : -1
  return a.at < b.at ? -1 : 1
}

function acknowledgeClock(way: CaseWay | null, round: Round, desk: Desk, today: Day, now: Instant | null): CaseClock {
  const { due, at } = acknowledgeBy(way ?? 'email', round, desk)
  const first = round.steps[0]
  const base = { clock: 'acknowledge', due, at, moved: 0, slipped: false } as const
  if (!first) {
    const late = due < today || (at !== null && now !== null && due === today && now > at)
    return { ...base, state: late ? 'late' : due === today ? 'today' : 'later', met: null, because: [round.ref] }
  }
  const met = dayOf(first, desk)
  const late = at !== null && first.at !== null ? first.at > at : met > due
  return { ...base, state: late ? 'met-late' : 'met', met, because: [round.ref, first.ref] }
}

function acknowledgeBy(way: CaseWay, { on, at }: Round, desk: Desk): { due: Day; at: Instant | null } {
  if (at === null) {
    const worked = isWorkday(desk.week, on)
    return { due: worked && way !== 'letter' ? on : addWorkdays(desk.week, on, 1), at: null }
  }
  const came = readMinute(at)
  const by = way === 'letter' ? dayLater(desk, came) : addWorkMinutes(desk, came, ACKNOWLEDGE_MINUTES[way])
  return { due: dayUntil(by, desk), at: writeMinute(by) }
}

/** The day a moment ends: midnight belongs to the day before it. */
function dayUntil(by: Minute, { ours }: Desk): Day {
  return dayIn(ours.zone, writeMinute(by - 1))
}

function answerClock(round: Round, desk: Desk, today: Day): CaseClock {
  const began = round.at === null ? round.on : dayIn(desk.ours.zone, round.at)
  const clock: CaseClock = {
    clock: 'answer',
    due: addWorkdays(desk.week, began, ANSWER_WORKDAYS),
    at: null,
    state: 'later',
    met: null,
    moved: 0,
    slipped: false,
    because: [round.ref],
  }
  for (const done of round.steps) {
    if (ANSWERS.includes(done.step)) return stopped(clock, done, desk)
    if (done.step === 'updated' && done.due !== null) move(clock, done, done.due, desk)
  }
  return { ...clock, state: clock.due < today ? 'late' : clock.due === today ? 'today' : 'later' }
}

function move(clock: CaseClock, done: CaseDone, due: Day, desk: Desk): void {
  if (dayOf(done, desk) > clock.due) clock.slipped = true
  clock.due = due
  clock.moved++
  clock.because.push(done.ref)
}

function stopped(clock: CaseClock, done: CaseDone, desk: Desk): CaseClock {
  const met = dayOf(done, desk)
  const late = met > clock.due || clock.slipped
  return { ...clock, met, state: late ? 'met-late' : 'met', because: [...clock.because, done.ref] }
}

/** The day of a step where we are. */
function dayOf({ on, at }: CaseDone, { ours }: Desk): Day {
  return at === null ? on : dayIn(ours.zone, at)
}

/** The first day that the week of the clocks of these cases must know. */
export function firstDayOf(cases: readonly CaseState[], today: Day): Day {
  return addDays(
    cases.reduce((first, { opened }) => (opened < first ? opened : first), today),
    -1,
  )
}
