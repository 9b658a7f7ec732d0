import type { z } from 'zod'
import type { logChange } from '../app/log-change.ts'
import type { seeScope } from '../app/see-scope.ts'
import type { Page } from './page.ts'
import { sayUndo } from './sentences-facts.ts'
import { wrapText } from './text-width.ts'

type Scope = z.output<(typeof seeScope)['output']>
type Logged = z.output<(typeof logChange)['output']>

/** What was said to be needed, and each request with its key (M11). */
export function sayScope({ needs, changes, out, deliveries }: Scope, { words, paint, width }: Page): string[] {
  const { say } = words
  if (needs.length + changes.length === 0) return [say('web.scope.none')]
  const time = (minutes: number) => say('web.scope.time', { hours: Math.round(minutes / 6) / 10 })
  const lead = { n: changes.length, out: out.n, timed: out.timed, time: time(out.minutes) }
  return [
    ...(needs.length > 0 ? [paint.bold(say('web.scope.need'))] : []),
    ...needs.flatMap(({ text }) => wrapText(`“${text}”`, width, '  ')),
    ...(changes.length > 0 ? [say('web.scope.lead', lead)] : []),
    ...(out.unordered > 0 ? wrapText(say('web.scope.prompt', { n: out.unordered }), width, '') : []),
    ...deliveries.map(({ delivery, n, timed, minutes }) => {
      return `  ${say('web.scope.delivery', { delivery, n, timed, time: time(minutes) })}`
    }),
    ...changes.flatMap(({ text, within, change }) => [
      ...wrapText(
        say('cli.scope.request', { text: `“${text}”`, within: say(`web.scope.within.${within}`) }),
        width,
        '  ',
      ),
      paint.muted(`    ${change}`),
    ]),
  ]
}

/** A request as it is on record, and the change order it asks for. */
export function sayChange(logged: Logged, page: Page): string[] {
  const { say } = page.words
  const { within, change, prompt } = logged
  return [
    say('cli.change.within', { within: say(`web.scope.within.${within}`), change }),
    ...(prompt ? wrapText(say('web.scope.prompt', { n: 1 }), page.width, '') : []),
    ...sayUndo(logged, page),
  ]
}
