import type { Money } from '../../money.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** Time a member spent for a client, billed or not. `rate` is what an hour is billed at, `cost` what it costs us. */
export type TimeEntry = {
  client: string
  minutes: number
  member?: string
  text?: string
  rate?: Money
  cost?: Money
  unbilled?: true
}
/** Money we spent for a client (travel, prints, licences). */
export type CostEntry = { client: string; amount: Money; text?: string }

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
  ],
}

export const cost: Kind = {
  name: 'cost',
  dated: true,
  about: 'client',
  fields: [CLIENT, { name: 'amount', type: 'money' }, { name: 'text', type: 'text', optional: true }],
}
