import type { Instant } from '../day.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { readField, writeField } from './field.ts'
import type { Field, FieldValue } from './field.ts'
import { tokensOf } from './tokens.ts'

/**
 * What the ledger read and when. `table` is a file of rows, `story` a file in this notation, `hand`
 * something a member entered. `label` is how fact lines refer to it (`@s1:12`). `undone` says that
 * the whole source was taken back, when and by whom.
 */
export type SourceLine = {
  label: string
  kind: 'table' | 'story' | 'hand'
  name: string
  read: Instant
  checksum?: string
  by?: string
  undone?: Instant
  undoneBy?: string
}

const FIELDS: readonly Field[] = [
  { name: 'label', type: 'key' },
  { name: 'kind', type: 'choice', options: ['table', 'story', 'hand'] },
  { name: 'name', type: 'text' },
  { name: 'read', type: 'instant', word: 'read' },
  { name: 'checksum', type: 'word', word: 'sha256', optional: true },
  { name: 'by', type: 'key', word: 'by', optional: true },
  { name: 'undone', type: 'instant', word: 'undone', optional: true },
  { name: 'undoneBy', type: 'key', word: 'undone-by', optional: true },
]

/** `source s1 table "invoices.csv" read 2026-11-21T09:00:00Z sha256 9f… by mira` */
export function writeSourceLine(source: SourceLine): string {
  const values = source as Record<string, FieldValue | undefined>
  const parts = FIELDS.filter((field) => values[field.name] !== undefined)
  return `source ${parts.map((field) => writeField(field, values[field.name]!)).join(' ')}`
}

export function readSourceLine(line: string, number: number): SourceLine | Problem {
  let rest = tokensOf(line)?.slice(1)
  if (!rest) return problem(number, 'quote-not-closed', {}, line)
  const values: Record<string, FieldValue> = {}
  for (const field of FIELDS) {
    const named = field.word === undefined || (rest[0]?.text === field.word && !rest[0].quoted)
    const found = named ? readField(field, field.word ? rest.slice(1) : rest) : null
    if (found) {
      values[field.name] = found.value
      rest = rest.slice(found.used + (field.word ? 1 : 0))
    } else if (!field.optional) return problem(number, 'field-missing', { kind: 'source', field: field.name }, line)
  }
  if (rest[0]) return problem(number, 'not-understood', { kind: 'source', text: rest[0].text }, line)
  return values as SourceLine
}

/** True for a problem; both readers of this folder return one or the other. */
export function isProblem(value: object): value is Problem {
  return 'code' in value && 'args' in value
}
