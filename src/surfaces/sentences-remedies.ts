import type { z } from 'zod'
import { writeMoney } from '../words/arguments.ts'
import type { seeLimits } from '../app/limits.ts'
import type { seeRemedies } from '../app/see-remedies.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Remedies = z.output<(typeof seeRemedies)['output']>
type Limits = z.output<(typeof seeLimits)['output']>
type Advice = NonNullable<Remedies['advice']>

/** What comes next in a case, what to offer, what it comes to, and what was offered. */
export function sayRemedies(seen: Remedies, page: Page): string[] {
  const { words, paint } = page
  const { remedies, halfways, apologies, advice, name } = seen
  const none = remedies.length + halfways.length + apologies.length === 0
  return [
    paint.bold(words.say('cli.remedies.title', { name })),
    ...(advice ? adviceLines(advice, name, page) : []),
    ...(none ? ['', words.say('web.remedies.none', { name })] : ['', paint.bold(words.say('web.remedies.given'))]),
    ...remedies.flatMap((one) => remedyLines(one, page)),
    ...halfways.flatMap((one) => halfwayLines(one, page)),
    ...apologies.flatMap(({ on, text, byName, case: key }) => {
      const by = byName === null ? 'no' : 'yes'
      const said = words.say('web.remedies.apology', { on: { day: on }, name: byName ?? '', by })
      return [`  ${said} ${paint.muted(`(${key})`)}`, ...wrapText(`“${text}”`, page.width, '    ')]
    }),
  ]
}

function adviceLines(advice: Advice, name: string, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const { next, stop, suggestions, sized, within } = advice
  if (next === 'nothing') return []
  const open = next === 'apologise' ? [] : suggestions
  return [
    ...wrapText(say(`web.remedies.next.${next}`, { name }), width, '  '),
    ...(stop ? wrapText(say('web.remedies.stop.title', { n: stop.n }), width, '  ').map(paint.brick) : []),
    ...open.flatMap(({ as, why }) => wrapText(`${say(`remedy.as.${as}`)}: ${say(`remedy.why.${why}`)}`, width, '  ')),
    '',
    say('web.remedies.sum', { total: { minor: sized.total, currency: sized.currency } }),
    ...sized.parts.map(({ code, args, minor, known }) => {
      const amount = known ? writeMoney(words.language, { minor, currency: sized.currency }) : '–'
      return `  ${say(`remedy.size.${code}`, args)}: ${amount}`
    }),
    ...wrapText(withinText(within, page), width, '  ').map(paint.muted),
  ]
}

function remedyLines(one: Remedies['remedies'][number], { words, paint, width }: Page): string[] {
  const { say } = words
  const on = one.state === 'accepted' ? one.acceptedOn : one.state === 'delivered' ? one.deliveredOn : one.offered
  const stand = say(`remedy.state.${one.state}`, { on: { day: on ?? one.offered } })
  const quiet = [
    one.amount ? writeMoney(words.language, one.amount) : '',
    one.minutes ? say('web.remedies.minutes', { minutes: one.minutes }) : '',
    one.due === null ? '' : say('web.remedies.due', { due: { day: one.due } }),
    one.late ? say('web.remedies.late') : '',
    `${one.case} ${one.remedy}`,
  ].filter((part) => part !== '')
  const what = `${say(`remedy.as.${one.as ?? 'help'}`)}: ${one.text}. ${stand}`
  return [...wrapText(what, width, '  '), paint.muted(`    ${quiet.join(' · ')}`)]
}

function halfwayLines(one: Remedies['halfways'][number], { words, paint, width }: Page): string[] {
  const { say } = words
  const { gives, asks, due, state, overdue, offer } = one
  const line = say('cli.remedies.halfway', { gives: gives ?? '', asks: asks ?? '' })
  const quiet = [
    say(`web.halfway.state.${state}`),
    due === null ? '' : say('web.halfway.by', { due: { day: due } }),
    overdue ? say('web.halfway.overdue') : '',
    offer,
  ].filter((part) => part !== '')
  return [...wrapText(line, width, '  '), paint.muted(`    ${quiet.join(' · ')}`)]
}

/** What each role may give, and what a client was given. */
export function sayLimits({ limits, client }: Limits, page: Page): string[] {
  const { words, paint, width } = page
  const roles = (['member', 'compliance', 'owner'] as const).flatMap((role) => {
    const own = limits.filter((limit) => limit.role === role)
    const said = own.length === 0 ? [words.say(`web.limits.none.${role}`)] : own.map((one) => limitText(one, page))
    return said.map((text) => `${words.say(`web.limits.role.${role}`)}: ${text}`)
  })
  const given = client?.given.map((one) => withinText(one, page)) ?? []
  return [
    paint.bold(words.say('web.limits.title')),
    ...roles.flatMap((line) => wrapText(line, width, '  ')),
    ...(client ? ['', paint.bold(client.name), ...given.flatMap((line) => wrapText(line, width, '  '))] : []),
  ]
}

function limitText({ amount, yearly, hour, impact }: Limits['limits'][number], { words: { say } }: Page): string {
  const parts = [
    say('web.limits.amount', { amount }),
    yearly ? say('web.limits.yearly', { amount: yearly }) : '',
    hour ? say('web.limits.hour', { amount: hour }) : '',
    impact ? say('web.limits.impact', { amount: impact }) : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

type Within = Pick<Advice['within'], 'given' | 'n' | 'left'>

function withinText({ given, n, left }: Within, { words: { say } }: Page): string {
  return left === null ? say('web.remedies.within.free', { given, n }) : say('web.remedies.within', { given, n, left })
}
