import type { Day, DayNumber } from '../day.ts'
import type { Money } from '../money.ts'
import type { Backdrop } from './backdrop.ts'
import type { History } from './history.ts'

/** Something a sentence mentions; days and money stay themselves until a surface writes them in a language. */
export type Arg = number | string | { day: Day } | Money

export type Strength = 'weak' | 'some' | 'strong'

/**
 * What a signal says about a client on a day. Three answers, never two: `raised`, `clear` (there is
 * enough evidence and it is fine) and `unknown` (not enough evidence to say; `missing` names what
 * would be needed). `because` lists the ids of the facts it stands on; `since` is the first day on
 * which it held. `code` picks the sentence where a signal has more than one for a state.
 */
export type Assessment =
  | {
      state: 'raised'
      strength: Strength
      since: DayNumber
      code?: string
      args: Record<string, Arg>
      because: string[]
    }
  | { state: 'clear'; args: Record<string, Arg>; because: string[] }
  | { state: 'unknown'; missing: string; code?: string; args: Record<string, Arg> }

/**
 * One explained conclusion about a client. A new signal is one file, one line in `all.ts`, its words
 * in each language (`signal.<name>.…`) and one story. `drift` signals tell whether a client is
 * slipping; the others are about what we owe.
 */
export type Signal = {
  name: string
  rules: readonly string[]
  drift: boolean
  /** `history` holds what had happened by `today`; `backdrop` is the whole book at the end of the month before. */
  assess(history: History, today: DayNumber, backdrop: Backdrop): Assessment
}

const ORDER: Record<Strength, number> = { weak: 1, some: 2, strong: 3 }

/** 1 for weak to 3 for strong. */
export function strengthOrder(strength: Strength): number {
  return ORDER[strength]
}
