import { z } from 'zod'
import { IMPROVEMENT_STEPS, IMPROVEMENT_TAGS } from '../core/ledger/kinds/learning.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { refuseBefore, refuseFar, refuseFuture } from './days.ts'
import { freeKey } from './free-key.ts'
import { improvementMeant, improvementsOf } from './learning-book.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { refuseStranger } from './team.ts'

const text = z.string().trim().min(1).max(2000)
const tag = z.enum(IMPROVEMENT_TAGS)
const ease = z.int().min(1).max(5)
const written = z.object({ improvement: key, text: z.string(), ids: z.array(z.string()) })

/** Proposes an improvement of how we work (A27, A29): what it is, how easy, and the day on which somebody checks whether it helped. */
export const proposeImprovement = action({
  name: 'propose-improvement',
  access: 'member',
  changes: true,
  places: ['text'],
  input: z.object({
    text,
    tag: tag.optional(),
    ease: ease.optional(),
    owner: keyInput.optional(),
    due: day.optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, { on, ...body }) {
    refuseFuture(world, on)
    if (body.due) refuseBefore(body.due, on ?? world.today)
    refuseFar(world, body.due)
    await refuseStranger(world, body.owner)
    const taken = (await improvementsOf(world)).map(({ improvement }) => improvement)
    const improvement = freeKey(body.text, taken)
    const drafted = { improvement, step: 'proposed' as const, ...filled(body), text: body.text }
    return {
      improvement,
      text: body.text,
      ids: await record(world, [draftBy(world, 'improvement', null, drafted, on)]),
    }
  },
})

/**
 * Says how far an improvement is: started, done, checked with what came of it, or dropped with the reason; or changes
 * what it says. Refused: done without a day to check it on (A29), checked or dropped without words.
 */
export const changeImprovement = action({
  name: 'change-improvement',
  access: 'member',
  changes: true,
  places: ['improvement', 'step', 'text'],
  input: z.object({
    improvement: keyInput,
    step: z.enum(IMPROVEMENT_STEPS),
    text: text.optional(),
    tag: tag.optional(),
    ease: ease.optional(),
    owner: keyInput.optional(),
    due: day.optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, { on, improvement, step, ...body }) {
    refuseFuture(world, on)
    const known = await improvementMeant(world, improvement)
    if (body.due) refuseBefore(body.due, on ?? world.today)
    refuseFar(world, body.due)
    await refuseStranger(world, body.owner)
    if (step === 'done' && (body.due ?? known.due) === null)
      throw new Refusal('improvement-day-missing', { text: known.text })
    if ((step === 'checked' || step === 'dropped') && body.text === undefined)
      throw new Refusal('improvement-words-missing', { text: known.text })
    const drafted = { improvement, step, ...filled(body) }
    const ids = await record(world, [draftBy(world, 'improvement', null, drafted, on)])
    return { improvement, text: known.text, ids }
  },
})

type Body = { text?: string; tag?: z.infer<typeof tag>; ease?: number; owner?: string; due?: string }

/** The fields of a fact, those that nobody said as undefined. */
function filled(body: { [F in keyof Body]: Body[F] | undefined }) {
  const { text: said, tag: tagged, ease: easy, owner, due } = body
  return { text: said, tag: tagged, ease: easy, owner, due }
}
