import { z } from 'zod'
import type { IncidentState } from '../core/conduct/fold-incidents.ts'
import { isGravest } from '../core/conduct/fold-incidents.ts'
import { letterBlocks } from '../core/conduct/letter-blocks.ts'
import type { LetterBlock } from '../core/conduct/letter-blocks.ts'
import { limitTrouble, stepTrouble } from '../core/conduct/next-step.ts'
import { plainWords } from '../core/conduct/plain-words.ts'
import { isUnsafe, safetyPath } from '../core/conduct/safety.ts'
import { clientCard } from '../core/ledger/card.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { Refusal } from '../core/refusal.ts'
import { loadWords } from '../words/load.ts'
import { LANGUAGES, languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { action } from './action.ts'
import { conductOf, incidentMeant, membersByKey, someKey, warningMeant } from './conduct-ground.ts'
import type { ConductSeen } from './conduct-ground.ts'
import { contactLimit, markShape, someWords, words } from './conduct-shapes.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { refuseStep } from './warn-client.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1),
  text: words,
  follows: z.string().trim().min(1).max(2000),
  /** Keys of the incidents to name, with commas between them. */
  incidents: z.string().max(5000).default(''),
  limits: contactLimit.optional(),
  member: keyInput.optional(),
  until: day.optional(),
  again: someWords,
  person: keyInput.optional(),
  keep: z.boolean().default(false),
})

type Wish = z.infer<typeof input>

/**
 * Drafts a letter that sets a boundary (M34), in the client's language, from what a person chose: nothing is sent. With
 * `keep` it is kept as the step in which the client was asked to change, and its limits; that is refused while words in
 * it judge a person. No letter at all while the safety path of an incident of gravity 4 is open (M37).
 */
export const writeBoundaryLetter = action({
  name: 'write-boundary-letter',
  access: 'trusted',
  changes: true,
  places: ['client', 'text', 'follows'],
  input,
  output: z.object({
    client: key,
    language: z.enum(LANGUAGES),
    /** False where nobody wrote down the client's language, or it is one we do not speak. */
    languageKnown: z.boolean(),
    subject: z.string(),
    text: z.string(),
    /** Null where the tone could not be checked. */
    checked: z.string().nullable(),
    marks: z.array(markShape),
    warning: key.nullable(),
    ids: z.array(z.string()),
  }),
  async run(world, wish) {
    const seen = await conductOf(world, wish.client)
    const { client } = seen
    if (seen.incidents.some((one) => isUnsafe(safetyPath(one, seen.warnings))))
      throw new Refusal('safety-first', { client })
    if (wish.limits)
      refuseStep(seen, limitTrouble({ limits: wish.limits, until: wish.until, member: wish.member }, world.today))
    const chosen = keysIn(wish.incidents).map((one) => incidentMeant(seen, one))
    const letter = await letterOf(world, seen, wish, chosen)
    const { language, marks } = plainWords(
      letter.text,
      'letter',
      letter.language,
      chosen.flatMap((one) => (one.as === 'words' ? [one.text] : [])),
    )
    const kept = wish.keep ? await keep(world, seen, wish, letter.text, marks) : { warning: null, ids: [] }
    return { client, ...letter, checked: language, marks, ...kept }
  },
})

function keysIn(text: string): string[] {
  return [...new Set(text.split(',').map((one) => one.trim()))].filter((one) => one !== '')
}

async function letterOf(world: World, { client, name, facts }: ConductSeen, wish: Wish, chosen: IncidentState[]) {
  const card = clientCard(client, facts)
  const person = card.people.find((one) => one.key === wish.person)
  const wished = person?.language ?? card.language
  const language = languageFor(wished ?? world.business?.language)
  const spoken = loadWords(language)
  const members = await membersByKey(world)
  const { text, follows, limits = null, until = null, again = null } = wish
  const contact = wish.member === undefined ? null : (members[wish.member] ?? wish.member)
  const blocks = letterBlocks({ incidents: chosen, text, follows, limits, until, contact, again: again || null })
  const signed = [members[world.person?.member ?? ''] ?? '', world.business?.name ?? ''].filter((line) => line !== '')
  const greeting = spoken.say('letter.boundary.greeting', { name: person?.name ?? name })
  return {
    language,
    languageKnown: wished !== undefined && wished.toLowerCase().startsWith(language),
    subject: spoken.say('letter.boundary.subject', { business: world.business?.name ?? '' }),
    text: [greeting, ...blocks.map((block) => written(block, spoken)), signed.join('\n')].join('\n\n').trim(),
  }
}

function written(block: LetterBlock, { say }: Words): string {
  return 'words' in block ? block.words : say(`letter.boundary.${block.say}`, block.args)
}

type Marks = z.infer<typeof markShape>[]

async function keep(world: World, seen: ConductSeen, wish: Wish, text: string, marks: Marks) {
  const { client } = seen
  const known = warningMeant(seen, undefined)
  refuseStep(seen, stepTrouble(known, 'asked', seen.incidents.some(isGravest)))
  const blocking = marks.filter(({ severity }) => severity === 'block')
  if (blocking.length > 0)
    throw new Refusal('letter-about-person', { client, words: blocking.map((mark) => mark.words).join(', ') })
  const warning = known?.warning ?? someKey('w')
  const { follows, limits, member, until } = wish
  const none = { limits: undefined, member: undefined, until: undefined }
  const asked = { client, warning, step: 'asked' as const, text, follows, ...none }
  const drafts: FactDraft[] = [draftBy(world, 'warning', client, asked)]
  const limited = {
    client,
    warning,
    step: 'limits' as const,
    text: wish.text,
    follows: undefined,
    limits,
    member,
    until,
  }
  if (limits) drafts.push(draftBy(world, 'warning', client, limited))
  return { warning, ids: await record(world, drafts) }
}
