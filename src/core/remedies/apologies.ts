import { foldCases } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { inOrder } from '../ledger/in-order.ts'
import { foldRemedies } from './fold-remedies.ts'
import type { RemedyState } from './fold-remedies.ts'

/** An apology that was given; `matter` is the failure it was for: that of its case. */
export type ApologyGiven = { case: string; matter: string; on: Day; text: string; by: string | null; ref: string }

/** Every apology to a client as known on a day, the latest first (T6). */
export function apologiesOf(client: string, facts: readonly Fact[], today: Day): ApologyGiven[] {
  const matters = new Map(foldCases(client, facts, today).map((one) => [one.case, one.matter]))
  return inOrder(client, facts, ['apology'], today)
    .map(({ id, on, by, body }) => {
      return {
        case: body.case,
        matter: matters.get(body.case) ?? body.case,
        on,
        text: body.text,
        by: by ?? null,
        ref: id,
      }
    })
    .toReversed()
}

/** Whether one may apologise for a failure, and the apology that was given for it already. */
export type MayApologise = { may: true; earlier: ApologyGiven | null } | { may: false; earlier: ApologyGiven }

/**
 * One apology for a failure (T6, M27): a second one says nothing unless something was put right in between, and by the
 * largest field experiment on apologies does harm (handbook 3.1). The same matter complained of again is the same failure.
 */
export function mayApologise(client: string, facts: readonly Fact[], matter: string, today: Day): MayApologise {
  const earlier = apologiesOf(client, facts, today).find((one) => one.matter === matter) ?? null
  if (earlier === null) return { may: true, earlier }
  const matters = new Map(foldCases(client, facts, today).map((one) => [one.case, one.matter]))
  const repaired = foldRemedies(client, facts, today).some(
    (one) => (matters.get(one.case) ?? one.case) === matter && isRepair(one) && one.deliveredOn! >= earlier.on,
  )
  return repaired ? { may: true, earlier } : { may: false, earlier }
}

/** Something was put right: a present puts nothing right, and what was taken back is not there any more. */
function isRepair({ as, state }: RemedyState): boolean {
  return state === 'delivered' && as !== 'extra'
}
