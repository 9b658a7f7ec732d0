import { z } from 'zod'
import type { SheetEngagement, SheetVersion } from '../core/expect/sheet.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { expectedByKey } from './expectations.ts'
import type { Expected, SheetSubject } from './expectations.ts'
import { hashOf } from './secret.ts'
import { dayOrNone } from './shapes.ts'
import { clauseShape } from './sheet-shapes.ts'
import type { World } from './world.ts'

/** What a private link opens: the sheet, and nothing of who the client is. */
export type OpenedSheet = { expected: Omit<Expected, 'name'>; engagement: SheetEngagement; version: SheetVersion }

/** The sheet of a link's token. Wrong, expired, revoked and withdrawn are refused in the same words (handbook 6.4). */
export async function openedBy(world: World, token: string): Promise<OpenedSheet> {
  const link = await world.stores.links.find(hashOf(token), 'sheet', world.now)
  if (!link) throw new Refusal('link-not-found')
  const subject = JSON.parse(link.subject) as SheetSubject
  const expected = await expectedByKey(world, subject.client, world.today)
  const engagement = expected.engagements.find((one) => one.engagement === subject.engagement)
  const version = engagement?.versions.find((one) => one.version === subject.version)
  if (!engagement || !version || version.state === 'withdrawn' || version.state === 'drafted')
    throw new Refusal('link-not-found')
  return { expected, engagement, version }
}

/** Reads the sheet that a private link opens; records nothing. */
export const openSheet = action({
  name: 'open-sheet',
  access: 'anyone',
  byLink: true,
  changes: false,
  places: ['token'],
  input: z.object({ token: z.string().min(1).max(200) }),
  output: z.object({
    business: z.string(),
    title: z.string(),
    language: z.string(),
    version: z.int(),
    sentOn: dayOrNone,
    acceptedOn: dayOrNone,
    clauses: z.array(clauseShape.omit({ id: true })),
    /** Questions that were asked about it, with the answers given so far. */
    questions: z.array(z.object({ text: z.string(), answer: z.string().nullable() })),
  }),
  async run(world, { token }) {
    const { engagement, version } = await openedBy(world, token)
    const { language, sentOn, acceptedOn, clauses, questions } = version
    return {
      business: world.business?.name ?? '',
      title: version.title ?? engagement.text ?? engagement.engagement,
      language: language ?? 'en',
      version: version.version,
      sentOn,
      acceptedOn,
      clauses: clauses.map(({ part, text, due, limit, good }) => ({ part, text, due, limit, good })),
      questions: questions.map(({ text, answer }) => ({ text, answer })),
    }
  },
})
