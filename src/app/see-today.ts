import { z } from 'zod'
import { addDays, dayNumber, daysBetween } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { History } from '../core/signals/history.ts'
import { promiseStates } from '../core/signals/open-promises.ts'
import { action } from './action.ts'
import { readingsOf } from './ask.ts'
import { boardOn } from './board.ts'
import { asideShape, showAsides } from './client-asides.ts'
import { refuseFuture } from './days.ts'
import { day, key, moveShape, standing } from './shapes.ts'
import { showMove, showPromise } from './show.ts'

const DUE_WITHIN_DAYS = 7

const promiseLine = z.object({
  client: key,
  name: z.string(),
  text: z.string(),
  due: day,
  /** Days past due; negative while there is still time. */
  daysLate: z.int(),
  because: z.array(z.string()),
})

/** The list for a day: whom to contact and why, what was promised, what is not known (N3, N15–N17, M17). */
export const seeToday = action({
  name: 'see-today',
  access: 'member',
  changes: false,
  input: z.object({ asOf: day.optional() }),
  output: z.object({
    day,
    today: day,
    strip: z.array(z.object({ standing, n: z.int() })),
    total: z.int(),
    moves: z.array(moveShape),
    /** Moves beyond those listed. */
    waiting: z.int(),
    /** Clients of whom too little is on record to say anything (N6). */
    unknown: z.int(),
    promises: z.array(promiseLine),
    /** Clients whose every sign was put aside: how many, and who (at most 20). */
    asideCount: z.int(),
    aside: z.array(z.object({ client: key, name: z.string(), asides: z.array(asideShape) })),
    /** Clients whose readings are still being computed, after a large import. */
    due: z.int(),
  }),
  async run(world, { asOf }) {
    refuseFuture(world, asOf)
    const on = asOf ?? world.today
    const board = await boardOn(world, on)
    const read = await readingsOf(world, [...new Set([...board.moves, ...board.promised, ...board.aside])], on)
    const names = await world.stores.readings.names([...read.keys()])
    const moves = board.moves.flatMap((client) => {
      const then = read.get(client)
      const move = then?.reading.move
      return move ? [showMove(names.get(client) ?? client, then.reading, move, then.atRisk)] : []
    })
    return {
      day: on,
      today: world.today,
      strip: board.strip,
      total: board.total,
      moves,
      waiting: board.moveCount - moves.length,
      unknown: board.strip.find((part) => part.standing === 'unknown')?.n ?? 0,
      promises: board.promised.flatMap((client) => duePromises(client, names, read.get(client)!.history, on)),
      asideCount: board.asideCount,
      aside: board.aside.map((client) => {
        const asides = showAsides(read.get(client)!.reading)
        return { client, name: names.get(client) ?? client, asides }
      }),
      due: await world.stores.folding.countDue(),
    }
  },
})

function duePromises(client: string, names: Map<string, string>, history: History, on: Day) {
  const until = dayNumber(addDays(on, DUE_WITHIN_DAYS))
  return promiseStates(history.promises)
    .filter((one) => one.ours && !one.settled && one.due <= until)
    .map((one) => {
      const { text, due, because } = showPromise(one)
      return { client, name: names.get(client) ?? client, text, due, daysLate: daysBetween(due, on), because }
    })
}
