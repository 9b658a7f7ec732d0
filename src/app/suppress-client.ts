import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { keepingText, keepingWritten, suppressed } from './keeping-shapes.ts'
import { record } from './record.ts'
import { liftDrafts, suppressDrafts, suppressedAmong } from './suppression.ts'

/**
 * Stops marketing to a client, or all contact on our own account (handbook 2.5, GDPR Art. 21). Any member may: whoever
 * hears it writes it down. It holds for every key with one of their addresses, and through import, restore and erasure.
 */
export const suppressClient = action({
  name: 'suppress-client',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), as: suppressed.default('marketing'), text: keepingText.optional() }),
  output: keepingWritten,
  async run(world, { client: named, as, text }) {
    const { client, name } = await clientNamed(world, named)
    const drafts = await suppressDrafts(world, client, as, text)
    if (drafts.length === 0) throw new Refusal('suppressed-already', { client: name })
    return { client, ids: await record(world, drafts) }
  },
})

/** Lets a client be written to again: only because they themselves asked for it, which the words say. */
export const liftSuppression = action({
  name: 'lift-suppression',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: keepingText }),
  output: keepingWritten,
  async run(world, { client: named, text }) {
    const { client, name } = await clientNamed(world, named)
    const seen = (await suppressedAmong(world, [client])).get(client)
    if (!seen) throw new Refusal('not-suppressed', { client: name })
    return { client, ids: await record(world, await liftDrafts(world, client, seen, text)) }
  },
})
