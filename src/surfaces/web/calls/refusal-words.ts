import { withWords } from '../words/spoken.ts'
import type { CallFailed } from './call.ts'

/** A refusal brings its words; one of a line that was not read those of problems as well. Without them it is said plainly. */
export async function bringRefusalWords({ refusal }: CallFailed): Promise<void> {
  if (!refusal) return
  const parts = 'problem' in refusal.args ? (['refusals', 'import'] as const) : (['refusals'] as const)
  await withWords(parts, Promise.resolve()).catch(() => undefined)
}
