import { addDays } from '../src/core/day.ts'
import type { Day } from '../src/core/day.ts'
import type { FactDraft } from '../src/core/ledger/fact.ts'
import type { KindName } from '../src/core/ledger/kinds/all.ts'
import { chanceOf } from './chance.ts'

/** Facts a client of the made book has, its card included. */
export const FACTS_A_CLIENT = 100

const MONTHS = 36
const MONTH_DAYS = 30
const MAILS = 11
const CALLS = 3

/**
 * The facts of one client of a made book, three years to `today`: a card, an invoice a month and its
 * payments, mails both ways, calls, promises. Always the same for the same number and day. Every
 * fifth client has been quiet for some months, every seventh pays later than before.
 */
export function clientFacts(number: number, today: Day): FactDraft[] {
  const chance = chanceOf(number + 1)
  const client = `client-${number}`
  const quiet = number % 5 === 0 ? 60 + Math.floor(chance() * 200) : 0
  const slow = number % 7 === 0 ? 25 : 0
  const card = draft('client', client, '', { key: client, name: `Client ${number}`, ref: `C-${number}` })
  const facts = [card, ...money(client, today, slow, chance), ...contacts(client, addDays(today, -quiet), chance)]
  return [...facts, ...promises(client, today, FACTS_A_CLIENT - facts.length)]
}

function money(client: string, today: Day, slow: number, chance: () => number): FactDraft[] {
  const facts: FactDraft[] = []
  const usual = 20_000 + Math.floor(chance() * 400_000)
  for (let month = MONTHS; month >= 1; month--) {
    const on = addDays(today, -month * MONTH_DAYS + Math.floor(chance() * 10))
    const amount = { minor: Math.floor(usual * (0.8 + 0.4 * chance())), currency: 'EUR' }
    const ref = `${client}-${month}`
    facts.push(draft('invoice', client, on, { client, amount, due: addDays(on, MONTH_DAYS), ref }))
    const paid = addDays(on, 20 + Math.floor(chance() * 8) + (month < 8 ? slow : 0))
    if (paid <= today) facts.push(draft('payment', client, paid, { client, amount, for: ref }))
  }
  return facts
}

function contacts(client: string, last: Day, chance: () => number): FactDraft[] {
  const facts: FactDraft[] = []
  for (let i = 0; i < MAILS; i++) {
    const on = addDays(last, -i * 90 - Math.floor(chance() * 20))
    const thread = `${client}-t${i}`
    facts.push(
      draft('email', client, on, {
        way: 'from',
        client,
        text: `A question about order ${i}, and when it will be ready`,
        thread,
      }),
    )
    facts.push(
      draft('email', client, addDays(on, 1), {
        way: 'to',
        client,
        text: `The answer to question ${i}, with the day it will be ready`,
        thread,
      }),
    )
  }
  for (let i = 0; i < CALLS; i++) {
    facts.push(
      draft('call', client, addDays(last, -i * 300 - 7), {
        way: 'with',
        client,
        minutes: 5 + Math.floor(chance() * 30),
      }),
    )
  }
  return facts
}

/** Kept promises through the years; the last one is open, and late for some. */
function promises(client: string, today: Day, room: number): FactDraft[] {
  const facts: FactDraft[] = []
  for (let i = 0; facts.length < room; i++) {
    const on = addDays(today, -12 - i * 200)
    const text = `delivery ${i} to ${client}`
    facts.push(draft('promise', client, on, { way: 'to', client, text, due: addDays(on, 14) }))
    if (i > 0 && facts.length < room) facts.push(draft('kept', client, addDays(on, 13), { client, text }))
  }
  return facts
}

function draft(kind: KindName, client: string, on: Day | '', body: Record<string, unknown>): FactDraft {
  return { kind, client, on, visibility: 'team', body } as unknown as FactDraft
}
