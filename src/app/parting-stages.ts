import { lastDayOf } from '../core/parting/last-day.ts'
import { noticeOut } from '../core/parting/notice-out.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'
import type { StageGround } from '../core/parting/stages.ts'
import { afterwardsFor } from './afterwards-question.ts'
import type { PartingGround } from './parting-ground.ts'

/** What the stages of the open parting, else of the one that was done last, are made of. */
export function stageGround(ground: PartingGround): StageGround {
  const { missing, parting, last, facts, today } = ground
  const meant = parting ?? (last?.state === 'done' ? last : null)
  const out = meant !== null && noticeOut(meant, facts, today) !== null
  const obligations = meant ? obligationsOf(meant, facts, today) : []
  const { chosen, earliest } = meant ? lastDayOf(meant, obligations, facts, today) : { chosen: null, earliest: today }
  const dayUnset = chosen === null ? earliest : null
  return { missing, parting: meant, obligations, dayUnset, out, afterwards: afterwardsFor(ground), today }
}
