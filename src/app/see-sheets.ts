import { z } from 'zod'
import { firstSheet } from '../core/expect/first-sheet.ts'
import { inForceOn } from '../core/expect/fold-sheets.ts'
import { foldQuotes } from '../core/expect/quotes.ts'
import type { ClauseDraft } from '../core/expect/sheet-lines.ts'
import { writeSheetLines } from '../core/expect/sheet-lines.ts'
import type { ClauseLine, SheetEngagement, SheetVersion } from '../core/expect/sheet.ts'
import { readPoints } from '../core/expect/teach-back.ts'
import type { Day } from '../core/day.ts'
import { action } from './action.ts'
import { refuseFuture } from './days.ts'
import { expectedOf, sheetLanguage } from './expectations.ts'
import { day, key } from './shapes.ts'
import { checkSheet } from './sheet-checks.ts'
import { engagementShape, firstSheetShape, quoteShape, versionShape } from './sheet-shapes.ts'
import type { World } from './world.ts'

/**
 * What was agreed with a client: each piece of work with the versions of its sheet, what they lack, what the client said
 * they expect and which questions are open (M14–M16, M18–M20); quotes; days from the first contact to the first sheet.
 */
export const seeSheets = action({
  name: 'see-sheets',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1), asOf: day.optional() }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    /** The language a new sheet would be in; null where neither the client nor the business has one. */
    language: z.string().nullable(),
    email: z.string().nullable(),
    people: z.array(z.object({ key, name: z.string(), email: z.string().nullable() })),
    engagements: z.array(engagementShape),
    quotes: z.array(quoteShape),
    first: firstSheetShape.nullable(),
  }),
  async run(world, input) {
    refuseFuture(world, input.asOf)
    const on = input.asOf ?? world.today
    const { client, name, card, facts, engagements } = await expectedOf(world, input.client, on)
    return {
      client,
      name,
      day: on,
      language: sheetLanguage(world, card),
      email: card.email ?? null,
      people: card.people.map((one) => ({ key: one.key, name: one.name ?? one.key, email: one.email ?? null })),
      engagements: await Promise.all(engagements.map((one) => showEngagement(world, one, on))),
      quotes: foldQuotes(client, facts, on),
      first: firstSheet(client, facts, on),
    }
  },
})

async function showEngagement(
  world: World,
  engagement: SheetEngagement,
  on: Day,
): Promise<z.infer<typeof engagementShape>> {
  const versions: z.infer<typeof versionShape>[] = []
  for (const version of engagement.versions) versions.push(await showVersion(world, version, on))
  return { ...engagement, inForce: inForceOn(engagement, on)?.version ?? null, versions }
}

async function showVersion(world: World, version: SheetVersion, on: Day): Promise<z.infer<typeof versionShape>> {
  const { owner: _owner, questions, ...rest } = version
  return {
    ...rest,
    text: writeSheetLines(version.clauses.map(draftOf)),
    ...(await checkSheet(world, version, on)),
    points: readPoints(version),
    questions: questions.map(({ id: _id, ...question }) => question),
  }
}

function draftOf({ part, text, due, limit, good }: ClauseLine): ClauseDraft {
  return { part, text, ...(due ? { due } : {}), ...(limit === null ? {} : { limit }), ...(good ? { good } : {}) }
}
