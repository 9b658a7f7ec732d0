import type { ExpressionBuilder } from 'kysely'
import type { Visibility } from '../core/ledger/fact.ts'
import type { Tables } from './tables.ts'

/** Which facts a person may be shown; what the asking member wrote themselves is always among them. */
export type Sight = { visibilities: readonly Visibility[]; member: string }

/** The facts that somebody may see: those of their circles, and their own. */
export function visibleTo(sight: Sight) {
  return (where: ExpressionBuilder<Tables, 'fact'>) =>
    where.or([
      where('fact.visibility', 'in', [...sight.visibilities]),
      where.and([
        where('fact.visibility', 'in', ['owner', 'private']),
        where('fact.by_member', '=', sight.member),
        where('fact.by_member', '!=', ''),
      ]),
    ])
}
