import type { Day } from '../day.ts'
import { addDays, addMonths } from '../day.ts'
import { FEASTS } from './feasts.ts'
import type { FeastWindow, FromFeast, SeasonPack, YearlyWindow } from './pack.ts'
import { ALL_PACKS } from './packs/all.ts'
import type { Span } from './sides.ts'
import { isSouthern } from './southern.ts'
import { isTrade } from './trade-words.ts'

export type { SeasonPack } from './pack.ts'

/** All packs by key. */
export const PACKS: ReadonlyMap<string, SeasonPack> = new Map(ALL_PACKS.map((pack) => [pack.key, pack]))

/**
 * The pack for a trade in free words and a country: the one written for the country, else the general one, else null.
 * Without a country only general packs fit. Of several that fit the first in the list of packs counts.
 */
export function packFor(trade: string, country: string | null): SeasonPack | null {
  if (trade === '') return null
  const fitting = ALL_PACKS.filter(({ trades }) => trades.some((one) => isTrade(trade, one)))
  const local = fitting.find(({ countries }) => country !== null && countries?.includes(country))
  return local ?? fitting.find((pack) => pack.countries === null && !pack.except?.includes(country ?? '')) ?? null
}

const remembered = new Map<string, readonly Span[]>()

/** The windows of a pack as spans for a country; those around moving feasts are given year by year as far as known. */
export function spansOfPack(pack: SeasonPack, country: string | null): readonly Span[] {
  const south = country !== null && isSouthern(country)
  const key = `${pack.key} ${south}`
  let spans = remembered.get(key)
  if (!spans) {
    spans = pack.windows.flatMap((one) =>
      'feast' in one ? feastSpans(pack.key, one) : [yearlySpan(pack.key, one, south)],
    )
    remembered.set(key, spans)
  }
  return spans
}

function named(pack: string, { what, key }: YearlyWindow | FeastWindow) {
  return { what, text: '', source: pack, because: [], textKey: `season.${pack}.${key}` }
}

/** Any year will do for what repeats; a leap year has all days. */
const LEAP_YEAR = 2024

function yearlySpan(pack: string, window: YearlyWindow, south: boolean): Span {
  const months = south && window.south ? 6 : 0
  const from = monthsLater(window.from, months)
  const until = monthsLater(window.until, months)
  const end = until < from ? LEAP_YEAR + 1 : LEAP_YEAR
  const span = { ...named(pack, window), from: `${LEAP_YEAR}-${from}`, until: `${end}-${until}`, yearly: true }
  return window.weekdays ? { ...span, weekdays: window.weekdays } : span
}

function monthsLater(monthAndDate: string, months: number): string {
  return months === 0 ? monthAndDate : addMonths(`${LEAP_YEAR}-${monthAndDate}`, months).slice(5)
}

function feastSpans(pack: string, window: FeastWindow): Span[] {
  return FEASTS[window.feast].days.map((days) => ({
    ...named(pack, window),
    from: dayFrom(days, window.from),
    until: dayFrom(days, window.until),
    yearly: false,
  }))
}

function dayFrom([first, last]: readonly [Day, Day], [side, days]: FromFeast): Day {
  return addDays(side === 'first' ? first : last, days)
}
