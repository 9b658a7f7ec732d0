import type { CaseState } from '../cases/fold-cases.ts'
import { foldCases } from '../cases/fold-cases.ts'
import { foldIncidents } from '../conduct/fold-incidents.ts'
import { daysBetween } from '../day.ts'
import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { Ground } from '../ledger/kinds/reviews.ts'
import { cyclesOf, tellingCycles } from '../remedies/cycles.ts'
import { foldRemedies } from '../remedies/fold-remedies.ts'
import type { RemedyState } from '../remedies/fold-remedies.ts'
import { foldHalfways } from '../remedies/halfway.ts'
import { LEAST_CYCLES } from '../remedies/stop.ts'
import { upTo } from '../ledger/in-order.ts'
import { checkOf } from './fold-reviews.ts'
import type { ReviewState } from './review-state.ts'

/** A warning counts as tried once so many days have shown what came of it, or trouble has come again (D). */
const WARNING_DAYS = 14
/** Parting for these needs an attempt to repair first (I2). Growth and referrals carry no parting (T5), and with ethics an attempt would warn whoever is concerned (I10). */
const REPAIRED: readonly Ground[] = ['complaints', 'conduct', 'profit', 'values']

/** One attempt to put something right, with its date, the offer and what came of it (I2). */
export type Attempt = {
  by: 'remedy' | 'halfway' | 'warning' | 'talk'
  on: Day
  offer: string
  result: 'accepted' | 'declined' | 'delivered' | 'kept' | 'broken' | 'quiet' | 'again' | 'said'
  /** What the client said, or whoever wrote the attempt down. */
  text: string | null
  because: string[]
}

/** Which attempts count for which ground: a price is talked about, conduct is warned of, a failure is remedied. */
const COUNTS: Partial<Record<Ground, readonly Attempt['by'][]>> = {
  complaints: ['remedy', 'halfway'],
  conduct: ['warning', 'halfway'],
  profit: ['talk', 'halfway'],
  values: ['talk', 'halfway'],
}

/** What was tried with a client (I2). An offer without an answer is no attempt yet. */
export function attemptsOf(client: string, facts: readonly Fact[], review: ReviewState | null, today: Day): Attempt[] {
  const remedies = foldRemedies(client, facts, today).flatMap(remedyAttempt)
  const halfways = foldHalfways(client, facts, today).flatMap((one): Attempt[] => {
    if (one.state === 'made') return []
    const offer = [one.gives, one.asks].filter(Boolean).join(' / ')
    return [{ by: 'halfway', on: one.made, offer, result: one.state, text: one.answer, because: one.because }]
  })
  const talk = review && checkOf(review, 'repair')
  const talks: Attempt[] =
    talk?.result === 'yes'
      ? [{ by: 'talk', on: talk.on, offer: talk.text, result: 'said', text: talk.text, because: [talk.ref] }]
      : []
  const all = [...remedies, ...halfways, ...warningAttempts(client, facts, today), ...talks]
  return all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

function remedyAttempt({ state, offered, text, answer, because }: RemedyState): Attempt[] {
  if (state === 'offered' || state === 'withdrawn') return []
  return [{ by: 'remedy', on: offered, offer: text, result: state, text: answer, because }]
}

function warningAttempts(client: string, facts: readonly Fact[], today: Day): Attempt[] {
  const own = upTo(facts, today).filter((fact) => fact.client === client)
  const asked = own.filter(
    (fact): fact is FactOf<'warning'> =>
      fact.kind === 'warning' && (fact.body.step === 'asked' || fact.body.step === 'limits'),
  )
  const incidents = foldIncidents(client, facts, today).filter(({ counts }) => counts)
  return asked.flatMap((fact): Attempt[] => {
    const after = incidents.filter(({ on }) => on > fact.on)
    if (after.length === 0 && daysBetween(fact.on, today) < WARNING_DAYS) return []
    const result = after.length > 0 ? 'again' : 'quiet'
    const because = [fact.id, ...after.map(({ ref }) => ref)]
    return [{ by: 'warning', on: fact.on, offer: fact.body.text, result, text: null, because }]
  })
}

/** Of these grounds, those without any attempt to repair (I2). */
export function untried(grounds: readonly Ground[], attempts: readonly Attempt[]): Ground[] {
  return grounds.filter(
    (ground) => REPAIRED.includes(ground) && !attempts.some(({ by }) => COUNTS[ground]?.includes(by)),
  )
}

/**
 * Nothing more can be done to satisfy them (M38): remedies that were accepted and delivered, and after each a complaint
 * on the same matter that was not found to be ours (M9). `matter` is the one of most of them.
 */
export type NothingMore = { holds: boolean; n: number; matter: string | null; because: string[] }

export function nothingMore(cases: readonly CaseState[], remedies: readonly RemedyState[]): NothingMore {
  const cycles = tellingCycles(cyclesOf(cases, remedies))
  const times = (matter: string) => cycles.filter((one) => one.matter === matter).length
  const [most] = cycles.toSorted((a, b) => times(b.matter) - times(a.matter))
  const because = cycles.flatMap((cycle) => cycle.because)
  return { holds: cycles.length >= LEAST_CYCLES, n: cycles.length, matter: most?.matter ?? null, because }
}

/** The same, from the facts of a client. */
export function nothingMoreOf(client: string, facts: readonly Fact[], today: Day): NothingMore {
  return nothingMore(foldCases(client, facts, today), foldRemedies(client, facts, today))
}
