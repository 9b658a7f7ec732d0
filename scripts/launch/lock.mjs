import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const HEARTBEAT_MS = 2000
const SILENT_MS = 30_000

/**
 * Runs `work` while holding the folder `path` as a lock against other processes; waits for its
 * turn. A lock whose owner has died, or has not given a sign for 30 seconds, is taken over.
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  while (!taken(path)) {
    if (isStale(path)) rmSync(path, { recursive: true, force: true })
    else await sleep(200)
  }
  const beat = setInterval(() => utimesSync(path, new Date(), new Date()), HEARTBEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    rmSync(path, { recursive: true, force: true })
  }
}

function taken(path) {
  try {
    mkdirSync(path)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(path, 'owner'), `${hostname()} ${process.pid}`)
  return true
}

function isStale(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > SILENT_MS) return true
    const [host, pid] = readFileSync(join(path, 'owner'), 'utf8').split(' ')
    return host === hostname() && Boolean(pid) && !isAlive(Number(pid))
  } catch {
    return false // it is just being made or removed: look again
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
