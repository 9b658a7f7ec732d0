import { relative } from 'node:path'
import { run } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'
import { emptyTally, leafCounter, totalLine } from './count.ts'
import type { Ended, Tally } from './count.ts'

type Options = { root: string; files: string[]; signal: AbortSignal; print: (text: string) => void }

/** What is known of one test file so far. */
type FileRun = { tally: Tally; count: (ended: Ended) => void; output: string; isComplete: boolean; seconds: number }

type EndEvent = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>

const SAFETY_MS = 900_000 // a test that hangs must not hang the run for ever
const AT_ONCE = 3
/** From here on a file's line says how long it took: whoever wants a quicker run begins with these. */
const LONG_SECONDS = 10

/**
 * Runs test files, each in a process of its own, and adds up their leaves. Prints one line a file
 * and the failures in full. A file that crashes, or ends before its tests do, counts as failed.
 */
export async function runTests({ root, files, signal, print }: Options): Promise<Tally> {
  // Set when a test started this runner; node would then refuse to run tests inside tests.
  delete process.env['NODE_TEST_CONTEXT']
  const total = emptyTally()
  const waiting = [...files]
  async function worker(): Promise<void> {
    for (let file = waiting.shift(); file !== undefined && !signal.aborted; file = waiting.shift()) {
      addFile(total, relative(root, file), await runFile(file, signal), print)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return total
}

async function runFile(file: string, signal: AbortSignal): Promise<FileRun> {
  const tally = emptyTally()
  const fileRun: FileRun = { tally, count: leafCounter(tally), output: '', isComplete: false, seconds: 0 }
  const begun = performance.now()
  const execArgv = ['--disable-warning=ExperimentalWarning']
  const events = run({ files: [file], isolation: 'process', execArgv, signal, timeout: SAFETY_MS })
  for await (const event of events as AsyncIterable<TestEvent>) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') fileRun.output += event.data.message
    if (event.type === 'test:pass' || event.type === 'test:fail') fileRun.count(ended(event))
    // Node sums a file up only when its process came to its proper end.
    if (event.type === 'test:summary' && event.data.file !== undefined) fileRun.isComplete = true
  }
  fileRun.seconds = Math.round((performance.now() - begun) / 1000)
  return fileRun
}

function ended(event: EndEvent): Ended {
  const { file = '', name, nesting, details, skip, todo } = event.data
  const error = event.type === 'test:fail' ? event.data.details.error : undefined
  const mark = skip ?? todo
  return {
    file,
    name,
    nesting,
    kind: details.type === 'suite' ? 'suite' : 'test',
    passed: event.type === 'test:pass',
    isSkipped: mark !== undefined && mark !== false,
    failureType: (error as { failureType?: string } | undefined)?.failureType,
    reason: error ? explained(error.cause ?? error) : String(mark ?? ''),
  }
}

/** The error in full; an assertion's stack says all of it, the rest would say it twice. */
function explained(error: unknown): string {
  const { code, stack } = error as { code?: unknown; stack?: unknown }
  const text = code === 'ERR_ASSERTION' && typeof stack === 'string' ? stack : inspect(error, { depth: 4 })
  return text.replaceAll(/\n +at [^\n]*node:internal[^\n]*(?=\n|$)/g, '')
}

function addFile(
  total: Tally,
  path: string,
  { tally, output, isComplete, seconds }: FileRun,
  print: Options['print'],
): void {
  if (!isComplete && tally.failed.length === 0) {
    tally.failed.push({ file: path, name: path, reason: 'The file ended before its tests did.' })
  }
  const took = seconds < LONG_SECONDS ? '' : ` (${seconds} s)`
  print(`${tally.failed.length > 0 ? '✖' : '✔'} ${path}: ${totalLine(tally)}${took}`)
  for (const { name, reason } of tally.failed) print(indented(`✖ ${name}\n${reason}`))
  if (tally.failed.length > 0 && output.trim() !== '') print(indented(`It printed:\n${output.trim()}`))
  total.passed += tally.passed
  total.failed.push(...tally.failed.map((notice) => ({ ...notice, file: path })))
  total.skipped.push(...tally.skipped.map((notice) => ({ ...notice, file: path })))
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}
