import { dated } from '../../../words/dated.ts'
import { sayRefusal } from '../../../words/refusals.ts'
import type { ScreenWords } from '../words/words-context.tsx'

/** A code with its arguments, whose sentence is in the words. */
export type Coded = { code: string; args: Record<string, string | number> }

/** What is missing and how to get it: the sentences of the refusal that would say it. */
export function sayLack(words: ScreenWords, { code, args }: Coded): { happened: string; mend: string } {
  return sayRefusal(words, code, dated(args))
}
