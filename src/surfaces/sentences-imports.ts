import type { z } from 'zod'
import type { previewImport } from '../app/preview-import.ts'
import type { intakeShape, problemShape } from '../app/shapes.ts'
import { writeMoney } from '../words/arguments.ts'
import type { Page } from './page.ts'
import { flagOf } from './cli-arguments.ts'
import { shorten } from './text-width.ts'

type Intake = z.output<typeof intakeShape>
type Problem = z.output<typeof problemShape>
type Preview = z.output<(typeof previewImport)['output']>

/** How a reading of a file went, and how to undo it. */
export function sayImport(intake: Intake & { ahead?: number }, { words, paint }: Page): string[] {
  const { name, state, rows, added, known, problems, id, ahead = 0 } = intake
  const lines = [
    words.say(`cli.import.state.${state}`, { name }),
    words.say('cli.import.counts', { rows, added, known, problems }),
  ]
  if (ahead > 0 && state !== 'undone') lines.push(words.say('web.import.ahead', { n: ahead }))
  if (state === 'done' || state === 'stopped' || state === 'interrupted') {
    lines.push(`${words.say('cli.import.undo')} ${paint.accent(`goodterms undo ${id}`)}`)
  }
  return lines
}

export function sayImports({ imports }: { imports: Intake[] }, page: Page): string[] {
  if (imports.length === 0) return [page.words.say('cli.import.none')]
  return imports.flatMap((intake, i) => (i === 0 ? sayImport(intake, page) : ['', ...sayImport(intake, page)]))
}

/** Problems with their line, what to do, and the row itself. */
export function sayProblems({ problems, total }: { problems: Problem[]; total: number }, page: Page): string[] {
  const { words } = page
  const more = total > problems.length ? [words.say('cli.problem.more', { n: total - problems.length })] : []
  return [...problems.flatMap((one) => problemText(one, page)), ...more]
}

function problemText({ line, code, args, row }: Problem, { words, paint, width }: Page): string[] {
  const sentence = words.say('cli.problem', { line, sentence: words.say(`problem.${code}`, args) })
  const mend = words.say(`problem.${code}.mend`, args)
  return [
    `${paint.amber('!')} ${sentence} ${mend}`,
    ...(row === '' ? [] : [paint.muted(`  ${shorten(row, width - 2)}`)]),
  ]
}

/** How a file would be read: the settings that were found out, the first entries, the first problems. */
export function sayPreview(preview: Preview, page: Page): string[] {
  const { words, paint } = page
  const { name, entries, facts, ahead, problems, refusal, kind } = preview
  const told = refusal
    ? [words.say(`refusal.${refusal.code}`, refusal.args), words.say(`refusal.${refusal.code}.mend`, refusal.args)]
    : []
  const rows = entries.map(({ line, on, client, kind: what, amount, due, ref }) => {
    const money = writeMoney(words.language, amount)
    return `  ${paint.muted(String(line).padStart(4))}  ${[on, what, client, money, due ?? '', ref ?? ''].filter(Boolean).join('  ')}`
  })
  return [
    paint.bold(words.say('cli.preview.title', { name, kind })),
    ...told,
    ...settingsLines(preview, page),
    ...rows,
    ...facts.map((line) => `  ${line}`),
    ...(ahead > 0 ? [words.say('web.import.ahead.first', { n: ahead })] : []),
    ...problems.flatMap((one) => problemText(one, page)),
  ]
}

/** Each setting with the flag that corrects it. */
export function settingsLines({ table }: Preview, { paint }: Page): string[] {
  if (!table) return []
  const shown = Object.entries(table).filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  return shown.map(([name, value]) => `  ${paint.muted(`--${flagOf(name)}`)} ${JSON.stringify(value)}`)
}
