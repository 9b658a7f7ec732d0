import type { Fact } from '../../ledger/fact.ts'
import type { Counted } from './counted.ts'
import { saidBy, scopeFacts } from './evidence.ts'
import { evidenceLine } from './evidence-line.ts'
import type { PatternGround } from './patterns.ts'
import { plain } from './plain-pattern.ts'
import type { LetterPattern } from './plain-pattern.ts'

/** Words for what led here, as far as the reason mode says anything of it (T2, I22, I25–I27). */
export function situationPatterns({ reasons, counted, facts, chosen }: PatternGround): LetterPattern[] {
  if (reasons === 'none') return []
  if (reasons === 'neutral') return [plain('situation', 'neutral')]
  const picked = chosen.map(({ id }) => id)
  const scope = scopeFacts(facts, picked)
  const dated = chosen.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const lines = dated.map(evidenceLine)
  return [
    ...(scope ? [scopePattern(scope)] : []),
    ...counted.filter(({ count }) => count !== 'years').map(countedPattern),
    ...(lines.length > 0 ? [{ block: 'situation' as const, pattern: 'dated', lines, facts: picked }] : []),
  ]
}

/** I26: what was asked, what was agreed, and that the client had said that nothing else would do. */
function scopePattern({ request, clause, statement }: NonNullable<ReturnType<typeof scopeFacts>>): LetterPattern {
  const args = {
    on: { day: request.on },
    request: textOf(request),
    agreed: { day: clause.on },
    clause: textOf(clause),
    said: { day: statement.on },
    statement: saidBy(statement) ?? '',
  }
  return plain('situation', 'scope', args, [request.id, clause.id, statement.id])
}

function textOf({ body }: Fact): string {
  return 'text' in body ? (body.text ?? '') : ''
}

/** I27: a count of the program's and what we take from it for ourselves, never "you complained". */
function countedPattern({ count, n, since, last, because }: Counted): LetterPattern {
  return plain('situation', `counted-${count}`, { n, since: { day: since }, last: { day: last } }, because)
}
