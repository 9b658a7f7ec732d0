/**
 * How one language promises a thing and names a day: lists of phrases, one file each, written as those of
 * `questions/language.ts` (a space stands for spaces or commas, `*` for more letters of a word, `…` for anything
 * in the same sentence, `(a|b)` for either). `#` stands for a number. Small letters; Armenian without the marks
 * inside words, Nepali without joiners.
 */
export type PromiseLanguage = {
  language: string
  /** A letter or word without which a text is not read in this language. */
  letters: RegExp
  /** The letters a word is made of, as a character class. */
  alphabet: string
  /** Words with which somebody binds themselves, and such as only sound like it ("I am sending it"). */
  binds: readonly string[]
  leans: readonly string[]
  /** What makes a sentence no promise wherever it stands in it: conditions, what somebody else said. */
  loosens: readonly string[]
  /** The same, but only in the same clause: a "not", a "could", a "maybe". */
  loosensClause: readonly string[]
  /** What only looks like one of those ("no later than", "let me know if …"). */
  harmless: readonly string[]
  /** Words between clauses, besides commas: "but". */
  parts: readonly string[]
  /** What gives a later clause a verb of its own, so that its day is not the day of the promise. */
  ownVerbs: readonly string[]
  /** The verb comes last: the day stands before it (Nepali). */
  verbLast?: true
  days: DayWords
}

/**
 * What a phrase for a day means, counted from the day it was written: `d1` tomorrow, `d7` in a week, `#d` in # days, `#b` in #
 * working days, `#w`, `#m` weeks, months, `#h` hours; `week0` the last working day of this week, `week1` of the next,
 * `month0`, `month1`, `year0` the ends of this month, the next, the year; `mid0` the middle of this month.
 */
export type DayMeaning =
  | 'd0'
  | 'd1'
  | 'd2'
  | 'd7'
  | '#d'
  | '#b'
  | '#w'
  | '#m'
  | '#h'
  | 'week0'
  | 'week1'
  | 'month0'
  | 'month1'
  | 'year0'
  | 'mid0'

export type DayWords = {
  phrases: readonly (readonly [phrase: string, means: DayMeaning])[]
  /** Numbers that are written as words. */
  numbers: Readonly<Record<string, number>>
  /** Sunday to Saturday, each any of its forms. */
  weekdays: readonly string[]
  /** With `@` for a weekday: the one of next week. */
  nextWeekdays: readonly string[]
  /** January to December. */
  months: readonly string[]
  /** With `@` for a month and `#` for its day: "15 march". */
  dates: readonly string[]
  /** With `@` for a month: its last day, "the end of march". */
  monthEnds: readonly string[]
  /** The day of this or the next month by its number alone: "the 15th". */
  dayOfMonth: readonly string[]
  /** Words before or behind a day that make it a deadline. */
  deadline: readonly string[]
  deadlineBehind: readonly string[]
  /** Words before a day that belong to it and say nothing: "on". */
  leads: readonly string[]
  /** Words that mean the day before: "before Friday". */
  before: readonly string[]
  beforeBehind: readonly string[]
  /** How two days are named for the time between them, "between Monday and Friday": words before the first, between, behind. */
  spans: { before: readonly string[]; and: readonly string[]; behind: readonly string[] }
  /** Words before or behind a day that make it no day of a promise: "since", "the invoice of". */
  other: readonly string[]
  otherBehind: readonly string[]
}
