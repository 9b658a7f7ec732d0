import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A source file: its path from the root of the repository, with `/`, and its text. */
export type Source = { path: string; text: string }

export const root = join(import.meta.dirname, '..', '..')

/** The files that match `patterns` (globs from the root), in order. */
export function readSources(...patterns: string[]): Source[] {
  const paths = globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  return paths.toSorted().map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The text with comments blanked out, lines kept; strings stay. Good enough for the laws of the house. */
export function withoutComments(text: string): string {
  const pattern = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[^]*?\*\/|(?<![:\\/])\/\/[^\n]*/g
  return text.replaceAll(pattern, (whole, string?: string) => string ?? whole.replaceAll(/[^\n]/g, ' '))
}
