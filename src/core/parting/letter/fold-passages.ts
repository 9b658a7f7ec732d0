import type { Day } from '../../day.ts'
import type { Fact, FactOf } from '../../ledger/fact.ts'
import { inOrder } from '../../ledger/in-order.ts'
import type { PassageName } from '../../ledger/kinds/notices.ts'

/** The words of a block as they stand, the ids of the facts they rest on (I25), and the wording they were made from. */
export type PassageState = {
  block: PassageName
  text: string
  language: string | null
  facts: string[]
  pattern: string | null
  by: string | null
  on: Day
  ref: string
}

/** The blocks of the letter of a parting that have words, as known on a day: the latest of each; empty words take it out. */
export function passagesOf(
  client: string,
  parting: string,
  facts: readonly Fact[],
  today: Day,
): Map<PassageName, PassageState> {
  const written = new Map<PassageName, PassageState>()
  for (const fact of inOrder(client, facts, ['passage'], today)) {
    if (fact.body.parting !== parting) continue
    written.delete(fact.body.block)
    if (fact.body.text.trim() !== '') written.set(fact.body.block, stateOf(fact))
  }
  return written
}

function stateOf({ id, on, by, body }: FactOf<'passage'>): PassageState {
  const { block, text, language = null, facts, pattern = null } = body
  return { block, text, language, facts: idsIn(facts ?? ''), pattern, by: by ?? null, on: on, ref: id }
}

/** The ids in a list with commas between them, each once. */
export function idsIn(list: string): string[] {
  return [...new Set(list.split(',').map((id) => id.trim()))].filter((id) => id !== '')
}

/** A mark of the check that somebody let stand, with their name and reason (A16). */
export type AllowedMark = { code: string; words: string; by: string | null; on: Day; text: string }

/** The marks let stand in the letter of a parting: the latest word on each code and its words. */
export function allowedOf(client: string, parting: string, facts: readonly Fact[], today: Day): AllowedMark[] {
  return inOrder(client, facts, ['allowed'], today)
    .filter(({ body }) => body.parting === parting)
    .map(({ on, by, body: { code, words, text } }) => ({ code, words, text, on: on, by: by ?? null }))
}

/** True when the writer has put away the apology they think they are owed, today or before (I34). */
export function hasCooled(client: string, parting: string, facts: readonly Fact[], today: Day): boolean {
  return inOrder(client, facts, ['cooled'], today).some(({ body }) => body.parting === parting)
}
