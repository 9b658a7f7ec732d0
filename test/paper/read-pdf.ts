import { inflateSync } from 'node:zlib'

/**
 * The words of the first page of a PDF as a reader that knows `ActualText` copies them: where a cluster of letters is
 * drawn with other signs, the file says which letters they are. Made for files that Chromium prints.
 */
export function actualText(pdf: Uint8Array): string {
  const objects = objectsOf(Buffer.from(pdf))
  const fonts = fontsOf(objects)
  const page = [...objects.values()].find(({ stream }) => stream?.includes('BT'))
  return page ? wordsIn(page.stream!, fonts) : ''
}

type Parsed = { head: string; stream: string | null }
type Signs = Map<string, string>

function objectsOf(bytes: Buffer): Map<string, Parsed> {
  const text = bytes.toString('latin1')
  const found = new Map<string, Parsed>()
  for (const { 0: whole, 1: number, index } of text.matchAll(/^(\d+) 0 obj\b[\s\S]*?^endobj/gm)) {
    const at = /stream\r?\n/.exec(whole)
    const head = at ? whole.slice(0, at.index) : whole
    const from = index + (at ? at.index + at[0].length : 0)
    const end = index + whole.lastIndexOf('endstream')
    found.set(number!, { head, stream: at ? inflated(bytes.subarray(from, end)) : null })
  }
  return found
}

function inflated(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return null
  }
}

/** Which letters the signs of each font are, by the font's name on the page. */
function fontsOf(objects: ReadonlyMap<string, Parsed>): Map<string, Signs> {
  const named = [...objects.values()].flatMap(({ head }) => [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)])
  return new Map(
    named.map(([, name, number]) => {
      const [, unicode = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number!)?.head ?? '') ?? []
      return [name!, signsOf(objects.get(unicode)?.stream ?? '')]
    }),
  )
}

function signsOf(cmap: string): Signs {
  const signs: Signs = new Map()
  for (const [, chars] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to] of chars!.matchAll(/<(\w+)>\s*<(\w+)>/g)) signs.set(code!.toUpperCase(), lettersOf(to!))
  for (const [, ranges] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, until, to] of ranges!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let n = 0; n <= parseInt(until!, 16) - parseInt(from!, 16); n++)
        signs.set(hex4(parseInt(from!, 16) + n), String.fromCharCode(parseInt(to!, 16) + n))
  return signs
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

function lettersOf(hex: string): string {
  return (hex.replace(/^FEFF/i, '').match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(parseInt(unit, 16)))
    .join('')
}

function wordsIn(stream: string, fonts: ReadonlyMap<string, Signs>): string {
  let [words, font, inSpan]: [string, Signs, boolean] = ['', new Map(), false]
  const steps = /\/Span<<\/ActualText <(\w*)>\s*>>\s*BDC|\/(F\d+) [\d.]+ Tf|<(\w+)> Tj|\bEMC\b/g
  for (const [step, actual, name, codes] of stream.matchAll(steps)) {
    if (actual !== undefined) [words, inSpan] = [words + lettersOf(actual), true]
    else if (name !== undefined) font = fonts.get(name) ?? new Map()
    else if (step === 'EMC') inSpan = false
    else if (!inSpan) words += (codes!.match(/.{4}/g) ?? []).map((code) => font.get(code.toUpperCase()) ?? '').join('')
  }
  return words
}
