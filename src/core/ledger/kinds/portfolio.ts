import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** A statement of our mission or values, valid from its day (I11). */
export type Principle = { principle: string; text: string; until?: Day }

/** We asked a client to recommend us, they did, or somebody came through them (I8); `brought` is the client who came. */
export type Referral = {
  client: string
  step: 'asked' | 'given' | 'came'
  text?: string
  person?: string
  brought?: string
}

/** What more the client could need from us, as a person sees it (I7). `share` is our part of what they spend on such work, in percent. */
export type Potential = { client: string; growth: 'much' | 'some' | 'none' | 'unclear'; text?: string; share?: number }

/** Would we take this client again today? (A25) */
export type Again = { client: string; answer: 'yes' | 'no' | 'unsure'; text?: string }

export const again: Kind = {
  name: 'again',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'answer', type: 'choice', options: ['yes', 'no', 'unsure'] },
    { name: 'text', type: 'text', optional: true },
  ],
}

export const principle: Kind = {
  name: 'principle',
  dated: true,
  fields: [
    { name: 'principle', type: 'key' },
    { name: 'text', type: 'text' },
    { name: 'until', type: 'day', word: 'until', optional: true },
  ],
}

export const referral: Kind = {
  name: 'referral',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'step', type: 'choice', options: ['asked', 'given', 'came'] },
    { name: 'text', type: 'text', optional: true },
    { name: 'person', type: 'key', word: 'person', optional: true },
    { name: 'brought', type: 'key', word: 'brought', optional: true },
  ],
}

export const potential: Kind = {
  name: 'potential',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'growth', type: 'choice', options: ['much', 'some', 'none', 'unclear'] },
    { name: 'text', type: 'text', optional: true },
    { name: 'share', type: 'number', word: 'share', optional: true },
  ],
  wrong: ({ share }) =>
    typeof share === 'number' && share > 100 ? { code: 'percent-outside', args: { percent: share } } : null,
}
