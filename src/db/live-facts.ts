import type { Handle } from './open.ts'

/** The facts of a workspace that count: neither taken back by a fact nor undone with their source. Nothing is selected yet. */
export function liveFacts(db: Handle, workspace: string) {
  return db
    .selectFrom('fact')
    .where('fact.workspace', '=', workspace)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('voiding')
            .select('voiding.fact')
            .whereRef('voiding.workspace', '=', 'fact.workspace')
            .whereRef('voiding.fact', '=', 'fact.id'),
        ),
      ),
    )
}
