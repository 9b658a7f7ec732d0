import { english } from './languages/en.ts'
import { armenian } from './languages/hy.ts'
import { icelandic } from './languages/is.ts'
import { malay } from './languages/ms.ts'
import { nepali } from './languages/ne.ts'
import { wordsIn } from './turn.ts'

const languages = [english, armenian, icelandic, nepali, malay]
const own = new Set(languages.flatMap((language) => language.own))
const yours = new Set(languages.flatMap((language) => language.yours))
const yourEnds = languages.flatMap((language) => language.yourEnds)
const takesOn = languages.flatMap((language) => language.takesOn)
const common = new Set(languages.flatMap((language) => language.common))
const begins = languages.flatMap((language) => language.begins)
const filler = languages.flatMap((language) => language.filler.map((phrase) => ` ${wordsIn(phrase).join(' ')} `))

const ARMENIAN_MARKS = /[՛՜՞]/gu
const SENTENCES = /(?<=[.!?？…։।])\s+|\n+|(?<=[ա-և]:)\s+/u

/** The sentences of what was said. */
export function sentencesOf(text: string): string[] {
  return text.split(SENTENCES).filter((sentence) => sentence.trim() !== '')
}

/** Small letters in composed form; Armenian marks stay, because they ask. */
export function smallLetters(text: string): string {
  return text.toLowerCase().normalize('NFC').replaceAll('’', "'").replaceAll('եւ', 'և')
}

/** True for a word by which who speaks means themselves or their firm. */
export function isOwn(word: string): boolean {
  return own.has(word)
}

/** "We" as who does something: "what should we stop doing?" asks for their view and is not about us. */
const WE: ReadonlySet<string> = new Set(['we', 'մենք', 'हामी', 'हामीले', 'kami'])

export function isWe(word: string): boolean {
  return WE.has(word)
}

/** True for a word by which who speaks means the one they speak to, also hidden at the end of a verb ("krefstu"). */
export function isYours(word: string): boolean {
  return yours.has(word) || yourEnds.some((end) => end.test(word))
}

/** True for a sentence in which who speaks takes something on: "I will fix it" (N25). */
export function takesSomethingOn(sentence: string): boolean {
  const plain = smallLetters(sentence).replace(ARMENIAN_MARKS, '')
  return takesOn.some((one) => one.test(plain))
}

/** True for a sentence that turns from small talk to the matter (N24). */
export function beginsMatter(sentence: string): boolean {
  const plain = smallLetters(sentence).replace(ARMENIAN_MARKS, '')
  return begins.some((one) => one.test(plain))
}

/** How many words and phrases say nothing. */
export function fillerIn(words: readonly string[]): number {
  // Each word stands between spaces of its own, so that two in a row are both found.
  const line = ` ${words.join('  ')} `
  return filler.reduce(
    (n, phrase) => n + line.split(phrase.trim().includes(' ') ? spread(phrase) : phrase).length - 1,
    0,
  )
}

function spread(phrase: string): string {
  return ` ${phrase.trim().split(' ').join('  ')} `
}

const LEAST = 4

/** What a sentence is about: its longer words, without those that every sentence has. */
export function topicsIn(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length >= LEAST && !common.has(word) && !isOwn(word) && !isYours(word)))
}

/** True when the two speak of the same thing: a word in common, also in another form ("opened", "opening"). */
export function shareTopic(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) for (const other of b) if (isSameTopic(one, other)) return true
  return false
}

/** Two forms of a word begin alike for at least four letters and for more than half of the longer one. */
const ALIKE = 0.55

function isSameTopic(a: string, b: string): boolean {
  const least = Math.max(LEAST, Math.ceil(ALIKE * Math.max(a.length, b.length)))
  return a.slice(0, least) === b.slice(0, least) && Math.min(a.length, b.length) >= least
}
