import { checkReply } from './check-reply.ts'
import type { Hold } from './check-reply.ts'
import { readyReply } from './ready-reply.ts'

/** Marks stand on no day. */
const NO_DAY = '2000-01-01'
const WORSE: readonly (Hold | null)[] = [null, 'look', 'reason', 'change']

/** The gravest mark of a text read in a language (A16); null where there is none, or the language cannot be checked. */
export function holdOf(text: string, tag: string): Hold | null {
  const ready = readyReply(tag)
  if (!ready) return null
  const facts = { text: '', on: NO_DAY, delivery: null, asks: null, language: tag }
  const { marks } = checkReply(text, { ready, facts, today: NO_DAY, members: [], openly: null })
  return marks.reduce<Hold | null>((worst, { hold }) => (isWorse(hold, worst) ? hold : worst), null)
}

/** Of several languages that a text may be in, the one in which it reads worst: the first where they are alike. */
export function worstOf(text: string, tags: readonly string[]): string | null {
  let [worst, hold] = [tags[0] ?? null, null as Hold | null]
  for (const tag of tags) {
    const found = holdOf(text, tag)
    if (isWorse(found, hold)) [worst, hold] = [tag, found]
  }
  return worst
}

function isWorse(one: Hold | null, other: Hold | null): boolean {
  return WORSE.indexOf(one) > WORSE.indexOf(other)
}
