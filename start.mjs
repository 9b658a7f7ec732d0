#!/usr/bin/env node
// The one way in: `npm start`, `npm test`, `npm run …` all come through here. Runs on Node 20 or
// later without any dependency: installs what is missing, picks Node 24, builds the screens when
// they are stale, then hands over. Whatever it has to say goes to stderr, so that stdout belongs
// to the command (`--json`, MCP over stdio).
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfMissing } from './scripts/launch/install.mjs'
import { memoryFlags } from './scripts/launch/memory.mjs'
import { chooseNode } from './scripts/launch/node.mjs'
import { say, Stop } from './scripts/launch/say.mjs'
import { buildWebIfStale } from './scripts/launch/web.mjs'

const root = dirname(fileURLToPath(import.meta.url))

/** What each command runs, relative to the repository. */
const commands = {
  serve: ['src/main.ts', 'serve'],
  cli: ['src/main.ts'],
  test: ['scripts/test.ts'],
  check: ['scripts/test.ts', '--quick'],
  bench: ['bench/main.ts'],
  format: ['node_modules/oxfmt/bin/oxfmt', '.'],
}

async function start([command, ...args]) {
  const target = Object.hasOwn(commands, command ?? '') ? commands[command] : undefined
  if (!target) throw new Stop(`Usage: node start.mjs <${Object.keys(commands).join('|')}> [arguments]`)
  await installIfMissing(root)
  const node = chooseNode({ root, own: process.execPath, version: process.versions.node })
  if (command === 'serve') await buildWebIfStale(root, node)
  const [file, ...first] = target
  const program = command === 'serve' || command === 'cli'
  const flags = program ? memoryFlags() : []
  return run(node, [...flags, join(root, file), ...first, ...args], program ? callersFolder() : root)
}

/** npm moves to the repository before it runs a script; relative paths mean the folder the person was in. */
function callersFolder() {
  const movedByNpm = startedByNpm() && process.cwd() === root
  return (movedByNpm && process.env.INIT_CWD) || process.cwd()
}

function startedByNpm() {
  return process.env.npm_package_json === join(root, 'package.json')
}

/** A signal to npm ends the shell between npm and us without reaching us: its death is our sign. */
function stopWithParent(child) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref()
}

/** Runs the program with our own stdio and resolves with the exit code it should end with. */
function run(node, args, cwd) {
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'), ...process.env }
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { cwd, env, stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  // A terminal gives Ctrl-C to the child as well; a second one would mean "at once".
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  if (startedByNpm()) stopWithParent(child)
  return new Promise((resolve, reject) => {
    child.on('error', (error) =>
      reject(
        new Stop(
          `Node at ${node} could not be started (${error.code}). Install Node 24 or later from https://nodejs.org and run this again.`,
        ),
      ),
    )
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Stop)) throw error
  say(error.message)
  process.exitCode = 1
}
