import { dayFromNumber } from '../day.ts'
import { promiseStates } from './open-promises.ts'
import type { PromiseState } from './open-promises.ts'
import type { History } from './history.ts'
import type { Assessment, Signal } from './signal.ts'

/** A promise shows up this many days before it is due, so that a new date reaches the client first (M17) (D). */
const DUE_SOON_DAYS = 3
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

/** A promise of ours is due in the next days, so that there is still time to keep it or to agree on a new day (M17). */
export const promiseDue: Signal = {
  name: 'promise-due',
  rules: ['M17'],
  drift: false,
  assess(history, today) {
    const soon = oursOpen(history).filter((one) => one.due >= today && one.due - today <= DUE_SOON_DAYS)
    const next = earliest(soon)
    if (!next) return clearPromises(history)
    const days = next.due - today
    const args = promiseArgs(next, days, soon.length)
    const since = Math.max(next.made, next.due - DUE_SOON_DAYS)
    return {
      state: 'raised',
      strength: days <= 1 ? 'some' : 'weak',
      since,
      args,
      because: soon.flatMap((one) => one.because),
    }
  },
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
