import { foldCases } from '../cases/fold-cases.ts'
import { careBefore } from './care-known.ts'
import type { Brake, BrakeName, Considering } from './considering.ts'
import { free, gravestOf, held } from './considering.ts'
import { checkOf } from './fold-reviews.ts'
import { foldForecasts, openForecast, unsettledForecast } from './forecasts.ts'
import { causeBrake, loyaltyBrake, retaliationBrake, treatmentBrake } from './guards.ts'
import { groundsBrake, carryingGrounds, patternBrake } from './reasons.ts'
import { attemptsOf, untried } from './repairs.ts'

/** What gravity 4 does not wait for (T4): talk, repair and hope. It never skips fairness, nor the second person. */
const SKIPPED: readonly BrakeName[] = ['own-fault', 'care', 'ours', 'repair', 'forecast', 'loyalty', 'cause']

/**
 * All that is looked at before a parting, in the order in which it is mended: our own fault and their hardship first
 * (M7), then the grounds, what was tried, what may change, and fairness. `safety` asks for the path of gravity 4, which
 * needs an incident of it.
 */
export function brakesOf(considering: Considering, safety = false): Brake[] {
  const all = [
    ownFaultBrake(considering),
    careBrake(considering),
    oursBrake(considering),
    groundsBrake(considering),
    patternBrake(considering),
    repairBrake(considering),
    forecastBrake(considering),
    loyaltyBrake(considering),
    causeBrake(considering),
    treatmentBrake(considering),
    retaliationBrake(considering),
  ]
  if (!safety || gravestOf(considering).length === 0) return all
  return all.map((one) => (SKIPPED.includes(one.brake) ? free(one.brake, one.args, one.because) : one))
}

/** Where did we fall short? (M7) "Unclear" is no answer: it says that nobody has looked to the end. */
export function ownFaultBrake({ review }: Pick<Considering, 'review'>): Brake {
  const answer = checkOf(review, 'own-fault')
  if (!answer || answer.result === 'unclear') return held('own-fault', 'own-fault-missing')
  return free('own-fault', {}, [answer.ref])
}

/** Are they going through something hard? (M7) Having asked is enough, whatever they wished to say. */
export function careBrake({ review, facts, today }: Pick<Considering, 'review' | 'facts' | 'today'>): Brake {
  const because = [checkOf(review, 'care')?.ref ?? [], careBefore(review, facts, today)].flat()
  return because.length > 0 ? free('care', {}, because) : held('care', 'care-missing')
}

/** Nobody is parted with while a trouble of our making is open, or a complaint has not been judged on its merits (A26). */
function oursBrake({ review, facts, today }: Considering): Brake {
  const open = foldCases(review.client, facts, today).filter((one) => one.as === 'complaint' && one.closed === null)
  const ours = open.filter(
    ({ finding }) => finding?.locus === 'us' || (finding?.valid === 'valid' && finding.locus !== 'third-party'),
  )
  const [first] = ours
  if (first) return held('ours', 'our-trouble-open', { n: ours.length, case: first.case }, refsOf(ours))
  const unjudged = open.filter(({ finding }) => finding === null)
  const [case_] = unjudged
  if (case_) return held('ours', 'case-unjudged', { n: unjudged.length, case: case_.case }, refsOf(unjudged))
  return free('ours')
}

function refsOf(cases: readonly { ref: string }[]): string[] {
  return cases.map(({ ref }) => ref)
}

/** At least one attempt to repair for every ground but those of safety (I2). */
function repairBrake(considering: Considering): Brake {
  const { review, facts, grounds, today } = considering
  const attempts = attemptsOf(review.client, facts, review, today)
  const missing = untried(
    carryingGrounds(grounds).map(({ ground }) => ground),
    attempts,
  )
  const because = attempts.flatMap((one) => one.because)
  const [ground] = missing
  if (ground) return held('repair', 'repair-missing', { ground, grounds: missing.join(', ') }, because)
  return free('repair', { n: attempts.length }, because)
}

/** What is likely to change is waited for until its day (I14); what had its day is settled before anything else. */
function forecastBrake({ review, facts, today }: Considering): Brake {
  const forecasts = foldForecasts(review.client, facts, today)
  const open = openForecast(forecasts, today)
  if (open) return held('forecast', 'forecast-open', { percent: open.percent, day: open.due }, open.because)
  const due = unsettledForecast(forecasts, today)
  if (due) return held('forecast', 'forecast-unsettled', { day: due.due, text: due.text }, due.because)
  return free('forecast', { n: forecasts.length })
}
