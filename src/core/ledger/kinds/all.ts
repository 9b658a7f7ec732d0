import type { Kind } from '../kind.ts'
import { aside } from './asides.ts'
import type { Aside } from './asides.ts'
import { closed, season, window } from './calendars.ts'
import type { Closing, Season, Window } from './calendars.ts'
import { business, client, member, person } from './cards.ts'
import type { Business, Client, Member, Person } from './cards.ts'
import { asked, checkin, goal, talk } from './checkins.ts'
import type { Asked, Checkin, Goal, Talk } from './checkins.ts'
import { advice, price, quote } from './deals.ts'
import type { Advice, Price, Quote } from './deals.ts'
import { end } from './endings.ts'
import type { Ending } from './endings.ts'
import { exchange } from './exchange.ts'
import type { Exchange } from './exchange.ts'
import { interactions } from './interactions.ts'
import type { Interaction, InteractionName } from './interactions.ts'
import { feedback } from './feedback.ts'
import type { Feedback } from './feedback.ts'
import { credit, invoice, payment, refund } from './money-facts.ts'
import type { Credit, Invoice, Payment, Refund } from './money-facts.ts'
import { note } from './notes.ts'
import type { Note } from './notes.ts'
import { placed, plan } from './plans.ts'
import type { Placed, Plan } from './plans.ts'
import { kept, moved, promise, released } from './promises.ts'
import type { PromiseKept, PromiseMade, PromiseMoved, PromiseReleased } from './promises.ts'
import { clause, complaint, engagement, query, sheet, understood } from './sheets.ts'
import type { Clause, Complaint, Engagement, Query, Sheet, Understood } from './sheets.ts'
import { care, energy } from './care.ts'
import type { Care, Energy } from './care.ts'
import { caseOpened, handled } from './cases.ts'
import type { Case, Handled } from './cases.ts'
import { acted, incident } from './conduct.ts'
import type { Acted, Incident } from './conduct.ts'
import { approval, decision, forecast, right } from './decisions.ts'
import type { Approval, Decision, Forecast, RightUsed } from './decisions.ts'
import { reaction } from './reactions.ts'
import type { ReactionPlan } from './reactions.ts'
import { finding } from './findings.ts'
import type { Finding } from './findings.ts'
import { again, potential, principle, referral } from './portfolio.ts'
import type { Again, Potential, Principle, Referral } from './portfolio.ts'
import { change, missed, need } from './scope.ts'
import type { Change, Missed, Need } from './scope.ts'
import { warning } from './warnings.ts'
import type { Warning } from './warnings.ts'
import { alternative, friction, improvement } from './learning.ts'
import type { Alternative, Friction, Improvement } from './learning.ts'
import { apology, halfway, limit, remedy } from './remedies.ts'
import type { Apology, Halfway, Limit, Remedy } from './remedies.ts'
import { checked, ground, review } from './reviews.ts'
import type { Checked, GroundFound, Review } from './reviews.ts'
import { cooled, farewell, lastday, parting } from './partings.ts'
import type { Cooled, Farewell, LastDay, Parting } from './partings.ts'
import { obligation } from './obligations.ts'
import type { Obligation } from './obligations.ts'
import { goodwill } from './goodwill.ts'
import type { Goodwill } from './goodwill.ts'
import { hold } from './holds.ts'
import type { Hold } from './holds.ts'
import { allowed, notice, passage, wording } from './notices.ts'
import type { Allowed, Notice, Passage, Wording } from './notices.ts'
import { afterwards, leaving } from './leaving.ts'
import type { Afterwards, Leaving } from './leaving.ts'
import { retention, suppress } from './keeping.ts'
import type { Retention, Suppress } from './keeping.ts'
import { voiding } from './void.ts'
import type { Void } from './void.ts'
import { cost, time, writeoff } from './work.ts'
import type { CostEntry, TimeEntry, WriteOff } from './work.ts'

/** The body of each kind of fact. A new kind is one file, its line here and its line in `KINDS`. */
export type Bodies = {
  business: Business
  client: Client
  person: Person
  member: Member
  invoice: Invoice
  payment: Payment
  credit: Credit
  refund: Refund
  time: TimeEntry
  cost: CostEntry
  writeoff: WriteOff
  promise: PromiseMade
  kept: PromiseKept
  moved: PromiseMoved
  released: PromiseReleased
  note: Note
  feedback: Feedback
  engagement: Engagement
  quote: Quote
  sheet: Sheet
  clause: Clause
  understood: Understood
  query: Query
  complaint: Complaint
  window: Window
  season: Season
  closed: Closing
  plan: Plan
  placed: Placed
  checkin: Checkin
  asked: Asked
  goal: Goal
  talk: Talk
  advice: Advice
  price: Price
  exchange: Exchange
  case: Case
  handled: Handled
  finding: Finding
  remedy: Remedy
  apology: Apology
  halfway: Halfway
  limit: Limit
  friction: Friction
  improvement: Improvement
  alternative: Alternative
  incident: Incident
  acted: Acted
  warning: Warning
  need: Need
  change: Change
  missed: Missed
  care: Care
  energy: Energy
  review: Review
  ground: GroundFound
  checked: Checked
  forecast: Forecast
  decision: Decision
  approval: Approval
  right: RightUsed
  reaction: ReactionPlan
  principle: Principle
  referral: Referral
  potential: Potential
  again: Again
  parting: Parting
  lastday: LastDay
  farewell: Farewell
  cooled: Cooled
  obligation: Obligation
  goodwill: Goodwill
  hold: Hold
  passage: Passage
  notice: Notice
  allowed: Allowed
  wording: Wording
  leaving: Leaving
  afterwards: Afterwards
  suppress: Suppress
  retention: Retention
  end: Ending
  aside: Aside
  void: Void
} & Record<InteractionName, Interaction>

export type KindName = keyof Bodies

const KINDS: readonly Kind[] = [
  business,
  member,
  client,
  person,
  ...interactions,
  invoice,
  payment,
  credit,
  refund,
  time,
  cost,
  writeoff,
  promise,
  kept,
  moved,
  released,
  note,
  feedback,
  engagement,
  quote,
  sheet,
  clause,
  understood,
  query,
  complaint,
  window,
  season,
  closed,
  plan,
  placed,
  checkin,
  asked,
  goal,
  talk,
  advice,
  price,
  exchange,
  caseOpened,
  handled,
  finding,
  remedy,
  apology,
  halfway,
  limit,
  friction,
  improvement,
  alternative,
  incident,
  acted,
  warning,
  need,
  change,
  missed,
  care,
  energy,
  review,
  ground,
  checked,
  forecast,
  decision,
  approval,
  right,
  reaction,
  principle,
  referral,
  potential,
  again,
  parting,
  lastday,
  farewell,
  cooled,
  obligation,
  goodwill,
  hold,
  passage,
  notice,
  allowed,
  wording,
  leaving,
  afterwards,
  suppress,
  retention,
  end,
  aside,
  voiding,
]

export const kinds: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.name, kind]))

/** The kind of this name; throws on a name that is not a kind, which the notation has refused before. */
export function kindOf(name: string): Kind {
  const kind = kinds.get(name)
  if (!kind) throw new Error(`no fact kind ${name}`)
  return kind
}
