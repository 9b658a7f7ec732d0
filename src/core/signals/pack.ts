import { emptyHistory } from './history.ts'
import type { History, MoneyItem, PromiseItem } from './history.ts'
import { packCases, unpackCases } from './pack-cases.ts'
import { packContacts, packFeedback, unpackContacts, unpackFeedback } from './pack-contacts.ts'

/**
 * A history as compact text, kept beside a client so that any day's readings of a whole book can be
 * computed without reading every fact. Fact ids are left out: reasons are taken from the facts
 * themselves when somebody asks for them. Only ever a cache; `PACK_VERSION` changes with its shape, and
 * the first thing a newer program does is to compute all of them anew.
 */
export const PACK_VERSION = 6

const MONEY = ['invoice', 'payment', 'credit', 'refund'] as const
/** Added to the place in `MONEY`: the day is not the true one; the name is the payment's own number. */
const UNDATED = 4
const NUMBERED = 8
const STEPS = ['made', 'kept', 'moved', 'released'] as const

type Packed = [
  version: number,
  contacts: number[],
  money: unknown[],
  promises: unknown[],
  feedback: number[],
  work: number[],
  endings: unknown[],
  asides: unknown[],
  cases: unknown[],
  leavings: unknown[],
  holds: unknown[],
]

export function packHistory(history: History): string {
  let currency = ''
  const money: unknown[] = []
  for (const item of history.money) {
    if (item.currency !== currency) money.push((currency = item.currency))
    const code = MONEY.indexOf(item.kind) + (item.undated ? UNDATED : 0) + (item.number === '' ? 0 : NUMBERED)
    money.push(item.on, code, item.minor, item.due, item.number || item.invoice)
  }
  const promises = packPromises(history.promises)
  // Days of work are many and close together: each as the days since the one before.
  const work = history.work.map(({ on }, i) => on - (history.work[i - 1]?.on ?? 0))
  const endings = history.endings.flatMap(({ on, initiative }) => [on, initiative])
  const asides = history.asides.flatMap(({ on, signal, until, useless }) => [on, signal, until, useless ? 1 : 0])
  const [contacts, feedback, cases] = [
    packContacts(history.contacts),
    packFeedback(history.feedback),
    packCases(history.cases),
  ]
  const leavings = history.leavings.flatMap(({ on, initiative, until }) => [on, initiative, until])
  const holds = history.holds.flatMap(({ on, invoice, until }) => [on, invoice, until])
  const own: Packed = [PACK_VERSION, contacts, money, promises, feedback, work, endings, asides, cases, leavings, holds]
  return JSON.stringify(own)
}

function packPromises(promises: readonly PromiseItem[]): unknown[] {
  return promises.flatMap(({ on, step, ours, text, due }) => [on, STEPS.indexOf(step), ours ? 1 : 0, text, due])
}

/** The history again, with empty `ref`s; null when it was packed by another version. */
export function unpackHistory(client: string, text: string): History | null {
  const [version, contacts, money, promises, feedback, work, endings, asides, cases, leavings, holds] = JSON.parse(
    text,
  ) as Packed
  if (version !== PACK_VERSION) return null
  const history = emptyHistory(client)
  history.contacts = unpackContacts(contacts)
  history.money = unpackMoney(money)
  for (let i = 0; i < promises.length; i += 5) history.promises.push(promiseAt(promises, i))
  history.feedback = unpackFeedback(feedback)
  history.cases = unpackCases(cases)
  let last = 0
  for (const days of work) history.work.push({ on: (last += days), ref: '' })
  for (let i = 0; i < endings.length; i += 2) {
    history.endings.push({ on: endings[i] as number, initiative: endings[i + 1] as string, ref: '' })
  }
  for (let i = 0; i < asides.length; i += 4) history.asides.push(asideAt(asides, i))
  history.leavings = unpackSpans(leavings).map(({ name, ...span }) => ({ ...span, initiative: name }))
  history.holds = unpackSpans(holds).map(({ name, ...span }) => ({ ...span, invoice: name }))
  return history
}

function asideAt(packed: readonly unknown[], i: number): History['asides'][number] {
  const [on, signal, until, useless] = packed.slice(i, i + 4) as [number, string, number | null, number]
  return { on, signal, until, useless: useless === 1, ref: '' }
}

function unpackSpans(packed: readonly unknown[]) {
  const spans: { on: number; name: string; until: number | null; ref: string }[] = []
  for (let i = 0; i < packed.length; i += 3) {
    const [on, name, until] = packed.slice(i, i + 3) as [number, string, number | null]
    spans.push({ on, name, until, ref: '' })
  }
  return spans
}

function unpackMoney(packed: unknown[]): MoneyItem[] {
  const money: MoneyItem[] = []
  let currency = ''
  for (let i = 0; i < packed.length; i += 5) {
    if (typeof packed[i] === 'string') currency = packed[i++] as string
    const code = packed[i + 1] as number
    const kind = MONEY[code % UNDATED]!
    money.push({
      on: packed[i] as number,
      kind,
      minor: packed[i + 2] as number,
      currency,
      due: packed[i + 3] as number | null,
      invoice: code >= NUMBERED ? '' : (packed[i + 4] as string),
      number: code >= NUMBERED ? (packed[i + 4] as string) : '',
      undated: code % NUMBERED >= UNDATED,
      ref: '',
    })
  }
  return money
}

function promiseAt(packed: unknown[], i: number): PromiseItem {
  return {
    on: packed[i] as number,
    step: STEPS[packed[i + 1] as number]!,
    ours: packed[i + 2] === 1,
    text: packed[i + 3] as string,
    due: packed[i + 4] as number | null,
    ref: '',
  }
}
