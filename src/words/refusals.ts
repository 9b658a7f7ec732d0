import type { WordArg } from './arguments.ts'
import type { Words } from './words.ts'

/**
 * What a refusal says and what to do about it. Arguments that are codes themselves become sentences
 * first: `reason` (`reason.<code>`) and `problem`, whose own mend is the more useful one.
 */
export function sayRefusal(
  words: Pick<Words, 'say' | 'has'>,
  code: string,
  args: Record<string, WordArg>,
): { happened: string; mend: string } {
  const problem = codeIn(args, 'problem')
  const known = problem !== null && words.has(problem)
  const told = { ...args, ...reasonOf(words, args), ...(known ? { problem: words.say(problem, args) } : {}) }
  const mend = known ? `${problem}.mend` : `refusal.${code}.mend`
  return { happened: words.say(`refusal.${code}`, told), mend: words.has(mend) ? words.say(mend, told) : '' }
}

function reasonOf(words: Pick<Words, 'say' | 'has'>, args: Record<string, WordArg>): { reason?: string } {
  const reason = codeIn(args, 'reason')
  return reason !== null && words.has(reason) ? { reason: words.say(reason, args) } : {}
}

/** The key of the sentence for an argument that is a code: `problem.no-such-day`. */
function codeIn(args: Record<string, WordArg>, name: 'problem' | 'reason'): string | null {
  const code = args[name]
  return typeof code === 'string' ? `${name}.${code}` : null
}
