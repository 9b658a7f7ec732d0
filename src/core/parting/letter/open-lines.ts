import type { Day } from '../../day.ts'
import type { ObligationSort, ObligationWay } from '../../ledger/kinds/obligations.ts'
import { asWord } from '../../decide/considering.ts'
import type { Missing } from '../../decide/may-part.ts'
import type { Money } from '../../money.ts'
import { OWED_WORK, RETURNED } from '../obligations/sorts.ts'
import type { Line } from './evidence-line.ts'
import { saysOne } from './in-full.ts'
import { moneyLines } from './money-lines.ts'
import type { Bill } from './money-lines.ts'

/** An obligation as the letter tells of it; `text` in the letter's language, `bill` only of an invoice. */
export type OpenLine = {
  as: ObligationSort
  text: string
  way: ObligationWay | null
  due: Day | null
  deadline: Day | null
  to: string | null
  amount: Money | null
  bill: Bill | null
  open: boolean
}

function keyed(block: 'open-work' | 'records', what: string, args: Line['args'] = {}): Line {
  return { say: `letter.parting.${block}.${what}`, args }
}

/** What is ours to do, and what comes back, with the words that the letter has for it. */
function isWork({ as, text, open }: OpenLine): boolean {
  return open && OWED_WORK.includes(as) && text !== ''
}

function isReturned({ as, text, open, due }: OpenLine): boolean {
  return open && RETURNED.includes(as) && text !== '' && due !== null
}

/** What becomes of open work and of open money, one sentence each (I38, handbook 2.7). */
export function openWorkLines(open: readonly OpenLine[]): Line[] {
  return [...workLines(open), ...moneyLines(open, (what, args) => keyed('open-work', what, args))]
}

/** What happens to open work, and the deadlines the client must meet without us (I38). */
function workLines(open: readonly OpenLine[]): Line[] {
  const work = open.filter(isWork)
  if (work.length === 0) return [keyed('open-work', 'none')]
  const items = work.flatMap(({ text, way, due, to }) => {
    const by = due === null ? {} : { due: { day: due } }
    if (way === 'end-now') return [keyed('open-work', 'end-now', { text })]
    if (way === null || due === null) return []
    if (way === 'finish') return [keyed('open-work', 'finish', { text, ...by })]
    return [
      to === null
        ? keyed('open-work', 'hand-over', { text, ...by })
        : keyed('open-work', 'hand-over-to', { text, to, ...by }),
    ]
  })
  const deadlines = theirDeadlines(work).map(({ text, deadline }) =>
    keyed('open-work', 'deadline', { text, deadline: { day: deadline } }),
  )
  return [keyed('open-work', 'list'), ...items, ...deadlines]
}

/** What comes back to the client, by when (I39); it is theirs whatever else is open (11.2, no. 16). */
export function recordLines(open: readonly OpenLine[]): Line[] {
  const back = open.filter(isReturned)
  if (back.length === 0) return [keyed('records', 'none')]
  // Customs suggest several things of one sort: to the client they are one.
  const once = new Map(back.map((one) => [`${one.text} ${one.due}`, one]))
  const items = [...once.values()].map(({ text, due }) => keyed('records', 'item', { text, due: { day: due! } }))
  return [keyed('records', 'list'), ...items]
}

/** Deadlines of work that we do not finish: those the client must know of (I38). */
export function theirDeadlines<T extends OpenLine>(open: readonly T[]): (T & { deadline: Day })[] {
  return open.filter(
    (one): one is T & { deadline: Day } =>
      one.open && one.deadline !== null && OWED_WORK.includes(one.as) && one.way !== 'finish',
  )
}

/** The deadlines that the words do not name; `written` gives a day as the letter may write it. */
export function deadlinesUnsaid(
  text: string,
  open: readonly OpenLine[],
  written: (day: Day) => readonly string[],
): Missing[] {
  const unsaid = theirDeadlines(open).filter(({ deadline }) => !saysOne(text, written(deadline)))
  return unsaid.map(({ text: work, deadline }) => ({ code: 'deadline-unsaid', args: { text: work, due: deadline } }))
}

/**
 * Whether the words leave out what was planned: they were written before, or for another day (I38, I39). What ends now has
 * no day, and of a deadline that becomes theirs its own day is asked for.
 */
export function plansUnsaid(
  block: 'open-work' | 'records',
  text: string,
  open: readonly OpenLine[],
  written: (day: Day) => readonly string[],
): Missing[] {
  const theirs = theirDeadlines(open)
  const ours = (one: OpenLine) => isWork(one) && one.way !== 'end-now' && !theirs.some((other) => other === one)
  const planned = open.filter((one) => one.due !== null && (block === 'records' ? isReturned(one) : ours(one)))
  if (planned.every(({ due }) => saysOne(text, written(due!)))) return []
  return [{ code: 'passage-missing', args: { block: asWord(block) } }]
}
