import { compareWithSheet } from './compare.ts'
import type { Compared } from './compare.ts'
import type { Point, SheetVersion } from './sheet.ts'
import { wordsIn } from './said-words.ts'

/** How many points a client says in their own words before they accept (M16). */
export const POINTS_NEEDED = 3
const LEAST_WORDS = 3

/** A point with how it stands to the sheet; `question` where it meets no line, or one that says otherwise. */
export type ReadPoint = Point & { compared: Compared; question: boolean }

/** The client's points against the lines of their version (M16). */
export function readPoints(version: SheetVersion): ReadPoint[] {
  return version.points.map((point) => ({ ...point, ...readPoint(point.text, point.on, version) }))
}

/** One point against a version: a mismatch is a question, not an error. */
export function readPoint(text: string, on: string, version: SheetVersion): Pick<ReadPoint, 'compared' | 'question'> {
  const compared = compareWithSheet({ as: 'point', text, language: null, on }, version)
  return { compared, question: compared.verdict !== 'promised' }
}

/**
 * The points among some texts that say something: at least three different words, and none twice. A tick, "yes" or the same
 * sentence three times is no understanding.
 */
export function tellingPoints(texts: readonly string[], language: string): string[] {
  const seen = new Set<string>()
  return texts
    .map((text) => text.trim())
    .filter((text) => {
      const words = wordsIn(text, language)
      const folded = words.join(' ')
      const telling = new Set(words).size >= LEAST_WORDS && !seen.has(folded)
      seen.add(folded)
      return telling
    })
}
