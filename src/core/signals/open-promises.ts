import type { DayNumber } from '../day.ts'
import type { PromiseItem } from './history.ts'
import { oncePer } from './once-per.ts'
import { sameWords } from '../ledger/same-words.ts'

/** A promise and where it stands: `due` is the day last agreed, `settled` how and when it ended, null while open. */
export type PromiseState = {
  text: string
  ours: boolean
  made: DayNumber
  due: DayNumber
  firstDue: DayNumber
  settled: { how: 'kept' | 'released'; on: DayNumber } | null
  because: string[]
}

const STEP_ORDER: Record<PromiseItem['step'], number> = { made: 0, moved: 1, kept: 2, released: 3 }

/**
 * Promises in the order they were made. What happened to one goes to the oldest open promise of the
 * same words, ours before the client's (M17).
 */
export const promiseStates = oncePer(followPromises)

function followPromises(items: readonly PromiseItem[]): PromiseState[] {
  const states: PromiseState[] = []
  const inOrder = items.toSorted((a, b) => a.on - b.on || STEP_ORDER[a.step] - STEP_ORDER[b.step])
  for (const item of inOrder) {
    if (item.step === 'made') {
      const due = item.due!
      states.push({
        text: item.text,
        ours: item.ours,
        made: item.on,
        due,
        firstDue: due,
        settled: null,
        because: [item.ref],
      })
      continue
    }
    const same = states.filter((state) => !state.settled && sameWords(state.text, item.text))
    const open = same.find((state) => state.ours) ?? same[0]
    if (!open) continue
    open.because.push(item.ref)
    if (item.step === 'moved') open.due = item.due!
    else open.settled = { how: item.step, on: item.on }
  }
  return states
}
