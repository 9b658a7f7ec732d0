import type { z } from 'zod'
import type { seeFit } from '../../../app/see-fit.ts'
import type { seePortfolio } from '../../../app/see-portfolio.ts'
import type { WordArg } from '../../../words/arguments.ts'
import type { Words } from '../../../words/words.ts'

export type FitSeen = z.output<(typeof seeFit)['output']>
export type PortfolioSeen = z.output<(typeof seePortfolio)['output']>
export type GroundSeen = FitSeen['grounds'][number]
export type AxisSeen = FitSeen['axes'][number]
export type NeedSeen = FitSeen['pattern']['needs'][number]

/** What a sentence of a ground mentions: days and amounts are written as such. */
function argsOf({ ground, code, args }: GroundSeen): Record<string, WordArg> {
  const { from, contribution, currency } = args
  if (ground === 'values' && code === 'cited') return { ...args, from: { day: String(from) } }
  if (ground === 'profit' && contribution !== undefined)
    return { ...args, loss: { minor: Math.abs(Number(contribution)), currency: String(currency) } }
  return args
}

/** What the facts say of a ground, in one sentence. */
export function groundSays({ say }: Words, ground: GroundSeen): string {
  return say(`ground.${ground.ground}.${ground.code}`, argsOf(ground))
}

/** What a person found of it, what is needed first and what comes first, each a sentence. */
export function groundNotes({ say }: Words, { judged, needs, steps }: GroundSeen): string[] {
  const notes: string[] = []
  if (judged) {
    const strength = say(`ground.strength.${judged.strength}`)
    const by = judged.by ?? say('fit.judged-by-nobody')
    notes.push(say('fit.judged', { by, strength, on: { day: judged.on }, text: judged.text }))
  }
  if (needs !== null) notes.push(say('fit.needs', { needs: say(`ground.needs.${needs}`) }))
  const first = steps.map((step) => say(`ground.step.${step}`))
  return first.length === 0 ? notes : [...notes, say('fit.first', { steps: first.join('; ') })]
}

/** What each ground without evidence so far would have to stand on, for whoever came with nothing but "demanding" (I1). */
export function neededLines({ say }: Words, grounds: readonly Pick<GroundSeen, 'ground' | 'strength'>[]): string[] {
  const without = grounds.filter(({ strength }) => strength !== 'some' && strength !== 'strong')
  return without.map(({ ground }) => `${say(`ground.name.${ground}`)}: ${say(`ground.evidence.${ground}`)}`)
}

/** A share or rate in hundredths, so that sentences need no fractions. */
function per(value: number): number {
  return Math.round(value * 100)
}

/** An axis with its n, its interval, and what is usual; under five only that there is too little to say. */
export function axisSays({ say }: Words, { axis, hits, n, low, high, usual, others, tooLittle }: AxisSeen): string {
  const counted = say(`axis.counted.${axis}`, { hits, n })
  if (axis === 'conduct') return counted
  if (tooLittle || low === null || high === null) return `${counted}: ${say('axis.too-little')}`
  const within = say(axis === 'exposure' ? 'axis.rate' : 'axis.share', { low: per(low), high: per(high) })
  const beside = usual === null ? '' : `, ${say('axis.usual', { usual: per(usual), others })}`
  return `${counted}: ${within}${beside}`
}

/** One piece of the minimum evidence: what there is and what is needed. */
export function needSays({ say }: Words, { code, has, args }: NeedSeen): string {
  return say(`pattern.${code}`, { ...args, has })
}

/** How rare a finding is in our own book (M2), one line each. */
export function baseLines({ say }: Words, base: FitSeen['base']): string[] {
  return base.map(({ name, hits, clients }) => say('base.says', { name: say(`base.${name}`), hits, clients }))
}

/** When the question of A25 was last answered and comes up again. */
export function againSays({ say }: Words, { last, answer, due }: FitSeen['again']): string {
  if (last === null) return say('fit.again.never', { due: { day: due } })
  return say('fit.again', { answer: answer ?? '', last: { day: last }, due: { day: due } })
}

/** That they were still hostile after something was put right (A20), one line each. */
export function hostileLines({ say }: Words, hostile: FitSeen['hostile']): string[] {
  return hostile.map(({ repaired, on, quote }) => {
    const days = { repaired: { day: repaired }, on: { day: on } }
    return quote === null ? say('fit.hostile', days) : say('fit.hostile.quote', { ...days, quote })
  })
}
