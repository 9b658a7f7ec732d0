import type { Phrase } from '../letters/tone/language.ts'

/**
 * What one language's replies are read by: only phrases, written as for tone (`core/letters/tone/README.md`) and with
 * its endings and lists. Apologies are those of tone (P5).
 */
export type ReplyLanguage = {
  language: string
  /** Thanks or concern with something in it; `vague` is what everybody writes to everybody. */
  concern: { found: readonly Phrase[]; vague: readonly Phrase[] }
  /** What will be done; `vague` is help without saying which. */
  offer: { found: readonly Phrase[]; vague: readonly Phrase[] }
  /** One person who does it: "I", not "we". */
  who: readonly Phrase[]
  /** By when, where no day or date is named. */
  when: readonly Phrase[]
  /** Says that what the client lived through was not so (A16). */
  denial: readonly Phrase[]
  /** Answers blame with blame (A16). */
  counter: readonly Phrase[]
  /** Says to everybody that somebody is a client of ours (A21). */
  confirms: readonly Phrase[]
  /** Words that every complaint and every reply has, which name no fact of this one. */
  plain: string
}
