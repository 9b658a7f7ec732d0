import { z } from 'zod'
import { gatherFeedback } from '../core/advice/feedback-summary.ts'
import type { FeedbackSummary } from '../core/advice/feedback-summary.ts'
import { voiceOf } from '../core/advice/feedback-voice.ts'
import type { Voice } from '../core/advice/feedback-voice.ts'
import { dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import { VALID_DAYS } from '../core/signals/just-good-enough.ts'
import { action } from './action.ts'
import { refuseFuture } from './days.ts'
import { once, passAll } from './book-seen.ts'
import { day, dayOrNone, key } from './shapes.ts'
import type { World } from './world.ts'

const display = z.enum(['names', 'faint', 'score'])
const proportion = { share: z.number().nullable(), low: z.number(), high: z.number() }
/** `within` is null where fewer than ten answered. */
const content = z.object({ good: z.int(), n: z.int(), display, within: z.object(proportion).nullable() })
const points = { low: z.number(), high: z.number(), n: z.int() }

const voice = z.object({
  client: key,
  name: z.string(),
  class: z.enum(['attached', 'passive', 'unhappy']),
  on: day,
  answers: z.array(
    z.object({ measure: z.enum(['nps', 'csat', 'ces']), score: z.int(), on: day, quote: z.string().nullable() }),
  ),
  lastGood: dayOrNone,
  /** What would be more than good enough, in the client's words, where they said it (N7). */
  more: z.object({ on: day, quote: z.string().nullable() }).nullable(),
  because: z.array(z.string()),
})

/** What clients say of us: their latest answers of the last 365 days, and who said nothing (N6, N7; handbook 6.2). */
export const seeFeedback = action({
  name: 'see-feedback',
  access: 'member',
  changes: false,
  input: z.object({ asOf: day.optional() }),
  output: z.object({
    asOf: day,
    days: z.int(),
    population: z.int(),
    heard: z.int(),
    rate: z.object({ ...proportion, n: z.int() }),
    silent: z.int(),
    gone: z.int(),
    nps: z.object({
      promoters: z.int(),
      passives: z.int(),
      detractors: z.int(),
      n: z.int(),
      display,
      /** −100 to 100 with its 95 % interval; `correction` is what is left of the width because the clients are finite. */
      within: z.object({ score: z.number(), ...points, display, correction: z.number() }).nullable(),
      /** Points against the year before, of `n` answers then; null where chance explains it. */
      change: z.object({ difference: z.number(), ...points, trend: z.enum(['up', 'down']).nullable() }).nullable(),
    }),
    csat: content,
    ces: content,
    classes: z.object({ attached: z.int(), passive: z.int(), unhappy: z.int() }),
    voices: z.array(voice),
  }),
  async run(world, input) {
    const asOf = input.asOf ?? world.today
    refuseFuture(world, asOf)
    const summary = await summaryOn(world, asOf)
    return { ...summary, days: VALID_DAYS, voices: await showVoices(world, summary) }
  },
})

const SUMMARIES = 20

/** Remembered: every client is passed for it. */
async function summaryOn(world: World, asOf: Day): Promise<FeedbackSummary> {
  const { version } = await world.stores.workspaces.state()
  return once(world.house.book.feedback, `${version} ${asOf}`, SUMMARIES, async () => {
    const gathering = gatherFeedback(asOf)
    await passAll(world, asOf, (history) => gathering.add(history))
    return gathering.done()
  })
}

/**
 * Names and words of those who are shown, and the ids of their facts: packed histories have none, so that these
 * clients are folded from their facts again.
 */
async function showVoices(world: World, summary: FeedbackSummary): Promise<z.infer<typeof voice>[]> {
  const clients = summary.voices.map(({ client }) => client)
  const names = await world.stores.readings.names(clients)
  const facts = await world.stores.facts.ofClients(clients)
  return clients.flatMap((client) => {
    const own = facts.get(client) ?? []
    const { feedback } = historyOn(foldHistory(client, own), dayNumber(summary.asOf))
    const found = voiceOf(client, feedback, dayNumber(summary.asOf))
    return found ? [showVoice(found, names.get(client) ?? client, own)] : []
  })
}

function showVoice({ answers, more, ...rest }: Voice, name: string, facts: readonly Fact[]): z.infer<typeof voice> {
  const wordsIn = (ref: string, field: 'text' | 'more') => {
    const fact = facts.find(({ id }) => id === ref)
    const words = fact?.kind === 'feedback' ? fact.body[field]?.trim() : ''
    return words ? words : null
  }
  return {
    ...rest,
    name,
    answers: answers.map(({ ref, ...said }) => ({ ...said, quote: wordsIn(ref, 'text') })),
    more: more && { on: more.on, quote: wordsIn(more.ref, 'more') },
  }
}
