import { isDay } from '../day.ts'
import type { Day } from '../day.ts'
import { GOAL_STEPS } from '../ledger/kinds/checkins.ts'
import type { GoalStep } from '../ledger/kinds/checkins.ts'

/** Lines of two parts, `question | answer`, as they are typed; the second part is '' where there is none. */
export function pairsIn(text: string): [string, string][] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return lines.flatMap((line): [string, string][] => {
    const at = line.indexOf('|')
    const [first, second] = at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    return first === '' ? [] : [[first, second]]
  })
}

/** Writes pairs so that `pairsIn` reads them back; a bar or a line end inside the first part becomes a stroke or space. */
export function writePairs(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([first, second]) => `${oneLine(first).replaceAll('|', '/')} | ${oneLine(second)}`).join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}

/** Follow-ups, `text | day` a line. Gives the first line without a day that exists as `wrong`. */
export function followUpsIn(text: string): { lines: { text: string; due: Day }[] } | { wrong: string } {
  const pairs = pairsIn(text)
  const wrong = pairs.find(([, day]) => !isDay(day))
  return wrong ? { wrong: wrong[0] } : { lines: pairs.map(([words, due]) => ({ text: words, due })) }
}

/** Goals that were spoken of, `text | still`, `met`, `dropped` or `set`. Gives the first line with another step as `wrong`. */
export function goalsIn(text: string): { lines: { text: string; step: GoalStep }[] } | { wrong: string } {
  const pairs = pairsIn(text)
  const wrong = pairs.find(([, step]) => !isStep(step))
  return wrong
    ? { wrong: wrong[0] }
    : { lines: pairs.map(([words, step]) => ({ text: words, step: step as GoalStep })) }
}

function isStep(step: string): step is GoalStep {
  return (GOAL_STEPS as readonly string[]).includes(step)
}
