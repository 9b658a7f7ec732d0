import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** What was promised: a piece of work, an answer, a talk, money, or anything else. */
export const PROMISE_SORTS = ['work', 'answer', 'talk', 'money', 'other'] as const
export type PromiseSort = (typeof PROMISE_SORTS)[number]

/**
 * A promised thing and its day (M17). `way` is `to` the client (ours) or `from` the client (theirs);
 * `owner` is the member who keeps it, by default whoever recorded it. What happened to a promise is
 * a later fact with the same text: `kept`, `moved` (both agreed on a new day) or `released` (no
 * longer wanted). `kind` is what sort of thing it is, `engagement` the work it belongs to.
 */
export type PromiseMade = {
  way: 'to' | 'from'
  client: string
  text: string
  due: Day
  owner?: string
  kind?: PromiseSort
  engagement?: string
}
export type PromiseKept = { client: string; text: string }
export type PromiseMoved = { client: string; text: string; due: Day }
export type PromiseReleased = { client: string; text: string }

export const promise: Kind = {
  name: 'promise',
  dated: true,
  about: 'client',
  fields: [
    { name: 'way', type: 'choice', options: ['to', 'from'] },
    CLIENT,
    { name: 'text', type: 'text' },
    { name: 'due', type: 'day', word: 'by' },
    { name: 'owner', type: 'key', word: 'owner', optional: true },
    { name: 'kind', type: 'choice', word: 'as', options: PROMISE_SORTS, optional: true },
    { name: 'engagement', type: 'key', word: 'for', optional: true },
  ],
}

export const kept: Kind = {
  name: 'kept',
  dated: true,
  about: 'client',
  fields: [CLIENT, { name: 'text', type: 'text' }],
}

export const moved: Kind = {
  name: 'moved',
  dated: true,
  about: 'client',
  fields: [CLIENT, { name: 'text', type: 'text' }, { name: 'due', type: 'day', word: 'to' }],
}

export const released: Kind = { ...kept, name: 'released' }
