import { wordsIn } from '../expect/said-words.ts'
import { findAll } from '../letters/tone/lookup.ts'
import type { ReadReply } from './read-reply.ts'

/** What is private of a client and could stand in an answer that everybody reads: each as it would be written. */
export type Private = { names: readonly string[]; addresses: readonly string[]; matters: readonly string[] }

/**
 * What an answer in public would give away (A21, handbook 2.5): a name of the client or of one of their people, how to
 * reach them, an amount, a matter of theirs; `confirms`: that somebody is a client of ours.
 */
export const EXPOSED = ['name', 'reach', 'amount', 'matter', 'confirms'] as const
export type Exposure = { what: (typeof EXPOSED)[number]; start: number; end: number; words: string }

const MAIL = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/gu
const PHONE = /\+?\p{Nd}[\p{Nd}\s()/-]{6,}\p{Nd}/gu
const AMOUNT =
  /(?:[$€£₹]|rs\.?|rm|usd|eur|gbp|amd|isk|npr|myr)\s?\p{Nd}[\p{Nd}.,\s]*|\p{Nd}[\p{Nd}.,]*\s?(?:[$€£₹]|kr\.?|դրամ\p{L}*|֏|ringgit|रुपैयाँ|usd|eur|gbp|amd|isk|npr|myr|krónur|euros?|dollars?|pounds?)(?![\p{L}])/giu

/** Everything in the answer that a stranger must not read; `regulated` also what only says that they are a client. */
export function exposuresIn(reply: ReadReply, known: Private, regulated: boolean): Exposure[] {
  const { text, words, ready } = reply
  const matched = (what: Exposure['what'], pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => {
      const said = match[0].trimEnd()
      return { what, start: match.index, end: match.index + said.length, words: said }
    })
  const confirms = regulated ? findAll(ready.confirms, words) : []
  const found: Exposure[] = [
    ...known.names.flatMap((name) => placesOf(text, name).map((place) => ({ what: 'name' as const, ...place }))),
    ...known.addresses.flatMap((one) => placesOf(text, one).map((place) => ({ what: 'reach' as const, ...place }))),
    ...known.matters.flatMap((one) => placesOf(text, one).map((place) => ({ what: 'matter' as const, ...place }))),
    ...matched('reach', MAIL).filter(({ words: said }) => known.addresses.includes(said)),
    ...matched('reach', PHONE).filter(({ words: said }) => known.addresses.some((one) => digits(one) === digits(said))),
    ...matched('amount', AMOUNT),
    ...confirms.map(({ from, to }) => {
      const [start, end] = [words[from]!.start, words[to - 1]!.end]
      return { what: 'confirms' as const, start, end, words: text.slice(start, end) }
    }),
  ]
  return apart(found)
}

function digits(text: string): string {
  return text.replace(/\P{Nd}/gu, '')
}

const SHORTEST = 3

/** Where words stand in a text as whole words, whatever their case. */
function placesOf(text: string, words: string): { start: number; end: number; words: string }[] {
  if (words.trim().length < SHORTEST || wordsIn(words, 'en').length === 0) return []
  const escaped = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu')
  return [...text.matchAll(pattern)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    words: said,
  }))
}

/** One for each place, the widest; in the order of the text. */
function apart(found: readonly Exposure[]): Exposure[] {
  const kept: Exposure[] = []
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.start < one.end && one.start < other.end)) kept.push(one)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
