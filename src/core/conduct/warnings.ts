import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { ContactLimit, WarningStep } from '../ledger/kinds/warnings.ts'
import { inOrder, newestFirst } from '../ledger/in-order.ts'

/** One step of a warning as it was taken; `ref` is its fact. */
export type WarningDone = {
  step: WarningStep
  on: Day
  text: string
  limits: ContactLimit | null
  follows: string | null
  member: string | null
  until: Day | null
  by: string | null
  ref: string
}

/** A limit of contact that holds; on `until` somebody looks at it again. */
export type LimitInForce = { limits: ContactLimit; until: Day | null; member: string | null; text: string; ref: string }

/**
 * A warning and how far it went (handbook 3.5). `limits` are those in force today. `given`: something was really said to
 * the client, also where it was lifted since. `lapsed`: the review day of a limit is over and nobody has looked at it;
 * it does not hold any longer. `because` are all facts it is made of.
 */
export type WarningState = {
  warning: string
  step: WarningStep
  on: Day
  steps: WarningDone[]
  limits: LimitInForce[]
  given: boolean
  lapsed: boolean
  because: string[]
}

/** The warnings of a client as known on a day, the newest first. */
export function foldWarnings(client: string, facts: readonly Fact[], today: Day): WarningState[] {
  const warnings = new Map<string, WarningDone[]>()
  for (const fact of inOrder(client, facts, ['warning'], today)) {
    const steps = warnings.get(fact.body.warning) ?? []
    warnings.set(fact.body.warning, [...steps, stepDone(fact)])
  }
  return newestFirst([...warnings].map(([warning, steps]) => stateOf(warning, steps, today)))
}

function stepDone({ id, on, by, body }: FactOf<'warning'>): WarningDone {
  const { client: _client, warning: _warning, ...said } = body
  return { limits: null, follows: null, member: null, until: null, ...said, on, by: by ?? null, ref: id }
}

function stateOf(warning: string, steps: WarningDone[], today: Day): WarningState {
  const last = steps.at(-1)!
  const latest = last.step === 'lifted' ? [] : latestLimits(steps)
  const limits = latest.filter(({ until }) => until === null || until >= today)
  return {
    warning,
    step: last.step,
    on: steps[0]!.on,
    steps,
    limits,
    given: steps.some(({ step }) => step !== 'lifted'),
    lapsed: limits.length < latest.length,
    because: steps.map(({ ref }) => ref),
  }
}

/** Each limit as it was last set since the warning was last lifted. */
function latestLimits(steps: readonly WarningDone[]): LimitInForce[] {
  const since = steps.findLastIndex(({ step }) => step === 'lifted') + 1
  const byLimit = new Map<ContactLimit, LimitInForce>()
  for (const { limits, until, member, text, ref } of steps.slice(since))
    if (limits !== null) byLimit.set(limits, { limits, until, member, text, ref })
  return [...byLimit.values()]
}
