import type { Predicting } from '../app/predict-all.ts'
import { showPast } from '../app/predictions.ts'
import type { ShownPrediction } from '../app/predictions.ts'
import { textCell } from './text-cell.ts'

const FIGURES = [
  ['p_alive', 'pAlive'],
  ['p_buy', 'pBuy'],
  ['expected_purchases', 'expected'],
  ['expected_value', 'value'],
] as const
const ENDS = [
  ['', ''],
  ['_low', 'Low'],
  ['_high', 'High'],
] as const
const HEADER = [
  'client,name,x,t_x,T',
  ...FIGURES.flatMap(([column]) => ENDS.map(([end]) => column + end)),
  'currency,slip,slip_by',
].join(',')

/**
 * Predictions as CSV, a page at a time: a line for each client, numbers as plain decimals with all their digits,
 * values in whole units of the currency (dollars, not cents), nothing where no model can say. A name that begins
 * like a formula has an apostrophe before it.
 */
export async function* predictionLines({ pages }: Predicting): AsyncGenerator<string> {
  yield `${HEADER}\n`
  for await (const page of pages()) yield page.map(lineOf).join('')
}

function lineOf(one: ShownPrediction): string {
  const figures = FIGURES.flatMap(([, name]) => ENDS.map(([, end]) => plainNumber(one[`${name}${end}`])))
  const counts = [one.x, one.t_x, one.T].map(plainNumber)
  return `${[textCell(one.client), textCell(one.name), ...counts, ...figures, one.currency, plainNumber(one.slip), one.slipBy ?? ''].join(',')}\n`
}

/** The same as one JSON document, as `predict-purchases` gives it. */
export async function* predictionJson(predicting: Predicting, unit: string): AsyncGenerator<string> {
  const { until, horizon, fit, clients, past, pages } = predicting
  const by = { model: fit?.model ?? null, method: fit?.method ?? null }
  const head = { until, unit, horizon, ...by, total: clients, slipPast: past.map(showPast) }
  yield `${JSON.stringify(head).slice(0, -1)},"clients":[`
  let first = true
  for await (const page of pages()) {
    if (page.length === 0) continue
    yield `${first ? '\n' : ',\n'}${page.map((one) => JSON.stringify(one)).join(',\n')}`
    first = false
  }
  yield '\n]}\n'
}

const DIGITS = 17
const MOST_DECIMALS = 100

/** A number in decimals without an exponent; '' for none. */
function plainNumber(value: number | null): string {
  if (value === null) return ''
  const short = String(value)
  const exponent = /e([+-]\d+)$/.exec(short)
  if (!exponent) return short
  if (Number(exponent[1]) > 0) return BigInt(value).toString()
  return value.toFixed(Math.min(MOST_DECIMALS, DIGITS - Number(exponent[1]))).replace(/\.?0+$/, '')
}
