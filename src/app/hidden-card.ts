import type { BookEvent } from '../core/ledger/book.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { writeFactLine } from '../core/ledger/notation.ts'
import { problem } from '../core/problem.ts'

export type FactEvent = Extract<BookEvent, { type: 'fact' }>

/** A client or person of which only some of the team may see the card: what is known of a client is for all of them. */
export function isHiddenCard({ kind, visibility }: FactDraft): boolean {
  return (kind === 'client' || kind === 'person') && (visibility === 'owner' || visibility === 'private')
}

/** A client nobody on the team may see is no client: the card is a problem, and so is whatever takes it back; `passed` are the lines left out. */
export function checkCard(passed: Set<number>, event: FactEvent): BookEvent {
  const { line, voids, fact } = event
  if (isHiddenCard(fact.draft)) {
    passed.add(line)
    return { type: 'problem', line, problem: problem(line, 'card-for-all', {}, writeFactLine(fact)) }
  }
  if (!voids || fact.draft.kind !== 'void' || !passed.has(voids.line)) return event
  return {
    type: 'problem',
    line,
    problem: problem(line, 'unknown-label', { label: fact.draft.body.fact }, writeFactLine(fact)),
  }
}
