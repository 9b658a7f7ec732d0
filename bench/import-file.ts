/**
 * Reads a file into a new book as `goodterms import` does (receive, start, read), in a process of its
 * own so that its memory can be measured. Arguments: the data folder, the file.
 */
import { basename } from 'node:path'
import { openHouse } from '../src/open-house.ts'
import type { Asker } from '../src/app/run-action.ts'
import { runNamed } from '../src/app/run-named.ts'
import { memoryOf, report } from './processes.ts'

export type Imported = { rows: number; added: number; wallMs: number; cpuMs: number; peak: number }

const owner: Asker = { person: { member: 'owner', role: 'owner' }, surface: 'cli' }
const [home, path] = process.argv.slice(2) as [string, string]
const house = await openHouse(process.env, home)
const began = performance.now()
const cpu = process.cpuUsage()
const { id } = await runNamed<{ id: string }>(house, 'receive-file', { name: basename(path), path }, owner)
await runNamed(house, 'start-import', { id, currency: 'USD' }, owner)
await runNamed(house, 'read-file', { id }, owner)
const { user, system } = process.cpuUsage(cpu)
const wallMs = performance.now() - began
const { rows, added } = await runNamed<{ rows: number; added: number }>(house, 'see-import', { id }, owner)
await house.database.close()
report({ rows, added, wallMs, cpuMs: (user + system) / 1000, peak: memoryOf('self', 'VmHWM') } satisfies Imported)
