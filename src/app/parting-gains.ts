import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { foldGoodwill, goodwillOf } from '../core/parting/goodwill/fold-goodwill.ts'
import { gainsOf } from '../core/parting/goodwill/gains.ts'
import type { Gain } from '../core/parting/goodwill/gains.ts'
import { lastDayOf } from '../core/parting/last-day.ts'
import { passagesOf } from '../core/parting/letter/fold-passages.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'

/**
 * What the client gains by a parting as it stands, and when (I29). `alternatives` are the facts of those that the words of
 * the letter name, where somebody read them; else those it was written with. Only for whoever is trusted.
 */
export function partingGains(
  parting: PartingState,
  facts: readonly Fact[],
  today: Day,
  alternatives = passagesOf(parting.client, parting.parting, facts, today).get('alternatives')?.facts ?? [],
): Gain[] {
  const { client, parting: which } = parting
  const obligations = obligationsOf(parting, facts, today)
  const { chosen, earliest } = lastDayOf(parting, obligations, facts, today)
  return gainsOf({
    goodwill: goodwillOf(foldGoodwill(client, facts, today), which),
    obligations,
    alternatives,
    lastDay: chosen?.day ?? earliest,
    today,
  })
}
