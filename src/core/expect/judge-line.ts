import type { AgainstSheet } from '../ledger/kinds/sheets.ts'
import type { Compared, Saying } from './compare.ts'
import { daysMentioned } from './days-mentioned.ts'
import type { Lexicon } from './lexicon.ts'
import { hasPhrase, isSameStem, numbersIn, readSaid, stemOf } from './said-words.ts'
import type { SaidWords } from './said-words.ts'
import type { ClauseLine } from './sheet.ts'

type Judged = Pick<Compared, 'verdict' | 'why'>

/** How words stand to a line they speak of. */
export function judgeLine(saying: Saying, said: SaidWords, clause: ClauseLine, lexicon: Lexicon): Judged {
  const point = saying.as === 'point'
  const denies = saysWeDoNot(clause, lexicon)
  // "You shared our drafts" against "We do not share them": which of the two it breaks a person must say.
  if (denies && !point) return judged('unclear', 'negated')
  if (denies || clause.part === 'not-included') {
    return point && said.negated ? judged('promised', 'in-sheet') : judged('not-promised', 'excluded')
  }
  if (point && said.negated && clause.part !== 'changes') return judged('not-promised', 'other-way')
  if (clause.part === 'theirs') return judgeTheirs(point, said, lexicon)
  if (clause.due !== null && isTooEarly(saying, said, clause.due, lexicon)) return judged('not-promised', 'too-early')
  if (clause.limit !== null) return judgeLimit(said, clause, clause.limit, lexicon)
  return judged('promised', 'in-sheet')
}

function judged(verdict: AgainstSheet, why: Compared['why']): Judged {
  return { verdict, why }
}

/** True for a line of ours that says what we do not do. */
function saysWeDoNot({ part, text }: ClauseLine, lexicon: Lexicon): boolean {
  return (part === 'ours' || part === 'comes') && readSaid(text, lexicon).negated
}

/** What we need from the client is no promise of ours; who says "I will send it" has understood that. */
function judgeTheirs(point: boolean, { words }: SaidWords, { you, me }: Lexicon): Judged {
  const ofUs = words.some((word) => you.has(word)) && !words.some((word) => me.has(word))
  return point && !ofUs ? judged('promised', 'in-sheet') : judged('not-promised', 'theirs')
}

/** True when it is expected before its day ("I thought it would be ready today"). */
function isTooEarly({ as, text, on }: Saying, said: SaidWords, due: string, lexicon: Lexicon): boolean {
  const days = daysMentioned(text, lexicon, on)
  const wished = days[0] ?? (as === 'complaint' && speaksOfTime(said, lexicon) ? on : null)
  return wished !== null && wished < due
}

function speaksOfTime(said: SaidWords, lexicon: Lexicon): boolean {
  return lexicon.cues.comes.some((cue) => said.stems.some((stem) => isSameStem(stem, stemOf(cue, lexicon))))
}

const HOURS_A_DAY = 24

/** More rounds than were agreed, or an answer in fewer hours. */
function judgeLimit(said: SaidWords, clause: ClauseLine, limit: number, lexicon: Lexicon): Judged {
  if (clause.part === 'changes') {
    const endless = lexicon.unlimited.some((phrase) => hasPhrase(said.words, phrase, lexicon.language))
    if (endless || roundsIn(said, lexicon).some((n) => n > limit)) return judged('not-promised', 'over-limit')
  }
  if (clause.part === 'reply') {
    const counts = numbersIn(said.words, lexicon)
    const hours = counts.map(({ n, at }) => hoursOf(n, said.words[at + 1], lexicon)).filter((one) => one !== null)
    if (hours.some((one) => one < limit)) return judged('not-promised', 'too-soon')
  }
  return judged('promised', 'in-sheet')
}

/** Rounds that a text counts ("a third round", "5 changes"): a date, a price or days of waiting beside a change are none. */
function roundsIn({ words }: SaidWords, lexicon: Lexicon): number[] {
  const isRound = (word = '') =>
    lexicon.cues.changes.some((cue) => isSameStem(stemOf(word, lexicon), stemOf(cue, lexicon)))
  return numbersIn(words, lexicon).flatMap(({ n, at }) => {
    if (hoursOf(n, words[at + 1], lexicon) !== null) return []
    // Malay says which round behind the word for it: "pusingan ketiga".
    const ordered = isRound(words[at - 1]) && !/^\d/.test(words[at]!)
    return ordered || words.slice(at + 1, at + 3).some(isRound) ? [n] : []
  })
}

function hoursOf(n: number, unit: string | undefined, { hours, days }: Lexicon): number | null {
  if (unit === undefined) return null
  if (hours.some((one) => unit.startsWith(one))) return n
  return days.some((one) => unit.startsWith(one)) ? n * HOURS_A_DAY : null
}
