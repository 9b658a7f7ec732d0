import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { emptyMemory } from './app/book-seen.ts'
import { carryKeptList } from './app/kept-list.ts'
import { carryLetters } from './app/carry-letters.ts'
import { databaseUrl, homeFolder } from './app/home.ts'
import type { Environment } from './app/home.ts'
import { readMailSettings } from './app/mail-settings.ts'
import { findChromium } from './app/paper/chromium-paper.ts'
import type { House } from './app/world.ts'
import { migrate } from './db/migrate.ts'
import { openDatabase } from './db/open.ts'
import { openStores } from './db/stores.ts'
import { makeAlmanac } from './sources/calendar/almanac.ts'

/** Everything of one installation belongs to one workspace. */
const WORKSPACE = 'house'

/**
 * The wiring, read from top to bottom: the data folder, its database brought up to date (with a
 * copy before), the workspace, the clock. Whoever opens a house closes `house.database`.
 */
export async function openHouse(env: Environment, folder?: string): Promise<House> {
  const home = resolve(folder ?? homeFolder(env))
  mkdirSync(home, { recursive: true })
  const url = databaseUrl(env, home)
  await migrate(url)
  const database = openDatabase(url)
  const house: House = {
    database,
    workspace: WORKSPACE,
    home,
    clock: () => new Date().toISOString(),
    boards: new Map(),
    book: emptyMemory(),
    almanac: makeAlmanac(),
    mail: readMailSettings(env),
    chromium: findChromium(env),
  }
  await ensureWorkspace(house)
  await carryKeptList(house)
  await carryLetters(house)
  return house
}

/** Written only when it is missing, so that a question need not wait for somebody who writes. */
async function ensureWorkspace({ database, clock }: House): Promise<void> {
  const known = await openStores(database.read, WORKSPACE)
    .workspaces.state()
    .catch(() => null)
  if (!known) await database.change((handle) => openStores(handle, WORKSPACE).workspaces.ensure(clock()))
}
