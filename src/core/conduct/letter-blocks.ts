import type { Day } from '../day.ts'
import type { ContactLimit } from '../ledger/kinds/warnings.ts'
import type { IncidentState } from './fold-incidents.ts'

/** What a person chose for a boundary letter (M34). */
export type LetterWish = {
  /** Incidents to name, chosen one by one. */
  incidents: readonly IncidentState[]
  /** What cannot go on, and what we ask instead. */
  text: string
  follows: string
  limits: ContactLimit | null
  until: Day | null
  /** Name of the one person contact goes on with. */
  contact: string | null
  /** How to ask us to look again, in other words than ours. */
  again: string | null
}

/** A block of the letter: the sentence `letter.boundary.<block>` with its arguments, or words as they were written. */
export type LetterBlock = { say: string; args: Record<string, string | { day: Day }> } | { words: string }

/**
 * The blocks of a boundary letter in their order (M34): what happened, with dates and words; what cannot go on; what
 * follows; limits of contact; how to ask us to look again. Nobody of ours is named as the one who told us, and there is
 * no word about what kind of person somebody is.
 */
export function letterBlocks({ incidents, text, follows, limits, until, contact, again }: LetterWish): LetterBlock[] {
  const oldestFirst = incidents.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return [
    { say: 'opening', args: {} },
    ...oldestFirst.map(({ as, on, text: said }) => ({ say: `seen.${as}`, args: { on: { day: on }, text: said } })),
    { words: text },
    { say: 'follows', args: { text: follows } },
    ...(limits && until ? [{ say: `limits.${limits}`, args: { until: { day: until }, contact: contact ?? '' } }] : []),
    again === null ? { say: 'again', args: {} } : { words: again },
    { say: 'close', args: {} },
  ]
}
