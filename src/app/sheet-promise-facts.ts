import type { Day } from '../core/day.ts'
import { dayNumber } from '../core/day.ts'
import { sheetPromises } from '../core/expect/sheet-promises.ts'
import type { SheetPromise } from '../core/expect/sheet-promises.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import { promiseStates } from '../core/signals/open-promises.ts'
import type { OpenedSheet } from './open-sheet.ts'
import { draftBy } from './record.ts'
import type { World } from './world.ts'

/** The dated lines of a sheet that is accepted `on` a day, as promises of the member who sent it (M17), each once. */
export function promisesOf(world: World, { expected, engagement, version }: OpenedSheet, on: Day): FactDraft[] {
  const { client, facts } = expected
  const { promises } = historyOn(foldHistory(client, facts), dayNumber(on))
  return sheetPromises(version, promiseStates(promises), on).map((one) => {
    if (one.step === 'moved') return draftBy(world, 'moved', client, { client, text: one.text, due: one.due }, on)
    return draftBy(world, 'promise', client, promiseBody(client, engagement.engagement, version.owner, one), on)
  })
}

function promiseBody(client: string, engagement: string, owner: string | null, { way, text, due }: SheetPromise) {
  const ours = way === 'to'
  return { way, client, text, due, owner: ours ? (owner ?? undefined) : undefined, kind: 'work' as const, engagement }
}
