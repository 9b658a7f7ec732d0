import type { z } from 'zod'
import type { seeTemplates } from '../app/see-templates.ts'
import type { Page } from './page.ts'

type Templates = z.output<(typeof seeTemplates)['output']>
type Template = Templates['templates'][number]

/** Contact plans to begin with: the key of each, and what a client has from every track of it. */
export function sayTemplates({ templates }: Templates, page: Page): string[] {
  return templates.flatMap((one, i) => [...(i > 0 ? [''] : []), ...templateLines(one, page)])
}

function templateLines({ key, business, tier, tracks }: Template, { words, paint }: Page): string[] {
  const { say } = words
  const title = `${paint.bold(say(`web.plan.business.${business}`))}, ${say('web.plan.tier')} ${say(`web.plan.tier.${tier}`)}`
  const lines = tracks.map(({ every, kind, way, say: purpose }) => {
    const [, n, unit = ''] = /^(\d+)([dwm])$/.exec(every) ?? []
    const named = say(`web.plan.kind.${kind}`)
    const how = way === 'any' ? named : say('web.plan.how', { kind: named, way: say(`web.plan.way.${way}`) })
    return [`  ${say(purpose)}`, paint.muted(`    ${how}, ${say('web.plan.every', { n: Number(n), unit })}`)]
  })
  return [`${title}  ${paint.accent(key)}`, ...lines.flat()]
}
