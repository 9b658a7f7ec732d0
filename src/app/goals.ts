import { z } from 'zod'
import { sameWords } from '../core/checkins/goals.ts'
import { GOAL_STEPS } from '../core/ledger/kinds/checkins.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { checkinSeen } from './check-in-ground.ts'
import { clientNamed } from './ask.ts'
import { refuseBefore, refuseFuture } from './days.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'

const text = z.string().trim().min(1).max(1000)
const written = z.object({ client: key, text: z.string(), ids: z.array(z.string()) })

/** Writes down a goal of the client's own, by when they want it, and which of our services serves it, where one does (N13). */
export const setGoal = action({
  name: 'set-goal',
  access: 'member',
  changes: true,
  places: ['client', 'text'],
  input: z.object({
    client: z.string().min(1),
    text,
    service: z.string().trim().max(300).optional(),
    due: day.optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, input) {
    refuseFuture(world, input.on)
    const { client } = await clientNamed(world, input.client)
    if (input.due) refuseBefore(input.due, input.on ?? world.today)
    const body = { client, step: 'set', text: input.text, service: input.service, due: input.due } as const
    return { client, text: input.text, ids: await record(world, [draftBy(world, 'goal', client, body, input.on)]) }
  },
})

/** Says what became of a goal: still theirs, met, or dropped; names the service that serves it, or a new day (N13). */
export const reviewGoal = action({
  name: 'review-goal',
  access: 'member',
  changes: true,
  places: ['client', 'text', 'step'],
  input: z.object({
    client: z.string().min(1),
    text,
    step: z.enum(GOAL_STEPS).exclude(['set']).default('still'),
    service: z.string().trim().max(300).optional(),
    due: day.optional(),
    on: day.optional(),
  }),
  output: written,
  async run(world, input) {
    const on = input.on ?? world.today
    refuseFuture(world, on)
    const { client, goals } = await checkinSeen(world, input.client, on)
    const goal = openGoal(goals, input.text)
    if (!goal) throw new Refusal('goal-not-found', { client, text: input.text })
    const body = { client, step: input.step, text: goal, service: input.service, due: input.due }
    return { client, text: goal, ids: await record(world, [draftBy(world, 'goal', client, body, on)]) }
  },
})

/** The open goal meant by its words or, where only one fits, by a part of them. */
export function openGoal(goals: readonly { text: string; state: string }[], words: string): string | null {
  const open = goals.filter((goal) => goal.state === 'open').map((goal) => goal.text)
  const same = open.find((one) => sameWords(one, words))
  if (same !== undefined) return same
  const fitting = open.filter((one) => one.toLowerCase().includes(words.trim().toLowerCase()))
  return fitting.length === 1 ? fitting[0]! : null
}
