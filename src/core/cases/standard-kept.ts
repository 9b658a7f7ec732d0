import type { Day } from '../day.ts'
import type { CaseDone, CaseState } from './fold-cases.ts'
import { clocksOf } from './clocks.ts'
import { roundsOf } from './rounds.ts'
import type { Desk } from './work-minutes.ts'

export const STANDARD_PARTS = ['held', 'checked', 'offered', 'in-time'] as const

/** One part of our own standard; null while the case is open and it may still be kept. */
export type StandardPart = { part: (typeof STANDARD_PARTS)[number]; kept: boolean | null; because: string[] }

/** What we held ourselves to in a case (A24). `kept`: all parts; null while it is open and nothing was missed. */
export type Standard = { kept: boolean | null; parts: StandardPart[] }

/**
 * Whether we kept our standard, whatever the client did: every reply held back what the tone check stops, we looked
 * into it before we said how it ended, something was offered or done, and both clocks were met each time. A good
 * outcome also when the client left. `offers` are the facts of remedies and half-way offers of the case. Of a request
 * only the clocks and the tone count.
 */
export function standardOf(one: CaseState, offers: readonly string[], desk: Desk, today: Day): Standard {
  const parts = [heldPart(one), ...(one.as === 'complaint' ? [checkedPart(one), offeredPart(one, offers)] : [])]
  parts.push(timePart(one, desk, today))
  const missed = parts.some(({ kept }) => kept === false)
  return { kept: missed ? false : one.state === 'closed' ? true : null, parts }
}

function heldPart(one: CaseState): StandardPart {
  const overridden = one.steps.filter(({ override }) => override !== null)
  return { part: 'held', kept: overridden.length === 0 ? endedWith(one, true) : false, because: refsOf(overridden) }
}

function checkedPart(one: CaseState): StandardPart {
  const { firstFound, because } = one
  const ended = one.steps.findLast(({ step }) => step === 'closed')
  const late = one.state === 'closed' && ended && because.indexOf(firstFound ?? '') > because.indexOf(ended.ref)
  if (firstFound === null || late) return { part: 'checked', kept: endedWith(one, false), because: [] }
  return { part: 'checked', kept: true, because: [firstFound] }
}

function offeredPart(one: CaseState, offers: readonly string[]): StandardPart {
  const helped = refsOf(one.steps.filter(({ step }) => step === 'helping'))
  const useful = one.finding?.useful ? [one.finding.ref] : []
  const because = [...offers, ...helped, ...useful]
  return { part: 'offered', kept: because.length > 0 ? true : endedWith(one, false), because }
}

function timePart(one: CaseState, desk: Desk, today: Day): StandardPart {
  const clocks = roundsOf(one).flatMap((round) => {
    const { acknowledge, answer } = clocksOf(one, round, desk, today, null)
    return [acknowledge, answer]
  })
  const missed = clocks.filter(({ state, slipped }) => state === 'late' || state === 'met-late' || slipped)
  const because = [...new Set((missed.length > 0 ? missed : clocks).flatMap((clock) => clock.because))]
  return { part: 'in-time', kept: missed.length > 0 ? false : endedWith(one, true), because }
}

/** A closed case is judged; an open one may still go either way. */
function endedWith({ state }: CaseState, kept: boolean): boolean | null {
  return state === 'closed' ? kept : null
}

function refsOf(steps: readonly CaseDone[]): string[] {
  return steps.map(({ ref }) => ref)
}
