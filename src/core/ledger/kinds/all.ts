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
import { voiding } from './void.ts'
import type { Void } from './void.ts'
import { cost, time } from './work.ts'
import type { CostEntry, TimeEntry } from './work.ts'

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
