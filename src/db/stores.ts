import { accessStore } from './access-store.ts'
import { addressStore } from './address-store.ts'
import { boardStore } from './board-store.ts'
import { bookReadingStore } from './book-reading-store.ts'
import { clientChoice } from './client-choice.ts'
import { clientNames } from './client-names.ts'
import { dealStore } from './deal-store.ts'
import { doorStore } from './door-store.ts'
import { erasedStore } from './erased-store.ts'
import { erasingStore } from './erasing-store.ts'
import { factStore } from './fact-store.ts'
import { filesStore } from './files-store.ts'
import { foldingStore } from './folding-store.ts'
import { historyStore } from './history-store.ts'
import { intakeStore } from './intake-store.ts'
import { jobStore } from './job-store.ts'
import { keepingStore } from './keeping-store.ts'
import { kindStore } from './kind-store.ts'
import { ledgerStore } from './ledger-store.ts'
import { linkStore } from './link-store.ts'
import type { Handle } from './open.ts'
import { outgoingStore } from './outgoing-store.ts'
import { planStore } from './plan-store.ts'
import { readingStore } from './reading-store.ts'
import { reminderStore } from './reminder-store.ts'
import { sourceStore } from './source-store.ts'
import { studyStore } from './study-store.ts'
import { takenStore } from './taken-store.ts'
import { talkStore } from './talk-store.ts'
import { workspaceStore } from './workspace-store.ts'

/** Every store, opened on one workspace with one handle. */
export function openStores(db: Handle, workspace: string) {
  return {
    access: accessStore(db, workspace),
    addresses: addressStore(db, workspace),
    boards: boardStore(db, workspace),
    bookReadings: bookReadingStore(db, workspace),
    choices: clientChoice(db, workspace),
    deals: dealStore(db, workspace),
    doors: doorStore(db, workspace),
    erased: erasedStore(db, workspace),
    erasing: erasingStore(db, workspace),
    facts: factStore(db, workspace),
    files: filesStore(db, workspace),
    folding: foldingStore(db, workspace),
    histories: historyStore(db, workspace),
    intakes: intakeStore(db, workspace),
    jobs: jobStore(db, workspace),
    keeping: keepingStore(db, workspace),
    kinds: kindStore(db, workspace),
    ledger: ledgerStore(db, workspace),
    links: linkStore(db, workspace),
    names: clientNames(db, workspace),
    outgoing: outgoingStore(db, workspace),
    plans: planStore(db, workspace),
    readings: readingStore(db, workspace),
    reminders: reminderStore(db, workspace),
    sources: sourceStore(db, workspace),
    studies: studyStore(db, workspace),
    taken: takenStore(db, workspace),
    talks: talkStore(db, workspace),
    workspaces: workspaceStore(db, workspace),
  }
}

export type Stores = ReturnType<typeof openStores>
