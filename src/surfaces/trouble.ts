import { Refusal } from '../core/refusal.ts'
import { outcomeOf } from '../app/refusals.ts'
import type { Words } from '../words/words.ts'

export type Trouble = { lines: string[]; exit: number }

const BUG_EXIT = 1

/** What a terminal says when something was not done: the refusal and what to do, or the reference of a bug. */
export function sayTrouble(error: unknown, words: Words, note: () => string): Trouble {
  if (!(error instanceof Refusal)) return { lines: [words.say('cli.bug', { reference: note() })], exit: BUG_EXIT }
  const { code, args } = error
  const lines = [words.say(`refusal.${code}`, args), words.say(`refusal.${code}.mend`, args)]
  return { lines, exit: outcomeOf(code).exit }
}
