/** Asks for Today in a process of its own, several times. Arguments: the data folder, the day. */
import { openHouse } from '../src/open-house.ts'
import { runNamed } from '../src/app/run-named.ts'
import { report } from './processes.ts'

const TIMES = 11

const [home, asOf] = process.argv.slice(2) as [string, string]
const owner = { person: { member: 'owner', role: 'owner' }, surface: 'cli' } as const
const house = await openHouse(process.env, home)
const times: number[] = []
for (let i = 0; i < TIMES; i++) {
  const began = performance.now()
  await runNamed(house, 'see-today', { asOf }, owner)
  times.push(performance.now() - began)
}
await house.database.close()
report(times)
