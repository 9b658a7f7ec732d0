import type { z } from 'zod'
import type { seeBacktest } from '../app/see-backtest.ts'
import { writeNumber } from '../words/arguments.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'
import { modelName } from './web/pieces/model-names.ts'
import { besidePlainRule } from './web/pieces/plain-rule.ts'

type Seen = z.output<(typeof seeBacktest)['output']>
type Report = NonNullable<Seen['report']>
type Warned = Report['warnings']
type Ranked = Report['ranking']['slip']

const RULES = ['warnings', 'recency', 'nothing'] as const

/** What came of past warnings, or why nobody can say yet. */
export function sayBacktest({ study, report }: Seen, page: Page): string[] {
  const { say } = page.words
  const state = study && study.state !== 'done' ? [say(`cli.backtest.state.${study.state}`)] : []
  if (!report)
    return study ? state : [say('web.check.empty'), ...wrapText(say('web.check.empty.about'), page.width, '')]
  if (report.verdict !== 'enough') return [...state, ...tooLittle(report, page)]
  return [
    ...state,
    ...verdictLines(report, page),
    '',
    ...RULES.flatMap((rule) => ruleLines(rule, report[rule], page)),
    '',
    ...figureLines(report, page),
    '',
    ...wrapText(groundOf(report, page), page.width, ''),
  ]
}

function tooLittle(report: Report, page: Page): string[] {
  const { say } = page.words
  const { gone, less, cases, clients, origins, horizonDays } = report
  const args = { lost: gone + less, cases, clients, months: origins.length, days: horizonDays }
  const about = say(`backtest.verdict.${report.verdict}.mend`, args)
  return [page.paint.bold(say(`backtest.verdict.${report.verdict}`, args)), ...wrapText(about, page.width, '')]
}

function verdictLines(report: Report, { words, paint, width }: Page): string[] {
  const { warnings, recency, lead } = report
  const { hitRate, falseAlarms, hits, warned } = warnings
  const beside = besidePlainRule(report)
  const vain = { ...given(falseAlarms), false: warned - hits }
  const sentences = [
    leadSentence(lead, words),
    warned > 0 ? words.say('web.check.false', vain) : words.say('web.check.false.none'),
    ...(beside ? [words.say(`web.check.beside.${beside}`, { plain: recency.hits, ours: hits, n: hitRate.n })] : []),
  ]
  const first = words.say('web.check.hits', { ...given(hitRate), hits })
  return [paint.bold(first), ...sentences.flatMap((one) => wrapText(one, width, ''))]
}

/** Of fewer lost clients it is not said how early a warning comes. */
const LEAST_LOST = 5

function leadSentence(lead: Report['lead'], { say }: Page['words']): string {
  if (!lead || lead.n === 0) return say('web.check.lead.none')
  if (lead.n < LEAST_LOST) return say('web.check.lead.few', { n: lead.n })
  return say(`web.check.lead.${lead.median > 0 ? 'before' : 'after'}`, leadDays(lead))
}

/** Days are said without a sign: the sentence says whether before or after. */
function leadDays({ median, low, high, n }: NonNullable<Report['lead']>) {
  const sign = median > 0 ? 1 : -1
  const ends = [low * sign, high * sign].toSorted((a, b) => a - b)
  return { days: Math.round(median * sign), low: Math.round(ends[0]!), high: Math.round(ends[1]!), n }
}

function ruleLines(rule: (typeof RULES)[number], warned: Warned, { words, paint }: Page): string[] {
  const { say } = words
  const share = (name: string, one: Warned['hitRate'], count: number, none: string) => {
    const said = one.share === null ? say(none) : say('web.check.share', { ...percents(one), count, n: one.n })
    return `  ${say(name)}: ${said}`
  }
  return [
    paint.bold(say(`web.check.rule.${rule}`)),
    warned.warned === 0
      ? `  ${say('web.check.warned')}: ${say('web.check.none-of', { n: warned.hitRate.n })}`
      : share('web.check.warned', warned.hitRate, warned.hits, 'web.check.no-losses'),
    share('web.check.in-vain', warned.falseAlarms, warned.warned - warned.hits, 'web.check.no-warning'),
  ]
}

function figureLines({ ranking, calibration }: Report, page: Page): string[] {
  const { say } = page.words
  const models = Object.entries(ranking.models).map(([model, ranked]) => {
    return `${say('web.check.auc.model', { model: modelName(model) })}: ${aucOf(ranked, page)}`
  })
  return [
    `${say('web.check.auc.slip')}: ${aucOf(ranking.slip, page)}`,
    `${say('web.check.auc.recency')}: ${aucOf(ranking.recency, page)}`,
    ...models,
    ...(calibration ? calibrationLines(calibration, page) : []),
  ]
}

function aucOf({ auc, low, high, n }: Ranked, page: Page): string {
  if (auc === null) return page.words.say('web.check.auc.none', { n })
  return page.words.say('web.check.auc.value', {
    auc: fine(auc, page),
    low: fine(low, page),
    high: fine(high, page),
    n,
  })
}

function calibrationLines(found: NonNullable<Report['calibration']>, page: Page): string[] {
  const { say } = page.words
  const { n } = found
  const write = (value: number) => fine(value, page)
  const brier = { brier: write(found.brier), base: write(found.brierBase), n }
  const slope = { slope: write(found.slope), intercept: write(found.intercept), n }
  const totals = { expected: write(Math.round(found.expected)), came: write(Math.round(found.came)), n }
  return [
    `${say('web.check.brier')}: ${say('web.check.brier.value', brier)}`,
    `${say('web.check.slope')}: ${say('web.check.slope.value', slope)}`,
    `${say('web.check.totals')}: ${say('web.check.totals.value', totals)}`,
  ]
}

function groundOf(report: Report, { words }: Page): string {
  const { origins, cases, clients, gone, less, horizonDays } = report
  const span = {
    from: { day: origins[0]! },
    until: { day: origins.at(-1)! },
    months: origins.length,
    days: horizonDays,
  }
  return words.say('web.check.ground', { ...span, cases, clients, gone, less })
}

function given(share: Warned['hitRate']) {
  return { ...percents(share), n: share.n }
}

function percents({ share, low, high }: Warned['hitRate']) {
  return { percent: Math.round(100 * (share ?? 0)), low: Math.round(100 * low), high: Math.round(100 * high) }
}

/** Three decimals, in the language. */
function fine(value: number, { words }: Page): string {
  return writeNumber(words.language, Math.round(value * 1000) / 1000)
}
