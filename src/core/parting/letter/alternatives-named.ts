import type { Missing } from '../../decide/may-part.ts'
import { lineOf } from '../../improve/alternatives.ts'
import type { Listing } from '../../improve/alternatives.ts'

/** An alternative that a letter names: as the directory has it, and why it suits this client in the words of the letter. */
export type Named = { alternative: string; line: string; why: string | null; usable: boolean; ref: string }

export const LEAST_ALTERNATIVES = 2
/** Fewer words than these say nothing of why. */
const LEAST_WORDS = 3

/** The alternatives of the directory that the words name, in the order of the words (I37, A23). */
export function namedIn(text: string, listings: readonly Listing[]): Named[] {
  return placesOf(text, listings).map(({ listing, at }) => ({
    alternative: listing.alternative,
    line: lineOf(listing),
    why: whyIn(text, at, listing, listings),
    usable: listing.state === 'usable',
    ref: listing.because.at(-1)!,
  }))
}

/** Where each is named first; the longest names are looked for first, and a name inside another is not meant. */
function placesOf(text: string, listings: readonly Listing[]): { listing: Listing; at: number }[] {
  const found: { listing: Listing; at: number }[] = []
  let rest = text
  for (const listing of listings.toSorted((a, b) => b.text.length - a.text.length)) {
    const at = listing.text === '' ? -1 : rest.indexOf(listing.text)
    if (at === -1) continue
    found.push({ listing, at })
    rest = rest.replaceAll(listing.text, ' '.repeat(listing.text.length))
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/** What its paragraph says of it besides who they are, what they do and how to reach them, up to the next one named. */
function whyIn(
  text: string,
  at: number,
  { text: name, about, contact }: Listing,
  all: readonly Listing[],
): string | null {
  const behind = text.slice(at + name.length)
  const ends = all.map((other) => behind.indexOf(other.text)).filter((one) => one !== -1)
  const line = behind.indexOf('\n')
  const end = Math.min(...ends, line === -1 ? behind.length : line)
  const bare = [about, contact].reduce<string>(
    (rest, known) => (known === null ? rest : rest.replace(known, ' ')),
    behind.slice(0, end),
  )
  const why = bare.replace(/^[\s,.;:–—()-]+|[\s,;:–—(-]+$/gu, '').trim()
  return (why.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []).length < LEAST_WORDS ? null : why
}

/** What the block lacks (I37, A23): at least two that may be named today, each with a reason that suits this client. */
export function alternativesLacking(named: readonly Named[]): Missing[] {
  const usable = named.filter((one) => one.usable)
  return [
    ...named.filter((one) => !one.usable).map(({ line }) => ({ code: 'alternative-not-usable', args: { line } })),
    ...(usable.length < LEAST_ALTERNATIVES ? [{ code: 'alternatives-few', args: { n: usable.length } }] : []),
    ...usable
      .filter(({ why }) => why === null)
      .map(({ line }) => ({ code: 'alternative-why-missing', args: { line } })),
  ]
}
