import type { RetentionRule } from '../core/keeping/retention-of.ts'
import type { RetentionClass } from '../core/ledger/kinds/keeping.ts'
import type { Words } from '../words/words.ts'

/** What a client hears of; what we think and what concerns our own access is no part of a handover. */
const TOLD: readonly RetentionClass[] = ['books', 'identity', 'letters', 'contacts', 'talks', 'work']

/**
 * How long what is kept of the client, as our rules say it, and that they may ask what that is and to have it erased
 * (handbook 2.5, 2.7). For what nobody has set a time no time is said.
 */
export function keepingLines({ say }: Words, rules: readonly RetentionRule[]): string[] {
  const told = rules.filter((rule) => TOLD.includes(rule.class))
  const lines = told.flatMap(({ class: name, act, years }) => {
    const what = say(`keeping.class.${name}`)
    if (act === 'keep' && years !== null) return [say('handover.pack.keeping.kept', { what, years })]
    if (act === 'erase') return [say('handover.pack.keeping.erased', { what, years: years ?? 0 })]
    return []
  })
  const rest = lines.length < told.length ? [say('handover.pack.keeping.rest')] : []
  return [...lines.map((line) => `* ${line}`), ...rest, say('handover.pack.keeping.ask')]
}
