import type { z } from 'zod'
import type { checkNote } from '../app/check-note.ts'
import type { reportIncident } from '../app/report-incident.ts'
import type { seeConduct } from '../app/see-conduct.ts'
import type { writeBoundaryLetter } from '../app/write-boundary-letter.ts'
import type { Page } from './page.ts'
import { sayUndo } from './sentences-facts.ts'
import { wrapText } from './text-width.ts'

type Conduct = z.output<(typeof seeConduct)['output']>
type Letter = z.output<(typeof writeBoundaryLetter)['output']>
type Checked = z.output<(typeof checkNote)['output']>

/** Incidents the asker may see with what waits for us, limits in force, and what can be counted (I6, M3). */
export function sayConduct(seen: Conduct, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const { total, waiting, all, warnings, counters } = seen
  const limits = warnings.flatMap((one) => one.limits)
  return [
    paint.bold(say('cli.conduct.title', { n: total, waiting })),
    ...(all ? [] : [paint.muted(say('cli.conduct.mine'))]),
    ...limits.flatMap(({ limits: limit, until, member }) => {
      const shown = {
        limit: say(`conduct.limits.${limit}`),
        until: { day: until ?? seen.day },
        member: member ?? 'none',
      }
      return wrapText(say('web.conduct.limit', shown), width, '  ')
    }),
    ...warnings.map(
      ({ warning, step }) => `  ${say('cli.conduct.warning', { warning, step: say(`conduct.step.${step}`) })}`,
    ),
    ...seen.incidents.flatMap((one) => incidentLines(one, page)),
    ...(counters ? ['', ...counterLines(counters, all, page)] : []),
  ]
}

function incidentLines(one: Conduct['incidents'][number], { words, paint, width }: Page): string[] {
  const { say } = words
  const { name, on, category, gravity, text, incident, clock, safety } = one
  const line = say('cli.conduct.line', {
    name,
    on: { day: on },
    category: say(`conduct.category.${category}`),
    gravity,
  })
  const open = safety?.filter(({ done }) => done === null) ?? []
  return [
    '',
    `${clock?.state === 'late' ? paint.brick('!') : ' '} ${line}`,
    ...wrapText(one.as === 'words' ? `“${text}”` : text, width, '    '),
    ...(clock === null || clock.state === 'acted'
      ? []
      : wrapText(say(`web.conduct.due.${clock.state}`, { due: { day: clock.due } }), width, '    ')),
    ...open.flatMap(({ step }) => wrapText(`○ ${say(`conduct.safety.${step}`)}`, width, '    ')),
    paint.muted(`    ${say('cli.conduct.key', { incident })}`),
  ]
}

function counterLines(
  { scope, time, entitlement }: NonNullable<Conduct['counters']>,
  all: boolean,
  page: Page,
): string[] {
  const { say } = page.words
  const owed = all ? 'web.conduct.counter.entitlement' : 'web.conduct.counter.entitlement.mine'
  return [
    page.paint.bold(say('web.conduct.counters', { since: { day: scope.since } })),
    `  ${say('web.conduct.counter.scope', { n: scope.n })}`,
    `  ${say('web.conduct.counter.time', { n: time.n })}`,
    `  ${say(owed, { n: entitlement.n })}`,
  ]
}

/** What is on record now, what comes first after gravity 4, and words to look at again. */
export function sayReported(reported: z.output<(typeof reportIncident)['output']>, page: Page): string[] {
  const { say } = page.words
  const steps = (reported.safety ?? []).flatMap(({ step }) =>
    wrapText(`○ ${say(`conduct.safety.${step}`)}`, page.width, '  '),
  )
  return [
    say('cli.done.report-incident'),
    ...(steps.length > 0 ? [page.paint.bold(say('web.conduct.safety')), ...steps] : []),
    ...sayMarks(reported.marks, page),
    ...sayUndo(reported, page),
  ]
}

export function sayLetter({ subject, text, marks }: Letter, page: Page): string[] {
  const lines = text.split('\n').flatMap((line) => (line === '' ? [''] : wrapText(line, page.width, '')))
  return [
    page.paint.bold(subject),
    '',
    ...lines,
    '',
    ...sayMarks(marks, page),
    page.words.say('web.conduct.letter.not-sent'),
  ]
}

export function sayNoteChecked({ marks, language }: Checked, page: Page): string[] {
  if (marks.length > 0) return sayMarks(marks, page)
  return [page.words.say(language === null ? 'web.conduct.letter.unchecked' : 'web.conduct.letter.clean')]
}

function sayMarks(marks: Checked['marks'], { words, width }: Page): string[] {
  if (marks.length === 0) return []
  const { say } = words
  return [
    say('web.conduct.marks', { n: marks.length }),
    ...marks.flatMap((mark) => {
      return wrapText(
        `${say('web.conduct.mark', { words: mark.words })} ${say(`tone.reason.${mark.code}`)}`,
        width,
        '  ',
      )
    }),
  ]
}
