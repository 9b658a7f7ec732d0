import type { z } from 'zod'
import type { seeStayers } from '../../../app/see-stayers.ts'
import type { Words } from '../../../words/words.ts'
import { writeNumber } from '../../../words/arguments.ts'
import { hundredths, rounded, writeSpan } from './shares.ts'

export type StaySeen = z.output<(typeof seeStayers)['output']>
export type LevelSeen = StaySeen['levels'][number]
type VerdictSeen = StaySeen['verdicts'][number]
export type Measure = VerdictSeen['measure']
export type GapSeen = StaySeen['prices']['gaps'][number]

export const MEASURES: readonly Measure[] = ['wait', 'senior', 'late', 'credits', 'complaints']

const BANDS: readonly VerdictSeen['band'][] = ['settled', 'long']

/** A sentence with what it says of those who stay. */
export type Told = { verdict: VerdictSeen['verdict']; text: string }

/** What can be told of those who stay beside newcomers, what is worse first; both bands in one where neither differs. */
export function verdictLines(words: Words, seen: StaySeen): Told[] {
  const order = ['worse', 'better', 'same', 'unknown']
  const silent = silentBands(seen)
  const told = MEASURES.flatMap((measure) => {
    const own = seen.verdicts.filter((one) => one.measure === measure && !silent.includes(one.band))
    const [first, second] = own
    const quiet = first && second && first.verdict === second.verdict && !isClear(first)
    return quiet ? [bothTold(words, first, second)] : own.map((one) => oneTold(words, one, seen.levels))
  })
  const nothing = silent.map((band): Told => {
    return {
      verdict: 'unknown',
      text: words.say('web.stay.verdict.nothing', { who: words.say(`web.stay.band.${band}`) }),
    }
  })
  return [...told, ...nothing].toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
}

/** Bands of which nothing at all can be told: one sentence says so. */
function silentBands({ verdicts }: StaySeen): VerdictSeen['band'][] {
  return BANDS.filter((band) => verdicts.every((one) => one.band !== band || one.verdict === 'unknown'))
}

function isClear({ verdict }: VerdictSeen): boolean {
  return verdict === 'worse' || verdict === 'better'
}

function bothTold({ say }: Words, first: VerdictSeen, second: VerdictSeen): Told {
  const { measure, verdict } = first
  const counts = countsOf({
    ...first,
    stay: { n: first.stay.n + second.stay.n, clients: first.stay.clients + second.stay.clients },
  })
  return { verdict, text: say(`web.stay.verdict.${measure}.${verdict}`, { who: say('web.stay.band.both'), ...counts }) }
}

function oneTold(words: Words, one: VerdictSeen, levels: readonly LevelSeen[]): Told {
  const { measure, verdict, band } = one
  const figure = (wanted: LevelSeen['band']) => {
    const level = levels.find((other) => other.band === wanted)
    return level ? figureOf(words, measure, level) : ''
  }
  const args = { who: words.say(`web.stay.band.${band}`), stay: figure(band), fresh: figure('new'), ...countsOf(one) }
  return { verdict, text: words.say(`web.stay.verdict.${measure}.${verdict}`, args) }
}

function countsOf({ stay, new: fresh }: VerdictSeen) {
  return {
    n: Math.round(stay.n),
    clients: stay.clients,
    freshN: Math.round(fresh.n),
    freshClients: fresh.clients,
  }
}

/** The figure of a band as people write it; what is not on record says so. */
export function figureOf(words: Words, measure: Measure, level: LevelSeen): string {
  if (measure === 'wait') return level.wait ? span(words, level.wait.median, level.wait) : words.say('web.stay.none')
  const { value } = level[measure]
  return value === null ? words.say('web.stay.none') : writeValue(words, measure, value)
}

/** The interval of a figure; null where there is none to tell. */
export function betweenOf(words: Words, measure: Measure, level: LevelSeen): string | null {
  const ends = measure === 'wait' ? level.wait : level[measure]
  if (!ends || (measure !== 'wait' && level[measure].value === null)) return null
  const { low, high } = ends
  if (low === null || high === null) return words.say('web.stay.no-interval')
  const write = (value: number) =>
    measure === 'wait' ? span(words, value, level.wait!) : writeValue(words, measure, value)
  return words.say('web.stay.between', { low: write(low), high: write(high) })
}

/** What a figure is counted from. */
export function countOf({ say }: Words, measure: Measure, level: LevelSeen): string | null {
  if (measure === 'wait') {
    const { wait } = level
    return wait && say('web.stay.n.wait', { answers: wait.answers, clients: wait.clients, open: wait.open })
  }
  const { hits, n, clients, value } = level[measure]
  return value === null ? null : say(`web.stay.n.${measure}`, { hits: rounded(hits), n: Math.round(n), clients })
}

/** Where most answers are known by the day only, so are the spans. */
function span({ say }: Words, minutes: number, { exact, answers }: { exact: number; answers: number }): string {
  return writeSpan(say, minutes, 2 * exact > answers)
}

function writeValue({ say, language }: Words, measure: Exclude<Measure, 'wait'>, value: number): string {
  if (measure === 'senior' || measure === 'late') return say('web.stay.percent', { percent: hundredths(value) })
  return writeNumber(language, rounded(100 * value))
}
