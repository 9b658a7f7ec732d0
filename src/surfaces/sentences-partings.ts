import type { z } from 'zod'
import type { seeLeaving } from '../app/see-leaving.ts'
import type { seeParting } from '../app/see-parting.ts'
import type { seePartings } from '../app/see-partings.ts'
import type { seeTalkGuide } from '../app/see-talk-guide.ts'
import { dated } from '../words/dated.ts'
import { sayRefusal } from '../words/refusals.ts'
import type { Page } from './page.ts'
import { sayNotice } from './sentences-reactions.ts'
import { wrapText } from './text-width.ts'

type Listed = z.output<(typeof seePartings)['output']>
type Seen = z.output<(typeof seeParting)['output']>
type Guide = z.output<(typeof seeTalkGuide)['output']>
type Leaving = z.output<(typeof seeLeaving)['output']>

/** Partings, those that ask for something first. */
export function sayPartings({ partings, total }: Listed, page: Page): string[] {
  const { words, paint } = page
  const lines = partings.map(({ name, state, stage, asks, sinceDecision }) => {
    const stands = state === 'open' && stage ? words.say(`parting.stage.${stage}`) : words.say(`parting.state.${state}`)
    const rest = [...(asks ? [words.say(`parting.asks.${asks}`)] : []), ...sayNotice(sinceDecision, page)]
    const line = words.say('cli.partings.line', { name, state: stands })
    return `${asks ? paint.brick('!') : ' '} ${[line, ...rest].join(' · ')}`
  })
  return [paint.bold(words.say('cli.partings.title', { n: total })), ...lines]
}

const GLYPHS = { done: '✓', open: '●', waiting: '○', skipped: '–' } as const

/** The six stages of a parting, each with what it needs or waits for; before it is begun what the decision lacks. */
export function sayParting(seen: Seen, page: Page): string[] {
  const { words, paint, width } = page
  const { name, parting, missing, stages, lastDay } = seen
  const title = paint.bold(words.say('cli.parting.title', { name }))
  const lacks = (list: Seen['missing']) =>
    list.flatMap(({ code, args }) => {
      const { happened, mend } = sayRefusal(words, code, dated({ client: name, ...args }))
      return [...wrapText(happened, width, '    '), ...wrapText(mend, width, '    ').map(paint.muted)]
    })
  if (!parting) {
    return [title, words.say(missing.length > 0 ? 'cli.parting.lacks' : 'cli.parting.begin'), ...lacks(missing)]
  }
  const last = lastDay === null ? [] : [words.say('cli.parting.last-day', { day: { day: lastDay } })]
  const lines = stages.flatMap(({ stage, state, missing: needs }) => [
    `${GLYPHS[state]} ${words.say(`parting.stage.${stage}`)} (${words.say(`parting.stage-state.${state}`)})`,
    ...(state === 'open' ? lacks(needs) : []),
  ])
  return [title, ...last, ...sayNotice(seen.sinceDecision, page), ...lines]
}

/** The guide for the talk, as it is read. */
export function sayTalkGuide({ name, parts }: Guide, { words, paint, width }: Page): string[] {
  const { say } = words
  return [
    paint.bold(say('cli.parting.talk', { name })),
    ...parts.flatMap(({ part, lines }) => [
      '',
      paint.bold(say(`parting.talk.part.${part}`)),
      ...lines.flatMap(({ code, args }) => wrapText(`- ${say(`parting.talk.${code}`, dated(args))}`, width, '  ')),
    ]),
  ]
}

/** The last day that was announced, and what is to be done until then, the asker's own first. */
export function sayLeaving({ name, leaving, mine, others }: Leaving, { words, paint, width }: Page): string[] {
  const { say } = words
  if (!leaving) return [say('cli.leaving.none', { name })]
  const task = ({ text, code, as, due }: Leaving['mine'][number]) => {
    const what = text !== '' ? text : say(code === null ? `obligation.as.${as}` : `obligation.${code}`)
    return due === null ? `- ${what}` : `- ${say('cli.leaving.task', { what, day: { day: due } })}`
  }
  const open = (list: Leaving['mine']) =>
    list.filter((one) => one.open).flatMap((one) => wrapText(task(one), width, '  '))
  return [
    paint.bold(say('cli.leaving.title', { name, day: { day: leaving.due } })),
    ...(open(mine).length > 0 ? [say('cli.leaving.mine'), ...open(mine)] : []),
    ...(open(others).length > 0 ? [say('cli.leaving.others'), ...open(others)] : []),
  ]
}
