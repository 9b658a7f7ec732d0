import type { Day } from '../../day.ts'
import type { Money } from '../../money.ts'
import { minutesIn } from '../../calendar/week.ts'
import type { Problem } from '../../problem.ts'
import type { FieldValue } from '../field.ts'
import type { Kind } from '../kind.ts'
import { PLACE, wrongPlace } from './place.ts'

/**
 * Cards say who somebody is. A later card of the same key changes what it names and leaves the
 * rest as it was. Languages are BCP 47 tags, zones IANA names, countries ISO 3166 codes, `region` the part of a
 * country with holidays of its own. `rest` are weekly rest days (`sat,sun`, `none`), `hours` when one may be called
 * (`09:00-18:00`), both on the clock of the place. `target` is what an hour of ours should bring, `late` the percent a
 * year that late money costs us (handbook 7).
 */
export type Business = {
  name: string
  zone?: string
  currency?: string
  language?: string
  country?: string
  region?: string
  rest?: string
  hours?: string
  target?: Money
  late?: number
}
/** `friend`: an old friend, whom one does not simply drop (I12). */
export type Client = {
  key: string
  name?: string
  since?: Day
  trade?: string
  language?: string
  zone?: string
  currency?: string
  country?: string
  region?: string
  rest?: string
  hours?: string
  email?: string
  phone?: string
  ref?: string
  tier?: string
  friend?: true
}
export type Person = {
  key: string
  at: string
  name?: string
  role?: string
  email?: string
  phone?: string
  language?: string
}
/**
 * One of our team. `level` is seniority, 1 to 5 (3 and more is senior); `capacity` how many planned contacts fit in
 * a week; `digest` the time of day at which the morning letter goes out, where it is wanted; `cost` what an hour of
 * theirs costs us with everything (handbook 7). The role is `owner`, `compliance` or anything else.
 */
export type Member = {
  key: string
  name?: string
  role?: string
  email?: string
  level?: number
  capacity?: number
  digest?: string
  cost?: Money
}

export const business: Kind = {
  name: 'business',
  dated: false,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'zone', type: 'zone', word: 'zone', optional: true },
    { name: 'currency', type: 'currency', word: 'currency', optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    ...PLACE,
    { name: 'target', type: 'money', word: 'target', optional: true },
    { name: 'late', type: 'number', word: 'late', optional: true },
  ],
  wrong: wrongPlace,
}

export const client: Kind = {
  name: 'client',
  dated: false,
  about: 'key',
  fields: [
    { name: 'key', type: 'key' },
    { name: 'name', type: 'text', optional: true },
    { name: 'since', type: 'day', word: 'since', optional: true },
    { name: 'trade', type: 'word', word: 'trade', optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    { name: 'zone', type: 'zone', word: 'zone', optional: true },
    { name: 'currency', type: 'currency', word: 'currency', optional: true },
    ...PLACE,
    { name: 'email', type: 'word', word: 'email', optional: true },
    { name: 'phone', type: 'word', word: 'phone', optional: true },
    { name: 'ref', type: 'word', word: 'ref', optional: true },
    { name: 'tier', type: 'word', word: 'tier', optional: true },
    { name: 'friend', type: 'flag', word: 'friend', optional: true },
  ],
  wrong: wrongPlace,
}

export const person: Kind = {
  name: 'person',
  dated: false,
  about: 'at',
  fields: [
    { name: 'key', type: 'key' },
    { name: 'at', type: 'key', word: 'at' },
    { name: 'name', type: 'text', optional: true },
    { name: 'role', type: 'word', word: 'role', optional: true },
    { name: 'email', type: 'word', word: 'email', optional: true },
    { name: 'phone', type: 'word', word: 'phone', optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
  ],
}

export const member: Kind = {
  name: 'member',
  dated: false,
  fields: [
    { name: 'key', type: 'key' },
    { name: 'name', type: 'text', optional: true },
    { name: 'role', type: 'word', word: 'role', optional: true },
    { name: 'email', type: 'word', word: 'email', optional: true },
    { name: 'level', type: 'number', word: 'level', optional: true },
    { name: 'capacity', type: 'number', word: 'capacity', optional: true },
    { name: 'digest', type: 'word', word: 'digest', optional: true },
    { name: 'cost', type: 'money', word: 'cost', optional: true },
  ],
  wrong: wrongMember,
}

const HIGHEST_LEVEL = 5

function wrongMember(fields: Readonly<Record<string, FieldValue | undefined>>): Pick<Problem, 'code' | 'args'> | null {
  const { level, digest } = fields as { level?: number; digest?: string }
  if (level !== undefined && (level < 1 || level > HIGHEST_LEVEL)) return { code: 'level-outside', args: { level } }
  return digest === undefined || minutesIn(digest) !== null ? null : { code: 'time-not-read', args: { time: digest } }
}
