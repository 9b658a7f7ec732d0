import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'

/**
 * Cards say who somebody is. A later card of the same key changes what it names and leaves the
 * rest as it was. Languages are BCP 47 tags, zones IANA names, countries ISO 3166 codes.
 */
export type Business = { name: string; zone?: string; currency?: string; language?: string; country?: string }
export type Client = {
  key: string
  name?: string
  since?: Day
  trade?: string
  language?: string
  zone?: string
  currency?: string
  country?: string
  email?: string
  phone?: string
  ref?: string
  tier?: string
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
export type Member = { key: string; name?: string; role?: string; email?: string }

export const business: Kind = {
  name: 'business',
  dated: false,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'zone', type: 'zone', word: 'zone', optional: true },
    { name: 'currency', type: 'currency', word: 'currency', optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    { name: 'country', type: 'word', word: 'country', optional: true },
  ],
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
    { name: 'country', type: 'word', word: 'country', optional: true },
    { name: 'email', type: 'word', word: 'email', optional: true },
    { name: 'phone', type: 'word', word: 'phone', optional: true },
    { name: 'ref', type: 'word', word: 'ref', optional: true },
    { name: 'tier', type: 'word', word: 'tier', optional: true },
  ],
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
  ],
}
