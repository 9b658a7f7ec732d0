import type { DayNumber } from '../day.ts'
import type { AgainHabit } from './again-habit.ts'
import type { AnswerSign } from './answer-signs.ts'

/** A sign that nothing settled counts for a quarter (D). */
export const COUNTS_DAYS = 91
/** Whoever is unhappy for longer was so for long. */
const MOST_HELD_DAYS = 730

function isActive({ on, settled }: AnswerSign, day: DayNumber): boolean {
  return on <= day && day - on < COUNTS_DAYS && (settled === null || day < settled)
}

/** What asking again means on a day: see `againHabits`. */
type HabitOn = (day: DayNumber) => AgainHabit

/** The signs that count on a day; asking again does not where it is a habit. */
export function countingOn(signs: readonly AnswerSign[], habitOn: HabitOn, day: DayNumber): AnswerSign[] {
  const active = signs.filter((sign) => isActive(sign, day))
  const again = active.some((sign) => sign.code === 'again')
  const habit = again && habitOn(day) === 'habit'
  return habit ? active.filter((sign) => sign.code !== 'again') : active
}

/** The first day of the unbroken time in which some sign counted: each day is asked, each sign looked at once. */
export function heldSince(signs: readonly AnswerSign[], habitOn: HabitOn, today: DayNumber): DayNumber {
  const [again, plain] = [true, false].map((is) => {
    const some = signs.filter((sign) => (sign.code === 'again') === is)
    return daysCounting(some, today)
  })
  let back = 0
  const counts = (ago: number) => plain![ago] === 1 || (again![ago] === 1 && habitOn(today - ago) !== 'habit')
  while (back < MOST_HELD_DAYS && counts(back + 1)) back++
  return today - back
}

/** For each day back from `today` (0): 1 where one of the signs counts on it. */
function daysCounting(signs: readonly AnswerSign[], today: DayNumber): Uint8Array {
  const counting = new Uint8Array(MOST_HELD_DAYS + 1)
  for (const { on, settled } of signs) {
    const last = Math.min(on + COUNTS_DAYS, settled ?? Infinity) - 1
    counting.fill(1, Math.max(0, today - last), Math.max(0, today - on + 1))
  }
  return counting
}
