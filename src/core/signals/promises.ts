import { addWorkdays, workdaysBetween } from '../calendar/working-days.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import { dayFromNumber, dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { WARN_WORKDAYS } from '../promises/clock.ts'
import { promiseStates } from './open-promises.ts'
import type { PromiseState } from './open-promises.ts'
import type { History } from './history.ts'
import type { Assessment, Signal } from './signal.ts'

/** From a week late on it is strong. */
const LONG_LATE_DAYS = 7

/** A promise of ours is past its day (M17, A28). */
export const promiseLate: Signal = {
  name: 'promise-late',
  rules: ['M17', 'A28'],
  drift: false,
  assess(history, today) {
    const late = oursOpen(history).filter((one) => one.due < today)
    const worst = earliest(late)
    if (!worst) return clearPromises(history)
    const days = today - worst.due
    const args = promiseArgs(worst, days, late.length)
    return {
      state: 'raised',
      strength: days > LONG_LATE_DAYS ? 'strong' : 'some',
      since: worst.due + 1,
      args,
      because: late.flatMap((one) => one.because),
    }
  },
}

/**
 * A promise of ours is due in the next working days, so that there is still time to keep it or to agree on a new day
 * (M17). Rest days and holidays are no time: what is due on a Monday is warned of in the week before.
 */
export const promiseDue: Signal = {
  name: 'promise-due',
  rules: ['M17'],
  drift: false,
  assess(history, today, { work }) {
    const soon = oursOpen(history).filter((one) => one.due >= today && warnedFrom(work, one.due) <= today)
    const next = earliest(soon)
    if (!next) return clearPromises(history)
    const left = workdaysBetween(work, dayFromNumber(today), dayFromNumber(next.due))
    const args = { ...promiseArgs(next, next.due - today, soon.length), left }
    const since = Math.max(next.made, warnedFrom(work, next.due))
    return {
      state: 'raised',
      strength: left <= 1 ? 'some' : 'weak',
      since,
      args,
      because: soon.flatMap((one) => one.because),
    }
  },
}

/** The day from which a promise due on a day is warned of: so many working days before it. */
function warnedFrom(work: WorkWeek, due: DayNumber): DayNumber {
  return dayNumber(addWorkdays(work, dayFromNumber(due), -WARN_WORKDAYS))
}

function oursOpen(history: History): PromiseState[] {
  return promiseStates(history.promises).filter((one) => one.ours && !one.settled)
}

function earliest(promises: PromiseState[]): PromiseState | undefined {
  return promises.toSorted((a, b) => a.due - b.due)[0]
}

function promiseArgs(one: PromiseState, days: number, n: number) {
  return { days, text: one.text, due: { day: dayFromNumber(one.due) }, made: { day: dayFromNumber(one.made) }, n }
}

/** A client who was promised nothing is not known to be fine: there is nothing to say. */
function clearPromises(history: History): Assessment {
  const ours = promiseStates(history.promises).filter((one) => one.ours)
  if (ours.length === 0) return { state: 'unknown', missing: 'promises', args: { n: 0, needed: 1 } }
  return { state: 'clear', args: { n: ours.length }, because: ours.flatMap((one) => one.because) }
}
