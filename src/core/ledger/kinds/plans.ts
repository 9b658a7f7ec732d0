import { everyIn } from '../../calendar/every.ts'
import type { Day } from '../../day.ts'
import type { Problem } from '../../problem.ts'
import type { FieldValue } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** What a planned contact is for us: a working review, the anniversary check-in, a useful note, help nobody asked for, or staying in touch. */
export const CONTACT_KINDS = ['review', 'anniversary', 'note', 'help', 'touch'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** How it is made. `any` leaves it open. */
export const CONTACT_WAYS = ['any', 'email', 'call', 'video', 'meeting', 'visit'] as const
export type ContactWay = (typeof CONTACT_WAYS)[number]

/**
 * One track of a client's contact plan (N30): how often, by what way, by whom, and in `text` the purpose: what the
 * client has from it. `from` is the first day it is wanted; `engagement` the work whose beginning an anniversary is
 * counted from, else that of the relationship. A later one of the same track takes its place;
 * `stopped` ends it.
 */
export type Plan = {
  client: string
  track: string
  text?: string
  every?: string
  kind?: ContactKind
  way?: ContactWay
  owner?: string
  from?: Day
  engagement?: string
  stopped?: true
}

/**
 * A person put the next contact of a track on a day, with the reason (N32). With `override` it stays there although
 * the client is busy, rests or has a holiday; without, such a day is refused.
 */
export type Placed = { client: string; track: string; due: Day; text: string; override?: true }

export const plan: Kind = {
  name: 'plan',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'track', type: 'key' },
    { name: 'text', type: 'text', optional: true },
    { name: 'every', type: 'word', word: 'every', optional: true },
    { name: 'kind', type: 'choice', word: 'as', options: CONTACT_KINDS, optional: true },
    { name: 'way', type: 'choice', word: 'via', options: CONTACT_WAYS, optional: true },
    { name: 'owner', type: 'key', word: 'owner', optional: true },
    { name: 'from', type: 'day', word: 'from', optional: true },
    { name: 'engagement', type: 'key', word: 'for', optional: true },
    { name: 'stopped', type: 'flag', word: 'stopped', optional: true },
  ],
  wrong: wrongPlan,
}

/** A contact without a purpose for the client, or without a rhythm, is no plan (N30). */
function wrongPlan(fields: Readonly<Record<string, FieldValue | undefined>>): Pick<Problem, 'code' | 'args'> | null {
  const { track, text, every, stopped } = fields as Plan
  if (every !== undefined && everyIn(every) === null) return { code: 'every-not-read', args: { every } }
  if (stopped) return null
  if (every === undefined) return { code: 'every-missing', args: { track } }
  return text?.trim() ? null : { code: 'purpose-missing', args: { track } }
}

export const placed: Kind = {
  name: 'placed',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'track', type: 'key' },
    { name: 'due', type: 'day', word: 'on' },
    { name: 'text', type: 'text' },
    { name: 'override', type: 'flag', word: 'override', optional: true },
  ],
}
