import type { z } from 'zod'
import type { moveShape } from '../app/shapes.ts'
import type { seeToday } from '../app/see-today.ts'
import { glyphOf, stripLine } from './glyphs.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'
import { roughly } from './web/pieces/estimates.ts'

type Today = z.output<(typeof seeToday)['output']>
type Move = z.output<typeof moveShape>

const INDENT = '    '

/** Today's list: the book at a glance, the moves with their reasons, what was promised. */
export function sayToday(today: Today, page: Page): string[] {
  const { say } = page.words
  const title = page.paint.bold(say('cli.today.title', { day: { day: today.day }, n: today.total }))
  if (today.total === 0) return [title, '', ...emptyLines(page)]
  return [
    title,
    stripLine(today.strip, page),
    ...moveLines('today', today.moves, page),
    ...moveLines('week', today.moves, page),
    ...(today.moves.length === 0 ? ['', say('cli.today.no-moves')] : []),
    ...(today.waiting > 0 ? ['', say('cli.today.waiting', { n: today.waiting })] : []),
    ...asideLines(today, page),
    ...promiseLines(today, page),
    ...(today.due > 0 ? ['', page.paint.muted(say('cli.today.due', { n: today.due }))] : []),
  ]
}

/** An empty book says what to do next. */
function emptyLines({ words, paint }: Page): string[] {
  const { say } = words
  const doors = [
    [say('cli.today.empty.files'), 'goodterms import invoices.csv'],
    [say('cli.today.empty.sample'), 'goodterms load-sample'],
    [say('cli.today.empty.line'), `goodterms add 'client acme "Acme Bakery"'`],
  ]
  return [say('cli.today.empty'), ...doors.flatMap(([what, command]) => [`  ${what}`, `    ${paint.accent(command!)}`])]
}

function moveLines(group: Move['group'], moves: readonly Move[], page: Page): string[] {
  const own = moves.filter((move) => move.group === group)
  if (own.length === 0) return []
  const { words, paint } = page
  return ['', paint.bold(words.say(`cli.today.group.${group}`)), ...own.flatMap((move) => moveText(move, page))]
}

function moveText(move: Move, page: Page): string[] {
  const { words, paint } = page
  const key = move.client === move.name ? '' : `  ${paint.muted(move.client)}`
  const also = move.also.map(({ name }) => words.say(name)).join(', ')
  const quiet = [
    words.say('web.today.since', { day: { day: move.since } }),
    stakeOf(move, page),
    also === '' ? '' : words.say('cli.today.also', { signals: also }),
  ]
  return [
    `${glyphOf(move.standing, page)} ${paint.bold(move.name)}${key}`,
    ...wrapText(words.say(move.say, move.args), page.width, INDENT),
    ...wrapText(quiet.filter(Boolean).join(' · '), page.width, INDENT).map(paint.muted),
    `${INDENT}${words.say(`move.verb.${move.verb}`)}: ${paint.accent(commandOf(move))}`,
  ]
}

/** What is at risk in the next twelve months; where that cannot be said or is nothing, what the last year brought. */
function stakeOf({ atRisk, value }: Move, { words }: Page): string {
  if (atRisk && Math.round(atRisk.high.minor) > 0) {
    const [amount, low, high] = [atRisk.amount, atRisk.low, atRisk.high].map(roughly)
    return words.say('web.at-risk.short', { amount: amount!, low: low!, high: high! })
  }
  return value && value.n > 0 ? words.say('cli.value', { amount: value.amount, n: value.n }) : ''
}

/** Who would be on the list, had they not been put aside. */
function asideLines({ aside, asideCount }: Today, { words, paint, width }: Page): string[] {
  if (asideCount === 0) return []
  const names = aside.map(({ name }) => name).join(', ')
  const more = asideCount > aside.length ? ', …' : ''
  const said = words.say('web.today.aside', { n: asideCount })
  const line = words.say('web.today.aside.names', { said, names: names + more })
  return ['', ...wrapText(line, width).map(paint.muted)]
}

/** The command that does what a move advises. */
function commandOf({ verb, client, args }: Move): string {
  const text = typeof args['text'] === 'string' ? args['text'] : ''
  if (verb === 'keep-promise') return `goodterms keep-promise ${client} ${JSON.stringify(text)}`
  if (verb === 'handle-case')
    return `goodterms see-case ${client} ${typeof args['case'] === 'string' ? args['case'] : ''}`
  if (verb === 'record-payment') return `goodterms record-payment ${client} AMOUNT`
  return `goodterms log-contact ${client} call`
}

function promiseLines({ promises }: Today, page: Page): string[] {
  if (promises.length === 0) return []
  const { words, paint } = page
  const lines = promises.map(({ name, text, due, daysLate }) => {
    const sentence = words.say('cli.today.promise', {
      name,
      text,
      due: { day: due },
      days: daysLate,
      when: daysLate > 0 ? 'late' : daysLate === 0 ? 'today' : 'later',
    })
    return `  ${daysLate > 0 ? paint.brick('!') : ' '} ${sentence}`
  })
  return ['', paint.bold(words.say('cli.today.promises')), ...lines]
}
