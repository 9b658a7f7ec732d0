/**
 * What a language contributes to reading a conversation: words and phrases in small letters, Armenian without the
 * marks inside words. Lists of all languages are used at once, because people mix them.
 */
export type TalkLanguage = {
  /** Who speaks means themselves, or their own firm. */
  own: readonly string[]
  /** Who speaks means the one they speak to. */
  yours: readonly string[]
  /** Ends of words by which they mean the one they speak to. */
  yourEnds: readonly RegExp[]
  /** A sentence in which who speaks takes something on: that is commitment, and not talk about oneself. */
  takesOn: readonly RegExp[]
  /** Words that say nothing. */
  filler: readonly string[]
  /** Frequent words of four letters and more that no topic is told by. */
  common: readonly string[]
  /** How somebody turns from small talk to the matter. */
  begins: readonly RegExp[]
}
