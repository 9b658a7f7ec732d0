import type { HandoverPart } from '../core/parting/handover/handover-items.ts'
import { paidBy } from '../core/parting/obligations/way-words.ts'
import type { Words } from '../words/words.ts'
import type { HandoverItem } from './handover-items.ts'
import type { PackTold } from './pack-readme.ts'
import { calledIn, csvOf, dayArg, headed, inLine, stateIn, wordsIn } from './pack-words.ts'

const COLUMNS = ['part', 'what', 'state', 'by', 'deadline', 'yours', 'to', 'note', 'files'] as const

/** Every item, or those of one part, as a table: what becomes of it and by when, and where its files are. */
export function itemsCsv(words: Words, { items, paths }: PackTold, part?: HandoverPart): string {
  const { say } = words
  const own = part === undefined ? items : items.filter((item) => item.part === part)
  const rows = own.map((item) => [
    say(`handover.part.${item.part}`),
    calledIn(words, item),
    say(`handover.state.${item.state}${paidBy(item.as, item.state)}`),
    item.over ? item.on : item.due,
    item.deadline,
    item.provided ? say('handover.column.yes') : '',
    item.to === null ? null : wordsIn(words, item.to),
    item.state === 'excepted' && item.note !== null ? wordsIn(words, item.note) : null,
    item.files.flatMap(({ id }) => paths.get(id) ?? []).join(' '),
  ])
  return csvOf([COLUMNS.map((name) => say(`handover.column.${name}`)), ...rows])
}

const LINE = '_'.repeat(30)

/** What the client signs: what was handed over, what is missing, a name, a day and a signature (handbook 2.4, 2.7). */
export function receiptText(words: Words, told: PackTold): string {
  const { say } = words
  const given = told.items.filter(({ state }) => state === 'given' || state === 'accepted' || state === 'excepted')
  const exceptions = given.filter(({ state, note }) => state === 'excepted' && note !== null)
  const title = say('handover.receipt.title', { client: inLine(told.client) })
  const files = [...told.paths.values()]
  return [
    headed(title, [say('handover.receipt.intro', { day: dayArg(told.today) })]),
    ...ticked(given.map((item) => `${calledIn(words, item)} – ${stateIn(words, item)}`)),
    ...ticked(files.map((path) => say('handover.pack.file', { path: inLine(path) }))),
    ...(given.length + files.length === 0 ? [say('handover.pack.none')] : []),
    '',
    headed(say('handover.receipt.exceptions'), exceptionLines(words, exceptions)),
    ...['name', 'day', 'signature'].map((what) => `${say(`handover.receipt.${what}`)} ${LINE}\n`),
  ].join('\n')
}

function ticked(lines: readonly string[]): string[] {
  return lines.map((line) => `[ ] ${line}`)
}

/** Room to write where nothing is missing yet. */
function exceptionLines(words: Words, items: readonly HandoverItem[]): string[] {
  if (items.length === 0) return [LINE, '']
  return items.map(
    (item) =>
      `* ${calledIn(words, item)}\n    ${words.say('handover.pack.exception', { note: wordsIn(words, item.note!) })}`,
  )
}
