import type { Words } from '../../../words/words.ts'
import { timeIn } from '../words/locale.ts'
import type { ContactSeen } from './contact-seen.ts'

type Say = Words['say']

/** `3m` as "every 3 months"; what is not a rhythm stays as it is. */
export function sayEvery(say: Say, every: string): string {
  const [, n, unit] = /^(\d+)([dwm])$/.exec(every) ?? []
  return n && unit ? say('web.plan.every', { n: Number(n), unit }) : every
}

/** What kind of contact it is and by what way: "Review, by phone". */
export function sayHow(say: Say, { kind, way }: Pick<ContactSeen, 'kind' | 'way'>): string {
  const named = say(`web.plan.kind.${kind}`)
  return way === 'any' ? named : say('web.plan.how', { kind: named, way: say(`web.plan.way.${way}`) })
}

type Hours = NonNullable<ContactSeen['hours']>

/**
 * What time it is at the client's place and until when it suits both sides: "10:40 at Acme, until 18:00". `now` is
 * an instant, or null for a day that is not today.
 */
export function sayHours(say: Say, language: string, name: string, hours: Hours, now: Date | null): string {
  const time = (at: Date) => timeIn(language, hours.zone, at)
  const [from, until] = [new Date(hours.from), new Date(hours.until)]
  const args = { name, from: time(from), until: time(until) }
  if (!now) return say('web.plan.hours', args)
  const there = { ...args, time: time(now) }
  if (now < from) return say('web.plan.hours.before', there)
  return say(now < until ? 'web.plan.hours.now' : 'web.plan.hours.after', there)
}

/** A day with its weekday, without the year: "Tue 24 Nov". */
export function shortDay(language: string, day: string): string {
  const format = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format).format(new Date(`${day}T00:00:00Z`))
}

/** A day of every year, without a year: "10 January". */
export function dayOfYear(language: string, day: string): string {
  const format = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, format).format(new Date(`${day}T00:00:00Z`))
}
