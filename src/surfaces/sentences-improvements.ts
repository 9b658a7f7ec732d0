import type { z } from 'zod'
import type { seeImprovements } from '../app/see-improvements.ts'
import type { seeOutcomes } from '../app/see-outcomes.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Learnt = z.output<(typeof seeImprovements)['output']>
type Idea = Learnt['improvements'][number]
type Outcomes = z.output<(typeof seeOutcomes)['output']>

const hundredths = (share: number) => Math.round(share * 100)

/** What is improved, in its order, then causes of complaints and how easy each part of the way is. */
export function sayImprovements({ day, improvements, causes, effort }: Learnt, page: Page): string[] {
  const { words, paint } = page
  const { say } = words
  const asked = effort.filter(({ n, frictions }) => n + frictions > 0)
  return [
    paint.bold(say('cli.improvements.title', { day: { day } })),
    ...(improvements.length === 0
      ? [say('cli.improvements.none')]
      : improvements.flatMap((one) => ideaText(one, page))),
    '',
    paint.bold(say('web.improvements.causes')),
    ...causes.causes.map(({ cause, count, within }) => {
      const ends = { low: hundredths(within?.low ?? 0), high: hundredths(within?.high ?? 0) }
      const args = { cause: say(`web.improvements.cause.${cause}`), count, n: causes.n, known: within ? 'yes' : 'no' }
      return `  ${say('cli.improvements.cause', { ...args, ...ends })}`
    }),
    ...(causes.n === 0 ? [`  ${say('web.improvements.causes.none')}`] : []),
    ...asked.map(({ step, easy, n, frictions }) => {
      const named = say(`web.improvements.step.${step}`)
      return `  ${say('cli.improvements.step', { step: named, easy, n, frictions })}`
    }),
  ]
}

function ideaText({ text, improvement, state, frequency, ease, checkDue, lacks }: Idea, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const quiet = [
    say(`web.improvements.state.${state}`),
    say('web.improvements.frequency', { n: frequency }),
    ease === null ? say('web.improvements.ease.unknown') : say('web.improvements.ease', { ease }),
    ...(lacks === null ? [] : [say(`web.improvements.lacks.${lacks}`)]),
  ].join(' · ')
  return [
    ...wrapText(say('cli.improvements.line', { text, key: improvement }), width, '  '),
    paint.muted(`    ${quiet}`),
    ...(checkDue ? [paint.amber(`    ${say('web.improvements.check-due')}`)] : []),
  ]
}

/** How one's own answers to hostile words ended, and how often our standard was kept. */
export function sayOutcomes({ own, standard }: Outcomes, { words }: Page): string[] {
  const { say } = words
  const softened = own.shares.find(({ mood }) => mood === 'softened')
  const ended =
    own.n === 0
      ? say('web.improvements.outcomes.none', { open: own.open })
      : softened?.within
        ? say('web.improvements.outcomes.share', { ...percents(softened.within), n: own.n })
        : say('web.improvements.outcomes.count', { count: softened?.count ?? 0, n: own.n })
  const kept =
    standard.n === 0
      ? say('web.improvements.standard.none')
      : standard.within
        ? say('web.improvements.standard.share', { ...percents(standard.within), n: standard.n })
        : say('web.improvements.standard.count', { kept: standard.kept, n: standard.n })
  return [ended, kept]
}

function percents({ share, low, high }: { share: number; low: number; high: number }) {
  return { percent: hundredths(share), low: hundredths(low), high: hundredths(high) }
}
