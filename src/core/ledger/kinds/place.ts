import { hoursIn, restDaysIn } from '../../calendar/week.ts'
import type { Problem } from '../../problem.ts'
import type { Field, FieldValue } from '../field.ts'

/** Where and when somebody can be reached, on cards of the business and of clients. */
export const PLACE: readonly Field[] = [
  { name: 'country', type: 'word', word: 'country', optional: true },
  { name: 'region', type: 'word', word: 'region', optional: true },
  { name: 'rest', type: 'word', word: 'rest', optional: true },
  { name: 'hours', type: 'word', word: 'hours', optional: true },
]

/** What is wrong with where or when. */
export function wrongPlace(
  fields: Readonly<Record<string, FieldValue | undefined>>,
): Pick<Problem, 'code' | 'args'> | null {
  const { rest, hours } = fields as { rest?: string; hours?: string }
  if (rest !== undefined && !restDaysIn(rest)) return { code: 'rest-not-read', args: { rest } }
  return hours === undefined || hoursIn(hours) ? null : { code: 'hours-not-read', args: { hours } }
}
