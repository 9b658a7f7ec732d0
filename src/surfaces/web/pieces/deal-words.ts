import type { z } from 'zod'
import type { seeWhatIf } from '../../../app/see-what-if.ts'
import { writeMoney } from '../../../words/arguments.ts'
import type { WordArg } from '../../../words/arguments.ts'
import type { Words } from '../../../words/words.ts'
import { roughly } from './estimates.ts'
import { hundredths, rounded } from './shares.ts'
import type { GapSeen, StaySeen } from './stay-words.ts'

export type WhatIfSeen = z.output<(typeof seeWhatIf)['output']>
export type WhatIfCard = WhatIfSeen['cards'][number]
type LevelUpSeen = StaySeen['levelUp'][number]

/** How much advice was given, and what of it nobody knows (N21). */
export function adviceLines({ say }: Words, { advice }: StaySeen): string[] {
  const { state, last, from, clients, advised, given, total } = advice
  if (state === 'unlogged') return [say(last === null ? 'web.stay.advice.unlogged.never' : 'web.stay.advice.unlogged')]
  return [
    say('web.stay.advice.given', { advised, n: clients, given }),
    ...(state === 'lately' && from ? [say('web.stay.advice.lately', { from: { day: from } })] : []),
    say('web.stay.advice.total', { n: total }),
  ]
}

/** How many prices could be compared, and how many are above that of a newer client (N22). */
export function priceLine({ say }: Words, { prices: { n, compared, total } }: StaySeen): string {
  if (n === 0) return say('web.stay.prices.none')
  if (compared === 0) return say('web.stay.prices.alone', { n })
  return total === 0
    ? say('web.stay.prices.fair', { compared, n })
    : say('web.stay.prices.total', { n: total, compared })
}

/** Who pays how much more than whom. */
export function gapLines({ say }: Words, gap: GapSeen): string[] {
  const { name, amount, service, lowest, more, year, from } = gap
  if (!lowest || !more) return []
  const per = say(`web.stay.per.${gap.per}`)
  const pays = { name, amount, per, service, other: lowest.name, since: { day: lowest.since }, lowest: lowest.amount }
  return [
    say('web.stay.prices.line', pays),
    year ? say('web.stay.prices.year', { more, per, year: roughly(year) }) : say('web.stay.prices.more', { more, per }),
    ...(from === 'rate' ? [say('web.stay.prices.rate')] : []),
  ]
}

/** The cost first, then what it keeps, and what is not known of it (N23). */
export function levelUpLines({ say }: Words, balance: LevelUpSeen): string[] {
  const { clients, cost, unknown, known, margin, keep } = balance
  const lines = cost
    ? [say('web.stay.level-up.cost', { clients, cost: roughly(cost) })]
    : [say('web.stay.level-up.cost.unknown', { clients })]
  if (cost && unknown > 0) lines.push(say('web.stay.level-up.unknown', { n: unknown }))
  if (!known || !keep) return [...lines, say('web.stay.level-up.worth.none')]
  const { amount, low, high } = known.worth
  const worth = { clients: known.clients, amount: roughly(amount), low: roughly(low), high: roughly(high) }
  lines.push(say('web.stay.level-up.worth', worth), keepLine(say, keep))
  const left = margin === null ? null : say('web.stay.level-up.margin', { percent: Math.round(100 * margin) })
  return [...lines, left ?? say('web.stay.level-up.no-margin'), say('web.stay.level-up.honest')]
}

function keepLine(say: Words['say'], { of100, low, high }: NonNullable<LevelUpSeen['keep']>): string {
  const [least, most] = [within(low), within(high)]
  if (within(of100) === null) {
    return say('web.stay.level-up.keep.not', { range: least === null ? 'none' : 'some', low: least ?? 0 })
  }
  const range = most === null ? 'open' : least === most ? 'none' : 'both'
  return say('web.stay.level-up.keep', { n: of100!, range, low: least ?? 0, high: most ?? 0 })
}

