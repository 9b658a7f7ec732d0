import { isDay } from '../../../core/day.ts'
import type { WordArg } from '../../../words/arguments.ts'
import { sayRefusal } from '../../../words/refusals.ts'
import type { ScreenWords } from '../words/words-context.tsx'

/** A code with its arguments, whose sentence is in the words. */
export type Coded = { code: string; args: Record<string, string | number> }

/** Days are written as people write them. */
export function dated(args: Coded['args']): Record<string, WordArg> {
  return Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, typeof arg === 'string' && isDay(arg) ? { day: arg } : arg]),
  )
}

/** What is missing and how to get it: the sentences of the refusal that would say it. */
export function sayLack(words: ScreenWords, { code, args }: Coded): { happened: string; mend: string } {
  return sayRefusal(words, code, dated(args))
}
