import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'
import { outsideScale } from './cases.ts'

export const CARE_STEPS = ['asked', 'set', 'renewed', 'ended'] as const
export type CareStep = (typeof CARE_STEPS)[number]

/**
 * A client goes through something hard (M22, handbook 3.7). `text` is what they need, never why; it holds until a day.
 * `asked`: somebody asked whether anything makes things hard just now, and the text is the answer in so few words.
 * `agreed` says that the client agreed to it being kept; `allows` what it unlocks: `extension,pause,payments,calm`;
 * `member` the one person they deal with. Owners, its author and that member see it.
 */
export type Care = {
  client: string
  step: CareStep
  text?: string
  until?: Day
  agreed?: true
  allows?: string
  member?: string
}

/** How an interaction felt to whoever had it, 1 (drains) to 5 (gives) (M32). Only its author ever sees one entry. */
export type Energy = { client: string; level: number }

const HIGHEST = 5

export const care: Kind = {
  name: 'care',
  dated: true,
  about: 'client',
  sight: 'owner',
  fields: [
    CLIENT,
    { name: 'step', type: 'choice', options: CARE_STEPS },
    { name: 'text', type: 'text', optional: true },
    { name: 'until', type: 'day', word: 'until', optional: true },
    { name: 'agreed', type: 'flag', word: 'agreed', optional: true },
    { name: 'allows', type: 'word', word: 'allows', optional: true },
    { name: 'member', type: 'key', word: 'member', optional: true },
  ],
}

export const energy: Kind = {
  name: 'energy',
  dated: true,
  about: 'client',
  sight: 'private',
  fields: [CLIENT, { name: 'level', type: 'number', word: 'level' }],
  wrong: (fields) => outsideScale('level-outside', 'level', fields, HIGHEST),
}
