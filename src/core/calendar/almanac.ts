import type { Day } from '../day.ts'

/** A public holiday. `provisional`: it may fall a day earlier or later, because a moon is sighted or a government decides. */
export type Holiday = { day: Day; name: string; provisional: boolean }

/** Where public holidays come from; core knows no tables of its own. */
export type Almanac = {
  /**
   * Public holidays of a year, in the order of days; null where the country is not known, which is not the same
   * as a country without holidays. A region that is not known counts as the whole country. Names come in
   * `language` where there is one, else in a language of the country or English.
   */
  holidays(country: string, region: string | null, year: number, language?: string): readonly Holiday[] | null
}

/** Where nothing is known of holidays. */
export const NO_ALMANAC: Almanac = { holidays: () => null }
