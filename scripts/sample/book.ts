import { writeFactLine } from '../../src/core/ledger/notation.ts'
import type { FactLine } from '../../src/core/ledger/notation.ts'
import type { FactDraft } from '../../src/core/ledger/fact.ts'
import { armenia } from './clients-armenia.ts'
import { asia } from './clients-asia.ts'
import { continent } from './clients-continent.ts'
import { isles } from './clients-isles.ts'
import { north } from './clients-north.ts'
import { LAST_DAY } from './days.ts'
import { openDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import { layFeedback } from './feedback.ts'
import { aboutUs, handWritten } from './hand-written.ts'
import { members } from './members.ts'
import { layOrder, ordersOf } from './orders.ts'
import { layPlans } from './plans.ts'
import { COUNTRIES } from './profile.ts'
import type { Profile } from './profile.ts'
import { layAround, layTalks } from './talks.ts'

const HEADER = [
  '# Lindgren & Sarkis, a small studio for labels and packaging, and its clients.',
  '# Everything here is invented: no such business, client or person exists. It may be copied freely.',
  '# Written by scripts/write-sample.ts; change the profiles and texts in scripts/sample and write it again.',
]
const FIRST_INVOICE = 3101

/** The whole sample as text in the notation: cards first, then everything else by day. */
export function sampleBook(): string {
  const profiles = [...north, ...isles, ...continent, ...armenia, ...asia]
  const desks = profiles.map(openDesk)
  const orders = desks.flatMap(ordersOf).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  orders.forEach((order, i) => layOrder(order, `LS-${FIRST_INVOICE + i}`))
  const cards = [...ourCards(), ...profiles.flatMap(cardsOf)]
  const dated = [...aboutUs(), ...desks.flatMap(factsOf)].toSorted(byDay)
  const lines = [...cards.map((draft) => ({ draft })), ...dated]
  return [...HEADER, ...lines.map(writeFactLine), ''].join('\n')
}

function factsOf(desk: Desk): FactLine[] {
  layTalks(desk)
  layAround(desk)
  layFeedback(desk)
  layPlans(desk)
  const drafts = desk.facts.filter((draft) => draft.on <= LAST_DAY).map((draft) => ({ draft }))
  return [...drafts, ...handWritten(desk.profile.key)]
}

/** Facts of one day stay in the order in which they were laid out (the sort is stable). */
function byDay(a: FactLine, b: FactLine): number {
  return a.draft.on < b.draft.on ? -1 : a.draft.on > b.draft.on ? 1 : 0
}

function ourCards(): FactDraft[] {
  const place = { zone: 'Europe/Berlin', currency: 'EUR', language: 'en', country: 'DE' }
  const body = { name: 'Lindgren & Sarkis', ...place, target: { minor: 6500, currency: 'EUR' }, late: 9 }
  const team = Object.entries(members).map(([key, us]): FactDraft => {
    const { name, role, level, capacity } = us
    const cost = { minor: us.cost * 100, currency: 'EUR' }
    const card = { key, name, role, email: `${key}@lindgren-sarkis.example`, level, capacity, cost }
    return { kind: 'member', client: null, on: '', visibility: 'team', body: card }
  })
  return [{ kind: 'business', client: null, on: '', visibility: 'team', body }, ...team]
}

function cardsOf({ key, name, since, trade, country, currency, domain, people }: Profile): FactDraft[] {
  const place = COUNTRIES[country]
  const email = `hello@${domain}`
  const money = currency ?? place.currency
  const { language, zone } = place
  const client = { key, name, since, trade, language, zone, currency: money, country, email }
  const persons = people.map(([person, full, role]): FactDraft => {
    const body = { key: person, at: key, name: full, role, email: `${person}@${domain}`, language }
    return { kind: 'person', client: key, on: '', visibility: 'team', body }
  })
  return [{ kind: 'client', client: key, on: '', visibility: 'team', body: client }, ...persons]
}
