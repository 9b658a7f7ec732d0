import { z } from 'zod'
import { caseClocks } from '../core/cases/clocks.ts'
import { foldCases } from '../core/cases/fold-cases.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { isInstant } from '../core/day.ts'
import type { CaseStep } from '../core/ledger/kinds/cases.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { CASE_KINDS, caseMeant, deskFor, draftOf } from './case-book.ts'
import { clocksShape, mood, words } from './case-shapes.ts'
import { dayOfMoment, refuseBefore, refuseFar, refuseFuture } from './days.ts'
import { record } from './record.ts'
import { sightOf } from './ask.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { stopHarshReply } from './stop-harsh-reply.ts'
import type { World } from './world.ts'

/** Every step but closing, which has a deed of its own. */
export const HANDLING = [
  'acknowledged',
  'answered',
  'updated',
  'helping',
  'told',
  'agreed',
  'disagreed',
  'reopened',
] as const satisfies readonly CaseStep[]

const input = z.object({
  client: z.string().min(1),
  case: keyInput,
  step: z.enum(HANDLING),
  text: words.optional(),
  due: day.optional(),
  mood: mood.optional(),
  override: words.optional(),
  at: z.string().refine(isInstant, { error: 'no-such-instant' }).optional(),
  on: day.optional(),
})

type Asked = z.infer<typeof input>

/**
 * Records what was done about a case: we acknowledged, answered, gave a dated update, help, told how it ended; the
 * client agreed or not, in their own words; it was opened again. What we said passes the tone check or has a reason
 * (A16).
 */
export const handleCase = action({
  name: 'handle-case',
  access: 'member',
  changes: true,
  places: ['client', 'case', 'step', 'text'],
  input,
  output: z.object({ client: key, case: key, clocks: clocksShape, ids: z.array(z.string()) }),
  async run(world, asked) {
    const { step, text, due, mood: how, override } = asked
    refuseFuture(world, asked.on)
    const meant = await caseMeant(world, asked.client, asked.case)
    const { client, one } = meant
    const on = asked.at === undefined ? asked.on : await dayOfMoment(world, client, asked.at, asked.on)
    refuseBefore(on ?? world.today, one.opened)
    refuseStep(one, asked)
    refuseUpdate(world, one, asked)
    await stopHarshReply(world, one, asked)
    const at = asked.at ?? (on === undefined ? world.now : undefined)
    const body = { client, case: one.case, step, text, due, mood: how, override, at }
    const ids = await record(world, [draftOf(world, meant, 'handled', body, on)])
    return { client, case: one.case, clocks: await clocksNow(world, client, one), ids }
  },
})

/** What somebody does in words needs the words: how we help, and what the client answered. */
const WORDED: readonly CaseStep[] = ['helping', 'agreed', 'disagreed']

function refuseStep(one: CaseState, { step, text }: Asked): void {
  const named = { client: one.client, case: one.case }
  if (step === 'reopened' && one.state !== 'closed') throw new Refusal('case-not-closed', named)
  if (step !== 'reopened' && one.state === 'closed') throw new Refusal('case-closed', named)
  if ((step === 'agreed' || step === 'disagreed') && one.state !== 'told') throw new Refusal('case-not-told', named)
  if (WORDED.includes(step) && text === undefined) throw new Refusal('case-words-missing', { client: one.client })
}

/** An update without a day moves no clock, so it is none; the day lies ahead. */
function refuseUpdate(world: World, one: CaseState, { step, due, on }: Asked): void {
  if (step === 'updated' && due === undefined)
    throw new Refusal('update-day-missing', { client: one.client, case: one.case })
  if (due !== undefined) refuseBefore(due, on ?? world.today)
  refuseFar(world, due)
}

async function clocksNow(world: World, client: string, { case: which }: CaseState) {
  const facts = (await world.stores.facts.seenOf([client], sightOf(world), CASE_KINDS)).get(client)!
  const one = foldCases(client, facts, world.today).find((other) => other.case === which)!
  return caseClocks(one, await deskFor(world, [one]), world.today, world.now)
}
