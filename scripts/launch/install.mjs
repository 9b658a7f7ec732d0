import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { runQuietly } from './quietly.mjs'
import { say, Stop } from './say.mjs'

/** Brings `node_modules` in line with `package-lock.json`; costs one hash when it already is. */
export async function installIfMissing(root) {
  if (isInstalled(root)) return
  await withLock(join(root, '.cache', 'install.lock'), async () => {
    if (isInstalled(root)) return // somebody else did it while we waited
    if (!agreesWithLock(root)) await npmCi(root)
    writeFileSync(stampPath(root), stamp(root))
  })
}

/** True when the stamp left by the last install belongs to today's lock file and this platform. */
export function isInstalled(root) {
  return existsSync(stampPath(root)) && readFileSync(stampPath(root), 'utf8') === stamp(root)
}

function stampPath(root) {
  return join(root, 'node_modules', '.goodterms-stamp')
}

function stamp(root) {
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${hash} ${process.platform}-${process.arch}\n`
}

/** True when npm's own record of what is installed holds every locked package (somebody ran `npm ci` by hand). */
export function agreesWithLock(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const found = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '' || !belongsHere(locked)) return true
    return found[path]?.integrity === locked.integrity && existsSync(join(root, path, 'package.json'))
  })
}

/** Whether npm surely installs a locked package on this machine; an optional one without a platform may belong to another. */
function belongsHere({ optional, os, cpu, libc }) {
  if (optional && (!os || !cpu || libc)) return false
  return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))
}

async function npmCi(root) {
  say('Installing the locked dependencies; this takes about a minute and happens once.')
  const [command, before] = npmCommand()
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=warn']
  const shell = process.platform === 'win32' && before.length === 0
  const { code, output } = await runQuietly(command, [...before, ...flags], { cwd: root, shell }).catch((error) => {
    throw new Stop(
      `npm could not be started (${error.code}). It comes with Node: install it and run the same command again.`,
    )
  })
  if (code === 0) return
  throw new Stop(
    `${output}\n\nThe dependencies could not be installed (npm ended with ${code}). See that the npm registry can be ` +
      'reached and that the disk has a gigabyte free, then run the same command again. Nothing of your own was touched.',
  )
}

/** The npm that started us, so that no other version is picked up from the path. */
function npmCommand() {
  const path = process.env.npm_execpath
  return path?.endsWith('npm-cli.js') ? [process.execPath, [path]] : ['npm', []]
}
