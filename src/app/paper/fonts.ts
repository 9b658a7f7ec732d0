import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** One cut of a script, small enough to go along with every letter that needs it. */
export type Face = { family: string; weight: 400 | 600; format: 'woff' | 'woff2'; path: string }

/** The scripts that names and letters are written in, in the order in which a sign is looked for. */
const SCRIPTS: readonly [folder: string, subset: string][] = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['noto-sans', 'vietnamese'],
  ['noto-sans-armenian', 'armenian'],
  ['noto-sans-devanagari', 'devanagari'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'cyrillic-ext'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'greek-ext'],
  ['noto-sans-hebrew', 'hebrew'],
  ['noto-sans-arabic', 'arabic'],
]
const WEIGHTS = [400, 600] as const

const require = createRequire(import.meta.url)

/** The cuts that a text needs, in both weights; Latin is always among them. */
export function facesFor(text: string, format: Face['format']): Face[] {
  const signs = [...new Set(text)].map((sign) => sign.codePointAt(0)!)
  const needed = SCRIPTS.filter(([folder, subset], i) => i === 0 || signs.some((sign) => has(folder, subset, sign)))
  return needed.flatMap(([folder, subset]) =>
    WEIGHTS.map((weight) => {
      const path = join(folderOf(folder), 'files', `${folder}-${subset}-${weight}-normal.${format}`)
      return { family: `${folder} ${subset}`, weight, format, path }
    }),
  )
}

/** The signs of a text that none of our cuts has; spaces and signs that are not seen do not count. */
export function unknownSigns(text: string): string[] {
  return [...new Set(text)].filter((sign) => {
    if (/[\p{Cc}\p{Cf}\p{Z}]/u.test(sign)) return false
    return !SCRIPTS.some(([folder, subset]) => has(folder, subset, sign.codePointAt(0)!))
  })
}

/** The bytes of a cut as an address that needs no other file. */
export function embedded({ path, format }: Face): string {
  return `data:font/${format};base64,${readFileSync(path).toString('base64')}`
}

function folderOf(folder: string): string {
  return dirname(require.resolve(`@fontsource/${folder}/package.json`))
}

type Range = [from: number, to: number]
const ranges = new Map<string, Range[]>()

function has(folder: string, subset: string, sign: number): boolean {
  const key = `${folder} ${subset}`
  let known = ranges.get(key)
  if (!known) {
    known = rangesOf(folder, subset)
    ranges.set(key, known)
  }
  return known.some(([from, to]) => from <= sign && sign <= to)
}

function rangesOf(folder: string, subset: string): Range[] {
  const listed = JSON.parse(readFileSync(join(folderOf(folder), 'unicode.json'), 'utf8')) as Record<string, string>
  return (listed[subset] ?? '').split(',').map((range): Range => {
    const [from, to] = range.replace('U+', '').split('-')
    return [parseInt(from!, 16), parseInt(to ?? from!, 16)]
  })
}
