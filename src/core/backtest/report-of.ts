import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import { aucOf } from '../models/auc.ts'
import { PURCHASE_MODELS } from '../models/purchase-model.ts'
import type { Case, Origin } from './cases.ts'
import { calibrationFrom } from './chances.ts'
import { leadOf } from './lead.ts'
import type { BacktestReport, Ranked } from './report.ts'
import { recencyAlone, warnedBy } from './warned.ts'

/** With fewer losses a hit rate is chance (D). */
const LEAST_LOSSES = 10

/**
 * Sums up what came of all cases; in whatever order clients came, the report is the same. With too little to judge by
 * the cases are counted and no score is given.
 */
export function reportOf(
  cases: readonly Case[],
  origins: readonly Origin[],
  horizonDays: number,
  clients: number,
): BacktestReport {
  const ordered = cases.toSorted((a, b) => a.origin - b.origin || a.client - b.client)
  const gone = ordered.filter((one) => one.gone).length
  const less = ordered.filter((one) => one.less).length
  const verdict = verdictOf(origins.length, ordered.length, gone + less)
  const days = origins.map(({ on }) => on)
  const scores = scoresOf(verdict === 'enough' ? ordered : [], days, horizonDays)
  return { horizonDays, origins: days, clients, cases: ordered.length, gone, less, verdict, ...scores }
}

type Scores = Pick<BacktestReport, 'warnings' | 'recency' | 'nothing' | 'ranking' | 'calibration' | 'lead'>

function scoresOf(cases: readonly Case[], origins: readonly Day[], horizonDays: number): Scores {
  return {
    ...warningsOf(cases),
    ranking: rankingOf(cases),
    calibration: calibrationFrom(cases, origins.map(dayNumber), horizonDays),
    lead: leadOf(cases),
  }
}

function warningsOf(cases: readonly Case[]): Pick<BacktestReport, 'warnings' | 'recency' | 'nothing'> {
  return {
    warnings: warnedBy(cases, (one) => one.warned),
    recency: warnedBy(cases, recencyAlone(cases)),
    nothing: warnedBy(cases, () => false),
  }
}

function verdictOf(origins: number, cases: number, losses: number): BacktestReport['verdict'] {
  if (origins === 0) return 'too-short'
  if (cases === 0) return 'no-cases'
  if (losses === cases) return 'only-losses'
  return losses < LEAST_LOSSES ? 'too-few-losses' : 'enough'
}

/** A model that could not be fitted on every month end is ranked on those on which it could. */
function rankingOf(cases: readonly Case[]): BacktestReport['ranking'] {
  const models: Record<string, Ranked> = {}
  for (const name of PURCHASE_MODELS) {
    const known = cases.filter((one) => one.models[name] !== undefined)
    if (known.length > 0) models[name] = rankedBy(known, (one) => one.models[name]!)
  }
  return { slip: rankedBy(cases, (one) => one.chance), recency: rankedBy(cases, (one) => -one.wait), models }
}

function rankedBy(cases: readonly Case[], scoreOf: (one: Case) => number): Ranked {
  return aucOf(
    cases.map(scoreOf),
    cases.map((one) => one.purchases > 0),
  )
}
