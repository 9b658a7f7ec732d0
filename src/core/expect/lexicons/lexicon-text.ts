/** Parts of a sheet that people speak of without naming what they mean: "it is late", "nobody answers". */
export type CuedPart = 'comes' | 'changes' | 'reply' | 'reach' | 'emergency'

/**
 * One language's words, with spaces between them, so that a native speaker can read and correct them. Words are
 * compared without their endings (`suffixes`) and beginnings (`prefixes`).
 */
export type LexiconText = {
  /** Words that say nothing of the matter, also those with which people say that they expect something. */
  stop: string
  negations: string
  negationEnds: string
  suffixes: string
  prefixes: string
  cues: Readonly<Record<CuedPart, string>>
  today: readonly string[]
  tomorrow: readonly string[]
  hours: string
  days: string
  /** Words for one, two, three and so on, also as an order: "third". */
  numbers: readonly string[]
  /** Words with which a client means us, and themselves. */
  you: string
  me: string
  /** What sounds like a day and is none. */
  vague: readonly string[]
  /** With these, hours are meant in which we work. */
  working: string
  /** Day and night. */
  always: readonly string[]
  /** As many as one likes. */
  unlimited: readonly string[]
}
