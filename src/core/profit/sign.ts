import type { ClientProfit, WhyUnknown } from './result.ts'

/** How far entries of time are off, either way: a sign that this turns is no sign (handbook 7.2). */
const HOURS_OFF = 0.15
/** With fewer months of data nothing is called loss-making (handbook 7.2). */
const LEAST_MONTHS = 6

type Signed = Pick<ClientProfit, 'contribution' | 'low' | 'high' | 'sign' | 'lossMaking' | 'ownDoing'>

const UNKNOWN: Signed = {
  contribution: null,
  low: null,
  high: null,
  sign: 'unknown',
  lossMaking: false,
  ownDoing: false,
}

/** Hours of which any is without a cost leave everything unknown: an hour is never free. */
export function whyUnknownOf(hours: number, uncosted: number): WhyUnknown | null {
  if (hours === 0) return 'no-hours'
  return uncosted > 0 ? 'uncosted' : null
}

/** What is left, and whether more or fewer hours would turn it. Setting up a newcomer is not taken off. */
export function signOf(
  revenue: number,
  costs: ClientProfit['costs'],
  whyUnknown: WhyUnknown | null,
  months: number,
): Signed {
  if (whyUnknown !== null) return UNKNOWN
  const byHour = costs.work + costs.serve + costs.rework
  const contribution = revenue - byHour - costs.spent - costs.passed - (costs.late ?? 0) - costs.lost
  const [low, high] = [contribution - HOURS_OFF * byHour, contribution + HOURS_OFF * byHour]
  const sign = low >= 0 ? 'gain' : high < 0 ? 'loss' : 'unclear'
  return {
    contribution: Math.round(contribution),
    low: Math.round(low),
    high: Math.round(high),
    sign,
    lossMaking: sign === 'loss' && months >= LEAST_MONTHS,
    ownDoing: contribution < 0 && contribution + costs.rework >= 0,
  }
}
