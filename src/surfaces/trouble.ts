import { Refusal } from '../core/refusal.ts'
import { outcomeOf } from '../app/refusals.ts'
import { sayRefusal } from '../words/refusals.ts'
import type { Words } from '../words/words.ts'

export type Trouble = { lines: string[]; exit: number }

const BUG_EXIT = 1

/** What a terminal says when something was not done: the refusal and what to do, or the reference of a bug. */
export function sayTrouble(error: unknown, words: Words, note: () => string): Trouble {
  if (!(error instanceof Refusal)) return { lines: [words.say('cli.bug', { reference: note() })], exit: BUG_EXIT }
  const { happened, mend } = sayRefusal(words, error.code, error.args)
  return { lines: [happened, mend], exit: outcomeOf(error.code).exit }
}
