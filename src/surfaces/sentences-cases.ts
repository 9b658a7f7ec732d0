import type { z } from 'zod'
import type { seeCase } from '../app/see-case.ts'
import type { seeCases } from '../app/see-cases.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Cases = z.output<(typeof seeCases)['output']>
type Line = Cases['cases'][number]
type Seen = z.output<(typeof seeCase)['output']>
type Clock = Line['clocks']['answer']

/** Cases by the clock that runs out first, then complaints that are no case yet. */
export function sayCases({ cases, counts, total, plain, plainTotal }: Cases, page: Page): string[] {
  const { words, paint } = page
  const { open, late, today } = counts
  return [
    paint.bold(words.say('web.cases.lead', { open, late, today })),
    ...cases.flatMap((one) => caseLines(one, page)),
    ...(cases.length < total ? [paint.muted(words.say('web.cases.more', { shown: cases.length, total }))] : []),
    ...(plainTotal > 0 ? ['', paint.bold(words.say('web.cases.plain.about', { n: plainTotal }))] : []),
    ...plain.flatMap(({ id, client, name, text }) => [
      ...wrapText(`${name}: “${text}”`, page.width, '  '),
      `    ${paint.accent(`goodterms open-case ${client} --fact ${id}`)}`,
    ]),
  ]
}

function caseLines(one: Line, page: Page): string[] {
  const { words, paint, width } = page
  const { name, text, clocks, state, severity, client } = one
  const mark = clocks.next?.state === 'late' ? paint.brick('!') : ' '
  const [first = '', ...more] = wrapText(`${name}: “${text}”`, width, '  ')
  const quiet = [
    words.say(`web.cases.state.${state}`),
    severity === null ? '' : words.say('web.cases.severity', { n: severity }),
    `${client} ${one.case}`,
  ].filter((part) => part !== '')
  return [
    `${mark} ${first.trimStart()}`,
    ...more,
    ...(clocks.next ? wrapText(clockLine(clocks.next, page), width, '    ') : []),
    paint.muted(`    ${quiet.join(' · ')}`),
  ]
}

function clockLine({ clock, state, due, met, moved }: Clock, { words }: Page): string {
  const said = words.say(`web.cases.clock.${clock}`, {
    state,
    due: { day: due },
    met: met === null ? '' : { day: met },
  })
  return moved > 0 ? `${said} ${words.say('web.cases.clock.moved', { n: moved })}` : said
}

/** One case: the words, both clocks, what was found and what speaks for it lying with us, what was done. */
export function sayCase(seen: Seen, page: Page): string[] {
  const { words, paint, width } = page
  const { name, as, opened, text, clocks, asks, closed, answered } = seen
  return [
    paint.bold(words.say('web.case.lead', { as, name, on: { day: opened } })),
    ...wrapText(`“${text}”`, width, '  '),
    ...(asks === null ? [] : wrapText(`${words.say('web.case.asked')}: “${asks}”`, width, '  ')),
    '',
    clockLine(clocks.acknowledge, page),
    clockLine(clocks.answer, page),
    ...(closed === null ? [] : [words.say('web.case.closed', { on: { day: closed }, answered })]),
    ...foundLines(seen, page),
    ...seen.steps.flatMap(({ step, on, text: said }) => {
      const line = words.say('cli.case.step', { step: words.say(`web.cases.step.${step}`), on: { day: on } })
      return [paint.muted(line), ...(said === null ? [] : wrapText(said, width, '  '))]
    }),
    '',
    words.say(`web.case.standard.${seen.kept.kept ?? 'open'}`),
    ...seen.kept.parts.map(({ part, kept }) => `  ${words.say(`web.case.standard.${part}`)}: ${yesNo(kept, page)}`),
  ]
}

function foundLines({ finding, suggested }: Seen, { words }: Page): string[] {
  const { say } = words
  if (finding) {
    const where = say(`web.cases.locus.${finding.locus}`)
    return ['', `${say(`web.cases.valid.${finding.valid}`)} · ${say('web.case.find.lies', { where })}`]
  }
  if (suggested.locus === null) return []
  const reasons = suggested.reasons.map(({ code, n }) => `  ${say(`web.cases.us.${code}`, { n })}`)
  return ['', say('web.case.find.suggested'), ...reasons]
}

function yesNo(kept: boolean | null, { words }: Page): string {
  return words.say(`web.case.standard.${kept === null ? 'yet' : kept ? 'yes' : 'no'}`)
}
