import { z } from 'zod'
import { addDays } from '../core/day.ts'
import { missingIn } from '../core/expect/missing.ts'
import type { SheetVersion } from '../core/expect/sheet.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { language } from './clients.ts'
import { dayThere } from './days.ts'
import { engagementMeant, expectedOf, sheetLanguage, subjectOf, versionMeant } from './expectations.ts'
import { draftBy, record } from './record.ts'
import { hashOf, newSecret } from './secret.ts'
import { day, key } from './shapes.ts'
import { sheetMail } from './sheet-mail.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

/** A private link opens for thirty days (handbook 6.4). */
export const LINK_DAYS = 30

/**
 * Makes the private link of a sheet and a letter that is ready to be sent with it; nothing goes out by itself. Links to
 * the same engagement that were made before open nothing any more.
 */
export const sendSheet = action({
  name: 'send-sheet',
  access: 'member',
  changes: true,
  places: ['client', 'engagement'],
  input: z.object({
    client: z.string().min(1),
    engagement: keyInput.optional(),
    version: z.int().min(1).optional(),
    language: language.optional(),
    person: keyInput.optional(),
    without: z.string().trim().max(1000).optional(),
    origin: z.url({ protocol: /^https?$/, error: 'wrong-form' }).optional(),
  }),
  output: z.object({
    client: key,
    engagement: key,
    version: z.int(),
    /** The link: whole where `origin` was given, else from the root of this program's address. It is shown once. */
    url: z.string(),
    expires: day,
    language: z.string(),
    mail: z.object({ to: z.string().nullable(), subject: z.string(), text: z.string(), mailto: z.string() }),
    ids: z.array(z.string()),
  }),
  async run(world, input) {
    const expected = await expectedOf(world, input.client)
    const engagement = engagementMeant(expected, input.engagement)
    const version = versionMeant(expected, engagement, input.version)
    const { client, card } = expected
    if (version.state === 'withdrawn') throw new Refusal('sheet-withdrawn', { client, version: version.version })
    const tongue = sheetLanguage(world, card, input.language, version.language)
    if (tongue === null) throw new Refusal('sheet-language-missing', { client })
    refuseUnwhole(world, { ...version, language: tongue }, input.without)
    const subject = { client, engagement: engagement.engagement, version: version.version }
    const token = await makeLink(world, subject, engagement.versions)
    const url = `${input.origin ? new URL(input.origin).origin : ''}/s/${token}`
    const person = card.people.find((one) => one.key === input.person)
    const expires = addDays(world.today, LINK_DAYS)
    const title = version.title ?? engagement.text ?? engagement.engagement
    const mail = sheetMail(world, { card, person, language: tongue, title, url, expires })
    const body = { ...subject, step: 'sent' as const, text: input.without, language: tongue, person: person?.key }
    const ids = await record(world, [draftBy(world, 'sheet', client, body, await dayThere(world, client))])
    return { ...subject, url, expires, language: tongue, mail, ids }
  },
})

/** A sheet that is not whole goes out only for a reason that an owner gives. */
function refuseUnwhole(world: World, version: SheetVersion, without: string | undefined): void {
  if (without && world.person?.role !== 'owner') throw new Refusal('owner-only', { action: 'send-sheet' })
  const missing = missingIn(version)
  if (missing.length === 0 || without) return
  const codes = [...new Set(missing.map(({ code }) => code))].join(', ')
  throw new Refusal('sheet-not-whole', { n: missing.length, missing: codes })
}

type Subject = { client: string; engagement: string; version: number }

async function makeLink(world: World, subject: Subject, versions: readonly SheetVersion[]): Promise<string> {
  const { links } = world.stores
  for (const { version } of versions) await links.revokeSubject('sheet', subjectOf({ ...subject, version }), world.now)
  const token = newSecret(32)
  await links.add({
    tokenHash: hashOf(token),
    purpose: 'sheet',
    subject: subjectOf(subject),
    by: world.person?.member ?? '',
    createdAt: world.now,
    expiresAt: new Date(Date.parse(world.now) + LINK_DAYS * 86_400_000).toISOString(),
  })
  return token
}
