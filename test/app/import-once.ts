/** A program of its own for tests that measure: `node import-once.ts FILE HOME` reads a table and prints what it took, in MB. */
import { basename } from 'node:path'
import { runNamed } from '../../src/app/run-named.ts'
import type { Asker } from '../../src/app/run-action.ts'
import { openHouse } from '../../src/open-house.ts'

const [path, home] = process.argv.slice(2)
const house = await openHouse({}, home)
const asker: Asker = { person: { member: 'mira', role: 'owner' }, surface: 'cli' }
const { id } = await runNamed<{ id: string }>(house, 'receive-file', { name: basename(path!), path }, asker)
await runNamed(house, 'start-import', { id }, asker)
await runNamed(house, 'read-file', { id }, asker)
const { rows, problems } = await runNamed<{ rows: number; problems: number }>(house, 'see-import', { id }, asker)
await house.database.close()
process.stdout.write(JSON.stringify({ peak: Math.round(process.resourceUsage().maxRSS / 1024), rows, problems }))
