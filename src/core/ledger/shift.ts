import { addDays, isDay } from '../day.ts'
import { fieldsOf } from './fact.ts'
import type { FactDraft } from './fact.ts'
import type { FieldValue } from './field.ts'
import { kindOf } from './kinds/all.ts'

/**
 * The same fact `days` whole days later (earlier when negative): its own day and every day and
 * instant among its fields. Instants keep their time of day in UTC. Words inside texts stay.
 * Throws a RangeError when a day would leave the years 0001 to 9999.
 */
export function shiftDraft(draft: FactDraft, days: number): FactDraft {
  const fields = fieldsOf(draft)
  const body: Record<string, FieldValue> = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body[name] = value
  for (const { name, type } of kindOf(draft.kind).fields) {
    const value = fields[name]
    if (typeof value !== 'string') continue
    if (type === 'day') body[name] = shiftDay(value, days)
    if (type === 'instant') body[name] = shiftDay(value.slice(0, 10), days) + value.slice(10)
  }
  return { ...draft, on: draft.on === '' ? '' : shiftDay(draft.on, days), body } as FactDraft
}

function shiftDay(day: string, days: number): string {
  const shifted = addDays(day, days)
  if (!isDay(shifted)) throw new RangeError(`${day} shifted by ${days} days leaves the calendar`)
  return shifted
}
