import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Logger } from 'pino'

const LARGEST_BYTES = 10_000_000

/** The log of a data folder, `goodterms.log`: JSON lines; a long one is put aside and a new one begun. */
export function openLog(home: string): Logger {
  const path = logPath(home)
  if (existsSync(path) && statSync(path).size > LARGEST_BYTES) renameSync(path, `${path}.1`)
  return pino({ base: { pid: process.pid } }, pino.destination({ dest: path, mkdir: true, sync: true }))
}

export function logPath(home: string): string {
  return join(home, 'goodterms.log')
}
