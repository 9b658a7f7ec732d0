import type { Day } from '../day.ts'
import type { FeastKey } from './feasts.ts'
import type { Trade } from './trade-words.ts'
import type { Weekday } from './week.ts'

type Named = {
  what: 'busy' | 'open'
  /** Names the window: its sentence is `season.<pack>.<key>`. */
  key: string
}

/** The same days every year, `MM-DD`, both counted; `south`: half a year later in southern countries. */
export type YearlyWindow = Named & { from: string; until: string; south?: true; weekdays?: readonly Weekday[] }

/** So many days from the first or the last day of a feast; below zero before it. */
export type FromFeast = readonly ['first' | 'last', number]

/** Around a feast that moves from year to year, both days counted. */
export type FeastWindow = Named & { feast: FeastKey; from: FromFeast; until: FromFeast }

/** When clients of a trade are busy and when open to help (N31–N33, handbook 4.2): a starting point, never a rule. */
export type SeasonPack = {
  key: string
  trades: readonly Trade[]
  /** ISO 3166 codes; null: everywhere but in `except`. */
  countries: readonly string[] | null
  except?: readonly string[]
  windows: readonly (YearlyWindow | FeastWindow)[]
  /** Host of a page that was read for some of its windows; null for general knowledge. */
  source: string | null
  /** Day the windows were written down. */
  on: Day
}
