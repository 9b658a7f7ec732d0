import { z } from 'zod'
import { addMonths } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import { YEAR_MONTHS } from '../core/review/yearly.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { dayThere, refuseFuture } from './days.ts'
import { refuseProtected } from './principles.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

const CLIENT = z.string().min(1)
const TEXT = z.string().trim().min(1).max(2000).optional()
const DONE = z.object({ client: key, on: day, ids: z.array(z.string()) })

/**
 * Writes down that we asked a client to recommend us, that they did, or that somebody came through them (I8). Where nobody
 * ever asked, not recommending us is no ground.
 */
export const recordReferral = action({
  name: 'record-referral',
  access: 'member',
  changes: true,
  places: ['client', 'step'],
  input: z.object({
    client: CLIENT,
    step: z.enum(['asked', 'given', 'came']),
    text: TEXT,
    person: keyInput.optional(),
    /** The client who came, by key or name. */
    brought: z.string().min(1).max(200).optional(),
    on: day.optional(),
  }),
  output: DONE,
  async run(world, input) {
    refuseFuture(world, input.on)
    const { client } = await clientNamed(world, input.client)
    const { step, text, person } = input
    const brought = input.brought === undefined ? undefined : (await clientNamed(world, input.brought)).client
    if (brought === client) throw new Refusal('brought-itself', { client })
    if (person !== undefined) await refuseStranger(world, client, person)
    const on = input.on ?? (await dayThere(world, client))
    return {
      client,
      on,
      ids: await record(world, [draftBy(world, 'referral', client, { client, step, text, person, brought }, on)]),
    }
  },
})

async function refuseStranger(world: World, client: string, person: string): Promise<void> {
  const people = (await world.stores.readings.peopleAt([client])).get(client)
  if (!people?.has(person)) throw new Refusal('person-not-found', { client, person })
}

/**
 * Writes down what more a client could need from us, as a person sees it who looked (I7): open needs, and our share of
 * what they spend on such work. It holds for a year and is never computed from what they bought.
 */
export const recordPotential = action({
  name: 'record-potential',
  access: 'member',
  changes: true,
  places: ['client', 'growth'],
  input: z.object({
    client: CLIENT,
    growth: z.enum(['much', 'some', 'none', 'unclear']),
    text: TEXT,
    /** Our part of what they spend on such work, in percent. */
    share: z.int().min(0).max(100).optional(),
    on: day.optional(),
  }),
  output: DONE,
  async run(world, input) {
    refuseFuture(world, input.on)
    refuseProtected(input.text)
    const { client } = await clientNamed(world, input.client)
    const { growth, text, share } = input
    const on = input.on ?? (await dayThere(world, client))
    const body = { client, growth, text, share }
    return { client, on, ids: await record(world, [draftBy(world, 'potential', client, body, on)]) }
  },
})

/**
 * Answers "would we take this client again today?" (A25), with why. It decides nothing: it says whom the yearly look has
 * passed (I3). Owners and those with the compliance role see it.
 */
export const answerAgain = action({
  name: 'answer-again',
  access: 'trusted',
  changes: true,
  places: ['client', 'answer'],
  input: z.object({ client: CLIENT, answer: z.enum(['yes', 'no', 'unsure']), text: TEXT }),
  output: DONE.extend({ next: day }),
  async run(world, { client: words, answer, text }) {
    refuseProtected(text)
    if (answer === 'no' && text === undefined) throw new Refusal('again-why-missing', { client: words })
    const { client } = await clientNamed(world, words)
    const on = await dayThere(world, client)
    const ids = await record(world, [draftBy(world, 'again', client, { client, answer, text }, on)])
    return { client, on, next: addMonths(on, YEAR_MONTHS), ids }
  },
})
