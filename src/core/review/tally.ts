import { isMinor } from '../cases/severity.ts'
import type { BookRates, BookSums } from './book-rates.ts'
import { isValid, speaks, windowStart } from './complained.ts'
import type { Complaint } from './complained.ts'
import type { Evidence } from './evidence.ts'
import { NO_SUMS, withPart } from './shrink.ts'

/** So many of so many, and the facts behind the many. */
export type Tally = { hits: number; n: number; because: string[] }

/** What one client brings to each figure of the book, of the last two years. */
export type Tallies = { [K in keyof BookSums]: Tally }

/** The evidence that counting needs; the whole is not there yet where a book is passed. */
export type Counted = Pick<Evidence, 'today' | 'complaints' | 'deliveries' | 'remedies' | 'cycles'>

/** The complaints of the last two years, the oldest first, without those that were nobody's fault (M23). */
export function recentComplaints({ complaints, today }: Pick<Counted, 'complaints' | 'today'>): Complaint[] {
  const first = windowStart(today)
  return complaints.filter((one) => one.on >= first && speaks(one))
}

export function talliesOf(evidence: Counted): Tallies {
  const recent = recentComplaints(evidence)
  const judged = recent.filter((one) => isValid(one) !== null)
  const weighed = recent.filter(({ severity }) => isMinor(severity) !== null)
  return {
    complaints: { hits: recent.length, n: evidence.deliveries.n, because: recent.map(({ ref }) => ref) },
    validity: shareOf(judged, (one) => isValid(one) === true),
    minor: shareOf(weighed, ({ severity }) => isMinor(severity) === true),
    acceptance: acceptanceOf(evidence),
    recurrence: recurrenceOf(evidence),
  }
}

function shareOf(of: readonly Complaint[], holds: (one: Complaint) => boolean): Tally {
  return { hits: of.filter(holds).length, n: of.length, because: of.flatMap(({ because }) => because) }
}

/** Of remedies that suit what was lost and were answered, those accepted; where nobody said what was lost it suits. */
function acceptanceOf({ remedies, today }: Counted): Tally {
  const first = windowStart(today)
  const answered = remedies.filter(
    ({ state, acceptedOn, reasonable, offered }) =>
      offered >= first && reasonable !== false && (acceptedOn !== null || state === 'declined'),
  )
  const accepted = answered.filter(({ state }) => state !== 'declined')
  return { hits: accepted.length, n: answered.length, because: answered.flatMap(({ because }) => because) }
}

function recurrenceOf({ remedies, cycles, today }: Counted): Tally {
  const first = windowStart(today)
  const settled = remedies.filter(
    ({ acceptedOn, deliveredOn, state }) =>
      acceptedOn !== null && deliveredOn !== null && deliveredOn >= first && state !== 'withdrawn',
  )
  const again = new Set(cycles.map((cycle) => `${cycle.case} ${cycle.remedy}`))
  const back = settled.filter((one) => again.has(`${one.case} ${one.remedy}`))
  const because = [...settled.flatMap((one) => one.because), ...cycles.flatMap((cycle) => cycle.because)]
  return { hits: back.length, n: settled.length, because: [...new Set(because)] }
}

export const NO_BOOK_SUMS: BookSums = {
  complaints: NO_SUMS,
  validity: NO_SUMS,
  minor: NO_SUMS,
  acceptance: NO_SUMS,
  recurrence: NO_SUMS,
}

/** The sums of a book with one client more, or without one of them (`sign` −1): nobody is held against themselves. */
export function withClient<B extends BookSums>(book: B, { complaints, ...shares }: Tallies, sign: 1 | -1 = 1): B {
  const changed = { complaints: withPart(book.complaints, complaints.hits, complaints.n, sign) } as BookSums
  for (const name of ['validity', 'minor', 'acceptance', 'recurrence'] as const)
    changed[name] = withPart(book[name], shares[name].hits, shares[name].n, sign)
  return { ...book, ...changed }
}

/** The others of the book, as one client is held against them. */
export function othersThan(evidence: Counted, book: BookRates): BookRates {
  return { ...withClient(book, talliesOf(evidence), -1), clients: Math.max(0, book.clients - 1) }
}
