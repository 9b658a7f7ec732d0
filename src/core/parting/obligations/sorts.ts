import type { ObligationSort } from '../../ledger/kinds/obligations.ts'

/** What is the client's own, or theirs to have: it comes back to them (handbook 2.4). */
export const RETURNED: readonly ObligationSort[] = ['records', 'files', 'documents', 'credentials', 'licence', 'data']

/** What we owe them and finish, or what must not be left undone (I38). */
export const OWED_WORK: readonly ObligationSort[] = ['promise', 'case', 'remedy', 'work', 'deadline']
