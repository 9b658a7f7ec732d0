import { matchAt, passes } from './match.ts'
import { firstTests, pushTo, readPhrase } from './phrase.ts'
import type { Grammar, Sequence, WordTest } from './phrase.ts'
import type { Phrase } from './language.ts'
import type { Word } from './read-letter.ts'

/** Many phrases at once, found by the first words they may begin with; each carries what it stands for. */
export type Lookup<T> = {
  byWord: ReadonlyMap<string, readonly Entry<T>[]>
  byShape: readonly (Entry<T> & { first: readonly WordTest[] })[]
}
type Entry<T> = { sequence: Sequence; meaning: T }
export type Found<T> = { from: number; to: number; meaning: T }

export function makeLookup<T>(phrases: readonly (readonly [Phrase, T])[], grammar: Grammar): Lookup<T> {
  const byWord = new Map<string, Entry<T>[]>()
  const byShape: (Entry<T> & { first: readonly WordTest[] })[] = []
  for (const [phrase, meaning] of phrases) {
    const sequence = readPhrase(phrase, grammar)
    const first = firstTests(sequence)
    if (first === null) throw new Error(`"${phrase}" does not begin with a word`)
    const entry = { sequence, meaning }
    for (const word of new Set(first.flatMap((test) => [...test.exact]))) {
      pushTo(byWord, word, entry)
    }
    const shaped = first.filter((test) => test.shapes.length > 0)
    if (shaped.length > 0) byShape.push({ ...entry, first: shaped.map(({ shapes }) => ({ exact: new Set(), shapes })) })
  }
  return { byWord, byShape }
}

/** Every phrase of the lookup that stands between the places `from` and `to`, in the order of the text. */
export function findAll<T>(lookup: Lookup<T>, words: readonly Word[], from = 0, to = words.length): Found<T>[] {
  const found: Found<T>[] = []
  for (let at = from; at < to; at++) {
    if (words[at]!.quoted) continue
    for (const { sequence, meaning } of entriesAt(lookup, words[at]!.folded)) {
      const end = matchAt(sequence, words, at)
      if (end !== -1) found.push({ from: at, to: end, meaning })
    }
  }
  return found
}

function entriesAt<T>({ byWord, byShape }: Lookup<T>, word: string): readonly Entry<T>[] {
  const exact = byWord.get(word) ?? []
  const shaped = byShape.filter(({ first }) => first.some((test) => passes(test, word)))
  return shaped.length === 0 ? exact : [...exact, ...shaped]
}
