/** Bytes a file may have that is kept with a client. */
export const LARGEST_FILE = 200 * 1024 ** 2
/** Letters a name keeps, with its ending. */
const LONGEST_NAME = 120

/** What no file may be called on some machines. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i
/** Signs that end a name, lead out of a folder, or turn it around so that it looks like another. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}<>:"/\\|?*\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * A name that can be written on any machine and says nothing of folders; `file` where nothing is left of it. Letters of
 * all scripts stay, lone surrogates do not.
 */
export function fileName(wished: string): string {
  const last = wished.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!
  const plain = last
    .replaceAll(FORBIDDEN, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
  const short = shortened(plain)
  if (short === '') return 'file'
  return RESERVED.test(short) ? `_${short}` : short
}

function shortened(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= LONGEST_NAME) return name
  const ending = /\.[^.\s]{1,12}$/u.exec(name)?.[0] ?? ''
  return `${letters
    .slice(0, LONGEST_NAME - ending.length)
    .join('')
    .trimEnd()}${ending}`
}

/** Names of which no two are the same where letters of both cases are: `a.pdf`, `a (2).pdf`. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((wished) => {
    const name = fileName(wished)
    let found = name
    for (let n = 2; taken.has(found.toLowerCase()); n += 1) found = name.replace(/(\.[^.]*)?$/u, ` (${n})$1`)
    taken.add(found.toLowerCase())
    return found
  })
}
