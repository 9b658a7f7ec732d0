import type { Day } from '../../day.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

export const WARNING_STEPS = ['told', 'asked', 'limits', 'end', 'lifted'] as const

export type WarningStep = (typeof WARNING_STEPS)[number]

export const CONTACT_LIMITS = ['single-contact', 'writing-only', 'subject', 'hours'] as const

export type ContactLimit = (typeof CONTACT_LIMITS)[number]

/**
 * Steps of a warning, in their order (handbook 3.5): told why, asked to change, proportionate limits, end. `asks`: what
 * is to change; `follows`: what happens otherwise (M34). Limits hold until a day on which they are looked at again.
 */
export type Warning = {
  client: string
  warning: string
  step: WarningStep
  text: string
  limits?: ContactLimit
  follows?: string
  member?: string
  until?: Day
}

export const warning: Kind = {
  name: 'warning',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'warning', type: 'key' },
    { name: 'step', type: 'choice', options: WARNING_STEPS },
    { name: 'text', type: 'text' },
    { name: 'limits', type: 'choice', word: 'limits', options: CONTACT_LIMITS, optional: true },
    { name: 'follows', type: 'text', word: 'follows', optional: true },
    { name: 'member', type: 'key', word: 'member', optional: true },
    { name: 'until', type: 'day', word: 'until', optional: true },
  ],
}
