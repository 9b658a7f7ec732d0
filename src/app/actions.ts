import type { Action } from './action.ts'
import { addFact } from './add-fact.ts'
import { makeBackup } from './backups.ts'
import { changeBusiness } from './business.ts'
import { addClient, addPerson, changeClient } from './clients.ts'
import { find } from './find.ts'
import { listImports, seeImport, seeProblems, settleProblems, startImport, stopImport, undoImport } from './imports.ts'
import { addKey, revokeKey } from './keys.ts'
import { listClients } from './list-clients.ts'
import { loadSample } from './load-sample.ts'
import { logContact } from './log-contact.ts'
import { predictPurchases } from './predict-purchases.ts'
import { previewImport } from './preview-import.ts'
import { keepPromise, makePromise, movePromise, releasePromise } from './promises.ts'
import { readFile } from './read-file.ts'
import { catchUp, rebuildReadings } from './readings.ts'
import { receiveFile } from './receive-file.ts'
import { recordFeedback } from './record-feedback.ts'
import { recordPayment } from './record-payment.ts'
import { runBacktest } from './run-backtest.ts'
import { seeBacktest } from './see-backtest.ts'
import { seeClient } from './see-client.ts'
import { seeFacts } from './see-facts.ts'
import { seeFeedback } from './see-feedback.ts'
import { seeModels } from './see-models.ts'
import { seeSettings } from './see-settings.ts'
import { seeTimeline } from './see-timeline.ts'
import { seeToday } from './see-today.ts'
import { setAside } from './set-aside.ts'
import { startBacktest } from './start-backtest.ts'
import { stopBacktest } from './stop-backtest.ts'
import { takeBack } from './take-back.ts'
import { whoAmI } from './who-am-i.ts'

/** What this program can do. Surfaces are loops over this list. */
export const actions: readonly Action[] = [
  seeToday,
  listClients,
  seeClient,
  seeTimeline,
  seeFacts,
  find,
  logContact,
  addFact,
  addClient,
  changeClient,
  addPerson,
  makePromise,
  keepPromise,
  movePromise,
  releasePromise,
  recordPayment,
  recordFeedback,
  setAside,
  takeBack,
  receiveFile,
  previewImport,
  startImport,
  stopImport,
  undoImport,
  listImports,
  seeImport,
  seeProblems,
  settleProblems,
  readFile,
  seeModels,
  predictPurchases,
  seeFeedback,
  startBacktest,
  stopBacktest,
  seeBacktest,
  runBacktest,
  loadSample,
  changeBusiness,
  seeSettings,
  makeBackup,
  addKey,
  revokeKey,
  catchUp,
  rebuildReadings,
  whoAmI(() => actions),
]
