import { almostWhole, anywhere, atOpening } from './language.ts'
import { languages } from './languages/all.ts'

const detectors = languages.map((language) => ({
  letters: language.letters,
  opens: atOpening(language.opens, language.alphabet),
  holds: anywhere(language.holds, language.alphabet),
}))
const SMALL_TALK = almostWhole(
  languages.flatMap((language) => language.smallTalk),
  3,
  2,
)
const ANY_MARK = /[?？՞]/
/** A question mark at the end of a word, or the Armenian one inside it. */
const MARK = /[?？](?=["'“”»)\].!,;:?…\s-]|$)|՞/u
const SENTENCES = /(?<=[.!?？…։।])\s+|\n+|(?<=[ա-և]:)\s+/u
/** Words of somebody else: a question in quotation marks. */
const QUOTED = /["“„«][^"“”„«»\n]{0,300}[?՞][^"“”„«»\n]{0,300}["”“»]/gu
const ARMENIAN_MARKS = /[՛՜՞]/gu

/**
 * Whether a client's own words (`ownWords`) ask something (N17): a question that is no mere greeting, or a request in
 * the form of a question ("could you", "let me know when"), in English, Armenian, Icelandic, Nepali and Malay, also
 * mixed and without a question mark. A plain order ("please send the labels") does not ask.
 */
export function asks(words: string): boolean {
  if (words === '') return false
  const own = ANY_MARK.test(words) ? words.replace(QUOTED, ' ') : words
  const marked = MARK.test(own)
  const sentences = marked ? own.split(SENTENCES) : []
  if (sentences.some((sentence) => MARK.test(sentence) && !isSmallTalk(sentence))) return true
  const rest = marked ? sentences.filter((sentence) => !MARK.test(sentence)).join('\n') : own
  const text = rest.replace(ARMENIAN_MARKS, '')
  return detectors.some(({ letters, opens, holds }) => letters.test(text) && (opens.test(text) || holds.test(text)))
}

function isSmallTalk(sentence: string): boolean {
  return SMALL_TALK.test(sentence.replace(ARMENIAN_MARKS, ''))
}
