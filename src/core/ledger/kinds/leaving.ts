import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'
import { INITIATIVES } from './endings.ts'

/**
 * It has been said that the work ends on a day: what the whole team may know of a parting, from the notice on. `member`
 * is who is there for the client until then. A later one takes its place; without `due` it is taken back.
 */
export type Leaving = { client: string; initiative: (typeof INITIATIVES)[number]; due?: Day; member?: string }

export const AFTERWARDS_STEPS = ['asked', 'answered', 'waived'] as const

/** The last question, two to four weeks after the last day, without selling anything (I31). */
export type Afterwards = { client: string; parting: string; step: (typeof AFTERWARDS_STEPS)[number]; text?: string }

export const leaving: Kind = {
  name: 'leaving',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'initiative', type: 'choice', word: 'initiative', options: INITIATIVES },
    { name: 'due', type: 'day', word: 'on', optional: true },
    { name: 'member', type: 'key', word: 'member', optional: true },
  ],
}

export const afterwards: Kind = {
  name: 'afterwards',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'parting', type: 'key' },
    { name: 'step', type: 'choice', options: AFTERWARDS_STEPS },
    { name: 'text', type: 'text', optional: true },
  ],
}
