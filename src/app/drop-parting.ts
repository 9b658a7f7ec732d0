import { z } from 'zod'
import { foldNotice } from '../core/parting/notice/fold-notice.ts'
import { lastDaySaid } from '../core/parting/last-said.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { lapseDrafts } from './goodwill-holds.ts'
import { openParting, partingDraft, partingGround } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { partingText, partingWritten } from './parting-shapes.ts'
import { record } from './record.ts'
import type { World } from './world.ts'

/**
 * Gives a parting up and says why. Refused while its letter waits to be sent, or while nobody knows whether it went.
 * Where the team was told a last day, that is taken back with it, and so is goodwill that was only promised. Files that were
 * brought for the handover are kept or taken away as whoever gives it up says.
 */
export const dropParting = action({
  name: 'drop-parting',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: partingText, keepFiles: z.boolean().optional() }),
  output: partingWritten,
  prepare: gatherFit,
  async run(world, { client: named, text, keepFiles }) {
    const ground = await partingGround(world, named)
    const known = openParting(ground)
    const { client, parting } = known
    refuseWaiting(ground, parting)
    await settleFiles(world, ground, keepFiles)
    const dropped = partingDraft(world, ground, 'parting', { ...bare(client, parting), step: 'dropped', text })
    const told = lastDaySaid(known, ground.facts, world.today) !== null
    const back = { client, initiative: 'us' as const, due: undefined, member: undefined }
    const lapsed = lapseDrafts(world, client, parting, ground.facts)
    const ids = await record(world, [
      dropped,
      ...lapsed,
      ...(told ? [partingDraft(world, ground, 'leaving', back)] : []),
    ])
    return { client, parting, ids }
  },
})

export function bare(client: string, parting: string) {
  return { client, parting, review: undefined, profile: undefined, reasons: undefined, policy: undefined }
}

function refuseWaiting({ client, name, facts, today }: PartingGround, parting: string): void {
  const { state } = foldNotice(client, parting, facts, today)
  if (state === 'queued' || state === 'unclear') throw new Refusal('notice-waiting', { client: name })
}

/** Nobody sees the files while no handover goes on, so nothing becomes of them without a word. */
async function settleFiles({ stores, person, now }: World, ground: PartingGround, keep?: boolean): Promise<void> {
  const files = await stores.files.list(ground.client)
  if (files.length === 0 || keep === true) return
  if (keep === undefined) throw new Refusal('parting-files', { client: ground.name, n: files.length })
  for (const { id } of files) await stores.files.takeAway(id, person?.member ?? '', now)
}
