import { writeDay, writeMoney } from '../words/arguments.ts'
import { isDay } from '../core/day.ts'
import type { Page } from './page.ts'

/** Any answer, field by field, indented by depth. */
export function sayPlainly(output: unknown, page: Page): string[] {
  const lines = linesOf(output, page)
  return lines.length === 0 ? [page.words.say('cli.done')] : lines
}

function linesOf(value: unknown, page: Page): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => itemLines(one, page))
  if (value === null || typeof value !== 'object' || isMoney(value)) return [textOf(value, page)]
  const filled = Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0))
  return filled.flatMap(([name, one]) => fieldLines(page.paint.muted(name), one, page))
}

function fieldLines(name: string, value: unknown, page: Page): string[] {
  if (value === null || typeof value !== 'object' || isMoney(value)) return [`${name}  ${textOf(value, page)}`]
  return [name, ...linesOf(value, page).map((line) => `  ${line}`)]
}

function itemLines(value: unknown, page: Page): string[] {
  const [first = '', ...rest] = linesOf(value, page)
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
}

function textOf(value: unknown, { words }: Page): string {
  if (isMoney(value)) return writeMoney(words.language, value)
  if (typeof value === 'string' && isDay(value)) return writeDay(words.language, value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isMoney(value: unknown): value is { minor: number; currency: string } {
  return typeof value === 'object' && value !== null && 'minor' in value && 'currency' in value
}
