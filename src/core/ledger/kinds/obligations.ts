import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** What is owed or belongs to somebody when work ends (M39, handbook 2.4 and 2.7). `access` is ours, which we remove. */
export const OBLIGATIONS = [
  'promise',
  'case',
  'remedy',
  'work',
  'prepaid',
  'unbilled',
  'invoice',
  'notice',
  'deadline',
  'records',
  'files',
  'documents',
  'credentials',
  'licence',
  'access',
  'data',
  'other',
] as const
export type ObligationSort = (typeof OBLIGATIONS)[number]

/** We do it to the end, somebody else goes on with it, or it ends now. */
export const OBLIGATION_WAYS = ['finish', 'hand-over', 'end-now'] as const
export type ObligationWay = (typeof OBLIGATION_WAYS)[number]

/** `given` waits until somebody accepts; `excepted` is accepted with something missing, which the text says. */
export const OBLIGATION_STEPS = ['planned', 'done', 'given', 'accepted', 'excepted', 'dropped'] as const
export type ObligationStep = (typeof OBLIGATION_STEPS)[number]

/**
 * Something to settle before or with the last day. The key of a collected one is made of what it comes from; a later
 * line of a key changes what it names. `due` is the day by which it is done, `deadline` a day that law or contract sets
 * and that the client must not be left alone with. `provided`: it is the client's own and is never held back. `to` is
 * who took it over.
 */
export type Obligation = {
  client: string
  parting: string
  obligation: string
  step: ObligationStep
  as?: ObligationSort
  text?: string
  way?: ObligationWay
  owner?: string
  due?: Day
  deadline?: Day
  provided?: true
  to?: string
}

/** Its circle is that of its line: for owners before the notice, for the team from then on. */
export const obligation: Kind = {
  name: 'obligation',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'parting', type: 'key' },
    { name: 'obligation', type: 'key' },
    { name: 'step', type: 'choice', options: OBLIGATION_STEPS },
    { name: 'as', type: 'choice', word: 'as', options: OBLIGATIONS, optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'way', type: 'choice', word: 'way', options: OBLIGATION_WAYS, optional: true },
    { name: 'owner', type: 'key', word: 'owner', optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
    { name: 'deadline', type: 'day', word: 'deadline', optional: true },
    { name: 'provided', type: 'flag', word: 'provided', optional: true },
    { name: 'to', type: 'text', word: 'to', optional: true },
  ],
}
