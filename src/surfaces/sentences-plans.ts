import type { z } from 'zod'
import type { seeCalendar } from '../app/see-calendar.ts'
import type { seeContacts } from '../app/see-contacts.ts'
import type { seePlan } from '../app/see-plan.ts'
import type { plannedShape } from '../app/plan-shapes.ts'
import type { applyPlan } from '../app/apply-plan.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Contacts = z.output<(typeof seeContacts)['output']>
type Plan = z.output<(typeof seePlan)['output']>
type Calendar = z.output<(typeof seeCalendar)['output']>
type Planned = z.output<typeof plannedShape>
type Applied = z.output<(typeof applyPlan)['output']>

const GROUPS = ['late', 'today', 'week', 'later', 'no-slot'] as const

/** Planned contacts by how near their day is, each with its purpose and why it is on that day. */
export function sayContacts({ contacts, total, clients, without }: Contacts, page: Page): string[] {
  const { words, paint } = page
  if (clients === 0) return [words.say('cli.contacts.none')]
  const groups = GROUPS.flatMap((group) => {
    const own = contacts.filter(({ state }) => state === group)
    if (own.length === 0) return []
    const lines = own.flatMap((one) => plannedLines(one, one.name, page))
    return ['', paint.bold(words.say(`cli.contacts.${group}`)), ...lines]
  })
  const more = total - contacts.length
  return [
    ...groups.slice(1),
    '',
    ...(more > 0 ? [words.say('web.plan.more', { n: more })] : []),
    words.say('cli.contacts.clients', { n: clients, without }),
  ]
}

/** A client's contact plan, track by track. */
export function sayPlan({ name, tracks, ended }: Plan, page: Page): string[] {
  const { words, paint } = page
  const lines = tracks.flatMap((track) => {
    const { purpose, every, next, workEnded } = track
    if (next) return plannedLines(next, sayEvery(every, page), page)
    const why = workEnded ? [words.say('plan.why.engagement-ended', { until: { day: workEnded } })] : []
    return [`  ${purpose}`, ...[sayEvery(every, page), ...why].map((line) => paint.muted(`    ${line}`))]
  })
  const none = ended === null ? words.say('cli.plan.none') : words.say('web.plan.card.ended', { on: { day: ended } })
  return [paint.bold(name), ...(lines.length > 0 ? lines : [none])]
}

function sayEvery(every: string, { words }: Page): string {
  const [, n, unit = ''] = /^(\d+)([dwm])$/.exec(every) ?? []
  return words.say('web.plan.every', { n: Number(n), unit })
}

function plannedLines(planned: Planned, who: string, { words, paint, width }: Page): string[] {
  const { say } = words
  const { day, purpose, memberName, state, why } = planned
  const when = day === null ? say('web.plan.no-day') : say('cli.contacts.day', { day: { day } })
  const mark = state === 'late' || state === 'no-slot' ? paint.brick('!') : ' '
  const reasons = [...why.map(({ code, args }) => say(`plan.why.${code}`, args)), memberName ?? '']
  const [first = '', ...rest] = wrapText(`${when}  ${who}: ${purpose}`, width, '  ')
  const quiet = reasons.filter((one) => one !== '').join(' · ')
  return [`${mark} ${first.trimStart()}`, ...rest, ...wrapText(quiet, width, '    ').map(paint.muted)]
}

/** How many clients got a plan. */
export function sayApplied({ given, kept }: Applied, { words }: Page): string[] {
  return [words.say('web.plan.applied', { n: given, kept })]
}

const SHOWN_HOLIDAYS = 6

/** When a client can be reached, in a few sentences. */
export function sayCalendar(seen: Calendar, page: Page): string[] {
  const { words, paint } = page
  const { say } = words
  const { name, theirs, spans, holidays, knowsHolidays, days } = seen
  const closed = days.filter((one) => one.closed !== null)
  return [
    paint.bold(name),
    say('cli.calendar.place', { zone: theirs.zone, from: clock(theirs.hours.from), until: clock(theirs.hours.to) }),
    ...(knowsHolidays ? [] : [say('cli.calendar.unknown')]),
    ...holidays
      .slice(0, SHOWN_HOLIDAYS)
      .map((one) => `  ${say('cli.contacts.day', { day: { day: one.day } })}  ${one.name}`),
    ...spans.map((span) => {
      const text = span.textKey === null ? span.text : say(span.textKey)
      const args = { from: { day: span.from }, until: { day: span.until } }
      const when = say(span.yearly ? 'web.calendar.yearly' : 'web.plan.span', args)
      return `  ${say(`web.calendar.${span.what}`)}: ${[text, when].filter((part) => part !== '').join(', ')}`
    }),
    paint.muted(say('cli.calendar.closed', { n: closed.length, days: days.length })),
  ]
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':')
}
