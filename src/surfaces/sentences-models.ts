import type { z } from 'zod'
import type { predictPurchases } from '../app/predict-purchases.ts'
import type { seeModels } from '../app/see-models.ts'
import { exponentOf } from '../core/money.ts'
import { writeMoney, writeNumber } from '../words/arguments.ts'
import type { Page } from './page.ts'
import { padEnd, shorten, widthOf, wrapText } from './text-width.ts'
import { roughly } from './web/pieces/estimates.ts'
import { modelName } from './web/pieces/model-names.ts'
import { hundredths } from './web/pieces/shares.ts'

type Models = z.output<(typeof seeModels)['output']>
type Fitted = Extract<Models['fits'][number], { params: unknown }>
type Predicted = z.output<(typeof predictPurchases)['output']>
type Client = Predicted['clients'][number]

/** Every model of the book: which was chosen, its parameters, how many clients stay. */
export function sayModels(models: Models, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const { chosen, clients, repeats, until, unit, fits } = models
  const on = { clients, repeats, until: { day: until } }
  const found = chosen
    ? say('web.buying.chosen', { model: modelName(chosen.model), among: fits.length, ...on })
    : say('web.buying.none', on)
  return [
    ...wrapText(found, width, ''),
    ...(chosen ? [say(`web.buying.method.${chosen.method}`)] : []),
    '',
    paint.bold(say('cli.models.fits', { unit: say(`web.fits.unit.${unit}`) })),
    ...fits.flatMap((fit) => fitLines(fit, 'cli.models.fit', {}, page)),
    ...models.spend.flatMap((one) => spendLines(one, page)),
    ...seasonLines(models, page),
    ...stayLines(models, page),
  ]
}

function fitLines(fit: Models['fits'][number], key: string, args: Record<string, string>, page: Page): string[] {
  const { words } = page
  const model = modelName(fit.model)
  if ('failed' in fit)
    return [`  ${model}: ${words.say(`models.no-fit.${fit.failed}`, { n: fit.n, repeats: fit.repeats })}`]
  const likelihood = rounded(fit.logLikelihood, page)
  const state = fit.boundary ? 'boundary' : 'converged'
  return [`  ${words.say(key, { model, likelihood, state, ...args })}`, `    ${paramsOf(fit, page)}`]
}

function paramsOf({ params, standardErrors }: Fitted, page: Page): string {
  const one = (value: number) => writeNumber(page.words.language, Number(value.toPrecision(4)))
  const texts = Object.entries(params).map(([name, value]) => {
    const error = standardErrors?.[name]
    return `${name} = ${one(value)}${error === undefined ? '' : ` ± ${one(error)}`}`
  })
  return page.paint.muted(texts.join(', '))
}

function spendLines({ currency, fit, zero, negative }: Models['spend'][number], page: Page): string[] {
  const left =
    zero + negative > 0 ? [`    ${page.words.say('cli.models.spend.left-out', { zero, negative }).trim()}`] : []
  return [...fitLines({ ...fit, model: 'Gamma-Gamma' }, 'cli.models.spend', { currency }, page), ...left]
}

/** Twelve factors from January on, where there is a season at all. */
function seasonLines({ season }: Models, page: Page): string[] {
  if (season.purchases.every((factor) => factor === 1)) return []
  const factors = season.purchases.map((factor) => rounded(factor, page)).join('  ')
  return ['', page.paint.bold(page.words.say('cli.models.season')), `  ${factors}`]
}

function stayLines({ retention }: Models, { words, paint }: Page): string[] {
  if (retention.length === 0) return []
  const lines = retention.map(({ years, stay, low, high, n }) => {
    const args = { years, percent: percent(stay), low: percent(low), high: percent(high), n }
    return `  ${words.say('cli.models.stay', args)}`
  })
  return ['', paint.bold(words.say('cli.models.retention')), ...lines]
}

function percent(share: number): number {
  return Math.round(100 * share)
}

const LONGEST_NAME = 30
/** So many figures of an estimate mean something. */
const FIGURES = 2

/** What is expected of the first clients, as a table. */
export function sayPredictions(predicted: Predicted, page: Page): string[] {
  const { say } = page.words
  const { clients, total, until, horizon, unit, model, method } = predicted
  const title = page.paint.bold(say('cli.predict.title', { clients: total, until: { day: until }, horizon, unit }))
  if (model === null) return [title, say('cli.predict.none')]
  const head = ['name', 'buy', 'alive', 'expected', 'value'].map((name) => say(`cli.predict.${name}`))
  const rows = clients.map((one) => cellsOf(one, page))
  const widths = head.map((text, i) => Math.max(widthOf(text), ...rows.map((row) => widthOf(row[i]!))))
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => padEnd(cell, widths[i]!)).join('  ')}`.trimEnd()
  const more = total > clients.length ? ['', say('cli.predict.more', { shown: clients.length, n: total })] : []
  const by = say('cli.predict.by', { model: modelName(model), method: method ?? '' })
  const range = wrapText(say('cli.predict.range'), page.width).map(page.paint.muted)
  return [title, by, '', page.paint.muted(line(head)), ...rows.map(line), ...more, '', ...range]
}

function cellsOf(one: Client, page: Page): string[] {
  const { words } = page
  const between = (value: number | null, low: number | null, high: number | null, write: (n: number) => string) => {
    if (value === null) return '–'
    if (low === null || high === null) return write(value)
    return words.say('cli.predict.between', { value: write(value), low: write(low), high: write(high) })
  }
  const share = (value: number) => words.say('web.check.percent', { percent: hundredths(value) })
  const number = (value: number) => writeNumber(words.language, Number(value.toPrecision(FIGURES)))
  const money = (value: number) => writeMoney(words.language, roughly(inMinor(value, one.currency)))
  return [
    shorten(one.name, LONGEST_NAME),
    between(one.pBuy, one.pBuyLow, one.pBuyHigh, share),
    between(one.pAlive, one.pAliveLow, one.pAliveHigh, share),
    between(one.expected, one.expectedLow, one.expectedHigh, number),
    between(one.value, one.valueLow, one.valueHigh, money),
  ]
}

function inMinor(value: number, currency: string): { minor: number; currency: string } {
  return { minor: Math.round(value * 10 ** exponentOf(currency)), currency }
}

function rounded(value: number, { words }: Page): string {
  return writeNumber(words.language, Math.round(value * 100) / 100)
}
