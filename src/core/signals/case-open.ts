import { addWorkdays } from '../calendar/working-days.ts'
import type { WorkWeek } from '../calendar/working-days.ts'
import { dayFromNumber, dayNumber } from '../day.ts'
import type { DayNumber } from '../day.ts'
import { openComplaints } from './open-complaints.ts'
import type { OpenComplaint } from './open-complaints.ts'
import type { Signal, Strength } from './signal.ts'
import { strengthOrder } from './signal.ts'

/** Working days until a complaint is acknowledged, and until there is an answer or an update with a day (handbook 3.3). */
const ACKNOWLEDGE_WORKDAYS = 1
const ANSWER_WORKDAYS = 2
/** Severities from which an open complaint weighs (handbook 3.2): a real loss, and a serious one. */
const REAL = 3
const SERIOUS = 4

/**
 * A complaint that is not put right yet (M27, A28): the more so the more severe it is, and when we have let a clock
 * run out. Who never complained is not known to be content.
 */
export const caseOpen: Signal = {
  name: 'case-open',
  rules: ['A28', 'M28'],
  drift: true,
  assess(history, today, { work }) {
    const complaints = openComplaints(history.cases)
    const open = complaints.filter((one) => one.closed === null)
    if (complaints.length === 0) return { state: 'unknown', missing: 'complaints', args: { n: 0, needed: 1 } }
    const judged = open.map((one) => ({ one, ...judge(one, today, work) }))
    const [worst] = judged.toSorted(
      (a, b) => strengthOrder(b.strength) - strengthOrder(a.strength) || a.one.on - b.one.on,
    )
    if (!worst)
      return { state: 'clear', args: { n: complaints.length }, because: complaints.flatMap((one) => one.because) }
    const { one, strength, code, due } = worst
    const args = {
      n: open.length,
      case: one.case,
      on: { day: dayFromNumber(one.on) },
      days: today - one.on,
      due: { day: dayFromNumber(due) },
    }
    const since = code === 'open' ? one.on : due + 1
    return { state: 'raised', strength, since, code, args, because: open.flatMap((other) => other.because) }
  },
}

type Judged = { strength: Strength; code: 'unacknowledged' | 'unanswered' | 'open'; due: DayNumber }

function judge(one: OpenComplaint, today: DayNumber, work: WorkWeek): Judged {
  const acknowledge = after(work, one.on, ACKNOWLEDGE_WORKDAYS)
  const answer = one.promised ?? after(work, one.on, ANSWER_WORKDAYS)
  const unacknowledged = !one.acknowledged && today > acknowledge
  const unanswered = !one.answered && today > answer
  const late = unacknowledged || unanswered
  const code = unanswered ? 'unanswered' : unacknowledged ? 'unacknowledged' : 'open'
  return {
    strength: strengthOf(one.severity, late),
    code,
    due: unanswered ? answer : unacknowledged ? acknowledge : answer,
  }
}

function strengthOf(severity: number, late: boolean): Strength {
  if (severity >= SERIOUS) return late ? 'strong' : 'some'
  if (severity >= REAL) return 'some'
  return late ? 'some' : 'weak'
}

function after(work: WorkWeek, on: DayNumber, workdays: number): DayNumber {
  return dayNumber(addWorkdays(work, dayFromNumber(on), workdays))
}
