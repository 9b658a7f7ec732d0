import type { Words } from '../words/words.ts'

/** How a terminal marks a piece of text; each gives the text back where there is no colour. */
export type Paint = Record<'bold' | 'muted' | 'accent' | 'amber' | 'brick', (text: string) => string>

/** Where sentences are written to: in which words, how wide, with which colours. */
export type Page = { words: Words; width: number; paint: Paint }

const DEFAULT_WIDTH = 100

const plain: Paint = { bold: same, muted: same, accent: same, amber: same, brick: same }

function same(text: string): string {
  return text
}

/** A page without colours: for files, pipes and programs. */
export function plainPage(words: Words): Page {
  return { words, width: DEFAULT_WIDTH, paint: plain }
}

type Terminal = { isTTY?: boolean; columns?: number }

/** The page of a terminal: colours only where a person looks at it and has not asked for none (`NO_COLOR`). */
export function terminalPage(words: Words, out: Terminal, env: Readonly<Record<string, string | undefined>>): Page {
  const width = Math.max(40, out.columns ?? DEFAULT_WIDTH)
  const coloured = out.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
  return { words, width, paint: coloured ? colours : plain }
}

const colours: Paint = {
  bold: wrap(1, 22),
  muted: wrap(2, 22),
  accent: wrap(32, 39),
  amber: wrap(33, 39),
  brick: wrap(31, 39),
}

function wrap(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`
}
