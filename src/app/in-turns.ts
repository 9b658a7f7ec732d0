import { setImmediate as breathe } from 'node:timers/promises'

/** Takes long work of core to its end, with a turn for others between its steps. */
export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await breathe()
  }
}
