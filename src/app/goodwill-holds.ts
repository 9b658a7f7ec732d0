import { dayNumber } from '../core/day.ts'
import type { Fact, FactDraft } from '../core/ledger/fact.ts'
import { foldGoodwill, goodwillOf, isUnderWay } from '../core/parting/goodwill/fold-goodwill.ts'
import type { GoodwillState } from '../core/parting/goodwill/fold-goodwill.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { heldOn } from '../core/signals/holds.ts'
import { goodwillDraft } from './goodwill-ground.ts'
import type { GoodwillGround } from './goodwill-ground.ts'
import { draftBy } from './record.ts'
import type { World } from './world.ts'

type HoldGround = Pick<GoodwillGround, 'client' | 'facts' | 'all' | 'today'>

/** Takes an invoice out of dunning for the whole team, which is not told why (I30); nothing where it is out already. */
export function holdDrafts(world: World, { client, facts, today }: HoldGround, invoice: string): FactDraft[] {
  const held = heldOn(foldHistory(client, facts).holds, dayNumber(today))
  return held.has(invoice) ? [] : [holdDraft(world, client, 'set', invoice)]
}

/** Lifts the hold of what is settled, unless something else that is promised stands on the same invoice. */
export function liftDrafts(world: World, ground: HoldGround, settled: readonly GoodwillState[]): FactDraft[] {
  const { client, facts, all, today } = ground
  const gone = new Set(settled.map(({ because }) => because[0]))
  const kept = new Set(all.filter((one) => isUnderWay(one) && !gone.has(one.because[0])).map(invoiceOf))
  const held = heldOn(foldHistory(client, facts).holds, dayNumber(today))
  const lifted = [...new Set(settled.map(invoiceOf))].filter((invoice) => held.has(invoice) && !kept.has(invoice))
  return lifted.map((invoice) => holdDraft(world, client, 'lifted', invoice))
}

/** What a parting that is given up leaves behind: nothing that was only promised stands, and its invoices are asked for again. */
export function lapseDrafts(world: World, client: string, parting: string, facts: readonly Fact[]): FactDraft[] {
  const { today } = world
  const all = foldGoodwill(client, facts, today)
  const lapsed = goodwillOf(all, parting).filter(isUnderWay)
  const withdrawn = lapsed.map(({ goodwill }) =>
    goodwillDraft(world, client, parting, { goodwill, step: 'withdrawn' as const }),
  )
  return [...withdrawn, ...liftDrafts(world, { client, facts, all, today }, lapsed)]
}

function invoiceOf({ invoice }: GoodwillState): string {
  return invoice ?? ''
}

function holdDraft(world: World, client: string, step: 'set' | 'lifted', invoice: string): FactDraft {
  return draftBy(world, 'hold', client, { client, step, invoice: invoice === '' ? undefined : invoice })
}
