import { z } from 'zod'
import { caseClocks } from '../core/cases/clocks.ts'
import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { isInstant } from '../core/day.ts'
import type { Day, Instant } from '../core/day.ts'
import { againstSheet } from '../core/expect/complaints.ts'
import type { FactOf, Visibility } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { keyFrom } from '../db/client-names.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { casesOf, deskFor } from './case-book.ts'
import { againstShape, caseWay, clocksShape, loss, promptsShape, severity, words } from './case-shapes.ts'
import { language } from './clients.ts'
import { someKey } from './conduct-ground.ts'
import { dayOfMoment, dayThere, refuseFuture } from './days.ts'
import { engagementMeant, expectedOf } from './expectations.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { promptsOf } from './show-case.ts'
import { refuseStranger } from './team.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1),
  text: words.optional(),
  as: z.enum(['complaint', 'request']).default('complaint'),
  severity: severity.optional(),
  asks: words.optional(),
  loss: loss.optional(),
  way: caseWay.optional(),
  matter: keyInput.optional(),
  engagement: keyInput.optional(),
  delivery: z.string().trim().min(1).max(120).optional(),
  about: keyInput.optional(),
  owner: keyInput.optional(),
  language: language.optional(),
  person: keyInput.optional(),
  at: z.string().refine(isInstant, { error: 'no-such-instant' }).optional(),
  on: day.optional(),
  fact: z.string().min(1).max(100).optional(),
})

type Asked = z.infer<typeof input>

/**
 * Opens a case: a complaint or a request in the client's own words, with what the sheet of its day promised and two
 * clocks (handbook 3.3). From a complaint already on record it takes the words and the day; that one is taken back, so
 * that nothing counts twice.
 */
export const openCase = action({
  name: 'open-case',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input,
  output: z.object({
    client: key,
    case: key,
    on: day,
    against: againstShape,
    clocks: clocksShape,
    /** What should still be asked. */
    prompts: promptsShape,
    ids: z.array(z.string()),
  }),
  async run(world, asked) {
    refuseFuture(world, asked.on)
    await refuseStranger(world, asked.about)
    await refuseStranger(world, asked.owner)
    const expected = await expectedOf(world, asked.client)
    if (asked.engagement !== undefined) engagementMeant(expected, asked.engagement)
    const { client, engagements } = expected
    const from = asked.fact === undefined ? null : await complaintMeant(world, client, asked.fact)
    const { on, at } = await whenOf(world, client, asked, from)
    const body = await bodyOf(world, client, asked, from, at)
    const opened = { ...draftBy(world, 'case', client, body, on), visibility: from?.visibility ?? ('team' as const) }
    const taken = from ? [draftBy(world, 'void', client, { fact: from.id, text: undefined })] : []
    const ids = await record(world, [opened, ...taken])
    const one = await stateOf(world, client, body.case, ids[0]!)
    const { computed: verdict, ...against } = againstSheet(one, engagements)
    const clocks = caseClocks(one, await deskFor(world, [one]), world.today, world.now)
    const said = { against: { verdict, ...against }, clocks, prompts: promptsOf(one) }
    // Taking back the case brings its complaint back, so the case is all there is to take back.
    return { client, case: body.case, on, ...said, ids: ids.slice(0, 1) }
  },
})

async function complaintMeant(world: World, client: string, id: string): Promise<FactOf<'complaint'>> {
  const [fact] = await world.stores.facts.byIds([id], sightOf(world))
  if (fact?.kind !== 'complaint' || fact.client !== client) throw new Refusal('fact-not-found', { fact: id })
  return fact
}

/** The day and, where it is known, the moment it reached us: now, unless another day is said. */
async function whenOf(
  world: World,
  client: string,
  { on, at }: Asked,
  from: FactOf<'complaint'> | null,
): Promise<{ on: Day; at: Instant | undefined }> {
  const given = on ?? from?.on
  if (at !== undefined) return { on: await dayOfMoment(world, client, at, given), at }
  return given === undefined ? { on: await dayThere(world, client), at: world.now } : { on: given, at }
}

async function bodyOf(
  world: World,
  client: string,
  asked: Asked,
  from: FactOf<'complaint'> | null,
  at: Instant | undefined,
) {
  const { on: _on, fact: _fact, client: _client, ...said } = asked
  const { engagement, language: tongue, person, text, sheet } = from?.body ?? { text: '' }
  const own = { ...said, text: asked.text ?? text, at, owner: asked.owner ?? (world.person?.member || undefined) }
  if (own.text === '') throw new Refusal('case-words-missing', { client })
  const which = await freeKey(world, client, own.text, from?.visibility ?? 'team')
  return { engagement, language: tongue, person, sheet, ...own, client, case: which }
}

/** So many words of what was said name the case. */
const KEY_WORDS = 5

/**
 * A key of a case from its first words that no fact of the client names yet, also of a case that was taken back. One that
 * is kept from the team gets a key that nobody comes upon: whoever cannot see it may open another in the same words.
 */
async function freeKey(world: World, client: string, text: string, visibility: Visibility): Promise<string> {
  if (visibility === 'owner' || visibility === 'private') return someKey('c')
  const { facts } = await casesOf(world, client)
  const taken = new Set(facts.map(({ body }) => ('case' in body ? body.case : null)))
  const named = keyFrom(text.split(/\s+/u).slice(0, KEY_WORDS).join(' '))
  const base = named === 'client' ? 'case' : named
  for (let n = 2, free = base; ; free = `${base}-${n++}`) if (!taken.has(free)) return free
}

async function stateOf(world: World, client: string, which: string, ref: string): Promise<CaseState> {
  const facts = await world.stores.facts.byIds([ref], sightOf(world))
  const one = foldCases(client, facts, facts[0]?.on || world.today).find((other) => other.case === which)
  if (!one) throw new Error(`the case ${which} is not read back`)
  return one
}
