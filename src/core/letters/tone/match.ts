import type { Choice, Item, Sequence, WordTest } from './phrase.ts'
import type { Word } from './read-letter.ts'

/**
 * Where a sequence that begins at `at` ends, at its nearest; -1 where it does not stand there. It stays within one
 * sentence and, but for borders and far gaps, within one clause; quoted words are no part of it.
 */
export function matchAt(sequence: Sequence, words: readonly Word[], at: number): number {
  const ends = endsOf(sequence, { words, first: at }, [{ at, free: false }])
  let nearest = -1
  for (const end of ends) if (end.at > at && (nearest === -1 || end.at < nearest)) nearest = end.at
  return nearest
}

/** The text that is read, and where the sequence began. */
type Reading = { words: readonly Word[]; first: number }
/** A place that a sequence has come to; `free` where the next word may stand in another clause. */
type Place = { at: number; free: boolean }

function endsOf(sequence: Sequence, reading: Reading, from: readonly Place[]): readonly Place[] {
  let places = from
  for (const item of sequence) {
    if (places.length === 0) return places
    places = distinct(places.flatMap((place) => afterItem(item, reading, place)))
  }
  return places
}

function afterItem(item: Item, reading: Reading, place: Place): readonly Place[] {
  if (item.is === 'word') {
    const fits = isNext(reading, place) && passes(item.test, reading.words[place.at]!.folded)
    return fits ? [{ at: place.at + 1, free: false }] : []
  }
  if (item.is === 'border') return [{ at: place.at, free: true }]
  if (item.is === 'gap') return afterGap(item, reading, place)
  const ends = optionsAt(item, reading, place).flatMap((option) => endsOf(option, reading, [place]))
  return item.optional ? [place, ...ends] : ends
}

/** The options of a choice that may begin at a place, by its word. */
function optionsAt({ byWord, others }: Choice, reading: Reading, place: Place): readonly Sequence[] {
  const named = isNext(reading, place) ? byWord.get(reading.words[place.at]!.folded) : undefined
  if (!named) return others
  return others.length === 0 ? named : [...named, ...others]
}

function afterGap({ most, far }: { most: number; far: boolean }, reading: Reading, from: Place): Place[] {
  let place = { at: from.at, free: from.free || far }
  const places = [place]
  for (let i = 0; i < most && isNext(reading, place); i++) {
    place = { at: place.at + 1, free: far }
    places.push(place)
  }
  return places
}

function isNext({ words, first }: Reading, { at, free }: Place): boolean {
  const word = words[at]
  if (!word || word.quoted) return false
  if (at === first) return true
  const before = words[at - 1]!
  return before.sentence === word.sentence && (free || before.clause === word.clause)
}

export function passes({ exact, shapes }: WordTest, word: string): boolean {
  return exact.has(word) || shapes.some((shape) => shape.test(word))
}

function distinct(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places
  const seen = new Set<number>()
  return places.filter(({ at, free }) => {
    const key = at * 2 + Number(free)
    return !seen.has(key) && seen.add(key)
  })
}
