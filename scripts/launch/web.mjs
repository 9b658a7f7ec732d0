import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { withLock } from './lock.mjs'
import { runQuietly } from './quietly.mjs'
import { say, Stop } from './say.mjs'

/** What the bundle is made of; the actions it calls reach it as types only. */
const inputs = ['src/surfaces/web', 'src/words', 'src/core', 'package-lock.json']

/** Bundles the screens into `dist/web` when their sources have changed since the last time. */
export async function buildWebIfStale(root, node) {
  const made = join(root, 'dist', 'web')
  const now = fingerprint(root)
  if (stampOf(made) === now) return
  await withLock(join(root, '.cache', 'web.lock'), async () => {
    if (stampOf(made) !== now) await build(root, node, made, now)
  })
}

function stampOf(made) {
  const path = join(made, '.stamp')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** One hash over the names and contents of everything the bundle is made of. */
export function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    const content = readFileSync(path)
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path).toSorted()
  return names.flatMap((name) => filesUnder(join(path, name)))
}

/** Built beside and then swapped in, so that a running server never serves half a bundle. */
async function build(root, node, made, now) {
  say('Building the screens; this takes some seconds and happens after a change only.')
  const next = join(root, 'dist', 'web.next')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [
    vite,
    'build',
    join(root, 'src', 'surfaces', 'web'),
    '--outDir',
    next,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]
  const env = { ...process.env, NODE_ENV: 'production' }
  const { code, output } = await runQuietly(node, args, { cwd: root, env })
  if (code !== 0)
    throw new Stop(
      `${output}\n\nThe screens could not be built; the lines above say why. Mend that and run the same command again.`,
    )
  writeFileSync(join(next, '.stamp'), now)
  const old = join(root, 'dist', 'web.old')
  rmSync(old, { recursive: true, force: true })
  if (existsSync(made)) renameSync(made, old)
  renameSync(next, made)
  rmSync(old, { recursive: true, force: true })
}
