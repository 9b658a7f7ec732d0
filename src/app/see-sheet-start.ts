import { z } from 'zod'
import { writeSheetLines } from '../core/expect/sheet-lines.ts'
import type { ClauseDraft } from '../core/expect/sheet-lines.ts'
import { CLAUSE_PARTS } from '../core/ledger/kinds/sheets.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import { action } from './action.ts'
import { language } from './clients.ts'
import { expectedOf, sheetLanguage } from './expectations.ts'
import { clauseShape } from './sheet-shapes.ts'

/** What kinds of work there are first lines for; `any` fits them all. */
export const SHEET_WORKS = ['any', 'design', 'accounting', 'trades', 'computers', 'advice'] as const

/** Rounds of changes and hours until an answer that a first sheet begins with: to be changed, not to be kept. */
const LIMITS: Readonly<Record<string, number>> = { changes: 2, reply: 24 }

/** First lines for a sheet in the client's language, by what kind of work it is: nobody begins with an empty page. */
export const seeSheetStart = action({
  name: 'see-sheet-start',
  access: 'member',
  changes: false,
  places: ['client', 'work'],
  input: z.object({
    client: z.string().min(1),
    work: z.enum(SHEET_WORKS).default('any'),
    language: language.optional(),
  }),
  output: z.object({
    language: z.string(),
    text: z.string(),
    clauses: z.array(clauseShape.omit({ id: true })),
  }),
  async run(world, input) {
    const { card } = await expectedOf(world, input.client)
    const tongue = sheetLanguage(world, card, input.language) ?? 'en'
    const words = loadWords(languageFor(tongue))
    const clauses = CLAUSE_PARTS.map((part): ClauseDraft => {
      const own = `sheet.start.${input.work}.${part}`
      const text = words.say(words.has(own) ? own : `sheet.start.${part}`)
      const limit = LIMITS[part]
      const good = part === 'comes' ? words.say('sheet.start.good') : undefined
      return { part, text, ...(limit === undefined ? {} : { limit }), ...(good === undefined ? {} : { good }) }
    })
    const shown = clauses.map(({ part, text, limit, good }) => {
      return { part, text, due: null, limit: limit ?? null, good: good ?? null }
    })
    return { language: tongue, text: writeSheetLines(clauses), clauses: shown }
  },
})
