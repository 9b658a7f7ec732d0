import { z } from 'zod'
import type { FactDraft } from '../core/ledger/fact.ts'
import { isKey } from '../core/ledger/field.ts'
import { INTERACTIONS } from '../core/ledger/kinds/interactions.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { dayThere, refuseBefore, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

/** Logs a call, meeting, visit or message, and a promise made in it (N15, M17). */
export const logContact = action({
  name: 'log-contact',
  access: 'member',
  changes: true,
  places: ['client', 'kind', 'text'],
  input: z.object({
    client: z.string().min(1),
    kind: z.enum(INTERACTIONS),
    way: z.enum(['from', 'to', 'with']).optional(),
    on: day.optional(),
    minutes: z.int().min(0).max(100_000).optional(),
    person: key.refine(isKey, { error: 'no-such-key' }).optional(),
    text: z.string().max(10_000).optional(),
    promise: z.string().trim().max(1000).optional(),
    promiseBy: day.optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()) }),
  async run(world, input) {
    const { client } = await clientNamed(world, input.client)
    refuseFuture(world, input.on)
    const { kind, minutes, person, text, promise, promiseBy } = input
    const on = input.on ?? (await dayThere(world, client))
    const at = input.on ? undefined : `${world.now.slice(0, 16)}Z`
    const spoken = kind === 'call' || kind === 'meeting' || kind === 'visit'
    const way = input.way ?? (spoken ? 'with' : 'to')
    const body = { way, client, minutes, text, person, thread: undefined, at, automatic: undefined }
    const drafts: FactDraft[] = [draftBy(world, kind, client, body, on)]
    if (promise && !promiseBy) throw new Refusal('input-invalid', { field: 'promiseBy', reason: 'missing' })
    if (promise && promiseBy) {
      refuseBefore(promiseBy, on)
      const made = { way: 'to' as const, client, text: promise, due: promiseBy, owner: world.person?.member }
      drafts.push(draftBy(world, 'promise', client, made, on))
    }
    return { client, ids: await record(world, drafts) }
  },
})
