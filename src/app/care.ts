import { z } from 'zod'
import { ALLOWANCES, MOST_CARE_DAYS, USUAL_CARE_DAYS } from '../core/care/care-of.ts'
import { findCauses } from '../core/care/find-causes.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { knownCare } from './care-known.ts'
import { putChaseOff, takeChaseUp } from './care-chase.ts'
import { refuseBefore } from './days.ts'
import { keyIn } from './plan-shapes.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { refuseStranger } from './team.ts'
import type { World } from './world.ts'

/** Few words: what somebody needs fits in them, a story does not. */
const need = z.string().trim().min(1).max(200)
const written = z.object({ client: key, ids: z.array(z.string()) })

/** Notes that somebody asked the client whether anything makes things hard just now, and the answer as a need (M7, M22). */
export const askCare = action({
  name: 'ask-care',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({ client: z.string().min(1), text: need.optional() }),
  output: written,
  async run(world, { client: words, text }) {
    const { client } = await clientNamed(world, words)
    if (text !== undefined) refuseCause(text)
    const body = { client, step: 'asked' as const, text, ...NO_TERMS }
    return { client, ids: await record(world, [draftBy(world, 'care', client, body)]) }
  },
})

/** What every care unlocks where nothing else is said: fewer and quieter contacts. */
const USUAL_ALLOWANCE = 'calm'

const NO_TERMS = { until: undefined, agreed: undefined, allows: undefined, member: undefined }

/**
 * Keeps what a client needs in a hard time, never why, with their agreement (M22, handbook 3.7): for 90 days unless said
 * otherwise, at most 180, and then it is asked again. What the asker knows to hold is renewed. The move that chases late
 * payment is put off for everybody, as anybody may do, and nobody is told why.
 */
export const setCare = action({
  name: 'set-care',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text: need,
    until: day.optional(),
    consent: z.boolean().default(false),
    /** Of `extension`, `pause`, `payments` and `calm`, with commas between them. */
    allows: z.string().max(100).optional(),
    member: keyIn.optional(),
    /** `false` leaves the chasing of late payment as it is. */
    putOff: z.boolean().default(true),
  }),
  output: written.extend({ until: day, renewed: z.boolean() }),
  async run(world, input) {
    const { client } = await clientNamed(world, input.client)
    if (!input.consent) throw new Refusal('care-not-agreed', { client })
    refuseCause(input.text)
    const until = untilDay(world, input.until)
    await refuseStranger(world, input.member)
    const { care } = await knownCare(world, client)
    const renewed = care?.active === true
    const allows = allowsIn(input.allows ?? (renewed ? care.allows.join(',') : USUAL_ALLOWANCE))
    const step = renewed ? ('renewed' as const) : ('set' as const)
    const { text, member } = input
    const body = { client, step, text, until, agreed: true as const, allows, member }
    const ids = await record(world, [draftBy(world, 'care', client, body)])
    if (renewed) await takeChaseUp(world, client, care)
    const putOff = input.putOff ? await putChaseOff(world, client, until) : []
    return { client, ids: [...ids, ...putOff], until, renewed }
  },
})

/** Ends the care of a client before its day, because it is over or the client wants it gone. */
export const endCare = action({
  name: 'end-care',
  access: 'member',
  changes: true,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: written,
  async run(world, { client: words }) {
    const { client } = await clientNamed(world, words)
    const { care } = await knownCare(world, client)
    if (!care?.active) throw new Refusal('care-not-found', { client })
    const body = { client, step: 'ended' as const, text: undefined, ...NO_TERMS }
    const ids = await record(world, [draftBy(world, 'care', client, body)])
    await takeChaseUp(world, client, care)
    return { client, ids }
  },
})

/** Words that tell why are not kept: the refusal names them. */
export function refuseCause(text: string): void {
  const found = findCauses(text)
  if (found.length > 0) throw new Refusal('care-cause', { words: found.join(', ') })
}

function untilDay(world: World, wished: Day | undefined): Day {
  const until = wished ?? addDays(world.today, USUAL_CARE_DAYS)
  refuseBefore(until, world.today)
  if (until > addDays(world.today, MOST_CARE_DAYS)) throw new Refusal('care-too-long', { days: MOST_CARE_DAYS })
  return until
}

function allowsIn(text: string): string | undefined {
  const named = text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (named.some((one) => !(ALLOWANCES as readonly string[]).includes(one)))
    throw new Refusal('input-invalid', { field: 'allows', reason: 'not-an-option', options: ALLOWANCES.join(', ') })
  return named.length > 0 ? [...new Set(named)].join(',') : undefined
}
