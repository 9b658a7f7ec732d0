import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { FactDraft } from '../core/ledger/fact.ts'
import type { ClientPlan } from '../core/plans/contact/client-plan.ts'
import { BUSINESSES, TIERS, templateOf } from '../core/plans/contact/templates.ts'
import type { Template } from '../core/plans/contact/templates.ts'
import { Refusal } from '../core/refusal.ts'
import { batchesOf } from '../db/batches.ts'
import type { Chosen } from '../db/client-choice.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import { action } from './action.ts'
import { planAll } from './plan-all.ts'
import { keyIn } from './plan-shapes.ts'
import { draftBy, record } from './record.ts'
import { refreshReadings } from './refresh-readings.ts'
import { standing } from './shapes.ts'
import { refuseStranger } from './team.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

/** Clients a step works on: each step is a commit, and others get their turn between. */
const CLIENTS_PER_STEP = 100
/** As many facts can be taken back at once; of more the ids are not given. */
const MOST_IDS = 3000

/** The tier of a template where the card says none. */
const MIDDLE = 'b'

type Wish = { template: string; owner: string | undefined; replace: boolean }
type Given = { given: number; kept: number; replaced: number; ids: string[] }

/**
 * Gives clients the contact plan of a template: those named, or all of a tier, trade or standing. Who has a plan keeps
 * it, unless it is to be replaced. `template` is the key of one (`craft-a`), or a sort of business (`craft`): then
 * each client gets the one of their own tier. Purposes are written in the language of the business.
 */
export const applyPlan = action({
  name: 'apply-plan',
  access: 'member',
  changes: 'in steps',
  places: ['template', 'clients'],
  input: z.object({
    template: z.string().min(1).max(60),
    /** Keys with commas between them. */
    clients: z.string().min(1).max(1_000_000).optional(),
    tier: z.string().trim().min(1).max(60).optional(),
    trade: z.string().trim().min(1).max(200).optional(),
    standing: standing.optional(),
    /** Everybody who is a client. */
    all: z.boolean().default(false),
    owner: keyIn.optional(),
    replace: z.boolean().default(false),
  }),
  output: z.object({
    /** Clients that got the plan; of them `replaced` had another. */
    given: z.int(),
    replaced: z.int(),
    /** Clients that have a plan and keep it. */
    kept: z.int(),
    /** What was written, to take it back; empty where it is too much for that. */
    ids: z.array(z.string()),
  }),
  async run(world, { template, owner, replace, ...wish }) {
    refuseTemplate(template)
    await refuseStranger(world, owner)
    const chosen = await chooseClients(world, wish)
    const done: Given = { given: 0, kept: 0, replaced: 0, ids: [] }
    for (const batch of batchesOf(chosen, CLIENTS_PER_STEP)) {
      addTo(done, await giveStep(world, batch, { template, owner, replace }))
      await breathe()
    }
    // Step by step each finds the days that are left; together they find better ones.
    if (chosen.length > CLIENTS_PER_STEP) await planAll(world)
    return { ...done, ids: done.ids.length > MOST_IDS ? [] : done.ids }
  },
})

function refuseTemplate(template: string): void {
  if ((BUSINESSES as readonly string[]).includes(template) || templateOf(template)) return
  throw new Refusal('template-not-found', { template })
}

type Wanted = { clients?: string | undefined; all: boolean } & Parameters<World['stores']['choices']['choose']>[0]

async function chooseClients({ stores }: World, { clients, all, ...choice }: Wanted): Promise<Chosen[]> {
  if (clients === undefined) {
    if (!all && Object.values(choice).every((one) => one === undefined))
      throw new Refusal('input-invalid', { field: 'clients', reason: 'missing' })
    const chosen = await stores.choices.choose(choice)
    if (chosen.length === 0) throw new Refusal('nobody-found')
    return chosen
  }
  const keys = [...new Set(clients.split(',').map((one) => one.trim()))].filter((one) => one !== '')
  const known = await stores.choices.known(keys)
  const missing = keys.find((one) => !known.some(({ client }) => client === one))
  if (missing !== undefined || keys.length === 0) throw new Refusal('client-not-found', { client: missing ?? clients })
  return known
}

function addTo(done: Given, step: Given): void {
  done.given += step.given
  done.kept += step.kept
  done.replaced += step.replaced
  done.ids.push(...step.ids)
}

async function giveStep({ house, person, surface }: World, chosen: readonly Chosen[], wish: Wish): Promise<Given> {
  return house.database.change(async (handle) => {
    const world = await openWorld(house, handle, person, surface)
    const plans = await world.stores.plans.clientPlansOf(chosen.map(({ client }) => client))
    const before = new Map(plans.map((plan) => [plan.client, plan]))
    const takers = wish.replace ? chosen : chosen.filter(({ client }) => !before.has(client))
    const drafts = takers.flatMap((one) => draftsFor(world, one, before.get(one.client), wish))
    const ids = drafts.length > 0 ? await record(world, drafts) : []
    await refreshReadings(world)
    const replaced = takers.filter(({ client }) => before.has(client)).length
    return { given: takers.length, kept: chosen.length - takers.length, replaced, ids }
  })
}

/** The tracks of the template, and an end to those that are not in it. */
function draftsFor(
  world: World,
  chosen: Chosen,
  before: ClientPlan | undefined,
  { template, owner }: Wish,
): FactDraft[] {
  const { client } = chosen
  const { say } = loadWords(languageFor(world.business?.language))
  const { tracks } = templateFor(template, chosen)
  const none = { from: undefined, engagement: undefined }
  const over = (before?.tracks ?? []).filter((old) => !tracks.some((one) => one.track === old.track))
  return [
    ...over.map(({ track }) => {
      const rest = { text: undefined, every: undefined, kind: undefined, way: undefined, owner: undefined }
      return draftBy(world, 'plan', client, { client, track, ...rest, ...none, stopped: true })
    }),
    ...tracks.map(({ purpose, ...track }) => {
      const text = say(`plan.purpose.${purpose}`)
      return draftBy(world, 'plan', client, { client, ...track, text, owner, ...none, stopped: undefined })
    }),
  ]
}

function templateFor(wished: string, { tier }: Chosen): Template {
  const own = tier?.toLowerCase() ?? MIDDLE
  const known = (TIERS as readonly string[]).includes(own) ? own : MIDDLE
  return (templateOf(wished) ?? templateOf(`${wished}-${known}`))!
}
