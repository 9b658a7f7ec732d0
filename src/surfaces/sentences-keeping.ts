import type { z } from 'zod'
import type { eraseKept } from '../app/erase-kept.ts'
import type { seeSuppressed } from '../app/see-suppressed.ts'
import type { seeRetention } from '../app/set-retention.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Retention = z.output<(typeof seeRetention)['output']>
type Rule = Retention['rules'][number]
type Line = NonNullable<Retention['client']>['lines'][number]

/** Who is not to be written to, and since when. */
export function saySuppressed(seen: z.output<(typeof seeSuppressed)['output']>, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  if (seen.clients.length === 0) return [say('cli.keeping.none')]
  const lines = seen.clients.flatMap(({ name, as, on, byName, text, listed }) => {
    const said = on === null ? [] : [saidBy(byName ?? '', on, text)]
    const why = listed ? [say('web.keeping.listed')] : said
    return [`${paint.bold(name)}  ${say(`keeping.as.${as}`)}`, ...why.flatMap((one) => wrapText(one, width, '  '))]
  })
  const last = seen.clients.at(-1)!
  return [...lines, ...(seen.more ? [say('cli.keeping.more', { after: last.client })] : [])]

  function saidBy(by: string, on: string, text: string | null): string {
    if (text === null) return say('web.keeping.said', { by, on: { day: on } })
    return say('web.keeping.said.words', { by, on: { day: on }, text })
  }
}

/** How long what is kept, and of a client what there is of it. */
export function sayRetention({ rules, client }: Retention, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  if (client === null) {
    const lines = rules.flatMap((rule) => [
      `  ${say(`keeping.class.${rule.class}`)}: ${ruleText(rule, page)}`,
      ...wrapText(sourceText(rule, page), width, '    ').map(paint.muted),
    ])
    return [paint.bold(say('cli.keeping.rules')), ...lines]
  }
  const { name, ended, lines } = client
  const kept = lines.filter(({ n }) => n > 0)
  return [
    paint.bold(say('cli.keeping.client', { client: name })),
    `  ${ended === null ? say('cli.keeping.going') : say('cli.keeping.ended', { day: { day: ended } })}`,
    ...(kept.length === 0 ? [`  ${say('cli.keeping.nothing')}`] : []),
    ...kept.map((line) => {
      const what = `${say(`keeping.class.${line.class}`)} (${line.class}, ${String(line.n)})`
      return `  ${what}: ${stateText(line, page)}`
    }),
  ]
}

function stateText({ state, until, withBooks }: Line, { words: { say } }: Page): string {
  if (state === 'none') return ''
  if (withBooks && until !== null) return say('keeping.state.with-books', { until: { day: until } })
  if (state === 'later' && until !== null) return say('keeping.state.later', { until: { day: until } })
  if (state !== 'kept') return say(`keeping.state.${state}`)
  return say('keeping.state.kept', { days: until === null ? 'no' : 'yes', until: until === null ? '' : { day: until } })
}

function ruleText({ act, years }: Rule, { words: { say } }: Page): string {
  return say(`keeping.rule.${act}`, { years: years ?? 0, known: years === null ? 'no' : 'yes' })
}

function sourceText(rule: Rule, { words: { say } }: Page): string {
  const { from, act, years, source, known, country, on, byName } = rule
  const where = country ?? ''
  if (from === 'none') return say('keeping.from.none')
  if (from === 'own') {
    const day = { day: on! }
    return source && byName
      ? say('keeping.from.own', { by: byName, on: day, text: source })
      : say('keeping.from.own.plain', { on: day })
  }
  if (act === 'ask') return say('keeping.from.table.some', { country: where, years: years ?? 0, source: source ?? '' })
  if (known) return say('keeping.from.table.known', { country: where })
  return say('keeping.from.table', { country: where, source: source ?? '' })
}

/** What was erased and what was kept, and the answer for the person. */
export function sayErased({ split, answer }: z.output<(typeof eraseKept)['output']>, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const lines = split.map(({ class: name, done, until }) => {
    const what = say(`keeping.class.${name}`)
    const args = { what, days: until === null ? 'no' : 'yes', until: until === null ? '' : { day: until } }
    return `  ${say(`web.keeping.split.${done}`, args)}`
  })
  const said = answer.split('\n').flatMap((line) => wrapText(line, width, '  '))
  return [paint.bold(say('cli.keeping.erased')), ...lines, '', paint.bold(say('web.keeping.answer')), ...said]
}
