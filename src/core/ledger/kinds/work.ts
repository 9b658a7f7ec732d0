import type { Money } from '../../money.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** What the time went into; without it, work (handbook 7: rework, chasing and beginnings are told apart). */
export const TIME_USES = ['work', 'meeting', 'rework', 'complaint', 'chasing', 'setup', 'travel'] as const
export type TimeUse = (typeof TIME_USES)[number]

/** Time a member spent for a client, billed or not. `rate` is what an hour is billed at, `cost` what it costs us. */
export type TimeEntry = {
  client: string
  minutes: number
  member?: string
  text?: string
  rate?: Money
  cost?: Money
  unbilled?: true
  as?: TimeUse
}
/** Money we spent for a client (travel, prints, licences). `passed` on: the client pays it back as it is. */
export type CostEntry = { client: string; amount: Money; text?: string; passed?: true }

/** Money that was billed and will not come (handbook 7: bad debt). */
export type WriteOff = { client: string; amount: Money; for?: string; text?: string }

export const time: Kind = {
  name: 'time',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'minutes', type: 'minutes' },
    { name: 'member', type: 'key', word: 'member', optional: true },
    { name: 'text', type: 'text', optional: true },
    { name: 'rate', type: 'money', word: 'rate', optional: true },
    { name: 'cost', type: 'money', word: 'cost', optional: true },
    { name: 'unbilled', type: 'flag', word: 'unbilled', optional: true },
    { name: 'as', type: 'choice', word: 'as', options: TIME_USES, optional: true },
  ],
}

export const cost: Kind = {
  name: 'cost',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'amount', type: 'money' },
    { name: 'text', type: 'text', optional: true },
    { name: 'passed', type: 'flag', word: 'passed', optional: true },
  ],
}

export const writeoff: Kind = {
  name: 'writeoff',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'amount', type: 'money' },
    { name: 'for', type: 'word', word: 'for', optional: true },
    { name: 'text', type: 'text', optional: true },
  ],
}
