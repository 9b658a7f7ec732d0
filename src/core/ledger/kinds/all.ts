import type { Kind } from '../kind.ts'
import { aside } from './asides.ts'
import type { Aside } from './asides.ts'
import { business, client, member, person } from './cards.ts'
import type { Business, Client, Member, Person } from './cards.ts'
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
import { kept, moved, promise, released } from './promises.ts'
import type { PromiseKept, PromiseMade, PromiseMoved, PromiseReleased } from './promises.ts'
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
