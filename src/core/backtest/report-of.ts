import { dayNumber } from '../day.ts'
import { aucOf } from '../models/auc.ts'
import { PURCHASE_MODELS } from '../models/purchase-model.ts'
import type { Case, Origin } from './cases.ts'
import { calibrationFrom } from './chances.ts'
import { leadOf } from './lead.ts'
import type { BacktestReport, Ranked } from './report.ts'
import { recencyAlone, warnedBy } from './warned.ts'

/** With fewer losses a hit rate is chance (D). */
const LEAST_LOSSES = 10

/** Sums up what came of all cases; in whatever order clients came, the report is the same. */
export function reportOf(
  cases: readonly Case[],
  origins: readonly Origin[],
  horizonDays: number,
  clients: number,
): BacktestReport {
  const ordered = cases.toSorted((a, b) => a.origin - b.origin || a.client - b.client)
  const gone = ordered.filter((one) => one.gone).length
  const less = ordered.filter((one) => one.less).length
  const days = origins.map(({ on }) => dayNumber(on))
  return {
    horizonDays,
    origins: origins.map(({ on }) => on),
    clients,
    cases: ordered.length,
    gone,
    less,
    verdict: verdictOf(origins.length, ordered.length, gone + less),
    ...warningsOf(ordered),
    ranking: rankingOf(ordered),
    calibration: calibrationFrom(ordered, days, horizonDays),
    lead: leadOf(ordered),
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
