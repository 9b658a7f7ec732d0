import { z } from 'zod'
import type { Day } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { foldGoodwill, goodwillOf, isUnderWay } from '../core/parting/goodwill/fold-goodwill.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { bare } from './drop-parting.ts'
import { gatherFit } from './evidence.ts'
import { lastDayFor, openParting, outOn, partingDraft, partingGround, refuseBefore } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { stageGround } from './parting-stages.ts'
import { partingText, partingWritten } from './parting-shapes.ts'
import { draftBy, record } from './record.ts'
import { suppressDrafts } from './suppression.ts'
import type { World } from './world.ts'

/**
 * Closes a parting (M39): refused until the letter is out, the last day has come, and every obligation and all that was given
 * is settled. Writes
 * for the team that the work ended, closes the review, and stops marketing to whoever left (handbook 2.5).
 */
export const closeParting = action({
  name: 'close-parting',
  access: 'trusted',
  changes: true,
  places: ['client'],
  input: z.object({ client: z.string().min(1), text: partingText.optional() }),
  output: partingWritten,
  prepare: gatherFit,
  async run(world, { client: named, text }) {
    const ground = await partingGround(world, named)
    const { client, parting } = openParting(ground)
    refuseBefore(ground, 'handover')
    const lastDay = lastDayFor(ground)
    if (lastDay !== null && world.today < lastDay)
      throw new Refusal('last-day-ahead', { client: ground.name, day: lastDay })
    refuseUnsettled(ground)
    const done = partingDraft(world, ground, 'parting', { ...bare(client, parting), step: 'done', text })
    const others = [
      ...endDraft(world, ground, lastDay),
      ...reviewDraft(world, ground, text),
      // Whoever we parted from gets no marketing, until they ask for it themselves (handbook 2.5).
      ...(await suppressDrafts(world, client, 'marketing')),
    ]
    return { client, parting, ids: await record(world, [done, ...others]) }
  },
})

function refuseUnsettled(ground: PartingGround): void {
  const open = stageGround(ground).obligations.filter((one) => one.open)
  const [first] = open
  if (first) throw new Refusal('obligations-open', { client: ground.name, n: open.length, first: first.text || 'none' })
  const { client, facts, today, parting } = ground
  const waits = goodwillOf(foldGoodwill(client, facts, today), parting?.parting ?? '').some(isUnderWay)
  if (waits) throw new Refusal('goodwill-not-done')
}

/** The work ended on the last day, for everybody on the team; nothing where that was written already. */
function endDraft(world: World, ground: PartingGround, lastDay: Day | null): FactDraft[] {
  const { client, facts } = ground
  const out = outOn(ground) ?? world.today
  if (facts.some(({ kind, on }) => kind === 'end' && on >= out)) return []
  return [draftBy(world, 'end', client, { client, initiative: 'us', text: undefined }, lastDay ?? world.today)]
}

function reviewDraft(
  world: World,
  { client, reviewed, parting }: PartingGround,
  text: string | undefined,
): FactDraft[] {
  const { review } = reviewed
  if (!review || review.review !== parting?.review || review.state === 'closed') return []
  const body = { client, review: review.review, step: 'closed' as const, text: text ?? parting.text ?? undefined }
  return [draftBy(world, 'review', client, { ...body, due: undefined })]
}
