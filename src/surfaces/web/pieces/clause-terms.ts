import type { WordArg } from '../../../words/arguments.ts'

type Terms = { part: string; due: string | null; limit: number | null; good: string | null }
type Say = { say: (key: string, args?: Record<string, WordArg>) => string }

/** What a line of a sheet says beside its words: its day, its number, and by what both see that it is good. */
export function sayClauseTerms({ say }: Say, { part, due, limit, good }: Terms): { terms: string; good: string } {
  const counted = part === 'changes' || part === 'reply' ? part : 'other'
  const terms = [
    due === null ? '' : say('clause.due', { due: { day: due } }),
    limit === null ? '' : say(`clause.limit.${counted}`, { limit }),
  ]
  return {
    terms: terms.filter((one) => one !== '').join(' · '),
    good: good === null ? '' : say('clause.good', { good }),
  }
}
