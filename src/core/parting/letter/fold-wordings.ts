import type { Day } from '../../day.ts'
import type { FactOf } from '../../ledger/fact.ts'
import type { PassageName } from '../../ledger/kinds/notices.ts'

/** A wording of our own for a block, in one language. */
export type WordingState = {
  wording: string
  block: PassageName
  language: string
  text: string
  by: string | null
  on: Day
}

/** Our own wordings as known on a day: the latest of each key; empty words take it away. In the order of their keys. */
export function foldWordings(facts: readonly FactOf<'wording'>[], today: Day): WordingState[] {
  const known = new Map<string, WordingState>()
  for (const { on, by, body } of facts) {
    if (on === '' || on > today) continue
    known.delete(body.wording)
    if (body.text.trim() !== '') known.set(body.wording, { ...body, by: by ?? null, on })
  }
  return [...known.values()].toSorted((a, b) => (a.wording < b.wording ? -1 : 1))
}
