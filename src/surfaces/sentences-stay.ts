import type { z } from 'zod'
import type { seePrices } from '../app/see-prices.ts'
import type { setPrice } from '../app/set-price.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'
import {
  adviceLines,
  concentrationLines,
  gapLines,
  levelUpLines,
  priceLine,
  whatIfAbout,
  whatIfLines,
} from './web/pieces/deal-words.ts'
import type { WhatIfSeen } from './web/pieces/deal-words.ts'
import { MEASURES, betweenOf, countOf, figureOf, verdictLines } from './web/pieces/stay-words.ts'
import type { StaySeen } from './web/pieces/stay-words.ts'

type PricesSeen = z.output<(typeof seePrices)['output']>

/** How those who stay are served, advised and priced: sentences first, then the table behind them. */
export function sayStayers(seen: StaySeen, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const wrapped = (lines: readonly string[], indent = '') => lines.flatMap((line) => wrapText(line, width, indent))
  const part = (key: string, lines: string[]) => ['', paint.bold(say(key)), ...lines]
  const verdicts = verdictLines(words, seen).map(({ text }) => text)
  const without = seen.advice.without.flatMap(({ name, since, last }) => {
    const when = last
      ? say('web.stay.advice.last', { on: { day: last } })
      : say('web.stay.advice.never', { since: { day: since } })
    return wrapText(`${paint.accent(name)}  ${when}`, width, '  ')
  })
  return [
    paint.bold(say('web.stay.title')),
    ...part('web.stay.levels.title', [...wrapped(verdicts), ...levelLines(seen, page)]),
    ...(seen.untold > 0 ? wrapped([say('web.stay.untold', { n: seen.untold })]) : []),
    ...part('web.stay.advice.title', [...wrapped(adviceLines(words, seen)), ...without]),
    ...part('web.stay.prices.title', wrapped([priceLine(words, seen)])),
    ...seen.prices.gaps.flatMap((gap) => wrapped([gapLines(words, gap).join(' ')], '  ')),
    ...seen.levelUp.flatMap((one) => part('web.stay.level-up.title', wrapped(levelUpLines(words, one)))),
  ]
}

function levelLines({ levels }: StaySeen, { words, paint }: Page): string[] {
  if (levels.every(({ clients }) => clients === 0)) return []
  return MEASURES.flatMap((measure) => [
    '',
    paint.muted(words.say(`web.stay.measure.${measure}`)),
    ...levels.map((level) => {
      const parts = [betweenOf(words, measure, level), countOf(words, measure, level)].filter((one) => one !== null)
      const behind = parts.length > 0 ? `  (${parts.join('; ')})` : ''
      return `  ${words.say(`web.stay.band.${level.band}`)}: ${figureOf(words, measure, level)}${behind}`
    }),
  ])
}

/** What if they left, a client after the other. */
export function sayWhatIf(seen: WhatIfSeen, { words, paint, width }: Page): string[] {
  const { say } = words
  const wrapped = (lines: readonly string[]) => lines.flatMap((line) => wrapText(line, width, ''))
  const about = whatIfAbout(words, seen)
  return [
    paint.bold(say('web.stay.what-if.title')),
    ...wrapped([...about, ...concentrationLines(words, seen)]),
    ...seen.cards.flatMap((card) => ['', ...wrapped(whatIfLines(words, card))]),
  ]
}

/** A client's prices, beside newer clients where asked for, and the advice they had. */
export function sayPrices({ name, prices, compared, advice, given }: PricesSeen, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const lines = prices.map((price) => {
    const { service, amount, per, on, newer, lowest, more, from } = price
    const key = from === 'rate' ? 'web.deal.rate' : 'web.deal.price'
    const own = say(key, { service, amount, per: say(`web.stay.per.${per}`), on: { day: on } })
    if (!compared) return own
    if (more && lowest) return [own, ...gapLines(words, { ...price, client: '', name })].join('. ')
    return `${own}. ${say(newer > 0 ? 'web.deal.fair' : 'web.deal.alone', { service, newer })}`
  })
  const told = advice.map(({ on, text }) => `${words.say('web.stay.advice.last', { on: { day: on } })}: ${text}`)
  return [
    paint.bold(`${name}: ${say('web.deal.title')}`),
    ...(lines.length > 0 ? lines : [say('web.deal.prices.none')]).flatMap((line) => wrapText(line, width, '')),
    advice.length > 0 ? say('web.deal.advice.given', { n: given }) : say('web.deal.advice.none'),
    ...told.flatMap((line) => wrapText(line, width, '  ')),
  ]
}

type PriceSet = z.output<(typeof setPrice)['output']>

/** The old price and the new one. */
export function sayPriceSet({ client, before, after }: PriceSet, { words: { say } }: Page): string[] {
  return [before ? say('cli.price.changed', { client, before, after }) : say('cli.price.set', { client, after })]
}

/** Advice that was written down. */
export function sayAdviceGiven({ client }: { client: string }, { words: { say } }: Page): string[] {
  return [say('cli.advice.given', { client })]
}
