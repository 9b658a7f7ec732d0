import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Almanac, Holiday } from '../../../src/core/calendar/almanac.ts'
import { NO_ALMANAC } from '../../../src/core/calendar/almanac.ts'
import { clientCalendar, ourCalendar } from '../../../src/core/calendar/client-calendar.ts'
import type { ClientCalendar, OurCalendar } from '../../../src/core/calendar/client-calendar.ts'
import type { Span } from '../../../src/core/calendar/sides.ts'
import { addDays, dayFromNumber, dayNumber } from '../../../src/core/day.ts'
import type { Day } from '../../../src/core/day.ts'
import { businessCard, clientCard } from '../../../src/core/ledger/card.ts'
import type { Fact, FactOf } from '../../../src/core/ledger/fact.ts'
import { readFactLine } from '../../../src/core/ledger/notation.ts'

/** Facts from lines of the notation; ids are `f1`, `f2` and so on. */
export function factsOf(text: string): Fact[] {
  const lines = text.trim().split('\n')
  return lines.map((line, at) => {
    const read = readFactLine(line.trim(), at + 1)
    assert.ok('draft' in read, `not read: ${line}`)
    return { ...read.draft, id: `f${at + 1}`, origin: { source: 's1', line: at + 1 } }
  })
}

export function oursFrom(text: string): OurCalendar {
  const facts = factsOf(text)
  return ourCalendar(businessCard(facts.filter((fact): fact is FactOf<'business'> => fact.kind === 'business')), facts)
}

/** The calendar of client `acme` from lines that may also tell of our own business and closings. */
export function calendarFrom(text: string): ClientCalendar {
  const facts = factsOf(text)
  return clientCalendar(clientCard('acme', facts), facts, oursFrom(text))
}

/** An almanac of one country. */
export function almanacOf(country: string, holidays: readonly Holiday[]): Almanac {
  const years = new Map<number, readonly Holiday[]>()
  return {
    holidays(asked, _region, year) {
      if (asked !== country) return null
      const known = years.get(year) ?? holidays.filter(({ day }) => day.startsWith(`${year}-`))
      years.set(year, known)
      return known
    },
  }
}

export const holiday = (day: Day, name = 'Holiday'): Holiday => ({ day, name, provisional: false })

/** Any day of the years 2023 to 2029. */
export const someDay = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2029-12-31') }).map(dayFromNumber)

export const someSpan: fc.Arbitrary<Span> = fc
  .record({
    what: fc.constantFrom('busy' as const, 'open' as const),
    from: someDay,
    days: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 365 })),
    yearly: fc.boolean(),
    source: fc.constantFrom('own', 'retail'),
  })
  .map(({ from, days, ...rest }) => ({ ...rest, from, until: addDays(from, days), text: '', because: [] }))

const ZONES = ['Europe/Vienna', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC']

const someHours = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([from, length]) => ({ from, to: Math.min(1440, from + length) }))

const someRest = fc.constantFrom(['sat', 'sun'] as const, ['sat'] as const, ['fri', 'sat'] as const, [] as const)

const someSide = fc.record({
  zone: fc.constantFrom(...ZONES),
  country: fc.constantFrom('AT', null),
  region: fc.constant(null),
  rest: someRest,
  hours: fc.oneof(fc.constant({ from: 540, to: 1080 }), someHours),
})

const someClosing = fc
  .record({
    from: someDay,
    days: fc.integer({ min: 0, max: 40 }),
    yearly: fc.boolean(),
    member: fc.constantFrom('mira', null),
  })
  .map(({ days, ...rest }) => ({ ...rest, until: addDays(rest.from, days), text: '' }))

export const someCalendar: fc.Arbitrary<ClientCalendar> = fc
  .record({
    side: someSide,
    ours: someSide,
    spans: fc.array(someSpan, { maxLength: 6 }),
    closings: fc.array(someClosing, { maxLength: 3 }),
  })
  .map(({ side, ours, spans, closings }) => ({ ...side, spans, ours: { ...ours, closings } }))

export const someAlmanac: fc.Arbitrary<Almanac> = fc.oneof(
  fc.constant(NO_ALMANAC),
  fc.uniqueArray(someDay, { maxLength: 30 }).map((days) =>
    almanacOf(
      'AT',
      days.map((day) => holiday(day)),
    ),
  ),
)
