import type { CaseState } from '../cases/fold-cases.ts'
import type { Day } from '../day.ts'
import { sameWords } from '../ledger/same-words.ts'

/**
 * The answer to words that anybody can read (A21). Two people stand behind it: whoever wrote it (`handled … answered`)
 * and somebody else, who recorded the same words once more. `approvedBy` is null until then; nothing is posted by us.
 */
export type PublicAnswer = {
  text: string
  by: string | null
  on: Day
  approvedBy: string | null
  approvedOn: Day | null
  because: string[]
}

/** The latest answer written for a public case, and who read it besides; null where nothing is written. */
export function publicAnswerOf({ way, steps }: CaseState): PublicAnswer | null {
  if (way !== 'public') return null
  const written = steps.filter(({ step, text }) => step === 'answered' && text !== null)
  const latest = written.at(-1)
  if (!latest) return null
  const same = written.filter(({ text }) => sameWords(text!, latest.text!))
  const first = same[0]!
  // Alone one may approve one's own words, but on a later day: `approve-reply` sees to it.
  // Who is not known may be the same person.
  const second = same.find(({ by, on }) => by !== null && (on > first.on || (first.by !== null && by !== first.by)))
  return {
    text: first.text!,
    by: first.by,
    on: first.on,
    approvedBy: second?.by ?? null,
    approvedOn: second?.on ?? null,
    because: same.map(({ ref }) => ref),
  }
}

/** Why somebody may not approve an answer; null where they may. Whoever is alone in the business waits until the next day. */
export function mayNotApprove(
  answer: PublicAnswer | null,
  member: string,
  team: number,
  today: Day,
): 'reply-not-written' | 'reply-approved' | 'reply-own' | 'reply-same-day' | null {
  if (!answer) return 'reply-not-written'
  if (answer.approvedOn !== null) return 'reply-approved'
  if (answer.by !== member) return null
  if (team > 1) return 'reply-own'
  return answer.on < today ? null : 'reply-same-day'
}
