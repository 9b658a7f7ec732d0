import { addDays } from '../../day.ts'
import type { Day } from '../../day.ts'
import { foldSheets, inForceOn } from '../../expect/fold-sheets.ts'
import type { SheetEngagement } from '../../expect/sheet.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import { inOrder } from '../../ledger/in-order.ts'
import { sayAlike } from '../../promises/alike.ts'
import type { PromiseLife } from '../../promises/lives.ts'
import { fingerprint } from './fingerprint.ts'
import { FROM } from './obligation-state.ts'
import type { Found } from './obligation-state.ts'

/** An accepted change order that is older than this when a parting begins is taken for done: nobody writes down that it was (D). */
const CHANGE_DAYS = 180

/**
 * `base` is the day from which notice runs. What was over when the parting was begun, on `since`, is taken for done;
 * what comes to its day later is late and still owed. `promises` say some of it already.
 */
type Around = { base: Day; since: Day; promises: readonly PromiseLife[] }

/**
 * Work that is agreed: contracts with an end, what a sheet in force says will come, change orders, and what was worked and
 * not billed.
 */
export function collectWork(client: string, facts: readonly Fact[], today: Day, around: Around): Found[] {
  const sheets = foldSheets(client, facts, today)
  const named = inOrder(client, facts, ['engagement'], today)
  const linesOf = (key: string) => named.filter(({ body }) => body.engagement === key).map(({ id }) => id)
  return [
    ...sheets.flatMap((one) => contractOf(one, around, linesOf(one.engagement))),
    ...sheets.flatMap((one) => comingOf(one, today, around)),
    ...changesOf(client, facts, today, around),
    ...unbilledOf(client, facts, today),
  ]
}

/** A notice period is met by the last day; a contract binds no longer than until its own end, with or without notice. */
function contractOf(one: SheetEngagement, { base, since }: Around, because: string[]): Found[] {
  const { engagement, until, notice } = one
  if (until !== null && until < since) return []
  const text = one.text ?? engagement
  const deadline = notice === null ? until : null
  const bound: Found = { obligation: `${FROM}work-${engagement}`, as: 'work', text, deadline, because }
  if (notice === null) return until === null ? [] : [bound]
  const told: Found = {
    obligation: `${FROM}notice-${engagement}`,
    as: 'notice',
    text: '',
    code: 'notice',
    args: { days: notice, work: text },
    deadline: until !== null && until < addDays(base, notice) ? until : addDays(base, notice),
    because,
  }
  return [bound, told]
}

/** What is to come by a day, but for what was promised for that day in the same words: its like comes every month. */
function comingOf(one: SheetEngagement, today: Day, { since, promises }: Around): Found[] {
  const clauses = inForceOn(one, today)?.clauses ?? []
  return clauses.flatMap(({ id, part, text, due }): Found[] => {
    if (part !== 'comes' || due === null || due < since) return []
    if (promises.some((other) => sayAlike(other.text, text) && (other.firstDue === due || other.due === due))) return []
    const obligation = `${FROM}clause-${one.engagement}-${due}-${fingerprint(text)}`
    return [{ obligation, as: 'work', text, due, because: [id] }]
  })
}

/** Change orders, but for those that became a promise in the same words. */
function changesOf(client: string, facts: readonly Fact[], today: Day, { since, promises }: Around): Found[] {
  const latest = new Map<string, FactOf<'change'>>()
  for (const fact of inOrder(client, facts, ['change'], today)) latest.set(fact.body.change, fact)
  return [...latest.values()].flatMap(({ id, on, body }): Found[] => {
    if (body.order !== 'accepted' || on === '' || addDays(on, CHANGE_DAYS) < since) return []
    if (promises.some((one) => one.made >= on && sayAlike(one.text, body.text))) return []
    return [{ obligation: `${FROM}change-${body.change}`, as: 'work', text: body.text, because: [id] }]
  })
}

/** Hours that are to be billed, and costs that are passed on, since the last invoice. */
function unbilledOf(client: string, facts: readonly Fact[], today: Day): Found[] {
  const billed = inOrder(client, facts, ['invoice'], today).at(-1)?.on ?? ''
  const work = inOrder(client, facts, ['time', 'cost'], today).filter(
    (fact) => fact.on > billed && (fact.kind === 'time' ? !fact.body.unbilled : fact.body.passed === true),
  )
  const minutes = work.reduce((sum, fact) => sum + (fact.kind === 'time' ? fact.body.minutes : 0), 0)
  const sums = new Map<string, number>()
  for (const { minor, currency } of work.flatMap((fact) => worthOf(fact) ?? []))
    sums.set(currency, (sums.get(currency) ?? 0) + minor)
  const [only, other] = [...sums]
  const worth = only && !other ? { amount: { minor: Math.round(only[1]), currency: only[0] } } : {}
  const named = { obligation: `${FROM}unbilled`, as: 'unbilled' as const, text: '', code: 'unbilled', ...worth }
  const args = { hours: Math.round(minutes / 6) / 10 }
  const settled = work.length > 0 || billed === '' ? null : billed
  const last = work.at(-1)
  if (!last && settled === null) return []
  return [{ ...named, args, settled, ...(last ? { grown: last.on } : {}), because: work.map(({ id }) => id) }]
}

/** What an entry will be billed at; null where its hour has no price. */
function worthOf(fact: FactOf<'time' | 'cost'>): { minor: number; currency: string } | null {
  if (fact.kind === 'cost') return fact.body.amount
  const { rate, minutes } = fact.body
  return rate ? { minor: (rate.minor * minutes) / 60, currency: rate.currency } : null
}
