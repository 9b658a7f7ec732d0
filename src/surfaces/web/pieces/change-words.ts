import type { Measure } from '../../../core/advice/changes.ts'
import type { Words } from '../../../words/words.ts'

/** Twice and more is said in times; smaller changes in hundredths more or less. */
const TIMES = 2

export function sayRatio(say: Words['say'], measure: Measure, ratio: number): string {
  if (ratio >= TIMES) return say('web.changes.times', { measure, times: Math.round(ratio * 10) / 10 })
  const percent = Math.round(Math.abs(ratio - 1) * 100)
  if (ratio === 0) return say('web.changes.nothing')
  if (percent === 0) return say('web.changes.even')
  return say(ratio < 1 ? 'web.changes.less' : 'web.changes.more', { measure, percent })
}
