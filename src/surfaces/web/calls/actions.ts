import type { addFact } from '../../../app/add-fact.ts'
import type { makeBackup } from '../../../app/backups.ts'
import type { changeBusiness } from '../../../app/business.ts'
import type { addClient, addPerson, changeClient } from '../../../app/clients.ts'
import type { find } from '../../../app/find.ts'
import type {
  listImports,
  seeImport,
  seeProblems,
  settleProblems,
  startImport,
  stopImport,
  undoImport,
} from '../../../app/imports.ts'
import type { addKey, revokeKey } from '../../../app/keys.ts'
import type { listClients } from '../../../app/list-clients.ts'
import type { loadSample } from '../../../app/load-sample.ts'
import type { logContact } from '../../../app/log-contact.ts'
import type { previewImport } from '../../../app/preview-import.ts'
import type { keepPromise, makePromise, movePromise, releasePromise } from '../../../app/promises.ts'
import type { recordFeedback } from '../../../app/record-feedback.ts'
import type { recordPayment } from '../../../app/record-payment.ts'
import type { seeBacktest } from '../../../app/see-backtest.ts'
import type { seeClient } from '../../../app/see-client.ts'
import type { seeFacts } from '../../../app/see-facts.ts'
import type { seeFeedback } from '../../../app/see-feedback.ts'
import type { seeModels } from '../../../app/see-models.ts'
import type { seeSettings } from '../../../app/see-settings.ts'
import type { seeTimeline } from '../../../app/see-timeline.ts'
import type { seeToday } from '../../../app/see-today.ts'
import type { setAside } from '../../../app/set-aside.ts'
import type { startBacktest } from '../../../app/start-backtest.ts'
import type { stopBacktest } from '../../../app/stop-backtest.ts'
import type { takeBack } from '../../../app/take-back.ts'
import type { whoAmI } from '../../../app/who-am-i.ts'

/** Every action the screens call, as types; the program itself is reached through HTTP only. */
export type Actions = {
  'add-client': typeof addClient
  'add-fact': typeof addFact
  'add-key': typeof addKey
  'add-person': typeof addPerson
  'change-business': typeof changeBusiness
  'change-client': typeof changeClient
  find: typeof find
  'keep-promise': typeof keepPromise
  'list-clients': typeof listClients
  'list-imports': typeof listImports
  'load-sample': typeof loadSample
  'log-contact': typeof logContact
  'make-backup': typeof makeBackup
  'make-promise': typeof makePromise
  'move-promise': typeof movePromise
  'preview-import': typeof previewImport
  'record-feedback': typeof recordFeedback
  'record-payment': typeof recordPayment
  'release-promise': typeof releasePromise
  'revoke-key': typeof revokeKey
  'see-backtest': typeof seeBacktest
  'see-client': typeof seeClient
  'see-facts': typeof seeFacts
  'see-feedback': typeof seeFeedback
  'see-import': typeof seeImport
  'see-models': typeof seeModels
  'see-problems': typeof seeProblems
  'see-settings': typeof seeSettings
  'see-timeline': typeof seeTimeline
  'see-today': typeof seeToday
  'set-aside': typeof setAside
  'settle-problems': typeof settleProblems
  'start-backtest': typeof startBacktest
  'start-import': typeof startImport
  'stop-backtest': typeof stopBacktest
  'stop-import': typeof stopImport
  'take-back': typeof takeBack
  'undo-import': typeof undoImport
  'who-am-i': ReturnType<typeof whoAmI>
}
