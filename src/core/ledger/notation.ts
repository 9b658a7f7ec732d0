import { daysBetween, isDay } from '../day.ts'
import type { Day, Instant } from '../day.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { VISIBILITIES, fieldsOf, widest } from './fact.ts'
import type { FactDraft, Visibility } from './fact.ts'
import { readField, writeField } from './field.ts'
import type { Field, FieldValue, Token } from './field.ts'
import type { Kind } from './kind.ts'
import { kindOf, kinds } from './kinds/all.ts'
import { isLabel, tokensOf } from './tokens.ts'

/** Where a line says its fact came from: `@s1:12`, the label of a source line and the line in that source. */
export type StatedOrigin = { source: string; line: number }

/** A fact as one line gives it: `label` is its `&name`, for a later `void`. */
export type FactLine = { draft: FactDraft; label?: string; origin?: StatedOrigin }

const ORIGIN = /^@([\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*):(\d{1,15})$/u
const BY: Field = { name: 'by', type: 'key', word: 'by', optional: true }
const VISIBLE: Field = { name: 'visible', type: 'choice', word: 'visible', options: VISIBILITIES, optional: true }

/** Reads one fact line. The result is the fact, or the problem that the line has. */
export function readFactLine(line: string, number: number): FactLine | Problem {
  const tokens = tokensOf(line)
  if (!tokens) return problem(number, 'quote-not-closed', {}, line)
  const dated = tokens[0] !== undefined && !tokens[0].quoted && /^\d/.test(tokens[0].text)
  const day = dated ? tokens.shift()!.text : ''
  if (dated && !isDay(day)) return problem(number, 'no-such-day', { day }, line)
  const name = tokens.shift()
  const kind = name && !name.quoted ? kinds.get(name.text) : undefined
  if (!kind) return problem(number, 'unknown-kind', { text: name?.text ?? '' }, line)
  if (kind.dated && day === '') return problem(number, 'day-missing', { kind: kind.name }, line)
  const read = readFields(kind, tokens)
  if ('code' in read) return problem(number, read.code, read.args, line)
  const at = [...read.fields].find(([field]) => field.type === 'instant')?.[1]
  if (typeof at === 'string' && !isSomewhere(day, at)) return problem(number, 'day-not-of-instant', { day, at }, line)
  const made = factLine(kind, day, read)
  const wrong = kind.wrong?.(fieldsOf(made.draft))
  return wrong ? problem(number, wrong.code, wrong.args, line) : made
}

/** Somewhere on earth it is the day before or after that of UTC, nowhere another. */
function isSomewhere(day: Day, at: Instant): boolean {
  return Math.abs(daysBetween(day, at.slice(0, 10))) <= 1
}

type ReadFields = { fields: Map<Field, FieldValue>; label?: string; origin?: StatedOrigin }
type Trouble = { code: string; args: Record<string, string> }

function readFields(kind: Kind, tokens: Token[]): ReadFields | Trouble {
  const known = [...kind.fields, BY, VISIBLE]
  const read: ReadFields = { fields: new Map() }
  let rest = tokens
  for (const field of kind.fields) {
    if (!isLeading(field)) break
    const found = readField(field, rest)
    if (!found) return { code: 'field-missing', args: { kind: kind.name, field: field.name } }
    read.fields.set(field, found.value)
    rest = rest.slice(found.used)
  }
  while (rest[0]) {
    const used = readNext(known, rest, read)
    if (used === 0) return { code: 'not-understood', args: { kind: kind.name, text: rest[0].text } }
    rest = rest.slice(used)
  }
  const missing = kind.fields.find((field) => !field.optional && !read.fields.has(field))
  return missing ? { code: 'field-missing', args: { kind: kind.name, field: missing.name } } : read
}

/** Keys and choices that must be there come first, in their order; everything else is told by its word or its shape. */
function isLeading(field: Field): boolean {
  return !field.optional && !field.word && (field.type === 'key' || field.type === 'choice' || field.type === 'word')
}

function readNext(known: Field[], rest: Token[], read: ReadFields): number {
  const head = rest[0]!
  if (!head.quoted && readMark(head.text, read)) return 1
  for (const field of known) {
    if (read.fields.has(field)) continue
    if (field.word && (head.quoted || head.text !== field.word)) continue
    if (field.type === 'flag') {
      read.fields.set(field, true)
      return 1
    }
    const skip = field.word ? 1 : 0
    const found = readField(field, rest.slice(skip))
    if (!found) continue
    read.fields.set(field, found.value)
    return skip + found.used
  }
  return 0
}

function readMark(text: string, read: ReadFields): boolean {
  const origin = ORIGIN.exec(text)
  if (origin && !read.origin) read.origin = { source: origin[1]!, line: Number(origin[2]) }
  else if (isLabel(text) && !read.label) read.label = text
  else return false
  return true
}

/** Keys are text; the fields that hold them were read as such. */
function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

function factLine(kind: Kind, day: Day, read: ReadFields): FactLine {
  const body: Record<string, FieldValue> = {}
  for (const field of kind.fields) {
    const value = read.fields.get(field)
    if (value !== undefined) body[field.name] = value
  }
  const by = read.fields.get(BY)
  const draft = {
    kind: kind.name,
    client: kind.about ? textOf(body[kind.about]) : null,
    on: day,
    ...(by === undefined ? {} : { by: textOf(by) }),
    visibility: widest(kind, read.fields.get(VISIBLE) as Visibility | undefined),
    body,
  } as FactDraft
  return { draft, ...(read.label ? { label: read.label } : {}), ...(read.origin ? { origin: read.origin } : {}) }
}

/** Writes a fact as one line that `readFactLine` reads back to the same fact. */
export function writeFactLine({ draft, label, origin }: FactLine): string {
  const kind = kindOf(draft.kind)
  const fields = fieldsOf(draft)
  const parts = draft.on === '' ? [kind.name] : [draft.on, kind.name]
  for (const field of kind.fields) {
    const value = fields[field.name]
    if (value !== undefined) parts.push(writeFieldOf(kind, field, value))
  }
  if (draft.by !== undefined) parts.push(writeField(BY, draft.by))
  if (draft.visibility !== widest(kind)) parts.push(writeField(VISIBLE, draft.visibility))
  if (label) parts.push(label)
  if (origin) parts.push(`@${origin.source}:${origin.line}`)
  return parts.join(' ')
}

/** A `void` names its fact by a label, which must stand bare. */
function writeFieldOf(kind: Kind, field: Field, value: FieldValue): string {
  if (kind.name === 'void' && field.name === 'fact' && typeof value === 'string' && isLabel(value)) return value
  return writeField(field, value)
}
