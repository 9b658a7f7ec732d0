import type { DayNumber } from '../day.ts'
import { ascending, quantileOf } from '../models/robust.ts'
import type { Contact } from './history.ts'
import type { Question } from './threads.ts'

/**
 * What became of the questions of the last days (A28). `reply` is in minutes from question to first answer, `low` to
 * `high` its middle half, `n` answers; `exact` of them are timed to the minute, the others are whole days.
 */
export type AnswerSummary = {
  asked: number
  answered: number
  open: number
  again: number
  reopened: number
  reply: { median: number; low: number; high: number; n: number; exact: number } | null
}

/** The questions asked in the `days` days up to `today`, that day included. */
export function answerSummary(questions: readonly Question[], today: DayNumber, days: number): AnswerSummary {
  const asked = questions.filter(({ on }) => on <= today && on > today - days)
  const answered = asked.filter((question) => question.answered !== null)
  return {
    asked: asked.length,
    answered: answered.length,
    open: asked.length - answered.length,
    again: asked.filter((question) => question.againOn !== null).length,
    reopened: asked.filter((question) => question.reopenedOn !== null).length,
    reply: replyOf(answered),
  }
}

function replyOf(answered: readonly Question[]): AnswerSummary['reply'] {
  if (answered.length === 0) return null
  const minutes = ascending(answered.map(({ on, answered: by }) => by!.minutes ?? (by!.on - on) * 1440))
  return {
    median: Math.round(quantileOf(minutes, 0.5)),
    low: Math.round(quantileOf(minutes, 0.25)),
    high: Math.round(quantileOf(minutes, 0.75)),
    n: minutes.length,
    exact: answered.filter((question) => question.answered!.minutes !== null).length,
  }
}

/**
 * How many facts come from the client in the days after `after` up to `until`, and how many of them hold the
 * client's words: where none do, whether they ask is unknown, not no.
 */
export function countInbound(contacts: readonly Contact[], after: DayNumber, until: DayNumber) {
  const inbound = contacts.filter(({ on, way, automatic }) => way === 'from' && !automatic && on > after && on <= until)
  return { all: inbound.length, worded: inbound.filter((contact) => contact.worded).length }
}
