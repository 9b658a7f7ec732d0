import type { z } from 'zod'
import type { seePrinciples } from '../app/principles.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'
import {
  againSays,
  axisSays,
  baseLines,
  groundNotes,
  groundSays,
  hostileLines,
  neededLines,
  needSays,
} from './web/pieces/fit-words.ts'
import type { FitSeen, PortfolioSeen } from './web/pieces/fit-words.ts'

const INDENT = '  '
const DEEPER = '    '

/** Grounds, axes and least evidence of a client: the sentences first, and nothing added up. */
export function sayFit(seen: FitSeen, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const wrapped = (lines: readonly string[], indent = INDENT) => lines.flatMap((line) => wrapText(line, width, indent))
  const part = (key: string, lines: string[]) => ['', paint.bold(say(key)), ...lines]
  const notes = [
    ...(seen.onlyWeak ? [say('fit.weak-only')] : []),
    ...(seen.hold ? [say('fit.hold')] : []),
    ...hostileLines(words, seen.hostile),
    againSays(words, seen.again),
  ]
  return [
    paint.bold(say('fit.title', { name: seen.name })),
    ...wrapped(notes, ''),
    ...part('fit.grounds', groundLines(seen, page)),
    ...part('fit.evidence', wrapped(neededLines(words, seen.grounds))),
    ...part('fit.axes', wrapped(seen.axes.map((axis) => `${say(`axis.name.${axis.axis}`)}: ${axisSays(words, axis)}`))),
    ...part('fit.minimum', minimumLines(seen, page)),
    ...part('fit.base', wrapped(baseLines(words, seen.base))),
  ]
}

function minimumLines({ pattern, cycles }: FitSeen, page: Page): string[] {
  const { words, width } = page
  const { say } = words
  const needs = pattern.needs.map((need) => `${needSays(words, need)} (${metWord(need.met, page)})`)
  const exception = pattern.exception ? [say('pattern.exception')] : []
  return [
    ...[say(`pattern.answer.${pattern.answer}`), say('pattern.about'), ...exception].flatMap((line) =>
      wrapText(line, width, INDENT),
    ),
    ...needs.flatMap((line) => wrapText(line, width, DEEPER)),
    ...wrapText(say('pattern.cycles', { telling: cycles.telling }), width, INDENT),
  ]
}

function metWord(met: boolean, { words: { say } }: Page): string {
  return say(met ? 'pattern.met' : 'pattern.missing')
}

function groundLines({ grounds }: FitSeen, { words, paint, width }: Page): string[] {
  return grounds.flatMap((ground) => {
    const name = words.say(`ground.name.${ground.ground}`)
    const strength = words.say(`ground.strength.${ground.strength}`)
    return [
      ...wrapText(`${paint.accent(name)}: ${strength}`, width, INDENT),
      ...[groundSays(words, ground), ...groundNotes(words, ground)].flatMap((line) => wrapText(line, width, DEEPER)),
    ]
  })
}

/** The whole book: whom to look at first and why, and whom nobody looked at for a year. */
export function sayPortfolio(seen: PortfolioSeen, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const wrapped = (lines: readonly string[], indent = INDENT) => lines.flatMap((line) => wrapText(line, width, indent))
  const { first, total } = seen
  const more = total - first.length
  return [
    paint.bold(say('fit.portfolio.title', { clients: seen.clients })),
    ...(seen.comparable ? [] : wrapped([say('fit.portfolio.few')], '')),
    '',
    paint.bold(say('fit.portfolio.first')),
    ...(first.length === 0 ? wrapped([say('fit.portfolio.none')]) : first.flatMap((row) => rowLines(row, page))),
    ...(more > 0 ? wrapped([say('fit.portfolio.more', { n: more })]) : []),
    '',
    ...yearlyLines(seen, page),
    '',
    paint.bold(say('fit.base')),
    ...wrapped(baseLines(words, seen.base)),
  ]
}

function yearlyLines({ yearly }: PortfolioSeen, { words: { say }, paint, width }: Page): string[] {
  const { due, clients, next } = yearly
  const names = clients.map(({ name }) => name)
  const more = due > names.length ? [say('fit.portfolio.more', { n: due - names.length })] : []
  const then = next === null ? [] : wrapText(say('fit.portfolio.next', { next: { day: next } }), width, INDENT)
  return [
    paint.bold(say('fit.portfolio.yearly')),
    ...wrapText(say('fit.portfolio.due', { n: due }), width, INDENT),
    ...[...names, ...more].flatMap((line) => wrapText(line, width, DEEPER)),
    ...then,
  ]
}

function rowLines({ name, grounds, before }: PortfolioSeen['first'][number], { words, paint, width }: Page): string[] {
  const { say } = words
  const said = grounds.map(
    ({ ground, strength }) => `${say(`ground.name.${ground}`)} (${say(`ground.strength.${strength}`)})`,
  )
  return [
    ...wrapText(`${paint.accent(name)}: ${said.join('; ')}`, width, INDENT),
    ...(before ? wrapText(say(`before.${before.code}`, before.args), width, DEEPER) : []),
  ]
}

/** Our statements, those in force first. */
export function sayPrinciples({ principles }: z.output<(typeof seePrinciples)['output']>, page: Page): string[] {
  const { words, width } = page
  if (principles.length === 0) return wrapText(words.say('fit.principles.none'), width, '')
  return principles.flatMap(({ text, principle, from, until }) => {
    const days = { from: { day: from }, until: { day: until ?? '' } }
    if (until === null)
      return wrapText(words.say('fit.principles.line', { text, principle, from: days.from }), width, '')
    return wrapText(words.say('fit.principles.until', { text, principle, ...days }), width, '')
  })
}
