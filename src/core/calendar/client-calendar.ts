import type { Fact, FactOf } from '../ledger/fact.ts'
import type { Business, Client } from '../ledger/kinds/cards.ts'
import { restOf } from './rest-by-country.ts'
import { packFor, PACKS, spansOfPack } from './season-packs.ts'
import type { SeasonPack } from './season-packs.ts'
import type { ClientCalendar, OurCalendar, OurClosing, Span } from './sides.ts'
import { hoursIn, restDaysIn } from './week.ts'
import type { Hours } from './week.ts'
import { knownZone, onlyZoneOf } from './zone-time.ts'

export { closedOn } from './closed-on.ts'
export { sharedHours, sharedHours as commonHours } from './shared-hours.ts'
export type { ClientCalendar, Closed, OurCalendar, Span } from './sides.ts'
export { spanOn } from './span-on.ts'

/** What a card says of where and when somebody can be reached. */
export type Whereabouts = Pick<Client, 'zone' | 'country' | 'region' | 'rest' | 'hours' | 'trade'>

/** When one may be called where nobody said otherwise: outside it is quiet (handbook 4.3, D). */
export const USUAL_HOURS: Hours = { from: 9 * 60, to: 18 * 60 }

const UTC = 'UTC'
const NO_SPANS: readonly Span[] = []

/**
 * When a client may be called (M20, N31): from its card, its windows and season pack, and our own calendar. What the
 * card leaves open: the zone is that of another country which has but one, else ours, and then the country and region
 * too; rest days are those of the country, hours 9 to 18. The pack is the one last chosen, else the one that fits trade and country. A zone nobody knows counts as
 * none. Facts of other kinds are passed over; voided ones must have been left out.
 */
export function clientCalendar(card: Whereabouts, facts: Iterable<Fact>, ours: OurCalendar): ClientCalendar {
  const zone = zoneOf(card, ours)
  const isLocal = zone === ours.zone && card.country === undefined
  const country = isLocal ? ours.country : (card.country?.toUpperCase() ?? null)
  const region = card.region ?? (isLocal ? ours.region : null)
  const { windows, pack } = readFacts(facts)
  const chosen = pack === null ? packFor(card.trade ?? '', country) : (PACKS.get(pack.body.pack) ?? null)
  const fromPack = packSpans(chosen, country, pack)
  // The same list for all who have only a pack, so that its days are sorted out once and not for each client.
  const spans = windows.length === 0 ? fromPack : [...windows.map(ownSpan), ...fromPack]
  return { zone, country, region, ...restAndHours(card, country, region), spans, ours }
}

function zoneOf({ zone, country }: Whereabouts, ours: OurCalendar): string {
  if (zone !== undefined && knownZone(zone) === zone) return zone
  const abroad = country === undefined || country.toUpperCase() === ours.country ? null : country.toUpperCase()
  return (abroad === null ? null : onlyZoneOf(abroad)) ?? ours.zone
}

/** Our side, from the card of the business and the closings of the house; a zone nobody knows counts as UTC. */
export function ourCalendar(business: Business | null, houseFacts: Iterable<Fact>): OurCalendar {
  const country = business?.country?.toUpperCase() ?? null
  const region = business?.region ?? null
  const closings: OurClosing[] = []
  for (const fact of houseFacts) {
    if (fact.kind !== 'closed') continue
    const { from, until, text = '', yearly = false, member = null } = fact.body
    closings.push({ from, until, yearly, text, member, because: [fact.id] })
  }
  const zone = knownZone(business?.zone ?? UTC)
  return { zone, country, region, ...restAndHours(business ?? {}, country, region), closings }
}

/** Cards are checked when they are read; one that slipped through counts as if it said nothing. */
function restAndHours(card: Pick<Whereabouts, 'rest' | 'hours'>, country: string | null, region: string | null) {
  const rest = card.rest === undefined ? null : restDaysIn(card.rest)
  const hours = card.hours === undefined ? null : hoursIn(card.hours)
  return { rest: rest ?? restOf(country, region), hours: hours ?? USUAL_HOURS }
}

function readFacts(facts: Iterable<Fact>): { windows: FactOf<'window'>[]; pack: FactOf<'season'> | null } {
  const windows: FactOf<'window'>[] = []
  let pack: FactOf<'season'> | null = null
  for (const fact of facts) {
    if (fact.kind === 'window') windows.push(fact)
    if (fact.kind === 'season' && (pack === null || fact.on >= pack.on)) pack = fact
  }
  return { windows, pack }
}

function ownSpan({ id, body }: FactOf<'window'>): Span {
  const { what, from, until, text = '', yearly = false } = body
  return { what, from, until, yearly, text, source: 'own', because: [id] }
}

function packSpans(pack: SeasonPack | null, country: string | null, chosen: FactOf<'season'> | null): readonly Span[] {
  if (!pack) return NO_SPANS
  const spans = spansOfPack(pack, country)
  return chosen ? spans.map((span) => ({ ...span, because: [chosen.id] })) : spans
}
