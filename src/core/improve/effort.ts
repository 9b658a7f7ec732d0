import { addDays } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { FRICTION_STEPS } from '../ledger/kinds/learning.ts'
import type { FrictionStep } from '../ledger/kinds/learning.ts'
import { CAUSE_DAYS, withinOf } from './causes.ts'

/** On the scale of 1 to 7 from 5 on it was made easy (handbook 6.1). */
const EASY = 5

/**
 * How hard one part of the way from asking to paying was (A29): of `n` answers to the effort question `easy` said 5 to
 * 7; `frictions` are the lines of the friction log. `within` is null under five answers.
 */
export type StepEffort = {
  step: FrictionStep
  n: number
  easy: number
  within: { share: number; low: number; high: number } | null
  frictions: number
  because: string[]
}

/** Something that was hard, in words (A29). */
export type FrictionLine = {
  client: string
  step: FrictionStep
  text: string
  on: Day
  by: string | null
  improvement: string | null
  ref: string
}

/** The friction log of these facts up to a day, the latest first. */
export function frictionsOf(facts: Iterable<Fact>, today: Day): FrictionLine[] {
  const lines: FrictionLine[] = []
  for (const fact of facts) {
    if (fact.kind !== 'friction' || fact.on === '' || fact.on > today) continue
    const { client, step, text, improvement } = fact.body
    lines.push({ client, step, text, improvement: improvement ?? null, on: fact.on, by: fact.by ?? null, ref: fact.id })
  }
  return lines.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** One answer to the effort question of a step. */
export type EffortAnswer = { client: string; step: FrictionStep; score: number; on: Day; ref: string }

/** Each client's latest answer of each step counts, of the last 365 days. */
export function effortAnswers(facts: Iterable<Fact>, today: Day): EffortAnswer[] {
  const latest = new Map<string, EffortAnswer>()
  for (const fact of facts) {
    if (fact.kind !== 'feedback' || fact.body.measure !== 'ces' || fact.body.step === undefined) continue
    if (fact.on === '' || fact.on > today || fact.on <= addDays(today, -CAUSE_DAYS)) continue
    const { client, step, score } = fact.body
    const known = latest.get(`${client} ${step}`)
    if (!known || known.on <= fact.on)
      latest.set(`${client} ${step}`, { client, step, score, on: fact.on, ref: fact.id })
  }
  return [...latest.values()]
}

/** All steps in the order of the way, also those of which nobody said anything. */
export function effortBySteps(
  answers: readonly EffortAnswer[],
  frictions: readonly FrictionLine[],
  today: Day,
): StepEffort[] {
  return FRICTION_STEPS.map((step) => {
    const own = answers.filter((one) => one.step === step)
    const easy = own.filter(({ score }) => score >= EASY)
    const hard = frictions.filter((one) => one.step === step && one.on > addDays(today, -CAUSE_DAYS))
    return {
      step,
      n: own.length,
      easy: easy.length,
      within: withinOf(easy.length, own.length),
      frictions: hard.length,
      because: [...own, ...hard].map(({ ref }) => ref),
    }
  })
}
