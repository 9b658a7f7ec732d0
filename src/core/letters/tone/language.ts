import type { Family, PresenceCheck, Severity, TextKind, ToneCode } from './families.ts'

/**
 * One language's knowledge of tone: only phrases, no code, so that a native speaker can read and correct it. How to
 * write a phrase: README.md beside this file. In short, all in any case, words apart by spaces:
 *
 * - `word`, `compl*`, `*less`: a word, with any beginning or end
 * - `stem~`, `stem~name`: the stem with one of the endings of `endings['']` or `endings[name]`
 * - `(one|two words|thr*)`, `(one|two)?`: either; either or nothing
 * - `<name>`: one phrase of `lists[name]`
 * - `_`: any one word; `…`: up to four words of the same clause; `……`: any words of the same sentence
 * - `#`: a number; a comma allows a border between clauses at that place ("sorry, but")
 */
export type Phrase = string

export type ToneRule = {
  code: ToneCode
  when: readonly Phrase[]
  /** Takes a mark back when it shares a word with it or stands directly beside it. */
  unless?: readonly Phrase[]
  /** Takes a mark back from anywhere in the same sentence. */
  unlessAnywhere?: readonly Phrase[]
  /** Where the family's own severity is wrong. */
  severity?: Severity
  /** Texts that the rule is for; else all in which its family means anything. */
  kinds?: readonly TextKind[]
  /** 'keeps': a "not" before the phrase does not take the mark back. */
  negation?: 'keeps'
  /** 'small': only where the first word is typed with a small letter (Armenian «դուք» to one person). */
  typed?: 'small'
}

export type Presence = {
  found: readonly Phrase[]
  vague?: readonly Phrase[]
  /** Takes what is found back from anywhere in its sentence: thanks are no fact that the letter stands on. */
  unlessAnywhere?: readonly Phrase[]
}

export type ToneLanguage = {
  /** Its code, as Intl knows it: `hy`. */
  language: string
  /** Letters that only this language (of ours) has; a text that has them is guessed to be in it. */
  letters: RegExp
  /** Some of its most frequent words, by which it is told from others with the same letters. */
  frequent: readonly string[]
  /** Letters that people write for each other, as [written, read as], on top of what is folded for all languages. */
  folds: readonly (readonly [string, string])[]
  /** Endings by name; the list without a name is for `stem~`. '' in a list stands for no ending. */
  endings: Readonly<Record<string, readonly string[]>>
  lists: Readonly<Record<string, readonly Phrase[]>>
  /** What takes a statement back when it stands up to three words before it, in the same clause. */
  negations: readonly Phrase[]
  /** What takes it back from up to three words behind it. */
  negationsBehind: readonly Phrase[]
  /** What looks like a negation and is none: "not only". */
  noNegations: readonly Phrase[]
  /** What shows that quoted words are the client's, and that they are our own. */
  theySaid: readonly Phrase[]
  weSaid: readonly Phrase[]
  /** Names of months, with their endings. */
  months: readonly Phrase[]
  /** What stands between the names of two firms: "or", "and". */
  joins: readonly Phrase[]
  /** Words of regret; from the third on a letter of parting sounds like a list of grievances (I19). */
  regrets: readonly Phrase[]
  /** Two ways to address one person that must not be mixed in a letter; null where there is one. */
  registers: { formal: readonly Phrase[]; plain: readonly Phrase[] } | null
  rules: readonly ToneRule[]
  presence: Readonly<Record<PresenceCheck, Presence>>
}

export function familyOf(code: ToneCode): Family {
  return code.slice(0, code.indexOf('.')) as Family
}
