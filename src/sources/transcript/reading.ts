import { problem } from '../../core/problem.ts'
import type { Problem } from '../../core/problem.ts'
import type { Utterance } from '../../core/talks/turn.ts'

/** Problems that are kept: a file of another kind has one on every line. */
const MOST_PROBLEMS = 200

/** What is remembered between lines: the cue or the speaker under way, and what was read so far. */
export type Reading = {
  utterances: Utterance[]
  problems: Problem[]
  lines: number
  /** Words that belong together: the lines of one cue, or under one name. */
  open: (Utterance & { cue: boolean }) | null
  /** Inside a block of WebVTT that nobody said: NOTE, STYLE, REGION. */
  skipping: boolean
}

export function startReading(): Reading {
  return { utterances: [], problems: [], lines: 0, open: null, skipping: false }
}

/** Ends what is under way; a cue or name without words is nothing. */
export function endOpen(reading: Reading): void {
  const { open } = reading
  reading.open = null
  if (!open || open.text.trim() === '') return
  const { speaker, text, from, to } = open
  reading.utterances.push({ speaker, text: text.trim(), from, to })
}

export function addProblem(reading: Reading, code: string, row: string, args: Problem['args'] = {}): void {
  if (reading.problems.length < MOST_PROBLEMS) reading.problems.push(problem(reading.lines, code, args, row))
}
