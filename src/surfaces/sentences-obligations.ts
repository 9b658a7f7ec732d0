import type { z } from 'zod'
import type { planRest } from '../app/plan-rest.ts'
import type { seeObligations } from '../app/see-obligations.ts'
import { wayKey } from '../core/parting/obligations/way-words.ts'
import { dated } from '../words/dated.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Seen = z.output<(typeof seeObligations)['output']>
type Obligation = Seen['obligations'][number]

/** What is to be settled before work ends, the most pressing first, and the last day with what decides it (M39, I38). */
export function sayObligations({ name, obligations, lastDay }: Seen, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const shown = obligations.filter(({ as }) => as !== 'notice')
  const open = shown.filter((one) => one.open)
  const bare = open.filter(({ planned }) => !planned)
  return [
    ...wrapText(say('web.obligations.summary', { name, open: open.length, bare: bare.length }), width, ''),
    ...open.flatMap((one) => lineOf(one, page)),
    ...(shown.length > open.length
      ? [paint.muted(say('web.obligations.settled', { n: shown.length - open.length }))]
      : []),
    ...(lastDay ? ['', ...sayLastDay(lastDay, page)] : []),
  ]
}

/** What was planned as usual, and that something waits for a person. */
export function sayRest({ planned, left }: z.output<(typeof planRest)['output']>, page: Page): string[] {
  const { words, width, paint } = page
  return [
    words.say('cli.obligations.rest', { n: planned.length }),
    ...planned.flatMap((one) => lineOf(one, page)),
    ...(left.length === 0 ? [] : wrapText(words.say('web.obligations.rest.left', { n: left.length }), width, '')),
    ...left.map((key) => paint.muted(`    ${key}`)),
  ]
}

function lineOf(one: Obligation, { words, width, paint }: Page): string[] {
  const { say } = words
  const what = one.text === '' ? say(one.say ?? `obligation.as.${one.as}`, one.args) : one.text
  const amount = one.amount === null ? what : say('cli.obligations.amount', { what, amount: one.amount })
  return [
    ...wrapText(`- ${amount}`, width, '  '),
    ...wrapText(planOf(one, words), width, '    '),
    ...(one.covered ? [] : wrapText(say('web.obligations.alone'), width, '    ').map(paint.amber)),
    paint.muted(`    ${one.obligation}`),
  ]
}

function planOf(one: Obligation, { say }: Page['words']): string {
  const { state, way, ownerName, due, deadline, to, on } = one
  const owner = ownerName ?? say('web.obligations.nobody')
  if (state === 'given' && on !== null) return say('web.obligations.given', { to: to ?? '', on: { day: on } })
  if (way !== null && due !== null)
    return say('web.obligations.plan', { way: say(wayKey(one.as, way)), owner, due: { day: due } })
  const day = deadline ?? due
  return day === null ? say('obligation.state.found') : say('cli.obligations.unplanned', { day: { day } })
}

function sayLastDay({ day, chosen, reasons, missing }: NonNullable<Seen['lastDay']>, { words, width }: Page): string[] {
  const { say } = words
  const said = say(`web.obligations.lastday.${chosen ? 'chosen' : 'earliest'}`, { day: { day } })
  return [
    say('cli.obligations.lastday', { said }),
    ...reasons.flatMap(({ code, args, day: on }) =>
      wrapText(say('cli.obligations.reason', { day: { day: on }, reason: say(`lastday.${code}`, args) }), width, '  '),
    ),
    ...(chosen && missing[0] ? wrapText(say(`refusal.${missing[0].code}`, dated(missing[0].args)), width, '  ') : []),
  ]
}
