import type { Day } from '../core/day.ts'
import { dayInId } from './fact-id.ts'
import type { FactRow, VoidingRow } from './tables.ts'

/** What `void` facts among these take back; `by_fact` says which did. */
export function voidingsOf(rows: readonly FactRow[]): VoidingRow[] {
  const voids = rows.filter((row) => row.kind === 'void')
  return voids.map(({ workspace, id, body }) => {
    const { fact } = JSON.parse(body) as { fact: string }
    return { workspace, fact, source: '', by_fact: id }
  })
}

/** Before every day. */
const ALWAYS: Day = '0001-01-01'
/** Facts about the business that decide which days are worked: they change what every day looks like. */
const CALENDAR = new Set(['business', 'closed', 'void'])

/** The first day of which something is another than before when these facts are written or taken back; '' when none is. */
export function earliestDay(rows: readonly FactRow[]): Day | '' {
  if (rows.some((row) => row.client === '' && CALENDAR.has(row.kind))) return ALWAYS
  const voided = voidingsOf(rows).map(({ fact }) => dayInId(fact))
  const days = [...rows.map((row) => row.day), ...voided].filter((day) => day !== '')
  return days.reduce((first, day) => (first === '' || day < first ? day : first), '')
}
