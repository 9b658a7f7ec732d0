import type { Day } from '../../day.ts'
import type { Money } from '../../money.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** What puts something right. `refund` and `credit` are money; `extra` is unexpected help (M29). */
export const REMEDIES = [
  'redo',
  'fix',
  'refund',
  'credit',
  'exchange',
  'attention',
  'help',
  'extension',
  'extra',
] as const
export type RemedyKind = (typeof REMEDIES)[number]

export const REMEDY_STEPS = ['offered', 'accepted', 'declined', 'delivered', 'withdrawn'] as const
export type RemedyStep = (typeof REMEDY_STEPS)[number]

/**
 * A remedy for a failure and what became of it (M22, M26): never an inducement to come back, which is another kind of
 * fact (T3). The offer says what it is, who does what by `due`, and what it costs us: `amount` paid or credited,
 * `minutes` of work.
 */
export type Remedy = {
  client: string
  case: string
  remedy: string
  step: RemedyStep
  as?: RemedyKind
  text?: string
  amount?: Money
  minutes?: number
  owner?: string
  due?: Day
}

/** An apology that was given, in its own words: one for a failure (T6, M27). */
export type Apology = { client: string; case: string; text: string }

export const HALFWAY_STEPS = ['made', 'accepted', 'declined', 'kept', 'broken'] as const
export type HalfwayStep = (typeof HALFWAY_STEPS)[number]

/** A half-way offer (M8): what we give, what we ask, by when; and the answer, in the client's words. */
export type Halfway = {
  client: string
  offer: string
  step: HalfwayStep
  gives?: string
  asks?: string
  due?: Day
  case?: string
  text?: string
}

/**
 * What a role may give without asking: one remedy at most, all remedies of a client in twelve months, what an hour of
 * the client's effort counts for and the impact of a severity of 1 (handbook 3.4).
 */
export type Limit = {
  role: 'owner' | 'compliance' | 'member'
  amount: Money
  yearly?: Money
  hour?: Money
  impact?: Money
}

const CASE: Field = { name: 'case', type: 'key' }
const TEXT: Field = { name: 'text', type: 'text' }

export const remedy: Kind = {
  name: 'remedy',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    CASE,
    { name: 'remedy', type: 'key' },
    { name: 'step', type: 'choice', options: REMEDY_STEPS },
    { name: 'as', type: 'choice', word: 'as', options: REMEDIES, optional: true },
    { ...TEXT, optional: true },
    { name: 'amount', type: 'money', optional: true },
    { name: 'minutes', type: 'minutes', optional: true },
    { name: 'owner', type: 'key', word: 'owner', optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
  ],
}

export const apology: Kind = { name: 'apology', dated: true, about: 'client', fields: [CLIENT, CASE, TEXT] }

export const halfway: Kind = {
  name: 'halfway',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'offer', type: 'key' },
    { name: 'step', type: 'choice', options: HALFWAY_STEPS },
    { name: 'gives', type: 'text', word: 'gives', optional: true },
    { name: 'asks', type: 'text', word: 'asks', optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
    { name: 'case', type: 'key', word: 'case', optional: true },
    { ...TEXT, optional: true },
  ],
}

export const limit: Kind = {
  name: 'limit',
  dated: true,
  fields: [
    { name: 'role', type: 'choice', options: ['owner', 'compliance', 'member'] },
    { name: 'amount', type: 'money' },
    { name: 'yearly', type: 'money', word: 'yearly', optional: true },
    { name: 'hour', type: 'money', word: 'hour', optional: true },
    { name: 'impact', type: 'money', word: 'impact', optional: true },
  ],
}
