import { careOf } from '../care/care-of.ts'
import type { CaseState } from '../cases/fold-cases.ts'
import { foldCases } from '../cases/fold-cases.ts'
import type { IncidentState } from '../conduct/fold-incidents.ts'
import { foldIncidents } from '../conduct/fold-incidents.ts'
import type { Scope } from '../conduct/scope.ts'
import { scopeOf } from '../conduct/scope.ts'
import type { WarningState } from '../conduct/warnings.ts'
import { foldWarnings } from '../conduct/warnings.ts'
import type { Day } from '../day.ts'
import { careBefore } from '../decide/care-known.ts'
import { blankReview, foldReviews } from '../decide/fold-reviews.ts'
import type { ReviewState } from '../decide/review-state.ts'
import { clientCard } from '../ledger/card.ts'
import { clientSince } from '../ledger/client-since.ts'
import type { Fact } from '../ledger/fact.ts'
import type { ClientProfit, ProfitRates } from '../profit/client-profit.ts'
import { clientProfit } from '../profit/client-profit.ts'
import { apologiesOf } from '../remedies/apologies.ts'
import type { Cycle } from '../remedies/cycles.ts'
import { cyclesOf } from '../remedies/cycles.ts'
import type { RemedyState } from '../remedies/fold-remedies.ts'
import { foldRemedies } from '../remedies/fold-remedies.ts'
import type { HalfwayState } from '../remedies/halfway.ts'
import { foldHalfways } from '../remedies/halfway.ts'
import type { Complaint } from './complained.ts'
import { complaintsOf } from './complained.ts'
import type { Deliveries } from './deliveries.ts'
import { deliveriesOf } from './deliveries.ts'
import { isEvidence } from './evidence-kinds.ts'
import type { PrincipleState } from './principles.ts'
import type { AgainSaid, PotentialSeen, Referrals } from './relation.ts'
import { againOf, potentialOf, referralsOf, rightsOf } from './relation.ts'
import type { RightSeen } from './relation.ts'

/**
 * What of the house a client's evidence is read with; `members` how many people work here, 1 where only the owner does,
 * and `owner` who signed as the first owner before a card said their key, where they have one.
 */
export type HouseGround = {
  principles: readonly PrincipleState[]
  members: number
  owner: string | null
  rates: ProfitRates
}

/**
 * All that is known of one client on a day and a review may look at, of one person's sight. `since` is the first day of
 * the relation, where known; `friend` an old friend (I12). Pure: what is not in the facts is not known.
 */
export type Evidence = {
  client: string
  name: string
  today: Day
  since: Day | null
  friend: boolean
  cases: CaseState[]
  /** Complaints without a case and cases of complaints, the oldest first: nothing counts twice. */
  complaints: Complaint[]
  deliveries: Deliveries
  remedies: RemedyState[]
  halfways: HalfwayState[]
  apologies: ReturnType<typeof apologiesOf>
  cycles: Cycle[]
  incidents: IncidentState[]
  warnings: WarningState[]
  scope: Scope
  care: ReturnType<typeof careOf>
  /** The facts by which we know that somebody asked how they are, before the latest review or in it (M7). */
  careKnown: string[]
  profit: ClientProfit[]
  referrals: Referrals
  potential: PotentialSeen | null
  /** "Would we take this client again today?" (A25), the latest answer first. */
  again: AgainSaid[]
  rights: RightSeen[]
  reviews: ReviewState[]
  principles: readonly PrincipleState[]
  members: number
  owner: string | null
  /** The client's facts in recorded order, for what needs them all. */
  facts: readonly Fact[]
}

/** What is known of a client on a day. */
export function evidenceOf(client: string, facts: readonly Fact[], house: HouseGround, today: Day): Evidence {
  const all = facts.filter(({ on }) => on <= today)
  const known = all.filter(isEvidence)
  const card = clientCard(client, known)
  return {
    client,
    name: card.name,
    today,
    since: clientSince(client, known, today).since,
    friend: card.friend === true,
    ...repairOf(client, known, today),
    ...conductOf(client, known, today),
    ...relationOf(known),
    profit: clientProfit(client, known, house.rates, today),
    ...reviewedOf(client, known, today),
    principles: house.principles,
    members: house.members,
    owner: house.owner,
    facts: all,
  }
}

function repairOf(client: string, facts: readonly Fact[], today: Day) {
  const cases = foldCases(client, facts, today)
  const remedies = foldRemedies(client, facts, today)
  return {
    cases,
    complaints: complaintsOf(client, cases, facts),
    deliveries: deliveriesOf(client, cases, facts, today),
    remedies,
    halfways: foldHalfways(client, facts, today),
    apologies: apologiesOf(client, facts, today),
    cycles: cyclesOf(cases, remedies),
  }
}

function relationOf(facts: readonly Fact[]) {
  return {
    referrals: referralsOf(facts),
    potential: potentialOf(facts),
    again: againOf(facts),
    rights: rightsOf(facts),
  }
}

function conductOf(client: string, facts: readonly Fact[], today: Day) {
  return {
    incidents: foldIncidents(client, facts, today),
    warnings: foldWarnings(client, facts, today),
    scope: scopeOf(client, facts, today),
    care: careOf(client, facts, today),
  }
}

function reviewedOf(client: string, facts: readonly Fact[], today: Day) {
  const reviews = foldReviews(client, facts, today)
  return { reviews, careKnown: careBefore(reviews[0] ?? blankReview(client, today), facts, today) }
}
