import { z } from 'zod'
import type { Reading } from '../core/advice/reading.ts'
import { dayFromNumber } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { day, dayOrNone } from './shapes.ts'
import { signalName } from './signal-names.ts'
import type { World } from './world.ts'

/** A sign that somebody put aside: until a day, or, where there is none, because it was of no use. */
export const asideShape = z.object({
  signal: z.string(),
  /** Key of the signal's name. */
  name: z.string(),
  on: day,
  until: dayOrNone,
  because: z.array(z.string()),
})

/** The same with the name of the member who did it, where that is known. */
export const clientAsideShape = asideShape.extend({ by: z.string().nullable() })

/** What is raised and was put aside. */
export function showAsides({ assessed, asides }: Reading): z.infer<typeof asideShape>[] {
  return asides.map(({ signal, on, until, because }) => ({
    signal,
    name: signalName(assessed.find((one) => one.signal === signal)!),
    on: dayFromNumber(on),
    until: until === null ? null : dayFromNumber(until),
    because,
  }))
}

/** What of a client's signs was put aside, and by whom; `facts` are all of the client. */
export async function clientAsides(
  world: World,
  reading: Reading,
  facts: readonly Fact[],
): Promise<z.infer<typeof clientAsideShape>[]> {
  const asides = showAsides(reading)
  if (asides.length === 0) return []
  const members = memberCards(await world.stores.facts.houseCards('member'))
  return asides.map((aside) => {
    const by = facts.find(({ id }) => id === aside.because[0])?.by
    return { ...aside, by: members.find(({ key }) => key === by)?.name ?? by ?? null }
  })
}
