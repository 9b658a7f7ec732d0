import { dayNumber } from '../day.ts'
import type { Day, DayNumber } from '../day.ts'
import { npsChange, npsDisplay, npsOf } from '../models/nps.ts'
import type { Nps, NpsChange, NpsCounts, NpsDisplay } from '../models/nps.ts'
import { wilson } from '../models/wilson.ts'
import type { Proportion } from '../models/wilson.ts'
import { classOf } from '../signals/feedback-class.ts'
import type { FeedbackClass } from '../signals/feedback-class.ts'
import { historyOn } from '../signals/history.ts'
import type { History } from '../signals/history.ts'
import { VALID_DAYS } from '../signals/just-good-enough.ts'
import { latestAnswers, voiceOf } from './feedback-voice.ts'
import type { LatestAnswer, Voice } from './feedback-voice.ts'
import { isEmpty } from './reading.ts'
import { goneOf } from './gone.ts'

type Measure = LatestAnswer['measure']

/** Clients who are content with the work, or had it easy: `good` of `n`. No share of fewer than ten. */
export type Content = { good: number; n: number; display: NpsDisplay; within: Omit<Proportion, 'n'> | null }

/**
 * What clients say of us, from the latest answer of each to each question in the last 365 days (N6, N7; handbook 6.2).
 * Who has left is in no figure: `gone` of those had answered. `silent` said nothing in that time: unknown, never content.
 */
export type FeedbackSummary = {
  asOf: Day
  /** Clients who have not left. */
  population: number
  /** Those who said anything at all, with the response rate. */
  heard: number
  rate: Proportion
  silent: number
  gone: number
  /** No score of fewer than ten answers. `change` against the year before only where chance does not explain it. */
  nps: NpsCounts & { n: number; display: NpsDisplay; within: Nps | null; change: (NpsChange & { n: number }) | null }
  csat: Content
  ces: Content
  classes: Record<FeedbackClass, number>
  /** At most 10 by name: who is satisfied but not attached, and who answered a question that few did. */
  voices: Voice[]
}

const MOST_VOICES = 10
const ORDER: readonly FeedbackClass[] = ['passive', 'unhappy', 'attached']

type Gathered = { population: number; gone: number; voices: Voice[]; before: LatestAnswer[] }

/** Takes clients one by one, as they were at the end of `asOf`. */
export function gatherFeedback(asOf: Day): { add(history: History): void; done(): FeedbackSummary } {
  const gathered: Gathered = { population: 0, gone: 0, voices: [], before: [] }
  return {
    add: (history) => addClient(gathered, history, dayNumber(asOf)),
    done: () => summaryOf(gathered, asOf),
  }
}

function addClient(gathered: Gathered, whole: History, today: DayNumber): void {
  const history = historyOn(whole, today)
  // Somebody of whom everything lies ahead was no client yet.
  if (isEmpty(history) && !isEmpty(whole)) return
  const voice = voiceOf(history.client, history.feedback, today)
  if (goneOf(history, today) === null) {
    gathered.population++
    if (voice) gathered.voices.push(voice)
  } else if (voice) gathered.gone++
  // The year before is read as it would have been then, also of those who have left since.
  const then = today - VALID_DAYS - 1
  const past = whole.feedback.length > 0 ? historyOn(whole, then) : null
  if (past && goneOf(past, then) === null) gathered.before.push(...latestAnswers(past.feedback, then))
}

function summaryOf({ population, gone, voices, before }: Gathered, asOf: Day): FeedbackSummary {
  const answers = voices.flatMap((voice) => voice.answers)
  const said = {
    nps: npsSaid(answers, before, population),
    csat: content(answers, 'csat'),
    ces: content(answers, 'ces'),
  }
  const heard = voices.length
  const count = (name: FeedbackClass) => voices.filter((voice) => voice.class === name).length
  return {
    asOf,
    population,
    heard,
    rate: wilson(heard, population),
    silent: population - heard,
    gone,
    ...said,
    classes: { attached: count('attached'), passive: count('passive'), unhappy: count('unhappy') },
    voices: shown(voices, said),
  }
}

function npsSaid(answers: readonly LatestAnswer[], past: readonly LatestAnswer[], population: number) {
  const [counts, before] = [npsCounts(answers), npsCounts(past)]
  const [n, n0] = [answersTo(counts), answersTo(before)]
  const display = npsDisplay(n)
  if (display === 'names') return { ...counts, n, display, within: null, change: null }
  const change = npsDisplay(n0) === 'names' ? null : npsChange(before, counts)
  const clear = change && change.trend !== null ? { ...change, n: n0 } : null
  return { ...counts, n, display, within: npsOf(counts, population), change: clear }
}

function npsCounts(answers: readonly LatestAnswer[]): NpsCounts {
  const counts = { attached: 0, passive: 0, unhappy: 0 }
  for (const { measure, score } of answers) if (measure === 'nps') counts[classOf({ measure, score })]++
  return { promoters: counts.attached, passives: counts.passive, detractors: counts.unhappy }
}

function answersTo({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors
}

function content(answers: readonly LatestAnswer[], measure: Measure): Content {
  const own = answers.filter((one) => one.measure === measure)
  const good = own.filter((one) => classOf(one) === 'attached').length
  const display = npsDisplay(own.length)
  const { share, low, high } = wilson(good, own.length)
  return { good, n: own.length, display, within: display === 'names' ? null : { share, low, high } }
}

/** Where few answered, it is people who speak and not figures; those who are merely satisfied always do (N6). */
function shown(voices: readonly Voice[], said: Record<Measure, { display: NpsDisplay }>): Voice[] {
  return voices
    .filter((one) => one.class === 'passive' || one.answers.some(({ measure }) => said[measure].display === 'names'))
    .toSorted((a, b) => ORDER.indexOf(a.class) - ORDER.indexOf(b.class) || newestFirst(a, b))
    .slice(0, MOST_VOICES)
}

function newestFirst(a: Voice, b: Voice): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return a.client < b.client ? -1 : 1
}
