/**
 * Contracts that are renewed period by period (a retainer, a care plan): entry t − 1 of both arrays is
 * period t. `risk` clients were there at its beginning, `lost` of them did not renew. `n` contracts.
 */
export type ContractBook = { risk: Float64Array; lost: Float64Array; n: number }

/** One contract: `stayed` whole periods, and `gone` when it was not renewed then; else it still runs. */
export type Contract = { stayed: number; gone: boolean }

/** A cohort begun together: `survivors[t]` of them were left after t periods, `survivors[0]` at the start. */
export function bookOfSurvivors(survivors: readonly number[]): ContractBook {
  const risk = Float64Array.from(survivors.slice(0, -1))
  return { risk, lost: risk.map((there, t) => there - survivors[t + 1]!), n: survivors[0] ?? 0 }
}

/** Contracts begun at different times, those still running included: each counts in the periods it was seen. */
export function bookOfContracts(contracts: readonly Contract[]): ContractBook {
  const periods = contracts.reduce((most, { stayed, gone }) => Math.max(most, stayed + (gone ? 1 : 0)), 0)
  const [risk, lost] = [new Float64Array(periods), new Float64Array(periods)]
  for (const { stayed, gone } of contracts) {
    // Counted where it ends first, and in every period before by the sums below.
    const last = stayed + (gone ? 1 : 0)
    if (last > 0) risk[last - 1] = risk[last - 1]! + 1
    if (gone) lost[stayed] = lost[stayed]! + 1
  }
  for (let t = periods - 2; t >= 0; t--) risk[t] = risk[t]! + risk[t + 1]!
  return { risk, lost, n: contracts.length }
}

/** Contracts times periods they were at stake, and how often they were renewed or not. */
export function renewalsOf({ risk, lost }: ContractBook): { atStake: number; lost: number; renewed: number } {
  const [atStake, gone] = [risk, lost].map((counts) => counts.reduce((sum, count) => sum + count, 0)) as [
    number,
    number,
  ]
  return { atStake, lost: gone, renewed: atStake - gone }
}
