import type { ToneLanguage } from '../letters/tone/language.ts'
import { readLetter } from '../letters/tone/read-letter.ts'
import type { Word } from '../letters/tone/read-letter.ts'

type Span = { start: number; end: number }
type NamesQuestion = { language: ToneLanguage; others: readonly string[]; own: readonly string[] }

/** Fewer letters are no name that could be told from a word. */
const LEAST_LETTERS = 3
/** How many letters of an ending a name may carry ("Norðurljósa", "Արամի"). */
const MOST_ENDING = 3
/** What stands behind a firm's name in a contract and is left out in a letter. */
const LEGAL_FORMS = new Set('ltd llc inc plc gmbh ehf hf slf sdn bhd pvt սպը փբը ա/ձ प्रा लि प्रालि'.split(' '))

/**
 * Where a text names one of `others`: its words in their order, each begun like the name's and written with a capital
 * letter where the script has them. A name inside one of `own`, or one that is also in `own`, is not meant.
 */
export function namesIn(text: string, { language, others, own }: NamesQuestion): Span[] {
  const words = readLetter(text, language.language, language.folds)
  const read = (name: string) =>
    withoutForm(readLetter(name, language.language, language.folds).map(({ folded }) => folded))
  const allowed = own.flatMap((name) => spansOf(read(name), words, text, MOST_ENDING))
  const first = byFirstWord(others.map(read).filter((name) => name.join('').length >= LEAST_LETTERS))
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    for (const name of first(words[at]!.folded)) {
      const span = spanAt(name, words, text, at, MOST_ENDING)
      if (span && !allowed.some(({ start, end }) => start <= span.start && span.end <= end)) {
        found.push(span)
      }
    }
  }
  return found.filter((one, i) => !found.slice(0, i).some((other) => other.start < one.end && one.start < other.end))
}

/** The names whose first word begins like a word of the text; a book has thousands, so they are kept by their beginning. */
function byFirstWord(names: readonly (readonly string[])[]): (word: string) => readonly (readonly string[])[] {
  const kept = Map.groupBy(names, ([word]) => word!)
  return (word) => {
    const found: (readonly string[])[] = []
    for (let cut = 0; cut <= MOST_ENDING; cut++) found.push(...(kept.get(word.slice(0, word.length - cut)) ?? []))
    return found
  }
}

function withoutForm(name: readonly string[]): readonly string[] {
  return name.length > 1 && LEGAL_FORMS.has(name.at(-1)!) ? withoutForm(name.slice(0, -1)) : name
}

function spansOf(name: readonly string[], words: readonly Word[], text: string, ending: number): Span[] {
  return words.flatMap((_, at) => spanAt(name, words, text, at, ending) ?? [])
}

function spanAt(name: readonly string[], words: readonly Word[], text: string, at: number, ending: number) {
  if (name.length === 0 || at + name.length > words.length) return null
  const here = words.slice(at, at + name.length)
  const fits = here.every(({ folded }, i) => folded.startsWith(name[i]!) && folded.length - name[i]!.length <= ending)
  if (!fits || /^\p{Ll}/u.test(text.slice(here[0]!.start))) return null
  return { start: here[0]!.start, end: here.at(-1)!.end }
}
