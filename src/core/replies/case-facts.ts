import type { Day } from '../day.ts'
import { daysMentioned } from '../expect/days-mentioned.ts'
import { hasPhrase, isSameStem, readSaid, stemOf, wordsIn } from '../expect/said-words.ts'
import { readyReply } from './ready-reply.ts'
import type { ReadyReply } from './ready-reply.ts'

/** What is known of a case that a reply can name: the client's words, their day, what it is about. */
export type CaseFacts = { text: string; on: Day; delivery: string | null; asks: string | null; language: string | null }

/** A fact of this case that a text names: words of the complaint, its day, or the delivery. */
export type NamedFact = { kind: 'words' | 'day' | 'delivery'; said: string }

/** Two words of the complaint name it; one where it says hardly more. Shorter stems tell nothing. */
const ENOUGH = 2
const FEW = 3
const LEAST_STEM = 3
const MOST_SAID = 4

/**
 * The fact of the case that some words of a reply name (A17), or null: a delivery by its name, words of the complaint,
 * or a day (of the complaint, or one it speaks of); `today` and `tomorrow` are none. `openly`: only what the client
 * said themselves counts, for an answer that anybody can read (A21).
 */
export function factNamed(text: string, known: CaseFacts, ready: ReadyReply, openly = false): NamedFact | null {
  const { lexicon } = ready
  const words = wordsIn(text, lexicon.language)
  if (!openly && known.delivery !== null && hasPhrase(words, known.delivery, lexicon.language))
    return { kind: 'delivery', said: known.delivery }
  const shared = sharedWords(text, known, ready)
  if (shared !== null) return { kind: 'words', said: shared }
  return openly ? null : dayNamed(text, known, ready)
}

function sharedWords(text: string, known: CaseFacts, ready: ReadyReply): string | null {
  const theirs = readyReply(known.language ?? ready.language) ?? ready
  const said = readSaid(`${known.text} ${known.asks ?? ''}`, theirs.lexicon).stems.filter((stem) => tells(stem, theirs))
  const found = new Map<string, string>()
  for (const word of readSaid(text, ready.lexicon).words) {
    const stem = stemOf(word, ready.lexicon)
    if (tells(stem, ready) && said.some((one) => isSameStem(one, stem)) && !found.has(stem)) found.set(stem, word)
  }
  const needed = said.length <= FEW ? 1 : ENOUGH
  return found.size >= needed ? [...found.values()].slice(0, MOST_SAID).join(' ') : null
}

function tells(stem: string, { plain, lexicon }: ReadyReply): boolean {
  if (stem.length < LEAST_STEM || lexicon.stop.has(stem) || /^\p{Nd}/u.test(stem)) return false
  return !plain.some((one) => isSameStem(one, stem))
}

function dayNamed(text: string, { on, text: complaint }: CaseFacts, { lexicon }: ReadyReply): NamedFact | null {
  const undated = { ...lexicon, today: [], tomorrow: [] }
  const known = new Set([on, ...daysMentioned(complaint, undated, on)])
  const named = daysMentioned(text, undated, on).find((day) => known.has(day))
  return named === undefined ? null : { kind: 'day', said: named }
}
