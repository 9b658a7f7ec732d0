import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { memoryFlags } from '../scripts/launch/memory.mjs'

export const root = join(import.meta.dirname, '..')

export type Ran = { stdout: string; wallMs: number }
export type Environment = Record<string, string>

const children = new Set<ChildProcess>()

/** Starts a program of this repository under the same Node; `env` is added to ours. */
export function start(args: readonly string[], env: Environment = {}): ChildProcess {
  const flags = ['--disable-warning=ExperimentalWarning', ...memoryFlags()]
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [...stdio],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** Runs a program of this repository to its end; throws with what it said when it fails. */
export async function run(args: readonly string[], env: Environment = {}): Promise<Ran> {
  const began = performance.now()
  const child = start(args, env)
  const said = { stdout: '', stderr: '' }
  child.stdout!.on('data', (piece) => (said.stdout += String(piece)))
  child.stderr!.on('data', (piece) => (said.stderr += String(piece)))
  const code = await new Promise((resolve) => {
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}:\n${said.stderr}${said.stdout}`)
  return { stdout: said.stdout, wallMs: performance.now() - began }
}

/** Runs one of the programs beside this file; gives what it reports in its last line. */
export async function runPart<T>(file: string, args: readonly string[], env: Environment = {}): Promise<T> {
  const { stdout } = await run([join(import.meta.dirname, file), ...args], env)
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as T
}

/** How such a program reports: one line of JSON. */
export function report(result: unknown): void {
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

/** Ends a program that `start` began. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

/** Ends whatever still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...children].map(stop))
}

/** Bytes of memory a process holds (`VmRSS`) or held at its highest (`VmHWM`); NaN where /proc does not say. */
export function memoryOf(pid: number | 'self', what: 'VmRSS' | 'VmHWM'): number {
  const path = `/proc/${pid}/status`
  const line = existsSync(path) ? new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(path, 'utf8')) : null
  return line ? Number(line[1]) * 1024 : NaN
}

export type Server = { child: ChildProcess; address: string; said: () => string }

/** Starts the real server on a data folder and a free port; resolves as soon as it answers. `program` is how it is started. */
export async function startServer(home: string, program: readonly string[] = ['src/main.ts']): Promise<Server> {
  const child = start([...program, 'serve', '--port', '0'], { GOODTERMS_HOME: home })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (piece) => (said += String(piece)))
  for (;;) {
    const address = servedAddress(home)
    if (address && (await answers(address))) return { child, address, said: () => said }
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${said}`)
    await sleep(5)
  }
}

function servedAddress(home: string): string | null {
  const path = join(home, 'serving.json')
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8')
  return text === '' ? null : (JSON.parse(text) as { address: string }).address
}

async function answers(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/`).catch(() => null)
  await answer?.arrayBuffer()
  return answer?.ok ?? false
}
