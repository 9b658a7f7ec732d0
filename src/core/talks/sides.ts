/** Whose voice it is. An interpreter speaks for both and counts for neither (N27). */
export type Side = 'ours' | 'theirs' | 'interpreter'

/** Who is known to be on which side, by name: those who were named for this talk, our members, people of the client. */
export type KnownVoices = {
  ours: readonly string[]
  theirs: readonly string[]
  interpreters: readonly string[]
  members: readonly string[]
  people: readonly string[]
}

export type Sides = {
  of: ReadonlyMap<string, Side>
  /** Speakers of whom nobody can say on which side they are. */ unclear: string[]
}

const INTERPRETER = /interpreter|translator|թարգմանիչ|túlkur|दोभाषे|jurubahasa/iu

/**
 * On which side each speaker is: as named, else by the name of a member or of somebody at the client, else, where
 * only one of two is known, on the other side.
 */
export function sidesOf(speakers: readonly string[], known: KnownVoices): Sides {
  const of = new Map<string, Side>()
  for (const speaker of speakers) {
    const side = sideOf(speaker, known)
    if (side) of.set(speaker, side)
  }
  const left = speakers.filter((speaker) => !of.has(speaker))
  const sides = new Set([...of.values()].filter((side) => side !== 'interpreter'))
  const [only] = sides
  const two = speakers.filter((speaker) => of.get(speaker) !== 'interpreter').length === 2
  if (left.length === 1 && two && sides.size === 1) of.set(left[0]!, only === 'ours' ? 'theirs' : 'ours')
  return { of, unclear: speakers.filter((speaker) => !of.has(speaker)) }
}

function sideOf(speaker: string, known: KnownVoices): Side | null {
  const among = (names: readonly string[]) => names.some((name) => isSameName(name, speaker))
  if (among(known.interpreters)) return 'interpreter'
  if (among(known.ours)) return 'ours'
  if (among(known.theirs)) return 'theirs'
  if (INTERPRETER.test(speaker)) return 'interpreter'
  const [ours, theirs] = [among(known.members), among(known.people)]
  // The same first name on both sides says nothing.
  return ours === theirs ? null : ours ? 'ours' : 'theirs'
}

/** `Anna` is `Anna Karlsdóttir`, and `Anna K. (Acme)` begins with her name too. */
function isSameName(name: string, speaker: string): boolean {
  const [a, b] = [plain(name), plain(speaker)]
  if (a === '' || b === '') return false
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
