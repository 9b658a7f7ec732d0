/**
 * Reference values: computed by an independent implementation in 50-digit arithmetic, for a log of 600
 * invented clients that is here and for a public one that is not (its tests skip where it is absent).
 */
import { existsSync, readFileSync } from 'node:fs'
import type { ClientCounts } from '../../../src/core/models/purchase-model.ts'
import { countPurchases } from '../../../src/core/models/purchase-log.ts'

const SHARED = new URL('../../../../shared/data/', import.meta.url)

/** A client of a purchase log: counts, and the mean amount of the repeat purchases. */
export type ReferenceClient = ClientCounts & { mean: number }

type Prediction = { p_alive: string; expected_transactions_t_star: string; p_buy_t_star: string }
type Worth = { clv_t_star_undiscounted: string; dert_15pct_year: string; residual_clv_15pct_year: string }
type Model = { params: number[]; log_likelihood: number; se_delta: number[]; population_mean: number; n: number }
export type Reference = {
  t_star_weeks: number
  n_customers: number
  sum_x: number
  models: Record<
    'bgnbd' | 'mbgnbd' | 'pnbd' | 'gg',
    Model & { corr_x_zbar: number; excluded_zero_spend_repeaters: number }
  >
  customers: (Record<'x' | 't_x' | 'T' | 'zbar', number> & { expected_avg_value: string; pnbd: Prediction & Worth })[]
}

/** A file of `refs`; what is in it is the caller's to say. */
export function reference(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`refs/${name}`, import.meta.url), 'utf8'))
}

export function ownReference(): Reference {
  return reference('own_600.json') as Reference
}

/** The 600 invented clients at the end of 2024-01-01, times in units of `unit` days, amounts in hundredths. */
export function ownClients(unit = 7): ReferenceClient[] {
  const rows = linesOf(new URL('refs/own_600_log.csv', import.meta.url)).map(([client, date, amount]) => ({
    client: Number(client),
    day: Date.parse(date!) / 86_400_000,
    amount: Number(amount),
  }))
  const until = Date.parse('2024-01-01') / 86_400_000
  const log = { client: Int32Array.from(rows, (row) => row.client), day: Int32Array.from(rows, (row) => row.day) }
  const { client, x, t_x, T, logGaps } = countPurchases(log, until, unit)
  const spent = new Map<number, number>()
  for (const row of rows) {
    const at = client.indexOf(row.client)
    const repeat = row.day <= until && row.day > until - T[at]! * unit + 0.5
    if (repeat) spent.set(row.client, (spent.get(row.client) ?? 0) + row.amount * 100)
  }
  return Array.from(x, (often, i) => ({
    x: often,
    t_x: t_x[i]!,
    T: T[i]!,
    logGaps: logGaps[i]!,
    mean: often === 0 ? 0 : (spent.get(client[i]!) ?? 0) / often,
  }))
}

/** False when the public log `cdnow_sample` or `cdnow_master` is beside the project, else the reason to skip. */
export function needsCdnow(): false | string {
  return existsSync(new URL('cdnow/cdnow_sample_rfm.csv', SHARED)) ? false : 'the CDNOW log is not here'
}

/** Its clients, in weeks and hundredths, and the reference values. */
export function cdnow(name: 'cdnow_sample' | 'cdnow_master'): { clients: ReferenceClient[]; expected: Reference } {
  const clients = linesOf(new URL(`cdnow/${name}_rfm.csv`, SHARED)).map((row) => {
    const [x, t_x, T, mean] = row.slice(3, 7).map(Number) as [number, number, number, number]
    return { x, t_x, T, logGaps: 0, mean: mean * 100 }
  })
  const expected = JSON.parse(readFileSync(new URL(`refs/${name}.json`, SHARED), 'utf8')) as Reference
  return { clients, expected }
}

/** The rows below the head of a plain CSV file. */
function linesOf(file: URL): string[][] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.slice(1).map((line) => line.split(','))
}

/** How far `got` is from `wanted`, relative to it (absolute where that is 0). */
export function offBy(got: number, wanted: number | string): number {
  const right = Number(wanted)
  return Math.abs(got - right) / (right === 0 ? 1 : Math.abs(right))
}
