import { dayFromNumber } from '../day.ts'
import { percentBelow } from '../models/rate-change.ts'
import { dropOf } from './contact-change.ts'
import type { RateCompared } from './contact-change.ts'
import type { Arg } from './signal.ts'

/** What a sentence says of a comparison of rates: the window, what happened in it, what would be usual, how much came before. */
export function rateArgs({ length, n, usual, before }: RateCompared): Record<string, Arg> {
  return { days: length, n, usual: Math.round(usual), before }
}

/** The same of what became rarer: also by how many percent, with the 95 % interval `least` to `most`, and the day before which it was more. */
export function rarerArgs(compared: RateCompared): Record<string, Arg> {
  const { ratio, low, high, before, from } = dropOf(compared)
  const size = { percent: percentBelow(ratio), least: percentBelow(high), most: percentBelow(low) }
  return { ...rateArgs(compared), ...size, before, from: { day: dayFromNumber(from) } }
}
