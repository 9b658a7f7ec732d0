import { finished } from 'node:stream/promises'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { Cron } from 'croner'
import type { OpenHouse } from '../app/home.ts'
import { bringReadingsUp } from '../app/schedule.ts'
import { ownerOf } from './asker.ts'
import { noteBug } from './bugs.ts'
import { openLog } from './log.ts'
import { makeMcpServer } from './mcp.ts'
import { startWorker } from './worker.ts'

const EVERY_MINUTE = '* * * * *'

/** Serves MCP on stdin and stdout, as the owner of the data folder, until stdin ends. Stdout carries nothing but the protocol. */
export async function serveMcp(openHouse: OpenHouse, args: readonly string[]): Promise<number> {
  const home = args[0] === '--home' ? args[1] : undefined
  const house = await openHouse(home)
  const asker = await ownerOf(house, 'mcp')
  const log = openLog(house.home)
  // An import asked for here is read here, also when no server is running.
  const worker = startWorker(house, log)
  // Nor may a server have turned the day, or made anew what an update keeps in another form.
  const note = (error: unknown) => void noteBug(log, error, 'mcp readings')
  await bringReadingsUp(house).catch(note)
  const keeping = new Cron(EVERY_MINUTE, { protect: true, unref: true, catch: note }, () => bringReadingsUp(house))
  const connection = serveStdio(() => makeMcpServer(house, asker, log))
  await finished(process.stdin, { writable: false }).catch(() => undefined)
  keeping.stop()
  await connection.close()
  await worker.stop()
  await house.database.close()
  return 0
}
