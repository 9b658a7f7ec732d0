import { dayNumber } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { Check, NamedFact } from '../ledger/story-check.ts'
import type { Arg, Assessment } from '../signals/signal.ts'
import type { Reading } from './reading.ts'

/** What was there instead of what a check asked for: the code of its sentence (`check.<code>`) with arguments. */
export type Finding = { code: string; args: Record<string, Arg> }

type ClientCheck = Exclude<Check, { about: 'problem' | 'before' | 'contact' | 'no-contact' }>

/** Null when `check` holds for a reading of its client; `facts` are the client's facts that count, of all days. */
export function findingOf(check: ClientCheck, reading: Reading, facts: readonly Fact[], on: Day): Finding | null {
  if (check.about === 'move' || check.about === 'no-move') return moveFinding(check, reading)
  if ('signal' in check) return assessmentFinding(check, assessmentOf(reading, check.signal), facts)
  if (check.about === 'standing') return standingFinding(check.standing, check.why, reading)
  if (check.about === 'two-way') return unless(reading.lastContact === check.day, twoWayFinding(reading))
  if (check.about === 'value') return valueFinding(check.amount, reading)
  return factsFinding(check.n, facts, on)
}

type StateCheck = Extract<Check, { about: 'signal' | 'no-signal' | 'clear' | 'unknown' }>

function assessmentFinding(check: StateCheck, found: Assessment, facts: readonly Fact[]): Finding | null {
  if (check.about === 'signal') return signalFinding(check, found, facts)
  if (check.about === 'unknown') return unknownFinding(check.missing, found)
  return unless(check.about === 'clear' ? found.state === 'clear' : found.state !== 'raised', stateFinding(found))
}

function unless(holds: boolean, finding: Finding): Finding | null {
  return holds ? null : finding
}

function assessmentOf(reading: Reading, signal: string): Assessment {
  const assessed = reading.assessed.find((one) => one.signal === signal)
  if (!assessed) throw new Error(`no signal ${signal}`)
  return assessed.assessment
}

function stateFinding(assessment: Assessment): Finding {
  if (assessment.state === 'raised') return { code: 'raised', args: { strength: assessment.strength } }
  if (assessment.state === 'clear') return { code: 'clear', args: {} }
  const { n = 0, needed = 0 } = assessment.args
  // Enough of it, but in too short a time: what is missing are days.
  const missing = assessment.code === 'short' ? 'days' : assessment.missing
  return { code: 'unknown', args: { missing, n, needed } }
}

function signalFinding(
  check: Extract<Check, { about: 'signal' }>,
  found: Assessment,
  facts: readonly Fact[],
): Finding | null {
  if (found.state !== 'raised') return stateFinding(found)
  if (check.strength !== null && check.strength !== found.strength) return stateFinding(found)
  const reasons = facts.filter((fact) => found.because.includes(fact.id))
  const absent = check.because.find((named) => !reasons.some((fact) => isNamed(fact, named)))
  return absent ? { code: 'because', args: { day: { day: absent.day }, kind: absent.kind, n: reasons.length } } : null
}

function isNamed(fact: Fact, named: NamedFact): boolean {
  return fact.on === named.day && fact.kind === named.kind
}

function unknownFinding(missing: string | null, found: Assessment): Finding | null {
  const holds = found.state === 'unknown' && (missing === null || missing === found.missing)
  return unless(holds, stateFinding(found))
}

function standingFinding(standing: string, why: string | null, { stand }: Reading): Finding | null {
  const holds = stand.standing === standing && (why === null || stand.why === why || stand.reasons.includes(why))
  return unless(holds, {
    code: 'standing',
    args: { standing: stand.standing, why: [stand.why, ...stand.reasons].join(', ') },
  })
}

function moveFinding(check: Extract<Check, { about: 'move' | 'no-move' }>, { move }: Reading): Finding | null {
  const found: Finding = move
    ? { code: 'move', args: { signal: move.signal, verb: move.verb, group: move.group } }
    : { code: 'no-move', args: {} }
  if (check.about === 'no-move') return unless(move === null, found)
  const same = move?.signal === check.signal && move.verb === check.verb
  return unless(same && (check.group === null || move.group === check.group), found)
}

/** Null when the move of one client comes before that of the other on Today's list; whoever has no move comes nowhere. */
export function orderFinding(first: Reading, second: Reading): Finding | null {
  if (!first.move || !second.move) return { code: 'no-move', args: {} }
  return unless(first.move.rank > second.move.rank, { code: 'after', args: {} })
}

function twoWayFinding({ lastContact }: Reading): Finding {
  return lastContact === null
    ? { code: 'two-way-never', args: {} }
    : { code: 'two-way', args: { day: { day: lastContact } } }
}

function valueFinding(amount: Extract<Check, { about: 'value' }>['amount'], { value }: Reading): Finding | null {
  if (!value) return unless(amount === null, { code: 'no-value', args: {} })
  const same = value.amount.minor === amount?.minor && value.amount.currency === amount.currency
  return unless(same, { code: 'value', args: { amount: value.amount, n: value.n } })
}

/** Dated facts up to the day; cards are not counted. */
function factsFinding(n: number, facts: readonly Fact[], on: Day): Finding | null {
  const until = facts.filter((fact) => fact.on !== '' && dayNumber(fact.on) <= dayNumber(on)).length
  return unless(until === n, { code: 'facts', args: { n: until } })
}
