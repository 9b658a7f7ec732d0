/** Where a script has no small letters, a line so long was broken by a mail program, not by its writer. */
const WRAPPED = 40
/** Armenian also ends a sentence with a colon of the keyboard, and often with a dot that only looks like one. */
const OTHER_ENDS = /[:․։।]["»”)]*\s+(?=[\p{Lu}\p{Lo}])|[։।]\s*/gu
/** «2026 թ.» (of the year) ends no sentence, whatever letter follows: Armenian ends one with «։». */
const YEAR_SHORT = /\p{Nd}\s?թթ?[.․][^\S\n]+$/u
const COLON_ENDS = /:["»”)]*\s+(?=\p{Script=Armenian})/u

const segmenters = new Map<string, Intl.Segmenter>()

/** Where the sentences of a text begin, in rising order, the first at 0. */
export function sentenceStarts(text: string, language: string): number[] {
  const joined = joinLines(text)
  const starts = new Set([0])
  for (const { index } of segmenterOf(language).segment(joined)) starts.add(index)
  for (const match of joined.matchAll(OTHER_ENDS)) {
    const end = match.index + match[0].length
    if (!match[0].startsWith(':') || COLON_ENDS.test(joined.slice(match.index, end + 1))) starts.add(end)
  }
  return [...starts].filter((at) => !YEAR_SHORT.test(joined.slice(Math.max(0, at - 12), at))).toSorted((a, b) => a - b)
}

/** The text, as long as before, with breaks inside sentences turned into spaces. */
function joinLines(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  let joined = lines[0]!
  for (let i = 1; i < lines.length; i++) {
    joined += (goesOn(lines[i - 1]!, lines[i]!) ? ' ' : '\n') + lines[i]!
  }
  return joined.replaceAll('\r', ' ')
}

function goesOn(above: string, below: string): boolean {
  if (above.trim() === '' || /[.!?:։।]["»”)]*\s*$/u.test(above)) return false
  return (
    /^[^\S\n]*\p{Ll}/u.test(below) || (above.trim().length >= WRAPPED && /^[^\S\n]*[\p{Lo}\p{N}"“«„(]/u.test(below))
  )
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}
