import type { Day } from '../core/day.ts'
import { decimalOf } from '../core/money.ts'
import type { Money } from '../core/money.ts'
import { secretIn } from '../core/parting/handover/secrets.ts'
import { paidBy } from '../core/parting/obligations/way-words.ts'
import { isolated } from '../core/parting/letter/own-words.ts'
import type { WordArg } from '../words/arguments.ts'
import type { Words } from '../words/words.ts'
import type { HandoverItem } from './handover-items.ts'

/** Words in one line. */
export function inLine(text: string): string {
  return isolated(text.replaceAll(/\s+/gu, ' ').trim())
}

/** A day as an argument of a sentence. */
export function dayArg(day: Day): WordArg {
  return { day }
}

/** Words of people in one line. A secret that was written down before anybody refused it does not leave with a pack. */
export function wordsIn({ say }: Words, text: string): string {
  return secretIn(text) === null ? inLine(text) : say('handover.pack.secret')
}

/** What a thing is called: in somebody's words, else in ours. */
export function calledIn(words: Words, item: Pick<HandoverItem, 'text' | 'say' | 'args'>): string {
  const { say } = words
  return item.say === null ? wordsIn(words, item.text) : say(item.say, item.args)
}

/** What becomes of a thing, as a sentence. */
export function stateIn(words: Words, { as, state, on, due, to }: HandoverItem): string {
  const named = to !== null && (state === 'given' || state === 'accepted' || state === 'excepted')
  const when = isSettled(state) ? on : due
  const key = `handover.line.${state}${paidBy(as, state)}${named ? '.to' : ''}${when === null ? '.some-day' : ''}`
  const args = { ...(when === null ? {} : { day: dayArg(when) }), ...(named ? { to: wordsIn(words, to) } : {}) }
  return words.say(key, args)
}

function isSettled(state: HandoverItem['state']): boolean {
  return state === 'done' || state === 'accepted' || state === 'excepted' || state === 'given'
}

/** A heading with a line under it. */
export function headed(heading: string, lines: readonly string[]): string {
  return [heading, '-'.repeat(Math.min(68, heading.length)), ...lines, ''].join('\n')
}

/** A cell of a table; text that a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string | Money | null): string {
  if (value === null) return ''
  if (typeof value !== 'string') return decimalOf(value)
  const plain = value.replaceAll(/\s+/gu, ' ').trim()
  const harmless = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain
  return `"${harmless.replaceAll('"', '""')}"`
}

/** A table as spreadsheets read it: UTF-8 with a mark, commas, days as YYYY-MM-DD, amounts as plain decimals. */
export function csvOf(rows: readonly (readonly (string | Money | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
