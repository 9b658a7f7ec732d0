import type { Day } from '../../day.ts'
import { daysBetween } from '../../day.ts'
import type { Problem } from '../../problem.ts'
import type { FieldValue } from '../field.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/**
 * A time in which a client is busy and wants to be left alone, or open to unsolicited help (N31–N33), from a day
 * until a day, both counted. `yearly` repeats it every year; 29 February then stands for the last day of February.
 */
export type Window = { client: string; what: 'busy' | 'open'; from: Day; until: Day; text?: string; yearly?: true }

/** The season pack that fits a client's trade, by its key; `none` where none should be used. */
export type Season = { client: string; pack: string }

/** We are closed, or one of us (`member`) is away. */
export type Closing = { from: Day; until: Day; text?: string; yearly?: true; member?: string }

const SPAN: readonly Field[] = [
  { name: 'from', type: 'day', word: 'from' },
  { name: 'until', type: 'day', word: 'until' },
]
const TEXT: Field = { name: 'text', type: 'text', optional: true }
const YEARLY: Field = { name: 'yearly', type: 'flag', word: 'yearly', optional: true }

/** The longest window, in days: who is busy for longer than a year has no season. */
const LONGEST = 366

function wrongSpan(fields: Readonly<Record<string, FieldValue | undefined>>): Pick<Problem, 'code' | 'args'> | null {
  const { from, until } = fields as { from: Day; until: Day }
  if (until < from) return { code: 'window-backwards', args: { from, until } }
  const days = daysBetween(from, until) + 1
  return days > LONGEST ? { code: 'window-too-long', args: { from, until, days } } : null
}

export const window: Kind = {
  name: 'window',
  dated: true,
  about: 'client',
  fields: [CLIENT, { name: 'what', type: 'choice', options: ['busy', 'open'] }, ...SPAN, TEXT, YEARLY],
  wrong: wrongSpan,
}

export const season: Kind = {
  name: 'season',
  dated: true,
  about: 'client',
  fields: [CLIENT, { name: 'pack', type: 'key' }],
}

export const closed: Kind = {
  name: 'closed',
  dated: true,
  fields: [...SPAN, TEXT, YEARLY, { name: 'member', type: 'key', word: 'member', optional: true }],
  wrong: wrongSpan,
}
