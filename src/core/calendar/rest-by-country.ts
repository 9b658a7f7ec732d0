import type { RestDays } from './week.ts'

/**
 * Weekly rest days where a card gives none, by country. What is not listed rests on Saturday and Sunday. Sources:
 * Unicode CLDR 47 `weekData` (weekend), read 2026-11; differing rows name their own. A card's `rest` overrules this.
 */
type Row = { countries: readonly string[]; rest: RestDays; source: string }

const CLDR = 'Unicode CLDR 47, supplemental weekData'

export const REST_BY_COUNTRY: readonly Row[] = [
  {
    countries: ['BH', 'DZ', 'EG', 'IL', 'IQ', 'JO', 'KW', 'LY', 'OM', 'QA', 'SA', 'SD', 'SY', 'YE'],
    rest: ['fri', 'sat'],
    source: CLDR,
  },
  {
    countries: ['BD', 'MV', 'PS'],
    rest: ['fri', 'sat'],
    source: 'general knowledge (K); CLDR has Saturday and Sunday',
  },
  { countries: ['IR', 'AF', 'DJ'], rest: ['fri'], source: 'CLDR (IR); general knowledge (K): Thursday is a half day' },
  { countries: ['IN', 'UG'], rest: ['sun'], source: CLDR },
  { countries: ['BN'], rest: ['sun', 'fri'], source: 'general knowledge (K): government offices' },
  {
    countries: ['NP'],
    rest: ['sat'],
    source: 'handbook 4.3 (K): Saturday has been the norm; CLDR has Saturday and Sunday',
  },
]

/** Parts of a country that rest on other days than the country; names and codes in small letters. */
type RegionRow = { country: string; regions: readonly string[]; rest: RestDays; source: string }

export const REST_BY_REGION: readonly RegionRow[] = [
  {
    country: 'MY',
    regions: ['02', 'kdh', 'kedah', '03', 'ktn', 'kelantan', '11', 'trg', 'terengganu'],
    rest: ['fri', 'sat'],
    source: 'handbook 4.3 (K); Johor (01) rests on Saturday and Sunday again since 2025-01-01',
  },
  {
    country: 'AE',
    regions: ['sh', 'sharjah'],
    rest: ['sun', 'fri', 'sat'],
    source: 'general knowledge (K), since 2022',
  },
]

const WEEKEND: RestDays = ['sun', 'sat']

/** The weekly rest days of a country, or a part of it; Saturday and Sunday where nothing else is known. */
export function restOf(country: string | null, region: string | null): RestDays {
  if (country === null) return WEEKEND
  const part = region?.toLowerCase().replace(`${country.toLowerCase()}-`, '') ?? ''
  const local = REST_BY_REGION.find((row) => row.country === country && row.regions.includes(part))
  return (local ?? REST_BY_COUNTRY.find((row) => row.countries.includes(country)))?.rest ?? WEEKEND
}
