import type { ClausePart } from '../ledger/kinds/sheets.ts'
import { lexiconFor } from './lexicon.ts'
import { hasPhrase, wordsIn } from './said-words.ts'
import type { ClauseLine, SheetVersion } from './sheet.ts'

/** What a whole sheet lacks; its sentence is `sheet.missing.<code>`. */
export const MISSING = [
  'work',
  'ours',
  'theirs',
  'comes',
  'day',
  'good',
  'not-included',
  'changes',
  'rounds',
  'reply',
  'hours',
  'reach',
  'emergency',
  'vague',
] as const
export type Missing = { code: (typeof MISSING)[number]; part: ClausePart; args: { text?: string; word?: string } }

type Sheet = Pick<SheetVersion, 'clauses' | 'language'>

/**
 * What keeps a sheet from being whole (M18–M20): a part nobody wrote, something that comes without its day ("in a
 * timely manner" is none), nothing by which both see that it is good, no number of rounds, no hours until an answer.
 */
export function missingIn(sheet: Sheet): Missing[] {
  const of = (part: ClausePart) => sheet.clauses.filter((clause) => clause.part === part)
  const none = (part: ClausePart): Missing[] => (of(part).length === 0 ? [lack(part, part)] : [])
  return [
    ...none('work'),
    ...none('ours'),
    ...none('theirs'),
    ...none('comes'),
    ...comesLacks(of('comes'), sheet.language),
    ...none('not-included'),
    ...none('changes'),
    ...(of('changes').length > 0 && !of('changes').some(({ limit }) => limit !== null)
      ? [lack('rounds', 'changes')]
      : []),
    ...none('reply'),
    ...replyLacks(of('reply'), sheet.language),
    ...none('reach'),
    ...none('emergency'),
  ]
}

function lack(code: Missing['code'], part: ClausePart, args: Missing['args'] = {}): Missing {
  return { code, part, args }
}

function comesLacks(comes: readonly ClauseLine[], language: string | null): Missing[] {
  const undated = comes.filter(({ due }) => due === null).map((clause) => lackOf('day', clause, language))
  const judged = comes.some(({ due, good }) => due !== null && good !== null)
  return [...undated, ...(comes.length > 0 && !judged ? [lack('good', 'comes')] : [])]
}

function replyLacks(reply: readonly ClauseLine[], language: string | null): Missing[] {
  const timed = reply.some(({ limit }) => limit !== null)
  return timed ? [] : reply.map((clause) => lackOf('hours', clause, language))
}

/** What a line lacks; where it has a word instead that sounds like a day, that word is named. */
function lackOf(code: 'day' | 'hours', { part, text }: ClauseLine, language: string | null): Missing {
  const lexicon = lexiconFor(language ?? 'en')
  const words = lexicon ? wordsIn(text, lexicon.language) : []
  const word = lexicon?.vague.find((phrase) => hasPhrase(words, phrase, lexicon.language))
  return word === undefined ? lack(code, part, { text }) : lack('vague', part, { text, word })
}
