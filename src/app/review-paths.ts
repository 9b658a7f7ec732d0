import type { z } from 'zod'
import type { Considering } from '../core/decide/considering.ts'
import type { Parting } from '../core/decide/may-part.ts'
import { partingPath, repairPath } from '../core/decide/paths.ts'
import { putOffOf } from '../core/decide/put-off.ts'
import { memberCards } from '../core/ledger/card.ts'
import { SHARE_PERCENT } from '../core/stay/what-if.ts'
import type { Reviewed } from './review-ground.ts'
import type { pathsShape } from './review-shapes.ts'
import { seeWhatIf } from './see-what-if.ts'
import type { World } from './world.ts'

/** Both paths with what each costs: repair what it has cost so far (M35), parting what would be missing (M31). */
export async function pathsOf(
  world: World,
  { client, evidence }: Reviewed,
  considering: Considering,
  parting: Parting,
): Promise<z.input<typeof pathsShape>> {
  const { cards } = await seeWhatIf.run(world, { client, percent: SHARE_PERCENT })
  const members = new Map(memberCards(await world.stores.facts.houseCards('member')).map((card) => [card.key, card]))
  const hourCost = (member: string | undefined) => members.get(member ?? '')?.cost ?? null
  const margin = evidence.profit.map(({ currency, months, revenue, contribution, low, high, sign }) => {
    return { currency, months, revenue, contribution, low, high, sign }
  })
  return {
    repair: { ...repairPath(considering), cost: putOffOf(evidence.reviews, evidence.facts, hourCost, world.today) },
    part: { ...partingPath(considering, parting), cost: { leaving: cards, margin } },
  }
}
