/**
 * `npm test`: gets what the tests need, runs every check and every test file, and ends with the
 * count. `npm test -- some/path` runs the test files whose path contains it; `--quick` is
 * `npm run check` (types, lint, formatting, knip and the stories).
 */
import { globSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium } from './chromium.ts'
import { runChecks } from './checks.ts'
import { emptyTally, totalLine } from './count.ts'
import type { Notice, Tally } from './count.ts'
import { findOrInstallPostgresql, startCluster } from './postgresql.ts'
import { allRules, namedRules } from './rules.ts'
import { runTests } from './run-tests.ts'

const root = join(import.meta.dirname, '..')
const isQuick = process.argv.includes('--quick')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const abort = new AbortController()
const undo: (() => Promise<void>)[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    abort.abort()
    void cleanUp().finally(() => process.exit(128 + constants.signals[signal]))
  })
}

try {
  const tally = await testEverything()
  if (!isQuick && wanted.length === 0) printRules()
  printSkipped(tally.skipped)
  process.exitCode = tally.failed.length > 0 ? 1 : 0
  await cleanUp()
  print(totalLine(tally))
} finally {
  await cleanUp()
}

async function testEverything(): Promise<Tally> {
  const tally = emptyTally()
  const files = isQuick ? [join(root, 'test', 'stories.test.ts')] : testFiles()
  if (wanted.length === 0) await runChecks(root, tally, print)
  if (wanted.length > 0 && files.length === 0) fail(tally, wanted.join(' '), 'No test file has this in its path.')
  if (!isQuick) {
    prepareChromium(tally)
    await preparePostgres(tally)
  }
  const tested = await runTests({ root, files, signal: abort.signal, print })
  return {
    passed: tally.passed + tested.passed,
    failed: [...tally.failed, ...tested.failed],
    skipped: [...tally.skipped, ...tested.skipped],
  }
}

function testFiles(): string[] {
  const paths = globSync('test/**/*.test.ts', { cwd: root }).toSorted()
  // Walks in a browser take longest; whoever begins with them does not end waiting for one.
  const walks = paths.filter((path) => path.startsWith(join('test', 'web')))
  const ordered = [...walks, ...paths.filter((path) => !walks.includes(path))]
  return ordered
    .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
    .map((p) => join(root, p))
}

function prepareChromium(tally: Tally): void {
  const path = findOrInstallChromium()
  if (path) process.env['GOODTERMS_TEST_CHROMIUM'] = path
  else missing(tally, 'Chromium', 'Install the package chromium, or set CHROMIUM_PATH.')
}

async function preparePostgres(tally: Tally): Promise<void> {
  const bin = findOrInstallPostgresql()
  if (!bin) return missing(tally, 'PostgreSQL', 'Install the package postgresql.')
  try {
    const cluster = await startCluster(bin)
    undo.push(cluster.stop)
    process.env['GOODTERMS_TEST_POSTGRES'] = cluster.url
  } catch (error) {
    fail(tally, 'PostgreSQL', `The server in ${bin} was found but did not start: ${String(error)}`)
  }
}

/** On a person's machine the tests that need it skip by name; in CI nothing may be skipped quietly. */
function missing(tally: Tally, name: string, advice: string): void {
  const sentence = `${name} is missing and could not be installed. ${advice}`
  if (process.env['CI'] === 'true') fail(tally, name, sentence)
  else print(`${sentence} The tests that need it are skipped.`)
}

function fail(tally: Tally, name: string, reason: string): void {
  tally.failed.push({ file: 'preparation', name, reason })
  print(`✖ ${name}: ${reason}`)
}

function printRules(): void {
  const texts = globSync('test/**/*.{ts,story}', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'))
  print(`\nRules named by stories and tests: ${namedRules(texts).length} of ${allRules.length}`)
}

function printSkipped(skipped: Notice[]): void {
  for (const { file, name, reason } of skipped) print(`skipped: ${file}: ${name} (${reason})`)
}

async function cleanUp(): Promise<void> {
  for (const step of undo.splice(0)) await step()
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
