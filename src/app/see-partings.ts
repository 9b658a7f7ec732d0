import { z } from 'zod'
import { NOTICE_DAYS } from '../core/decide/since-decision.ts'
import { PARTING_ASKS } from '../core/parting/asks.ts'
import { PARTING_STATES } from '../core/parting/fold-partings.ts'
import { STAGES } from '../core/parting/stages.ts'
import { action } from './action.ts'
import { gatherPartings } from './parting-lines.ts'
import type { PartingLine } from './parting-lines.ts'
import { sinceDecisionShape } from './reaction-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'

const lineShape = z.object({
  client: key,
  name: z.string(),
  /** Null where it was decided, and nobody has begun. */
  parting: key.nullable(),
  state: z.enum(['decided', ...PARTING_STATES]),
  /** The stage that is open; null where none is. */
  stage: z.enum(STAGES).nullable(),
  begun: dayOrNone,
  ended: dayOrNone,
  /** The last day that the client was told; null before the letter is out. */
  lastDay: dayOrNone,
  sinceDecision: sinceDecisionShape.nullable(),
  /** What it asks for today; null where it asks for nothing. */
  asks: z.enum(PARTING_ASKS).nullable(),
})

/**
 * Partings that go on, and decisions to part that nobody has begun (I16), those that ask for something first. `due` shows
 * only those that ask; `closed` also those that are done or were given up.
 */
export const seePartings = action({
  name: 'see-partings',
  access: 'trusted',
  changes: false,
  input: z.object({
    due: z.boolean().default(false),
    closed: z.boolean().default(false),
    limit: z.int().min(1).max(500).default(100),
  }),
  output: z.object({
    day,
    partings: z.array(lineShape),
    total: z.int(),
    /** Days from decision to notice that we aim for (D). */
    target: z.int(),
    /** How many letters went out so far, and how many of them within the target (I16, M40). */
    sent: z.object({ n: z.int(), within: z.int() }),
  }),
  async run(world, { due, closed, limit }) {
    const lines = await gatherPartings(world)
    const wanted = lines.filter(({ asks, stage }) => (due ? asks !== null : closed || asks !== null || stage !== null))
    const sorted = wanted.toSorted(inOrder)
    const shown = sorted.slice(0, limit)
    const names = await world.stores.readings.names([...new Set(shown.map(({ client }) => client))])
    return {
      day: world.today,
      partings: shown.map((one) => ({ ...one, name: names.get(one.client) ?? one.client })),
      total: sorted.length,
      target: NOTICE_DAYS,
      sent: sentOf(lines),
    }
  },
})

function sentOf(lines: readonly PartingLine[]) {
  const out = lines.flatMap(({ sinceDecision }) => (sinceDecision?.noticed ? [sinceDecision.days] : []))
  return { n: out.length, within: out.filter((days) => days <= NOTICE_DAYS).length }
}

/** What asks comes first, then what goes on, then what is over; the oldest decision first within each. */
function inOrder(a: PartingLine, b: PartingLine): number {
  const [one, other] = [sinceOf(a), sinceOf(b)]
  return rankOf(a) - rankOf(b) || (one < other ? -1 : one > other ? 1 : a.client < b.client ? -1 : 1)
}

function rankOf({ asks, state }: PartingLine): number {
  if (asks) return 0
  return state === 'open' || state === 'decided' ? 1 : 2
}

function sinceOf({ sinceDecision, begun }: PartingLine): string {
  return sinceDecision?.decided ?? begun ?? ''
}
