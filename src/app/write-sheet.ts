import { z } from 'zod'
import type { ClauseDraft } from '../core/expect/sheet-lines.ts'
import { readSheetLines, troubleOf } from '../core/expect/sheet-lines.ts'
import type { SheetVersion } from '../core/expect/sheet.ts'
import type { Bodies } from '../core/ledger/kinds/all.ts'
import { CLAUSE_PARTS } from '../core/ledger/kinds/sheets.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { language } from './clients.ts'
import { dayThere } from './days.ts'
import { engagementMeant, expectedOf, sheetLanguage } from './expectations.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput, missingShape, warningShape } from './sheet-shapes.ts'
import { checkSheet } from './sheet-checks.ts'

const MOST_CLAUSES = 200

/**
 * Writes a new version of an expectation sheet (M14): lines `part: words by 2026-03-18 limit 2 good "by what both see
 * it"`, or the same as JSON. Says at once what it lacks and where it contradicts our own hours (M18–M20).
 */
export const writeSheet = action({
  name: 'write-sheet',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text: z.string().min(1).max(200_000),
    engagement: keyInput.optional(),
    title: z.string().trim().max(200).optional(),
    language: language.optional(),
  }),
  output: z.object({
    client: key,
    engagement: key,
    version: z.int(),
    on: day,
    missing: z.array(missingShape),
    warnings: z.array(warningShape),
    ids: z.array(z.string()),
  }),
  async run(world, input) {
    const clauses = readClauses(input.text)
    const expected = await expectedOf(world, input.client)
    const { engagement, versions, text } = engagementMeant(expected, input.engagement)
    const { client, card } = expected
    const last = versions.at(-1)
    const version = (last?.version ?? 0) + 1
    const tongue = sheetLanguage(world, card, input.language, last?.language)
    const title = input.title ?? last?.title ?? text ?? undefined
    const on = await dayThere(world, client)
    const own = { client, engagement, version }
    const body = { ...own, step: 'drafted' as const, text: title, language: tongue ?? undefined, person: undefined }
    const drafts = clauses.map((clause) => draftBy(world, 'clause', client, clauseBody(own, clause), on))
    const ids = await record(world, [draftBy(world, 'sheet', client, body, on), ...drafts])
    const written = { clauses: asLines(clauses), language: tongue }
    return { ...own, on, ...(await checkSheet(world, written, on)), ids }
  },
})

const json = z.array(
  z.object({
    part: z.enum(CLAUSE_PARTS),
    text: z.string(),
    due: z.string().nullish(),
    limit: z.number().nullish(),
    good: z.string().nullish(),
  }),
)

function readClauses(text: string): ClauseDraft[] {
  const clauses = text.trimStart().startsWith('[') ? fromJson(text) : fromLines(text)
  if (clauses.length === 0) throw new Refusal('sheet-empty')
  if (clauses.length > MOST_CLAUSES)
    throw new Refusal('input-invalid', { field: 'text', reason: 'too-long', limit: 200_000 })
  return clauses
}

function fromLines(text: string): ClauseDraft[] {
  const read = readSheetLines(text)
  if ('clauses' in read) return read.clauses
  throw new Refusal('clause-not-read', { line: read.line, problem: read.problem, text: read.text })
}

/** What the screen sends: words may hold line ends there. */
function fromJson(text: string): ClauseDraft[] {
  const read = json.safeParse(parsed(text))
  if (!read.success) throw new Refusal('input-invalid', { field: 'text', reason: 'wrong-form' })
  const clauses = read.data.map(withoutGaps)
  clauses.forEach((clause, i) => {
    const problem = troubleOf(clause)
    if (problem) throw new Refusal('clause-not-read', { line: i + 1, problem, text: clause.text })
  })
  return clauses
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function withoutGaps({ part, text, due, limit, good }: z.infer<typeof json>[number]): ClauseDraft {
  return {
    part,
    text: text.trim(),
    ...(due ? { due } : {}),
    ...(typeof limit === 'number' ? { limit } : {}),
    ...(good?.trim() ? { good: good.trim() } : {}),
  }
}

type Own = { client: string; engagement: string; version: number }

function clauseBody(
  own: Own,
  { part, text, due, limit, good }: ClauseDraft,
): { [F in keyof Bodies['clause']]: Bodies['clause'][F] | undefined } {
  return { ...own, part, text, due, limit, good }
}

function asLines(clauses: readonly ClauseDraft[]): SheetVersion['clauses'] {
  return clauses.map(({ part, text, due, limit, good }, i) => {
    return { id: String(i), part, text, due: due ?? null, limit: limit ?? null, good: good ?? null }
  })
}
