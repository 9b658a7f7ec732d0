import type { Almanac } from '../core/calendar/almanac.ts'
import type { Day, Instant } from '../core/day.ts'
import { dayIn } from '../core/day.ts'
import { businessCard } from '../core/ledger/card.ts'
import type { Business } from '../core/ledger/kinds/cards.ts'
import type { Database, Handle } from '../db/open.ts'
import type { Board } from './board.ts'
import type { BookMemory } from './book-seen.ts'
import type { MailSettings } from './mail-settings.ts'
import { openStores } from '../db/stores.ts'
import type { Stores } from '../db/stores.ts'

/** Where a request came in. */
export type Surface = 'web' | 'http' | 'cli' | 'mcp' | 'worker'

/** `compliance`: sees what owners see and keeps them straight, without owning anything (I10). */
export type Role = 'owner' | 'compliance' | 'member'

/** Who asks: a member of the team with a role, or nobody yet. */
export type Person = { member: string; role: Role } | null

/** Owners and those with the compliance role may see what is kept from the rest of the team. */
export function isTrusted(person: Person): boolean {
  return person?.role === 'owner' || person?.role === 'compliance'
}

/**
 * All an action can reach: stores that only open on this workspace, who asks, and the day. There is
 * no other way to the database, so what belongs to somebody else cannot be asked for.
 */
export type World = {
  workspace: string
  person: Person
  surface: Surface
  now: Instant
  /** The calendar day where the business is. */
  today: Day
  business: Business | null
  stores: Stores
  /** The running program; long deeds (imports, backups) take their own transactions from it. */
  house: House
}

/** The running program: its database, its clock and its data folder. */
export type House = {
  database: Database
  workspace: string
  /** The folder of the data, for uploads and backups. */
  home: string
  clock: () => Instant
  /** Boards of days that were asked for lately, by version of the facts and day. */
  boards: Map<string, Board>
  /** What the whole book looked like at month ends that were asked for lately. */
  book: BookMemory
  /** Public holidays of the world. */
  almanac: Almanac
  /** How letters go out. */
  mail: MailSettings
  /** Where Chromium is, which lays letters out on paper; null where there is none. */
  chromium: string | null
}

const ZONE = 'UTC'

export async function openWorld(house: House, handle: Handle, person: Person, surface: Surface): Promise<World> {
  const stores = openStores(handle, house.workspace)
  const business = businessCard(await stores.facts.houseCards('business'))
  const now = house.clock()
  const today = dayIn(business?.zone ?? ZONE, now)
  return { workspace: house.workspace, person, surface, now, today, business, stores, house }
}
