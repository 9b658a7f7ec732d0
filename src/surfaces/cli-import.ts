import { basename, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import type { previewImport } from '../app/preview-import.ts'
import type { intakeShape, problemShape } from '../app/shapes.ts'
import { writeNumber } from '../words/arguments.ts'
import { flagOf, readFlags } from './cli-arguments.ts'
import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import { openLog } from './log.ts'
import { actionNamed, runNamed } from '../app/run-named.ts'
import { sayImport, sayPreview, sayProblems, settingsLines } from './sentences-imports.ts'
import { inputsOf, typedInput } from './typed-input.ts'
import { startWorker } from './worker.ts'

type Preview = z.output<(typeof previewImport)['output']>
type Intake = z.output<typeof intakeShape>
type Problems = { problems: z.output<typeof problemShape>[]; total: number }

const LOOK_MS = 100
const SHOWN_PROBLEMS = 10
const EXIT_FAILED = 2
const EXIT_INTERRUPTED = 130

/** Reads a table or a book: says how it will be read, reads it, says what came of it and how to undo it. */
export async function importFile(call: Call): Promise<number> {
  const starting = actionNamed('start-import')
  const settings = Object.keys(inputsOf(starting).properties).filter((name) => name !== 'id')
  const { words, flags } = readFlags(call.rest, settings.map(flagOf), ['dry-run'])
  if (words.length !== 1)
    throw new Refusal('input-invalid', { field: 'FILE', reason: words.length === 0 ? 'missing' : 'wrong-form' })
  const { house, asker } = await call.open()
  const path = resolve(words[0]!)
  const given = settings.filter((name) => flagOf(name) in flags).map((name) => [name, flags[flagOf(name)]!])
  const wishes = typedInput(starting, Object.fromEntries(given) as Record<string, string>)
  const { id } = await runNamed<{ id: string }>(house, 'receive-file', { name: basename(path), path }, asker)
  const preview = await runNamed<Preview>(house, 'preview-import', { id, ...wishes }, asker)
  if ('dry-run' in flags) return showPreview(preview, call)
  if (preview.refusal) throw new Refusal(preview.refusal.code, preview.refusal.args)
  call.tell(settingsLines(preview, call.page))
  await runNamed(house, starting.name, { id, ...wishes }, asker)
  return followImport(id, call)
}

function showPreview(preview: Preview, call: Call): number {
  if (call.json) printJson(call, preview)
  else call.print(sayPreview(preview, call.page))
  return preview.refusal ? EXIT_FAILED : 0
}

/** Works until an import has ended: here, or in a server that was quicker to take it. Ctrl-C leaves it interrupted. */
export async function followImport(id: string, call: Call): Promise<number> {
  const { house, asker } = await call.open()
  const worker = startWorker(house, openLog(house.home))
  const asked = new AbortController()
  const stop = () => asked.abort()
  process.once('SIGINT', stop)
  try {
    let intake = await look()
    while (!asked.signal.aborted && intake.endedAt === null) {
      showProgress(intake, call)
      await sleep(LOOK_MS)
      intake = await look()
    }
    await worker.stop()
    return await showResult(await look(), call)
  } finally {
    process.off('SIGINT', stop)
  }

  function look(): Promise<Intake> {
    return runNamed<Intake>(house, 'see-import', { id }, asker)
  }
}

/** One line that is written over, and only where a person looks at it. */
function showProgress({ bytes, size, rows }: Intake, { page }: Call): void {
  if (!process.stderr.isTTY) return
  const percent = size > 0 ? Math.floor((100 * bytes) / size) : 0
  const text = page.words.say('cli.import.progress', { percent, rows: writeNumber(page.words.language, rows) })
  process.stderr.write(`\r\u001b[K${text}`)
}

async function showResult(intake: Intake, call: Call): Promise<number> {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  if (call.json) printJson(call, intake)
  else {
    call.print(sayImport(intake, call.page))
    if (intake.problems > 0) await showProblems(intake.id, call)
  }
  if (intake.state === 'interrupted') return EXIT_INTERRUPTED
  return intake.state === 'failed' ? EXIT_FAILED : 0
}

async function showProblems(id: string, call: Call): Promise<void> {
  const { house, asker } = await call.open()
  const found = await runNamed<Problems>(house, 'see-problems', { id, limit: SHOWN_PROBLEMS }, asker)
  call.print(['', ...sayProblems(found, call.page)])
}
