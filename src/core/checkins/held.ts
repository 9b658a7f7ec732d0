import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { CheckinMode } from '../ledger/kinds/checkins.ts'
import { sameWords } from '../ledger/same-words.ts'
import { asWritten } from './written.ts'

/** A question and what they answered, null while it is open (N28). */
export type Answered = { text: string; answer: string | null; on: Day; because: string[] }

/** A check-in that was held, with its questions. */
export type HeldCheckin = {
  on: Day
  by: string | null
  mode: CheckinMode
  minutes: number | null
  thanks: string
  said: string
  check: string | null
  why: string | null
  person: string | null
  questions: Answered[]
  because: string[]
}

/**
 * Check-ins by `day`, the newest first. The questions of one are those of its day; where a day has several, those written
 * with it (in the same source, behind it), and what was written by itself belongs to the last of them.
 */
export function heldCheckins(facts: readonly Fact[], day: Day): HeldCheckin[] {
  const asked = askedFacts(facts, day)
  const held = facts.filter((fact) => fact.kind === 'checkin').filter((fact) => fact.on <= day)
  const inOrder = held.toSorted((a, b) => asWritten(b, a))
  return inOrder.map((fact) => {
    const sameDay = inOrder.filter(({ on }) => on === fact.on)
    const own = asked.filter((one) => one.on === fact.on && checkinOf(one, sameDay) === fact)
    return heldOf(fact, own.map(answeredOf))
  })
}

/** The check-in of one day, the last one first, that a question was asked in. */
function checkinOf({ origin }: Fact, sameDay: readonly FactOf<'checkin'>[]): FactOf<'checkin'> | undefined {
  const together = sameDay.filter((one) => one.origin.source === origin.source)
  return together.find((one) => one.origin.line <= origin.line) ?? together.at(-1) ?? sameDay[0]
}

function heldOf({ body, on, by, id }: FactOf<'checkin'>, questions: Answered[]): HeldCheckin {
  const { mode, minutes, thanks, said, check, why, person } = body
  return {
    on,
    by: by ?? null,
    mode,
    minutes: minutes ?? null,
    thanks,
    said,
    check: check ?? null,
    why: why ?? null,
    person: person ?? null,
    questions,
    because: [id],
  }
}

/** Every question asked by `day`, oldest first, each time it was asked by itself. */
export function questionsAsked(facts: readonly Fact[], day: Day): Answered[] {
  return askedFacts(facts, day).map(answeredOf)
}

function askedFacts(facts: readonly Fact[], day: Day): FactOf<'asked'>[] {
  const asked = facts.filter((fact) => fact.kind === 'asked').filter((fact) => fact.on <= day && fact.on !== '')
  return asked.toSorted(asWritten)
}

function answeredOf({ body, on, id }: FactOf<'asked'>): Answered {
  return { text: body.text, answer: body.answer ?? null, on, because: [id] }
}

/** Questions to which there is no answer yet: an answer counts for the same question asked before or on its day. */
export function openQuestions(asked: readonly Answered[]): Answered[] {
  const open = asked.filter(
    (one, i) =>
      one.answer === null &&
      !asked.some(
        (other, at) => other.answer !== null && sameWords(other.text, one.text) && isLater(other, at, one, i),
      ),
  )
  // The latest asking of the same words is the one that waits.
  return open.filter((one, i) => !open.slice(i + 1).some((other) => sameWords(other.text, one.text)))
}

function isLater(other: Answered, at: number, one: Answered, i: number): boolean {
  return other.on > one.on || (other.on === one.on && at !== i)
}

/** The latest answers, the newest first. */
export function lastAnswers(asked: readonly Answered[], most: number): Answered[] {
  return asked
    .filter((one) => one.answer !== null)
    .toReversed()
    .slice(0, most)
}
