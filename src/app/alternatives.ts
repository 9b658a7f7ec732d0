import { z } from 'zod'
import { ALTERNATIVE_STATES, foldAlternatives, lineOf } from '../core/improve/alternatives.ts'
import type { Listing } from '../core/improve/alternatives.ts'
import { ALTERNATIVES } from '../core/ledger/kinds/learning.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { language } from './clients.ts'
import { refuseFuture } from './days.ts'
import { freeKey } from './free-key.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

const listing = z.object({
  alternative: key,
  as: z.enum(ALTERNATIVES),
  text: z.string(),
  contact: z.string().nullable(),
  about: z.string().nullable(),
  language: z.string().nullable(),
  agreed: z.boolean(),
  checked: day,
  /** The last day on which it may be named without asking again. */
  until: day,
  state: z.enum(ALTERNATIVE_STATES),
  /** The line for a reply; null where it may not be named. */
  line: z.string().nullable(),
  because: z.array(z.string()),
})

/** Whom a client may turn to instead (A23): people and firms who agreed to be named, public bodies and guides, each checked within a year. */
export const seeAlternatives = action({
  name: 'see-alternatives',
  access: 'member',
  changes: false,
  input: z.object({ all: z.boolean().default(true) }),
  output: z.object({ alternatives: z.array(listing), again: z.int() }),
  async run(world, { all }) {
    const listings = await listingsOf(world)
    const shown = listings.filter(({ state }) => (all ? state !== 'ended' : state === 'usable'))
    return {
      alternatives: shown.map((one) => ({ ...one, line: one.state === 'usable' ? lineOf(one) : null })),
      again: listings.filter(({ state }) => state === 'check-again').length,
    }
  },
})

/**
 * Lists whom a client may turn to, or says of a listed one that it was checked, has agreed, or is named no more (A23).
 * The day is the day it was checked.
 */
export const addAlternative = action({
  name: 'add-alternative',
  access: 'member',
  changes: true,
  places: ['text'],
  input: z.object({
    text: z.string().trim().min(1).max(200).optional(),
    alternative: keyInput.optional(),
    as: z.enum(ALTERNATIVES).optional(),
    contact: z.string().trim().max(300).optional(),
    about: z.string().trim().max(300).optional(),
    language: language.optional(),
    agreed: z.boolean().default(false),
    ended: z.boolean().default(false),
    on: day.optional(),
  }),
  output: z.object({ alternative: key, state: z.enum(ALTERNATIVE_STATES), ids: z.array(z.string()) }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const listings = await listingsOf(world)
    const known = listings.find((one) => one.alternative === input.alternative)
    if (input.alternative !== undefined && !known)
      throw new Refusal('alternative-not-found', { alternative: input.alternative })
    if (!known && input.text === undefined) throw new Refusal('alternative-nameless')
    const alternative =
      known?.alternative ??
      freeKey(
        input.text!,
        listings.map((one) => one.alternative),
      )
    const body = {
      alternative,
      as: input.as ?? known?.as ?? 'firm',
      text: input.text,
      contact: input.contact,
      about: input.about,
      language: input.language,
      agreed: input.agreed ? (true as const) : undefined,
      ended: input.ended ? (true as const) : undefined,
    }
    const ids = await record(world, [draftBy(world, 'alternative', null, body, input.on)])
    const state = (await listingsOf(world)).find((one) => one.alternative === alternative)!.state
    return { alternative, state, ids }
  },
})

async function listingsOf(world: World): Promise<Listing[]> {
  return foldAlternatives(await world.stores.facts.houseFacts('alternative', sightOf(world)), world.today)
}
