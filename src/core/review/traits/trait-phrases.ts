import type { Phrase } from '../../letters/tone/language.ts'

/**
 * How one language says who somebody is as a reason for or against working with them; phrases as in the tone check.
 * Such words are looked for only where we write down why we part or stay, never in letters.
 */
export type TraitPhrases = {
  lists: Readonly<Record<string, readonly Phrase[]>>
  when: readonly Phrase[]
  /** Takes a find back when it shares a word with it or stands directly beside it: "too old to print". */
  unless: readonly Phrase[]
  /** Takes it back from anywhere in the sentence: "whatever their age". */
  pardons: readonly Phrase[]
}
