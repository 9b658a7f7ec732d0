import { accessStore } from './access-store.ts'
import { boardStore } from './board-store.ts'
import { bookReadingStore } from './book-reading-store.ts'
import { bookStore } from './book-store.ts'
import { clientNames } from './client-names.ts'
import { factStore } from './fact-store.ts'
import { foldingStore } from './folding-store.ts'
import { historyStore } from './history-store.ts'
import { intakeStore } from './intake-store.ts'
import { jobStore } from './job-store.ts'
import { ledgerStore } from './ledger-store.ts'
import type { Handle } from './open.ts'
import { readingStore } from './reading-store.ts'
import { sourceStore } from './source-store.ts'
import { studyStore } from './study-store.ts'
import { workspaceStore } from './workspace-store.ts'

/** Every store, opened on one workspace with one handle. */
export function openStores(db: Handle, workspace: string) {
  return {
    access: accessStore(db, workspace),
    boards: boardStore(db, workspace),
    book: bookStore(db, workspace),
    bookReadings: bookReadingStore(db, workspace),
    facts: factStore(db, workspace),
    folding: foldingStore(db, workspace),
    histories: historyStore(db, workspace),
    intakes: intakeStore(db, workspace),
    jobs: jobStore(db, workspace),
    ledger: ledgerStore(db, workspace),
    names: clientNames(db, workspace),
    readings: readingStore(db, workspace),
    sources: sourceStore(db, workspace),
    studies: studyStore(db, workspace),
    workspaces: workspaceStore(db, workspace),
  }
}

export type Stores = ReturnType<typeof openStores>
