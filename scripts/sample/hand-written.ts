import { readFactLine } from '../../src/core/ledger/notation.ts'
import type { FactLine } from '../../src/core/ledger/notation.ts'
import { agreements, closings } from './agreements.ts'
import { dayAgo } from './days.ts'
import { stories } from './stories.ts'
import { house, trouble } from './trouble.ts'

const LINE = /^-(\d+) (.*)$/s
const DAY = /\{([+-]\d+)\}/g

/** The hand-written facts of a client with their days filled in. A line that does not read is a mistake in `stories.ts`. */
export function handWritten(key: string): FactLine[] {
  return [...(stories[key] ?? []), ...(agreements[key] ?? []), ...(trouble[key] ?? [])].map(readStoryLine)
}

/** What is about the studio itself: when it is closed, what it holds itself to and wants to do better. */
export function aboutUs(): FactLine[] {
  return [...closings, ...house].map(readStoryLine)
}

function readStoryLine(line: string): FactLine {
  const [, ago, rest] = LINE.exec(line) ?? []
  if (ago === undefined || rest === undefined) throw new Error(`no day: ${line}`)
  const filled = rest.replace(DAY, (_all, days: string) => dayAgo(-Number(days)))
  const read = readFactLine(`${dayAgo(Number(ago))} ${filled}`, 0)
  if ('code' in read) throw new Error(`${read.code}: ${line}`)
  return read
}
