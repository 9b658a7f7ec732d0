import { homedir } from 'node:os'
import { join } from 'node:path'
import type { House } from './world.ts'

/** What the program looks for in its environment. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The folder of the data: `GOODTERMS_HOME`, else the platform's own place for what belongs to a person. */
export function homeFolder(env: Environment, platform: NodeJS.Platform = process.platform): string {
  if (env['GOODTERMS_HOME']) return env['GOODTERMS_HOME']
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Good Terms')
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Good Terms')
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'goodterms')
}

/** Where the book is: the PostgreSQL of `DATABASE_URL`, else a SQLite file in the data folder. */
export function databaseUrl(env: Environment, home: string): string {
  return env['DATABASE_URL'] || join(home, 'goodterms.sqlite')
}

/** Opens the house of a data folder, by default that of the environment. */
export type OpenHouse = (home?: string) => Promise<House>
