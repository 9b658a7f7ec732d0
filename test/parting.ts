import { TODAY } from './fresh-house.ts'
import type { FreshHouse } from './fresh-house.ts'
import type { Person } from '../src/app/world.ts'
import { addDays } from '../src/core/day.ts'
import type { Day } from '../src/core/day.ts'
import { foldPartings } from '../src/core/parting/fold-partings.ts'
import { obligationsOf } from '../src/core/parting/obligations/fold-obligations.ts'
import type { ObligationState } from '../src/core/parting/obligations/fold-obligations.ts'

/** Facts and deeds that lead to a parting, for tests of what comes after. */

/** Somebody of the firm with the compliance role. */
export const petra: Person = { member: 'petra', role: 'compliance' }

/** A client whose conduct reaches the least evidence of a pattern, and two repairs that did not hold. */
export const ACME = `client acme "Acme Bakery" since 2024-01-10 language en
person anna at acme "Anna Berg" role owner email anna@acme.example language en
member mira "Mira" role owner
member armen "Armen" cost 40.00 EUR
member petra "Petra" role compliance
2024-01-10 engagement acme web "Looking after the site" notice 30
2025-09-01 incident acme i1 behaviour gravity 3 "You are all idiots" as words type insult member armen by armen
2025-11-20 warning acme w1 told "What was said on the phone"
2025-11-20 warning acme w1 asked "Please speak with Armen as with a colleague" follows "we end the work"
2026-01-20 incident acme i2 behaviour gravity 3 "Get out of my sight" as words type insult member armen by mira
2025-10-01 case acme c1 complaint "The blue is wrong" loss work matter blue
2025-10-02 finding acme c1 unknown valid-feeling useful "We showed how the screen differs"
2025-10-02 remedy acme c1 m1 offered as redo "Print again"
2025-10-03 remedy acme c1 m1 accepted
2025-10-10 remedy acme c1 m1 delivered
2025-10-11 handled acme c1 told "Done"
2025-10-11 handled acme c1 closed
2025-11-01 case acme c2 complaint "Now it is too light" loss work matter blue
2025-11-02 finding acme c2 unknown valid-feeling useful "We printed it once more"
2025-11-02 remedy acme c2 m2 offered as redo "Print again"
2025-11-03 remedy acme c2 m2 accepted
2025-11-10 remedy acme c2 m2 delivered
2025-11-11 handled acme c2 told "Done"
2025-11-11 handled acme c2 closed`

const ANSWERS = [
  { question: 'own-fault', result: 'no', text: 'All dates were kept' },
  { question: 'care', result: 'no', text: 'Nothing, they said' },
  { question: 'same-treatment', result: 'yes', text: 'We would' },
] as const

/**
 * A house with the client `acme` (another book where one is given, of the same shape) and a decision of today to part
 * that lacks nothing: reviewed, decided, and planned what to do if they take it so.
 */
export async function decidedReview(fresh: FreshHouse, book = ACME, client = 'acme'): Promise<void> {
  await fresh.tell(book)
  await fresh.run('open-review', { client, text: 'Armen asked for it' })
  for (const answer of ANSWERS) await fresh.run('answer-check', { client, ...answer })
  const course = { course: 'part', text: 'It goes on', rejected: 'repair', whyNot: 'It was tried twice' }
  await fresh.run('decide-course', { client, ...course })
  await fresh.run('plan-reaction', { client, reaction: 'threat', text: 'One calm answer', member: 'mira' })
}

/** The same, and the parting begun with the customs of an agency. */
export async function begunParting(fresh: FreshHouse, book = ACME, client = 'acme'): Promise<void> {
  await decidedReview(fresh, book, client)
  await fresh.run('begin-parting', { client, profile: 'agency' })
}

/** The same, and everything that is open planned: we finish it, Mira does it, within three weeks; the last day is the first possible one. */
export async function plannedParting(fresh: FreshHouse, book = ACME, client = 'acme'): Promise<void> {
  await begunParting(fresh, book, client)
  await planOpen(fresh, client)
  await fresh.tell(`${TODAY} lastday ${client} parting-1 on ${addDays(TODAY, 30)}`)
}

/** The same, and a calm talk held today. */
export async function talkedParting(fresh: FreshHouse, book = ACME, client = 'acme'): Promise<void> {
  await plannedParting(fresh, book, client)
  await fresh.run('record-farewell', { client, step: 'held', text: 'They had seen it coming', mood: 'calm' })
}

/** Plans what is open of a client's latest parting and not planned yet. */
export async function planOpen(fresh: FreshHouse, client = 'acme', today: Day = TODAY): Promise<void> {
  const left = (await obligationsSeen(fresh, client, today)).filter(({ planned }) => !planned)
  await tellOf(fresh, client, left, `planned way finish owner mira due ${addDays(today, 18)} visible owner`, today)
}

/** Settles what is open of a client's latest parting. */
export async function settleOpen(fresh: FreshHouse, client = 'acme', today: Day = TODAY): Promise<void> {
  const left = (await obligationsSeen(fresh, client, today)).filter(({ open }) => open)
  await tellOf(fresh, client, left, 'accepted "They have it"', today)
}

/** The letter of the latest parting is out, and the team was told the last day. */
export async function tellSent(fresh: FreshHouse, lastDay: Day, today: Day = TODAY): Promise<void> {
  await fresh.tell(`${today} notice acme parting-1 sent way email
${today} leaving acme initiative us on ${lastDay} member mira`)
}

async function obligationsSeen(fresh: FreshHouse, client: string, today: Day): Promise<ObligationState[]> {
  const sight = { visibilities: ['shared', 'team', 'owner'], member: '' } as const
  const facts = (await fresh.stores.facts.seenOf([client], sight)).get(client)!
  const [parting] = foldPartings(client, facts, today)
  return parting ? obligationsOf(parting, facts, today) : []
}

async function tellOf(
  fresh: FreshHouse,
  client: string,
  list: readonly ObligationState[],
  rest: string,
  today: Day,
): Promise<void> {
  const lines = list.map(({ obligation }) => `${today} obligation ${client} parting-1 ${obligation} ${rest}`)
  await fresh.tell(lines.join('\n'))
}
