/** A text as patterns see it, and for each of its places the piece of the original it was made from. */
export type Folded = { text: string; starts: number[]; ends: number[] }

export type Folds = readonly (readonly [string, string])[]

/** Characters that are not seen: zero-width ones, the soft hyphen, and Armenian accents, which stand inside words. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|[\u055B\u055C\u055E]/gu
const JOINS_BEFORE = /^(?:\p{M}|\p{Default_Ignorable_Code_Point}|[\u055B\u055C\u055E])$/u
const FOLDS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '`': "'", '´': "'", '\u0901': '\u0902' }

/**
 * Small letters in compatible composed form (NFKC, which also writes `և` as `եւ`) without what is not seen, one kind
 * of apostrophe, one of the two Devanagari nasal dots. Places map back to the original, so marks point at its words.
 */
export function fold(text: string, folds: Folds = []): Folded {
  const own = new Map(folds)
  const folded: Folded = { text: '', starts: [], ends: [] }
  for (let start = 0; start < text.length;) {
    const end = clusterEnd(text, start)
    const seen = foldCluster(text.slice(start, end), own)
    folded.text += seen
    for (let i = 0; i < seen.length; i++) {
      folded.starts.push(start)
      folded.ends.push(end)
    }
    start = end
  }
  return folded
}

/** Where a character with the marks on it ends. */
function clusterEnd(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
  while (end < text.length && text.charCodeAt(end) > 0x7f && JOINS_BEFORE.test(text[end]!)) end += 1
  return end
}

function foldCluster(cluster: string, own: ReadonlyMap<string, string>): string {
  if (cluster.length === 1 && cluster < '\x7f') {
    const plain = cluster === '`' ? "'" : cluster.toLowerCase()
    return own.get(plain) ?? plain
  }
  const small = cluster.replace(UNSEEN, '').normalize('NFKC').toLowerCase()
  let seen = ''
  for (const letter of small) {
    const one = FOLDS[letter] ?? letter
    seen += own.get(one) ?? one
  }
  return seen
}

const CYRILLIC_AND_GREEK = 'аеорсухіјѕԁһԛԝҽαοιυνρκτχ'
const THEIR_LATIN = 'aeopcyxijsdhqweaoiuvpktx'
const ARMENIAN = 'օոսհցզյգ'
const ARMENIAN_LATIN = 'onuhgqjq'
const TO_LATIN = letterMap(CYRILLIC_AND_GREEK + ARMENIAN, THEIR_LATIN + ARMENIAN_LATIN)
const TO_ARMENIAN = letterMap(ARMENIAN_LATIN, ARMENIAN)

function letterMap(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (letter, i) => [letter, to[i]!] as const).toReversed())
}

/** A folded word with letters of another script that look the same brought back to the script of the word. */
export function foldLookalikes(word: string): string {
  if (!/[^\p{ASCII}]/u.test(word)) return word
  const latin = /[a-z]/.test(word)
  const foreign = /[\u0370-\u052F]/.test(word)
  if (/[\u0561-\u0587]/.test(word)) return latin ? foldArmenian(word) : word
  if (!foreign) return word
  const brought = mapLetters(word, TO_LATIN)
  // A word that keeps Cyrillic or Greek letters is one of those languages.
  return /[\u0370-\u052F]/.test(brought) ? word : brought
}

/** Most letters decide which of the two scripts the word is in. */
function foldArmenian(word: string): string {
  const armenian = word.match(/[\u0561-\u0587]/g)!.length
  return armenian * 2 >= word.length ? mapLetters(word, TO_ARMENIAN) : mapLetters(word, TO_LATIN)
}

function mapLetters(word: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => letters.get(letter) ?? letter).join('')
}
