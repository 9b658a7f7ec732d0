import type { Words } from '../../../words/words.ts'

type Measure = 'purchases' | 'spend' | 'contacts' | 'questions' | 'replies'
type Change = { measure: Measure; since: string | null; ratio: number; low: number; high: number }

/** A change is told when its day was found; where none is looked for, when its interval leaves no change out. */
export function isTold({ measure, since, ratio, low, high }: Change): boolean {
  const daySought = measure !== 'replies' && ratio < 1
  return since !== null || (!daySought && (low > 1 || high < 1))
}

/** Twice and more is said in times; smaller changes in hundredths more or less. */
const TIMES = 2

export function sayRatio(say: Words['say'], measure: Measure, ratio: number): string {
  if (ratio >= TIMES) return say('web.changes.times', { measure, times: Math.round(ratio * 10) / 10 })
  const percent = Math.round(Math.abs(ratio - 1) * 100)
  if (ratio === 0) return say('web.changes.nothing')
  if (percent === 0) return say('web.changes.even')
  return say(ratio < 1 ? 'web.changes.less' : 'web.changes.more', { measure, percent })
}
