import type { z } from 'zod'
import type { writePromiseNote } from '../app/promise-note.ts'
import type { suggestPromises } from '../app/promise-suggestions.ts'
import type { seePromises } from '../app/see-promises.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Promises = z.output<(typeof seePromises)['output']>
type Suggestions = z.output<(typeof suggestPromises)['output']>
type Note = z.output<(typeof writePromiseNote)['output']>

const GROUPS = ['late', 'today', 'warn', 'later'] as const

/** Promises by how near their day is, and what became of those that ended. */
export function sayPromises({ day, promises, total, rates }: Promises, page: Page): string[] {
  const { words, paint } = page
  const open = promises.filter(({ state }) => state !== 'kept' && state !== 'released')
  const settled = promises.filter((one) => !open.includes(one))
  const n = open.length === promises.length ? total : open.length
  const groups = GROUPS.flatMap((group) => {
    const own = open.filter(({ state }) => state === group)
    if (own.length === 0) return []
    return ['', paint.bold(words.say(`web.promises.group.${group}`)), ...own.flatMap((one) => promiseText(one, page))]
  })
  return [
    paint.bold(words.say('cli.promises.title', { day: { day }, n })),
    ...groups,
    ...(settled.length > 0 ? ['', ...settled.flatMap((one) => promiseText(one, page))] : []),
    '',
    ...rateLines(rates, page),
  ]
}

function promiseText(promise: Promises['promises'][number], { words, paint, width }: Page): string[] {
  const { say } = words
  const { name, text, due, ours, state, daysLate, left, doBy, ownerName, settledOn } = promise
  const line = say('cli.promises.line', { name, text, due: { day: due }, whose: ours ? 'ours' : 'theirs' })
  const stand =
    settledOn !== null
      ? say('cli.promises.settled', { how: state, day: { day: settledOn } })
      : daysLate > 0
        ? say('cli.promises.late', { days: daysLate })
        : say('web.promises.left', { left })
  const quiet = [
    stand,
    doBy !== null && doBy !== due && daysLate === 0 ? say('web.promises.do-by', { day: { day: doBy } }) : '',
    ownerName === null ? '' : say('web.promises.owner', { name: ownerName }),
  ].filter((part) => part !== '')
  const mark = state === 'late' ? paint.brick('!') : ' '
  const [first = '', ...more] = wrapText(line, width, '  ')
  return [`${mark} ${first.trimStart()}`, ...more, ...wrapText(quiet.join(' · '), width, '    ').map(paint.muted)]
}

function rateLines({ days, all }: Promises['rates'], { words, paint }: Page): string[] {
  const { say } = words
  if (all.n === 0) return [paint.muted(say('cli.promises.rates.none'))]
  const shares = all.shares
    .filter(({ count }) => count > 0)
    .map(({ outcome, count, within }) => {
      const args = { outcome: say(`promise.outcome.${outcome}`), count, n: all.n }
      const { low, high } = within ?? { low: 0, high: 0 }
      return `  ${say('cli.promises.rate', { ...args, known: within ? 'yes' : 'no', low, high })}`
    })
  const late = all.daysLate
  return [
    paint.bold(say('cli.promises.rates', { days })),
    ...shares,
    ...(late ? [`  ${say('cli.promises.days-late', { median: late.median, n: late.n })}`] : []),
  ]
}

/** What was found in messages, each with the command that records it. */
export function saySuggestions({ days, total, suggestions }: Suggestions, page: Page): string[] {
  const { words, paint, width } = page
  if (total === 0) return [words.say('cli.suggestions.none', { days })]
  const lines = suggestions.flatMap(({ name, fact, on, ours, text, due, sure }) => {
    const wrote = words.say(ours ? 'web.promises.mail.ours' : 'web.promises.mail.theirs', { name, day: { day: on } })
    const line = words.say('cli.promises.line', { name, text, due: { day: due }, whose: ours ? 'ours' : 'theirs' })
    const guess = sure === 'clear' ? '' : ` ${words.say('web.promises.mail.check')}`
    return [
      ...wrapText(line, width, '  '),
      paint.muted(`    ${wrote}.${guess}`),
      `    ${paint.accent(`goodterms confirm-promise ${fact} ${JSON.stringify(text)} ${due}`)}`,
    ]
  })
  return [paint.bold(words.say('cli.suggestions.title', { n: total, days })), ...lines]
}

/** The note as it would be sent. */
export function sayNote({ email, subject, text }: Note, { words }: Page): string[] {
  return [
    words.say('cli.note.to', { email: email ?? words.say('cli.note.nobody') }),
    words.say('cli.note.subject', { subject }),
    '',
    ...text.split('\n'),
  ]
}
