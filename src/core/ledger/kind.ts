import type { Problem } from '../problem.ts'
import type { Visibility } from './fact.ts'
import type { Field, FieldValue } from './field.ts'

/**
 * A kind of fact: one file in `kinds/`, one line in `kinds/all.ts`, and it can be written, read,
 * stored, exported and shown. `dated` kinds must begin with a day; cards may go without.
 * `fields` are in the order in which they are printed.
 */
export type Kind = {
  name: string
  dated: boolean
  /** Which field names the client the fact is about; absent for facts about the business. */
  about?: string
  fields: readonly Field[]
  /** The widest circle that may ever see a fact of this kind; whatever a line says, it is not shown to more. Absent: anybody. */
  sight?: Visibility
  /** What is wrong with fields that each fit but do not fit together; null when nothing is. */
  wrong?(fields: Readonly<Record<string, FieldValue | undefined>>): Pick<Problem, 'code' | 'args'> | null
}

/** The client a dated fact is about, first word after the kind. */
export const CLIENT: Field = { name: 'client', type: 'key' }
