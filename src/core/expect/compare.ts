import type { Day } from '../day.ts'
import type { AgainstSheet, ClausePart } from '../ledger/kinds/sheets.ts'
import { daysMentioned } from './days-mentioned.ts'
import { judgeLine } from './judge-line.ts'
import { lexiconFor } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import type { CuedPart } from './lexicons/lexicon-text.ts'
import { isSameStem, readSaid, stemOf } from './said-words.ts'
import type { SaidWords } from './said-words.ts'
import type { ClauseLine, SheetVersion } from './sheet.ts'

/** Why a comparison ends as it does; its sentence is `sheet.why.<code>`. */
export const SHEET_WHYS = [
  'in-sheet',
  'excluded',
  'negated',
  'theirs',
  'too-early',
  'over-limit',
  'too-soon',
  'other-way',
  'several',
  'nothing-fits',
  'other-language',
  'no-sheet',
] as const
export type SheetWhy = (typeof SHEET_WHYS)[number]

/** How words stand to a sheet, and the lines that stands on. */
export type Compared = { verdict: AgainstSheet; why: SheetWhy; clauses: ClauseLine[] }

/**
 * What was said: a `complaint`, or a `point` that the client says they expect (M16); its language where it is known, and
 * the day it was said.
 */
export type Saying = { as: 'complaint' | 'point'; text: string; language: string | null; on: Day }

/**
 * How words stand to the lines of a version (M16, M21): promised, not promised, or unclear. Words are compared without
 * their endings; days, hours and numbers with those of the lines. It is a comparison of words and nothing more: where
 * nothing fits clearly it says so, and a person may correct it.
 */
export function compareWithSheet(saying: Saying, version: SheetVersion): Compared {
  const tag = version.language ?? saying.language ?? 'en'
  const lexicon = lexiconFor(tag)
  const foreign = saying.language !== null && lexicon?.language !== saying.language.toLowerCase().split('-')[0]
  if (!lexicon || foreign) return { verdict: 'unclear', why: 'other-language', clauses: [] }
  const said = readSaid(saying.text, lexicon)
  const dated = daysMentioned(saying.text, lexicon, saying.on).length > 0
  const best = nearestLines(
    said,
    linesFor(saying, said, version.clauses, lexicon),
    cuedParts(said, dated, lexicon),
    lexicon,
  )
  if (best.length === 0) return { verdict: 'unclear', why: 'nothing-fits', clauses: [] }
  const judged = best.map((clause) => ({ clause, ...judgeLine(saying, said, clause, lexicon) }))
  const [first] = judged
  const agreed = judged.every(({ verdict }) => verdict === first!.verdict)
  return agreed
    ? { verdict: first!.verdict, why: first!.why, clauses: best }
    : { verdict: 'unclear', why: 'several', clauses: best }
}

/**
 * The lines that a saying may be about. One word in common with what is not included says less than two with another
 * line, so a complaint is not turned down by it. Who is yet to accept is rather asked once too often.
 */
function linesFor(
  { as }: Saying,
  said: SaidWords,
  clauses: readonly ClauseLine[],
  lexicon: Lexicon,
): readonly ClauseLine[] {
  const sharedWith = ({ text, good }: ClauseLine) => {
    const { stems } = readSaid(`${text} ${good ?? ''}`, lexicon)
    return said.stems.filter((stem) => hasStem(stems, stem)).length
  }
  const near = clauses.some((clause) => clause.part !== 'not-included' && sharedWith(clause) >= ENOUGH)
  if (as === 'point' || !near) return clauses
  return clauses.filter((clause) => clause.part !== 'not-included' || sharedWith(clause) >= ENOUGH)
}

/** The lines that share most with what was said; without a shared word, those of a part it speaks of ("it is late"). */
function nearestLines(said: SaidWords, clauses: readonly ClauseLine[], cued: Cued, lexicon: Lexicon): ClauseLine[] {
  const scored = clauses
    .map((clause) => ({ clause, score: scoreOf(said, clause, cued, lexicon) }))
    .filter(({ score }) => score > 0)
  const most = Math.max(0, ...scored.map(({ score }) => score))
  if (most > 0) return scored.filter(({ score }) => score === most).map(({ clause }) => clause)
  return clauses.filter(({ part }) => cued.has(part))
}

type Cued = ReadonlySet<ClausePart>

/** The parts a text speaks of without naming a line: it is late, nobody answers. Who names a day speaks of what comes. */
function cuedParts({ stems }: SaidWords, dated: boolean, lexicon: Lexicon): Cued {
  const parts = Object.keys(lexicon.cues) as CuedPart[]
  const isCued = (part: CuedPart) => lexicon.cues[part].some((cue) => hasStem(stems, stemOf(cue, lexicon)))
  return new Set(parts.filter((part) => isCued(part) || (part === 'comes' && dated)))
}

function hasStem(stems: readonly string[], stem: string): boolean {
  return stems.some((other) => isSameStem(stem, other))
}

const ENOUGH = 2
/** What is not included is a list of things; one of them must be meant nearly whole, or nothing but it be said. */
const WHOLE = 0.5

function scoreOf(said: SaidWords, clause: ClauseLine, cued: Cued, lexicon: Lexicon): number {
  const items = clause.part === 'not-included' ? clause.text.split(/[,;،՝\n]/u) : [clause.text]
  return Math.max(0, ...items.map((item) => scoreOfItem(said, item, clause, cued, lexicon)))
}

/**
 * Shared words, if they are two or half of what either says: one for each in the line itself, half of one where both see
 * that it is good, one more where its part is spoken of, and how much of the line was said.
 */
function scoreOfItem(said: SaidWords, item: string, clause: ClauseLine, cued: Cued, lexicon: Lexicon): number {
  const own = readSaid(item, lexicon).stems
  const good = readSaid(clause.good ?? '', lexicon).stems
  const inLine = said.stems.filter((stem) => hasStem(own, stem)).length
  const inGood = said.stems.filter((stem) => !hasStem(own, stem) && hasStem(good, stem)).length
  const covered = own.filter((stem) => hasStem(said.stems, stem)).length / Math.max(1, own.length)
  const shared = inLine + inGood
  const meant = covered > WHOLE || inLine === said.stems.length
  if (shared === 0 || (clause.part === 'not-included' && !meant)) return 0
  const bonus = cued.has(clause.part) ? 1 : 0
  const enough = shared + bonus >= ENOUGH || shared * 2 >= Math.min(said.stems.length, own.length)
  return enough ? inLine + inGood / 2 + bonus + covered : 0
}