/** More than all of them cannot stay. */
function within(of100: number | null): number | null {
  return of100 === null || of100 > 100 ? null : of100
}

/** How much hangs on few clients: in which currencies too much does, then each currency. */
export function concentrationLines(words: Words, seen: WhatIfSeen): string[] {
  const { say } = words
  const each = seen.concentration.map(({ currency, revenue, clients, n, top1, top3, top5, hhi }) => {
    const shares = { top1: hundredths(top1), top3: hundredths(top3), top5: hundredths(top5) }
    return `${say('web.stay.concentration', { currency, revenue, clients, n, ...shares })} ${say('web.stay.concentration.hhi', { hhi })}`
  })
  return [...overLines(words, seen), ...each]
}

/** Currencies in which the same is too much share a sentence. */
function overLines({ say }: Words, { concentration }: WhatIfSeen): string[] {
  const alike = Object.groupBy(concentration, ({ over }) => over.map((one) => say(`web.stay.over.${one}`)).join(', '))
  return Object.entries(alike)
    .filter(([what]) => what !== '')
    .map(([what, some]) => {
      const currencies = some!.map(({ currency }) => currency).join(', ')
      return say('web.stay.concentration.over', { what, currencies })
    })
}

/** Whom the cards are about, or why there are none. */
export function whatIfAbout({ say }: Words, { named, percent, cards }: WhatIfSeen): string[] {
  if (named !== null) return cards.length === 0 ? [say('web.stay.what-if.small', { name: named })] : []
  return [say(cards.length === 0 ? 'web.stay.what-if.none' : 'web.stay.what-if.about', { percent })]
}

/** What would be missing, released and protected if this client left (A30). */
export function whatIfLines(words: Words, card: WhatIfCard): string[] {
  const { say } = words
  const { name, share, currency, revenue, n, protectedDays, missing } = card
  return [
    say('web.stay.what-if.share', { name, percent: hundredths(share), currency, revenue, n }),
    ...releasedLines(words, card),
    protectedDays === null
      ? say('web.stay.what-if.unprotected')
      : say('web.stay.what-if.protected', { days: protectedDays }),
    replacedLine(words, card),
    ...(missing ? [say('web.stay.what-if.missing', roughEnds(missing)), say('web.stay.what-if.caution')] : []),
  ]
}

function releasedLines({ say, language }: Words, { released: { hours, uncosted, cost } }: WhatIfCard): string[] {
  if (hours === 0 && cost.length === 0) return [say('web.stay.what-if.released.none')]
  const whole = Math.round(hours)
  const amounts = cost.map((one) => writeMoney(language, roughly(one))).join(', ')
  const said =
    cost.length === 0
      ? say('web.stay.what-if.released', { hours: whole })
      : say('web.stay.what-if.released.cost', { cost: amounts, hours: whole })
  return uncosted > 0 ? [said, say('web.stay.what-if.uncosted', { hours: Math.max(1, Math.round(uncosted)) })] : [said]
}

function replacedLine({ say }: Words, { replacement }: WhatIfCard): string {
  const { none, weeks, clients, firstYear, n, valued, over } = replacement
  if (!weeks || !firstYear) return say(`web.stay.what-if.${none ?? 'short-book'}`, { n, valued, over })
  const [value, low, high] = [weeks.value, weeks.low, weeks.high].map((one) => Math.max(1, Math.round(one)))
  const figures: Record<string, WordArg> = { weeks: value!, low: low!, high: high!, n, over }
  return say('web.stay.what-if.weeks', { ...figures, clients: rounded(clients ?? 0), firstYear: roughly(firstYear) })
}

type Within = NonNullable<WhatIfCard['missing']>

function roughEnds({ amount, low, high }: Within) {
  return { amount: roughly(amount), low: roughly(low), high: roughly(high) }
}
