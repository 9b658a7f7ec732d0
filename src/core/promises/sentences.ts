/** A sentence of a folded text, by its place in it; `asks` when it ends with a question mark. */
export type Sentence = { from: number; to: number; asks: boolean }

/** Where a sentence may end. An Armenian colon is its full stop; a dot in a number or after a short word is none. */
const ENDS = /[!?…։।;\n]+|\.+(?=\s|$|["')])|(?<=[ա-և]):(?=\s|$)/gu
/** Dots that stand behind a number ("15. mars") or a shortened word, when small letters or numbers go on. */
const SHORT = /(?:\d|(?:^|[\s(])(?:kl|nk|n\.k|a\.m|p\.m|f\.h|e\.h|no|nr|bil|թ|ժ|e\.g|i\.e|approx|encl|st))$/u
const GOES_ON = /^\.\s+[\p{Ll}\p{N}]/u

/** Sentences of a folded text; `original` tells where a capital letter begins the next one. */
export function sentencesOf(folded: string, original: (place: number) => string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const { 0: mark, index } of folded.matchAll(ENDS)) {
    if (mark.startsWith('.') && goesOn(folded, index, original)) continue
    sentences.push({ from, to: index, asks: mark.includes('?') })
    from = index + mark.length
  }
  sentences.push({ from, to: folded.length, asks: false })
  return sentences.filter((one) => folded.slice(one.from, one.to).trim() !== '')
}

function goesOn(folded: string, dot: number, original: (place: number) => string): boolean {
  if (!SHORT.test(folded.slice(Math.max(0, dot - 8), dot))) return false
  const next = dot + 1 + /^\s*/.exec(folded.slice(dot + 1))![0].length
  return GOES_ON.test(`. ${original(next)}`)
}
