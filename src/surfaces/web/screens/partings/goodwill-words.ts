import type { Answer } from '../../calls/call.ts'
import type { ScreenWords } from '../../words/words-context.tsx'

export type GoodwillSeen = Answer<'see-goodwill'>
export type GivenSeen = GoodwillSeen['goodwill'][number]
export type WaySeen = GoodwillSeen['ways'][number]
export type GainSeen = GoodwillSeen['gains'][number]

/** What is given, in one line: "Credit note of €240 for invoice A-13". */
export function sayGiven({ say }: ScreenWords, { as, amount, invoice, text }: GivenSeen): string {
  const paid = (as === 'credit' || as === 'refund') && amount !== null
  if (!paid) return say(`goodwill.what.${as === 'work' ? 'work' : 'other'}`, { text: text ?? '' })
  return say(`goodwill.what.${as}`, { amount, invoice: invoice ?? '', named: invoice === null ? 'no' : 'yes' })
}

/** What could be given, for a choice: "Cancel invoice A-13: €240 is open". */
export function sayWay({ say }: ScreenWords, { as, invoice, on, most }: WaySeen): string {
  return say(`web.goodwill.way.${as}`, { invoice, named: invoice === '' ? 'no' : 'yes', on: { day: on }, amount: most })
}

/** How it stands and who decided it: what is said quietly beside it. */
export function sayStand({ say }: ScreenWords, { state, decided, doneOn, ref, byName, tax }: GivenSeen): string {
  return [
    say(`goodwill.state.${state}`, { on: { day: doneOn ?? decided } }),
    ref === null ? '' : say('web.goodwill.ref', { ref }),
    byName === null ? '' : say('web.goodwill.by', { name: byName }),
    tax === null ? '' : say('web.goodwill.tax.said', { text: tax }),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** What is gained on one day and said in the same words is one line, with all the facts of it. */
export function gainsOnce<Gain extends Pick<GainSeen, 'code' | 'args' | 'on' | 'because'>>(
  gains: readonly Gain[],
): Gain[] {
  const groups = Map.groupBy(gains, ({ code, args, on }) => JSON.stringify([code, args, on]))
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    because: [...new Set(same.flatMap((one) => one.because))],
  }))
}
