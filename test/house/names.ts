import { withoutComments } from './sources.ts'
import type { Source } from './sources.ts'

const forbidden = [
  'util',
  'helper',
  'manager',
  'service',
  'handler',
  'processor',
  'data',
  'info',
  'dto',
  'common',
  'misc',
]
const FILE_LINES = 150
const FUNCTION_LINES = 25
/** Screens are mostly markup, which is long and simple. */
const SCREEN_FUNCTION_LINES = 40

/** The forbidden words in file names, folder names and exported names: one sentence each. */
export function nameBreaches({ path, text }: Source): string[] {
  const names = [...path.split('/').slice(1), ...exportedNames(text)]
  return names.flatMap((name) => forbiddenIn(name).map((word) => `${path}: "${name}" holds the word "${word}"`))
}

function exportedNames(text: string): string[] {
  const pattern = /^export (?:default )?(?:abstract |async )*(?:function\*?|const|let|class|type|interface) +([\w$]+)/gm
  return [...withoutComments(text).matchAll(pattern)].map(([, name]) => name!)
}

function forbiddenIn(name: string): string[] {
  const words = name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase())
  return forbidden.filter((bad) => words.some((word) => word === bad || word === `${bad}s`))
}

/** A file or function over the soft limit: `key` is its path, with `#name` for a function. */
export type Oversize = { key: string; lines: number }

/** Measures a file and the functions declared in it. Blank lines and comments count: they are read as well. */
export function oversizes({ path, text }: Source): Oversize[] {
  const lines = text.trimEnd().split('\n')
  const most = path.endsWith('.tsx') ? SCREEN_FUNCTION_LINES : FUNCTION_LINES
  const functions = functionsIn(lines).filter((measured) => measured.lines > most)
  const file = lines.length > FILE_LINES ? [{ key: path, lines: lines.length }] : []
  return [...file, ...functions.map(({ name, lines: length }) => ({ key: `${path}#${name}`, lines: length }))]
}

/**
 * Formatted code closes a function with a brace at the indentation of its first line. Functions
 * declared inside another are measured by themselves and not in the one around them.
 */
function functionsIn(lines: string[]): { name: string; lines: number }[] {
  const found = lines.flatMap((line, start) => {
    const [, indent, name] = /^( *)(?:export )?(?:default )?(?:async )?function\*? *([\w$]*)/.exec(line) ?? []
    if (indent === undefined) return []
    const end = lines.findIndex((other, i) => i >= start && new RegExp(`^${indent}\\}|^${indent}\\S.*\\}$`).test(other))
    return [{ name: name!, start, end }]
  })
  return found.map(({ name, start, end }) => {
    const inner = found.filter((one) => one.start > start && one.end <= end)
    const outermost = inner.filter((one) => !inner.some((other) => other.start < one.start && other.end >= one.end))
    const innerLines = outermost.reduce((sum, one) => sum + one.end - one.start + 1, 0)
    return { name, lines: end - start + 1 - innerLines }
  })
}
