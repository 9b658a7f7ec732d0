import type { Day } from '../day.ts'
import { addDays, addMonths } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { wilson } from '../models/wilson.ts'
import type { Proportion } from '../models/wilson.ts'
import { foldRemedies } from './fold-remedies.ts'

/** A case that was put right at least twelve months ago, and what became of the client (M30). */
export type Recovery = {
  client: string
  case: string
  deliveredOn: Day
  /** Not parted, and bought, paid or spoke with us in the second half of the twelve months. */
  stayed: boolean
  /** Recommended us, or brought somebody, within the twelve months. */
  referred: boolean
  because: string[]
}

/** Both shares of `n` recoveries, each with its interval. */
export type RecoveryRates = { n: number; stayed: Proportion; referred: Proportion }

const MONTHS = 12
const HALF = 183

/** A client's recoveries by a day: one a case, from the first remedy that was delivered. */
export function recoveriesOf(client: string, facts: readonly Fact[], today: Day): Recovery[] {
  const first = new Map<string, { on: Day; ref: string }>()
  for (const { case: one, deliveredOn, state, ref } of foldRemedies(client, facts, today)) {
    if (deliveredOn === null || state === 'withdrawn' || addMonths(deliveredOn, MONTHS) > today) continue
    const known = first.get(one)
    if (!known || deliveredOn < known.on) first.set(one, { on: deliveredOn, ref })
  }
  return [...first].map(([one, { on, ref }]) => ({ client, case: one, ...outcomeOf(client, facts, on, ref) }))
}

function outcomeOf(client: string, facts: readonly Fact[], deliveredOn: Day, ref: string) {
  const until = addMonths(deliveredOn, MONTHS)
  const own = facts.filter((fact) => fact.client === client && fact.on > deliveredOn && fact.on <= until)
  const ended = own.find(({ kind }) => kind === 'end')
  const alive = own.find((fact) => fact.on > addDays(deliveredOn, HALF) && isAlive(fact))
  const referred = own.find((fact) => fact.kind === 'referral' && fact.body.step !== 'asked')
  const because = [ref, ...[ended, alive, referred].flatMap((fact) => (fact ? [fact.id] : []))]
  return { deliveredOn, stayed: !ended && alive !== undefined, referred: referred !== undefined, because }
}

const ALIVE: readonly string[] = ['invoice', 'payment', 'call', 'meeting', 'visit', 'checkin', 'feedback']

function isAlive(fact: Fact): boolean {
  return ALIVE.includes(fact.kind)
}

export function recoveryRates(recoveries: readonly Recovery[]): RecoveryRates {
  const n = recoveries.length
  const count = (holds: (one: Recovery) => boolean) => wilson(recoveries.filter(holds).length, n)
  return { n, stayed: count((one) => one.stayed), referred: count((one) => one.referred) }
}
