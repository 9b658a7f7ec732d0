import { dangersOf } from '../conduct/towards-people.ts'
import { daysBetween } from '../day.ts'
import { tellingCycles } from '../remedies/cycles.ts'
import { isWritten, speaks } from './complained.ts'
import { LEAST_CYCLES } from '../remedies/stop.ts'
import { FIRST_OWNER } from '../ledger/first-owner.ts'
import type { Evidence } from './evidence.ts'
import type { Args, GroundReading } from './ground-reading.ts'
import { counts } from './ground-reading.ts'

/** How a client is spoken of in a review (M5): never a word for the person. The first is what is meant where nothing else is shown (M6). */
export const PATTERN_ANSWERS = ['client-with-a-problem', 'unclear', 'pattern'] as const
export type PatternAnswer = (typeof PATTERN_ANSWERS)[number]

export const PATTERN_NEEDS = ['decided', 'reporters', 'days', 'remedies', 'own-fault', 'care', 'warning'] as const
export type PatternNeedCode = (typeof PATTERN_NEEDS)[number]

/** One piece of the minimum evidence (handbook 3.6): what there is and what is needed; the sentence is `pattern.<code>`. */
export type PatternNeed = {
  code: PatternNeedCode
  has: number
  needed: number
  met: boolean
  args: Args
  because: string[]
}

/**
 * `points`: whether what is known points to a pattern of conduct at all. `exception`: something of gravity 4 happened
 * (violence, a threat, harassment, a crime) in the last 180 days, for which nothing else has to be waited for.
 */
export type Pattern = { answer: PatternAnswer; points: boolean; needs: PatternNeed[]; exception: boolean }

const DECIDED = 3
const INCIDENTS = 2
const GRAVE = 2
const REPORTERS = 2
const DAYS = 60
const REMEDIES = 2

/**
 * Whether the words "pattern of unreasonable conduct" may appear (M5, M6, handbook 3.6): only with all of the minimum
 * evidence, and where what is known points there. Until then this is a client with a problem. `grounds` are those of
 * `groundsOf`.
 */
export function patternOf(evidence: Evidence, grounds: readonly GroundReading[]): Pattern {
  const needs = [
    decidedNeed(evidence),
    reportersNeed(evidence),
    daysNeed(evidence),
    remediesNeed(evidence),
    checkNeed(evidence, 'own-fault'),
    careNeed(evidence),
    warningNeed(evidence),
  ]
  const exception = dangersOf(evidence.incidents, evidence.today).length > 0
  const points = exception || pointsThere(evidence, grounds)
  const answer = exception || (points && needs.every(({ met }) => met)) ? 'pattern' : points ? 'unclear' : DEFAULT
  return { answer, points, needs, exception }
}

const DEFAULT: PatternAnswer = 'client-with-a-problem'

/** Nothing satisfies them (M9), or one of the two grounds of conduct counts. */
function pointsThere(evidence: Evidence, grounds: readonly GroundReading[]): boolean {
  if (isNeverSatisfied(evidence)) return true
  return grounds.some((one) => (one.ground === 'complaints' || one.ground === 'conduct') && counts(one))
}

export { tellingCycles } from '../remedies/cycles.ts'

/** The operational test of M9, which M38 rests on: at least two such cycles. */
export function isNeverSatisfied({ cycles }: Pick<Evidence, 'cycles'>): boolean {
  return tellingCycles(cycles).length >= LEAST_CYCLES
}

/** At least three decided complaints, or two incidents of gravity 2 or more. */
function decidedNeed({ complaints, incidents }: Evidence): PatternNeed {
  const decided = complaints.filter((one) => one.valid !== null && speaks(one))
  const grave = countingOf(incidents).filter(({ gravity }) => gravity >= GRAVE)
  const args = { complaints: decided.length, incidents: grave.length, neededIncidents: INCIDENTS }
  const met = decided.length >= DECIDED || grave.length >= INCIDENTS
  const because = [...decided, ...grave].flatMap((one) => one.because)
  return { code: 'decided', has: decided.length, needed: DECIDED, met, args, because }
}

/**
 * Two people, of whom the owner before and after their card was written are one; in a firm of one, that one and something dated that others can read: a mail,
 * a letter, a picture.
 */
function reportersNeed({ complaints, incidents, members, owner }: Evidence): PatternNeed {
  const told = [...complaints.filter(speaks), ...countingOf(incidents)]
  const people = new Set(told.flatMap(({ by }) => (by === FIRST_OWNER && owner !== null ? owner : (by ?? []))))
  const dated =
    complaints.some((one) => one.dated && speaks(one)) ||
    countingOf(incidents).some((one) => one.hash !== null || isWritten(one.way))
  const alone = members <= 1
  const met = people.size >= REPORTERS || (alone && people.size === 1 && dated)
  const args = { alone: alone ? 'yes' : 'no', dated: dated ? 'yes' : 'no' }
  return { code: 'reporters', has: people.size, needed: REPORTERS, met, args, because: told.map(({ ref }) => ref) }
}

/** From the first to the last of it at least sixty days. */
function daysNeed({ complaints, incidents }: Evidence): PatternNeed {
  const told = [...complaints.filter(speaks), ...countingOf(incidents)].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
  const [first, last] = [told.at(0)?.on, told.at(-1)?.on]
  const has = first === undefined || last === undefined ? 0 : daysBetween(first, last)
  return { code: 'days', has, needed: DAYS, met: has >= DAYS, args: {}, because: told.map(({ ref }) => ref) }
}

function remediesNeed({ remedies }: Evidence): PatternNeed {
  const done = remedies.filter(({ state }) => state === 'delivered')
  const because = done.flatMap((one) => one.because)
  return { code: 'remedies', has: done.length, needed: REMEDIES, met: done.length >= REMEDIES, args: {}, because }
}

/** Who told us our trade and was right stands for nothing against them (M10). */
function countingOf(incidents: Evidence['incidents']): Evidence['incidents'] {
  return incidents.filter(({ counts: counting }) => counting)
}

/** The review that is looked at: the latest one. To have looked at our own part is to have come to an end (M7). */
function checkNeed({ reviews }: Evidence, code: 'own-fault' | 'care'): PatternNeed {
  const answer = reviews[0]?.checks.find(({ check }) => check === code)
  return need(code, answer && (code === 'care' || answer.result !== 'unclear') ? [answer.ref] : [])
}

/** The care question is asked in a review or in the months before it, as the brake of `careBefore` has it (M7, M22). */
function careNeed(evidence: Evidence): PatternNeed {
  const inReview = checkNeed(evidence, 'care')
  return inReview.met ? inReview : need('care', evidence.careKnown)
}

function warningNeed({ warnings }: Evidence): PatternNeed {
  return need(
    'warning',
    warnings.filter(({ given }) => given).flatMap(({ because }) => because),
  )
}

function need(code: PatternNeedCode, because: string[]): PatternNeed {
  const met = because.length > 0
  return { code, has: met ? 1 : 0, needed: 1, met, args: {}, because }
}
