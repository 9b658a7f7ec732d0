import { z } from 'zod'
import { TALK_TYPES } from '../core/ledger/kinds/checkins.ts'
import { shareOf } from '../core/talks/talk-share.ts'
import { TARGETS, bandOf } from '../core/talks/targets.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { talkDraft } from './talk-draft.ts'
import { shareShape } from './check-in-shapes.ts'
import { dayThere, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

/**
 * Keeps a guess of who spoke how much, and up to three things the client said (N27; handbook 4.6): thirty seconds
 * after a talk without a transcript. The share is only for whoever spoke; what the client said is for the team.
 */
export const recordTalk = action({
  name: 'record-talk',
  access: 'member',
  changes: true,
  places: ['client', 'share', 'said'],
  input: z.object({
    client: z.string().min(1),
    share: z.int().min(0).max(100),
    type: z.enum(TALK_TYPES).default('checkin'),
    on: day.optional(),
    /** What they said, one thing a line. */
    said: z.string().trim().max(5000).optional(),
  }),
  output: z.object({ client: key, ids: z.array(z.string()), share: shareShape }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const { client } = await clientNamed(world, input.client)
    const on = input.on ?? (await dayThere(world, client))
    const { share, type } = input
    const lines = (input.said ?? '').split(/\r?\n/).map((line) => line.trim())
    const quotes = lines.filter((line) => line !== '')
    const notes = quotes.map((text) => draftBy(world, 'note', client, { client, text, as: 'quote' }, on))
    const ids = await record(world, [talkDraft(world, client, { share, source: 'guess', type }, on), ...notes])
    const band = bandOf(type, share, 'guess')
    return { client, ids, share: { ...shareOf(share, 'guess'), type, target: TARGETS[type], band } }
  },
})
