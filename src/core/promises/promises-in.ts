import type { Day } from '../day.ts'
import { daysNamed } from './day-words.ts'
import type { DayNamed } from './day-words.ts'
import { ownText, roughText } from './own-text.ts'
import { readyLanguages } from './ready-language.ts'
import type { ReadyLanguage } from './ready-language.ts'
import { sentencesOf } from './sentences.ts'
import type { Sentence } from './sentences.ts'

/**
 * Words that seem to promise something by a day. `text` is what is promised, without the day; `words` the whole
 * sentence, which stands from `from` to `to` in the text as given (UTF-16 units, `to` is behind it). `clear`: both
 * that it binds and which day is meant.
 */
export type FoundPromise = { text: string; due: Day; words: string; from: number; to: number; sure: 'some' | 'clear' }

type Place = { from: number; to: number }
type Bind = Place & { clear: boolean }

const LONGEST_TEXT = 160
/** A text of fewer words is shown with the whole sentence around it. */
const FEWEST_WORDS = 3

/**
 * What a message promises by a day (M17), in the writer's own words: not what they quote, ask, deny, or bind to a
 * condition. Relative days are counted from `written`, the day where the writer is. `language` null reads all. It
 * finds patterns: a person must confirm what it found.
 */
export function promisesIn(text: string, language: string | null, written: Day): FoundPromise[] {
  const wanted = language?.toLowerCase().split('-')[0]
  const known = readyLanguages().some((one) => one.language === wanted)
  const reading = readyLanguages().filter((one) => !known || one.language === wanted || one.language === 'en')
  const rough = roughText(text)
  const own = reading.filter(({ letters, holds }) => letters.test(rough) && holds.test(rough))
  // Most messages promise nothing, and one look at them is much quicker than to read them.
  if (own.length === 0) return []
  const { folded, at } = ownText(text)
  const sentences = sentencesOf(folded, (place) => text.charAt(at[place]!))
  return sentences.flatMap((sentence) => {
    const [from, to] = [at[sentence.from]!, at[sentence.to]!]
    if (sentence.asks || text.slice(from, to + 1).includes('՞')) return []
    const found = own.map((one) => inSentence(folded, sentence, written, one)).find((some) => some.length > 0)
    return (found ?? []).map((one) => shown(text, at, sentence, one))
  })
}

type Kept = { bind: Bind; day: DayNamed; clause: Place }

function inSentence(folded: string, sentence: Sentence, written: Day, language: ReadyLanguage): Kept[] {
  const words = folded.slice(sentence.from, sentence.to)
  const plain = words.replace(language.harmless, (found) => ' '.repeat(found.length))
  const binds = bindsOf(plain, language)
  if (binds.length === 0 || language.loosens.test(plain)) return []
  // "No later than" is no denial, but it is a deadline: days are looked for in the words as they are.
  const days = daysNamed(words, written, language.days)
  const used = new Set<DayNamed>()
  return binds.flatMap((bind, i) => {
    const day = dayOf(bind, { binds, i, days, used, plain, language })
    if (!day) return []
    used.add(day)
    const clause = clauseOf(plain, { from: Math.min(bind.from, day.from), to: Math.max(bind.to, day.to) }, language)
    return language.loosensClause.test(plain.slice(clause.from, clause.to)) ? [] : [{ bind, day, clause }]
  })
}

/** Where somebody binds themselves, in order; what overlaps counts once, as the clearer of the two. */
function bindsOf(words: string, { binds, leans }: ReadyLanguage): Bind[] {
  const found = [
    ...[...words.matchAll(binds)].map((match) => placeOf(match, true)),
    ...[...words.matchAll(leans)].map((match) => placeOf(match, false)),
  ].toSorted((a, b) => a.from - b.from || Number(b.clear) - Number(a.clear))
  return found.filter((one, i) => !found.slice(0, i).some((other) => one.from < other.to))
}

function placeOf(match: RegExpExecArray, clear: boolean): Bind {
  return { from: match.index, to: match.index + match[0].length, clear }
}

type Around = {
  binds: readonly Bind[]
  i: number
  days: readonly DayNamed[]
  used: ReadonlySet<DayNamed>
  plain: string
  language: ReadyLanguage
}

/** The day of a promise: behind its words, or before them, whichever the language puts first. */
function dayOf(bind: Bind, { binds, i, days, used, plain, language }: Around): DayNamed | null {
  const free = days.filter((day) => !used.has(day))
  const behind = free.filter(
    (day) => day.from >= bind.from && day.to > bind.to && day.from < (binds[i + 1]?.from ?? Infinity),
  )
  const near = behind.filter((day) => !hasOwnVerb(plain.slice(bind.to, Math.max(bind.to, day.from)), language))
  const before = free.filter((day) => day.from < bind.from && day.from >= (binds[i - 1]?.to ?? 0))
  const [first, second] = language.verbLast ? [before.toReversed(), near] : [near, before.toReversed()]
  return deadlineFirst(first) ?? deadlineFirst(second)
}

function deadlineFirst(days: readonly DayNamed[]): DayNamed | null {
  return days.find((day) => day.deadline) ?? days[0] ?? null
}

/** True when between a promise and a day another clause begins with a verb of its own. */
function hasOwnVerb(between: string, { parts, ownVerbs }: ReadyLanguage): boolean {
  const [, ...later] = between.split(parts)
  return later.some((clause) => ownVerbs.test(clause))
}

/** From the comma or "but" before a place to the one behind it. */
function clauseOf(words: string, { from, to }: Place, { parts }: ReadyLanguage): Place {
  let [start, end] = [0, words.length]
  for (const { 0: mark, index } of words.matchAll(parts)) {
    if (index + mark.length <= from) start = index + mark.length
    else if (index >= to) end = Math.min(end, index)
  }
  return { from: start, to: end }
}

function shown(text: string, at: readonly number[], sentence: Sentence, { bind, day, clause }: Kept): FoundPromise {
  const original = (from: number, to: number) => text.slice(at[sentence.from + from], at[sentence.from + to])
  const cut = `${original(clause.from, day.from)} ${original(Math.min(day.to, clause.to), clause.to)}`
  const [start, end] = [at[sentence.from]!, at[sentence.to]!]
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const short = tidy(cut)
  // "You will have it" says enough with its subject; a single verb does not.
  const promised = short.split(' ').length < FEWEST_WORDS ? tidy(words) : short
  return {
    text: promised.slice(0, LONGEST_TEXT),
    due: day.due,
    words: words.trim(),
    from,
    to: from + words.trim().length,
    sure: bind.clear && day.sure ? 'clear' : 'some',
  }
}

function tidy(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,:])/gu, '')
    .replace(/^[\s,:;–—•*()-]+|[\s,:;–—(-]+$/gu, '')
}
