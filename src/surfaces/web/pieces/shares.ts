import type { Words } from '../../../words/words.ts'

/** A share as whole hundredths: 0.714 is 71. What is nearly none or nearly all has a decimal: 0.998 is 99.8, not 100. */
export function hundredths(share: number): number {
  const whole = Math.round(share * 100)
  if ((whole > 0 && whole < 100) || share === 0 || share === 1) return whole
  return Math.min(Math.max(Math.round(share * 1000) / 10, 0.1), 99.9)
}

/** What a share with its interval gives to a sentence: `percent`, `low` and `high`. */
export function shareArgs(share: { value: number; low: number; high: number }) {
  return { percent: hundredths(share.value), ...endArgs(share) }
}

/** The ends of its interval alone. */
export function endArgs({ low, high }: { low: number; high: number }) {
  return { low: hundredths(low), high: hundredths(high) }
}

/** A figure with as many decimals as it deserves: 0.42, 6.2, 120. */
export function rounded(value: number): number {
  const step = Math.abs(value) < 1 ? 100 : Math.abs(value) < 20 ? 10 : 1
  return Math.round(value * step) / step
}

/** A figure of the trade with all its decimals, so that 0.8 and 0.812 stand under each other. */
export function writeFine(language: string, value: number, digits = 3): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}

const [HOUR, DAY] = [60, 24 * 60]

/**
 * A span of minutes in the unit a person would use: minutes up to two hours, hours up to two days, else days. Where it
 * is not `exact` only days are known.
 */
export function writeSpan(say: Words['say'], minutes: number, exact: boolean): string {
  const days = Math.round(minutes / DAY)
  if (!exact || minutes >= 2 * DAY) return days === 0 ? say('web.span.same-day') : say('web.span.days', { n: days })
  if (minutes < 2 * HOUR) return say('web.span.minutes', { n: Math.round(minutes) })
  return say('web.span.hours', { n: Math.round(minutes / HOUR) })
}
