import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { installPackage } from './apt.ts'

/** A running throw-away server. `url` is what `pg` and libpq understand; `stop` ends it and deletes its files. */
export type Cluster = { url: string; stop: () => Promise<void> }

type Account = { uid: number; gid: number }

const PORT = 54_329 // only names the socket file: nothing listens on TCP
const PREFIX = 'goodterms-pg-'

/** The folder with `initdb` and `postgres`, newest version first; null when there is none. */
export function findPostgresql(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres'))) ?? null
}

/** As `findPostgresql`, but installs the system's package first when it is missing and can be had. */
export function findOrInstallPostgresql(): string | null {
  return findPostgresql() ?? (installPackage('postgresql') ? findPostgresql() : null)
}

/**
 * Starts a server of its own in a temporary folder: unix socket only, `fsync` on as in real life,
 * never as root. The system's own cluster is left alone.
 */
export async function startCluster(bin: string): Promise<Cluster> {
  removeAbandoned()
  // Short, because the path of a unix socket may not exceed about 100 bytes.
  const folder = mkdtempSync(join(process.platform === 'darwin' ? '/tmp' : tmpdir(), `${PREFIX}${process.pid}-`))
  const account = unprivileged()
  if (account) chownSync(folder, account.uid, account.gid)
  const files = join(folder, 'files')
  const options = { cwd: folder, ...account }
  const initdb = ['-D', files, '-U', 'goodterms', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  execFileSync(join(bin, 'initdb'), initdb, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  const flags = [
    '-D',
    files,
    '-k',
    folder,
    '-p',
    String(PORT),
    '-c',
    'listen_addresses=',
    '-c',
    'log_min_messages=fatal',
  ]
  const server = spawn(join(bin, 'postgres'), flags, { ...options, stdio: 'ignore', detached: true })
  const url = `postgresql://goodterms@localhost/postgres?host=${encodeURIComponent(folder)}&port=${PORT}`
  const stop = () => stopServer(server, folder)
  await untilReady(url, server).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url, stop }
}

/** PostgreSQL refuses to run as root, so root lends it another account. */
function unprivileged(): Account | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!found) throw new Error('PostgreSQL cannot run as root, and there is no account "postgres" or "nobody"')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries > 300 || server.exitCode !== null) throw error
      await sleep(100)
    }
  }
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT') // "fast": open connections are closed
    await ended
  }
  rmSync(folder, { recursive: true, force: true })
}

/** A killed run leaves its server behind; PostgreSQL ends by itself once its files are gone. */
function removeAbandoned(): void {
  const place = process.platform === 'darwin' ? '/tmp' : tmpdir()
  for (const name of readdirSync(place).filter((entry) => entry.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length).split('-')[0])
    if (!isAlive(owner)) rmSync(join(place, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
