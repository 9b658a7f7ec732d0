import type { z } from 'zod'
import type { seeClient } from '../app/see-client.ts'
import { isTold } from '../core/advice/told-change.ts'
import { writeMoney, writeNumber } from '../words/arguments.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'
import { sayRatio } from './web/pieces/change-words.ts'
import { roughly } from './web/pieces/estimates.ts'
import { modelName } from './web/pieces/model-names.ts'
import { hundredths, rounded, shareArgs, writeSpan } from './web/pieces/shares.ts'

type Client = z.output<(typeof seeClient)['output']>
type Outlook = NonNullable<Client['outlook']>
type Change = Client['changes'][number]
type Questions = NonNullable<Client['questions']>

const INDENT = '  '

/** What the next twelve months are expected to bring, each with its range; or why nothing is said. */
export function outlookLines({ outlook, noOutlook }: Client, page: Page): string[] {
  const { words, paint } = page
  const title = ['', paint.bold(words.say('web.outlook.title'))]
  const quiet = (text: string) => wrapText(text, page.width, INDENT).map(paint.muted)
  if (!outlook) return [...title, ...quiet(words.say(`outlook.none.${noOutlook ?? 'no-book'}`))]
  const { model, clients, repeats, until } = outlook
  const ground = words.say('web.outlook.ground', { model: modelName(model), clients, repeats, until: { day: until } })
  return [...title, ...figureLines(outlook, page), ...quiet(`${words.say('web.outlook.within')} ${ground}`)]
}

function figureLines({ pBuy, pLoss, purchases, worth, atRisk }: Outlook, page: Page): string[] {
  const { say, language } = page.words
  const within = (value: string, low: string, high: string) => say('cli.predict.between', { value, low, high })
  const number = (value: number) => writeNumber(language, rounded(value))
  const money = (amount: { minor: number; currency: string }) => writeMoney(language, roughly(amount))
  const [value, low, high] = [purchases.value, purchases.low, purchases.high].map(number)
  return [
    figure('web.outlook.buys', say('web.outlook.chance', shareArgs(pBuy)), page),
    figure('web.outlook.purchases', within(value!, low!, high!), page),
    ...(worth
      ? [figure('web.outlook.worth', within(money(worth.amount), money(worth.low), money(worth.high)), page)]
      : []),
    ...(atRisk
      ? [
          figure('web.outlook.at-risk', within(money(atRisk.amount), money(atRisk.low), money(atRisk.high)), page),
          `${INDENT}${INDENT}${page.paint.muted(say('web.outlook.at-risk.why', { percent: hundredths(pLoss) }))}`,
        ]
      : []),
  ]
}

function figure(name: string, value: string, { words }: Page): string {
  return `${INDENT}${words.say(name)}: ${value}`
}

/** What became more or less and since when; then what stayed as it was. */
export function changeLines({ changes }: Client, page: Page): string[] {
  if (changes.length === 0) return []
  const { words, paint, width } = page
  const same = changes.filter((change) => !isTold(change)).map(({ measure }) => words.say(`web.changes.${measure}`))
  return [
    '',
    paint.bold(words.say('web.changes.title')),
    ...changes.filter(isTold).flatMap((change) => changeText(change, page)),
    ...(same.length > 0
      ? wrapText(words.say('web.changes.same', { names: same.join(', ') }), width, INDENT).map(paint.muted)
      : []),
  ]
}

function changeText(change: Change, { words, paint, width }: Page): string[] {
  const { say } = words
  const { measure, ratio, low, high, n, before } = change
  const ratioOf = (one: number) => sayRatio(say, measure, one)
  const between = say('web.changes.between', { low: ratioOf(low), high: ratioOf(high), n, before })
  return [
    `${INDENT}${say(`web.changes.${measure}`)} ${ratioOf(ratio)} ${sinceOf(change, words.say)}`.trimEnd(),
    ...wrapText(between, width, INDENT + INDENT).map(paint.muted),
  ]
}

/** Since when, and the days between which it began, where that is not one day. */
function sinceOf({ since, sinceLow, sinceHigh }: Change, say: Page['words']['say']): string {
  if (!since) return ''
  const day = { day: { day: since } }
  if (!sinceLow || !sinceHigh || sinceLow === sinceHigh) return say('web.changes.since', day)
  const range = { low: { day: sinceLow }, high: { day: sinceHigh } }
  return `${say('web.changes.since-about', day)} ${say('web.changes.since-range', range)}`
}

/** What the client asked in the last year and how it was answered. */
export function questionLines({ questions }: Client, page: Page): string[] {
  const { words, paint } = page
  if (!questions) return []
  const { asked, days } = questions
  const title = ['', paint.bold(words.say('web.asked.title'))]
  if (asked === 0) return [...title, INDENT + paint.muted(words.say('web.asked.nothing', { days }))]
  return [...title, INDENT + words.say('web.asked.said', { asked, days }), ...answerLines(questions, page)]
}

function answerLines({ asked, answered, open, again, reopened, reply }: Questions, page: Page): string[] {
  const { say, language } = page.words
  const number = (value: number) => writeNumber(language, value)
  const counts = [
    ['web.asked.answered', say('web.asked.of', { n: answered, asked })],
    ...(reply ? [['web.asked.reply', replyOf(reply, page)]] : []),
    ['web.asked.open', number(open)],
    ['web.asked.again', number(again)],
    ...(reopened > 0 ? [['web.asked.reopened', number(reopened)]] : []),
  ]
  return counts.map(([name, value]) => figure(name!, value!, page))
}

function replyOf({ median, low, high, n, exact }: NonNullable<Questions['reply']>, { words }: Page): string {
  const write = (minutes: number) => writeSpan(words.say, minutes, exact === n)
  return `${write(median)} (${words.say('web.asked.reply.between', { low: write(low), high: write(high), n })})`
}
