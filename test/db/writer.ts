/**
 * A program of its own for tests that kill it. `node writer.ts URL HOME calls [N]` logs N calls with
 * `acme`, or calls without end, and prints the id of each once it is acknowledged; `… read ID` reads
 * the file of an import.
 */
import { runNamed } from '../../src/app/run-named.ts'
import { openHouse } from '../../src/open-house.ts'
import type { Asker } from '../../src/app/run-action.ts'

const [url, home, deed, id] = process.argv.slice(2)
const house = await openHouse(url!.startsWith('postgres') ? { DATABASE_URL: url } : {}, home)
const asker: Asker = { person: { member: 'mira', role: 'owner' }, surface: 'cli' }

if (deed === 'read') {
  await runNamed(house, 'read-file', { id }, asker)
  await house.database.close()
} else {
  const most = id === undefined ? Infinity : Number(id)
  for (let calls = 0; calls < most; calls++) {
    const { ids } = await runNamed<{ ids: string[] }>(house, 'log-contact', { client: 'acme', kind: 'call' }, asker)
    process.stdout.write(`${ids.join('\n')}\n`)
  }
  await house.database.close()
}
