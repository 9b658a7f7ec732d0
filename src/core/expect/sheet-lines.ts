import { isDay } from '../day.ts'
import type { Day } from '../day.ts'
import { quote, unquote } from '../ledger/field.ts'
import { CLAUSE_PARTS } from '../ledger/kinds/sheets.ts'
import type { ClausePart } from '../ledger/kinds/sheets.ts'

/** A line of a sheet before it is a fact. */
export type ClauseDraft = { part: ClausePart; text: string; due?: Day; limit?: number; good?: string }

/** A line that cannot be read: its number (1-based) and the code of what is wrong, `problem.<code>`. */
export type LineTrouble = { line: number; problem: ClauseProblem; text: string }
export const CLAUSE_PROBLEMS = [
  'part-unknown',
  'clause-empty',
  'no-such-day',
  'limit-not-read',
  'clause-too-long',
  'good-without-words',
] as const
export type ClauseProblem = (typeof CLAUSE_PROBLEMS)[number]

const LONGEST = 2000
const LARGEST_LIMIT = 10_000
const PART = /^\s*([a-z-]+)\s*:\s*(.*)$/su
/** What may stand behind the words, in any order, each once. A bare `good` counts only behind a day or a limit. */
const GOOD = /\s+good\s+"((?:[^"\\]|\\.)*)"$/su
const GOOD_BARE = /(\s(?:by\s+\S+|limit\s+\S+))\s+good\s+([^"]\S*(?:\s+\S+)*)$/su
const DUE = /\s+by\s+(\d{4}-\S+)$/su
const LIMIT = /\s+limit\s+([\d.,-]\S*)$/su

/**
 * Reads a sheet from lines: `comes: New label by 2026-03-18 good "prints sharp on film"`, `changes: Changes of the
 * draft limit 2`. Empty lines and lines that begin with `#` are passed over. Gives the lines, or the first that cannot
 * be read.
 */
export function readSheetLines(text: string): { clauses: ClauseDraft[] } | LineTrouble {
  const clauses: ClauseDraft[] = []
  for (const [i, line] of text.split(/\r?\n/u).entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    const read = readSheetLine(line.trim())
    if (typeof read === 'string') return { line: i + 1, problem: read, text: line.trim() }
    clauses.push(read)
  }
  return { clauses }
}

function readSheetLine(line: string): ClauseDraft | ClauseProblem {
  const [, name, rest] = PART.exec(line) ?? []
  const part = CLAUSE_PARTS.find((one) => one === name)
  return part && rest !== undefined ? readRest(part, rest) : 'part-unknown'
}

function readRest(part: ClausePart, rest: string): ClauseDraft | ClauseProblem {
  const draft: ClauseDraft = { part, text: takeGood(` ${rest.trimEnd()}`) }
  const good = goodOf(` ${rest.trimEnd()}`)
  if (good !== undefined) draft.good = good
  for (let cut = true; cut;) {
    const limit = draft.limit === undefined ? LIMIT.exec(draft.text) : null
    const due = limit || draft.due !== undefined ? null : DUE.exec(draft.text)
    if (limit) draft.limit = Number(limit[1])
    if (due) draft.due = due[1]!
    cut = Boolean(limit ?? due)
    draft.text = draft.text.slice(0, (limit ?? due)?.index ?? draft.text.length)
  }
  draft.text = draft.text.trim()
  return troubleOf(draft) ?? draft
}

function goodOf(rest: string): string | undefined {
  const quoted = GOOD.exec(rest)?.[1]
  return quoted === undefined ? GOOD_BARE.exec(rest)?.[2] : unquote(quoted)
}

function takeGood(rest: string): string {
  return GOOD.test(rest) ? rest.replace(GOOD, '') : rest.replace(GOOD_BARE, '$1')
}

/** What is wrong with a line, also with one that came as JSON; null when nothing is. */
export function troubleOf({ text, due, limit, good }: ClauseDraft): ClauseProblem | null {
  if (text.trim() === '') return 'clause-empty'
  if (text.length > LONGEST || (good?.length ?? 0) > LONGEST) return 'clause-too-long'
  if (due !== undefined && !isDay(due)) return 'no-such-day'
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0 || limit > LARGEST_LIMIT)) return 'limit-not-read'
  return good !== undefined && good.trim() === '' ? 'good-without-words' : null
}

/** Writes lines so that `readSheetLines` reads the same back, as long as the words themselves hold no line ends. */
export function writeSheetLines(clauses: readonly ClauseDraft[]): string {
  return clauses.map(writeSheetLine).join('\n')
}

function writeSheetLine({ part, text, due, limit, good }: ClauseDraft): string {
  const parts = [`${part}: ${text.replaceAll(/\s+/gu, ' ')}`]
  if (due !== undefined) parts.push(`by ${due}`)
  if (limit !== undefined) parts.push(`limit ${limit}`)
  if (good !== undefined) parts.push(`good ${quote(good)}`)
  return parts.join(' ')
}
