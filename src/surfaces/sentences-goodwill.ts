import type { z } from 'zod'
import type { seeGoodwill } from '../app/see-goodwill.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

type Seen = z.output<(typeof seeGoodwill)['output']>

/** What a leaving client is given, what could be given, and what they gain, and when. */
export function sayGoodwill(seen: Seen, page: Page): string[] {
  const { words, paint, width } = page
  const { say } = words
  const { name, parting, goodwill, waived, ways, gains } = seen
  if (parting === null) return [say('web.goodwill.not-begun', { name })]
  const lines = [
    ...goodwill.flatMap((one) => [...wrapText(givenText(one, page), width, '  '), paint.muted(`    ${one.goodwill}`)]),
    ...(waived ? wrapText(`“${waived.text ?? ''}”`, width, '  ') : []),
    ...ways.flatMap((way) => wrapText(wayText(way, page), width, '  ').map(paint.muted)),
  ]
  return [
    paint.bold(say('cli.goodwill.title', { name })),
    ...wrapText(stateText(seen, page), width, '  '),
    ...lines,
    '',
    paint.bold(say('web.goodwill.gains', { name })),
    ...(gains.length === 0 ? wrapText(say('web.goodwill.gains.none'), width, '  ') : []),
    ...gains.flatMap(({ code, args, on }) => {
      const when = on === null ? say('web.goodwill.no-day') : say('cli.goodwill.on', { on: { day: on } })
      return wrapText(`${say(`goodwill.gain.${code}`, args)} (${when})`, width, '  ')
    }),
  ]
}

function stateText({ name, open, waived, lacks }: Seen, { words: { say } }: Page): string {
  if (!open) return say('web.goodwill.closed', { name })
  if (!waived) return say(`web.goodwill.${lacks ?? 'settled'}`, { name })
  return say('web.goodwill.waived', { name, by: waived.byName ?? '', known: waived.byName === null ? 'no' : 'yes' })
}

function givenText(one: Seen['goodwill'][number], { words: { say } }: Page): string {
  const { as, amount, invoice, text, state, decided, doneOn, ref } = one
  const paid = (as === 'credit' || as === 'refund') && amount !== null
  const what = paid
    ? say(`goodwill.what.${as}`, { amount, invoice: invoice ?? '', named: invoice === null ? 'no' : 'yes' })
    : say(`goodwill.what.${as === 'work' ? 'work' : 'other'}`, { text: text ?? '' })
  const stand = say(`goodwill.state.${state}`, { on: { day: doneOn ?? decided } })
  return [what, stand, ref === null ? '' : say('web.goodwill.ref', { ref })].filter((part) => part !== '').join(' · ')
}

function wayText({ as, invoice, on, most }: Seen['ways'][number], { words: { say } }: Page): string {
  return say(`web.goodwill.way.${as}`, { invoice, named: invoice === '' ? 'no' : 'yes', on: { day: on }, amount: most })
}
