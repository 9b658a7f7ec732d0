import { z } from 'zod'
import { openQuestions } from '../core/checkins/held.ts'
import { action } from './action.ts'
import { checkinSeen, waitingQuestions } from './check-in-ground.ts'
import { answeredShape, goalShape, heldShape, nextShape } from './check-in-shapes.ts'
import { refuseFuture } from './days.ts'
import { nextCheckin } from './next-check-in.ts'
import { day, key } from './shapes.ts'

const MOST = 50

/** Check-ins that were held with a client, with questions, answers and words; what is unanswered; goals; the next one (N8–N13, N28). */
export const seeCheckIns = action({
  name: 'see-check-ins',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1), asOf: day.optional() }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    checkins: z.array(heldShape),
    total: z.int(),
    /** What we asked and they have not answered. */
    unanswered: z.array(answeredShape),
    /** What they asked and we have not answered. */
    waiting: z.array(answeredShape),
    goals: z.array(goalShape),
    next: nextShape.nullable(),
  }),
  async run(world, input) {
    refuseFuture(world, input.asOf)
    const seen = await checkinSeen(world, input.client, input.asOf ?? world.today)
    const { client, name, day: on, held, goals } = seen
    return {
      client,
      name,
      day: on,
      checkins: held.slice(0, MOST),
      total: held.length,
      unanswered: openQuestions(seen.asked),
      waiting: waitingQuestions(seen),
      goals,
      next: await nextCheckin(world, seen),
    }
  },
})
