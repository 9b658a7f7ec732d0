import type { Action } from './action.ts'
import { addFact } from './add-fact.ts'
import { makeBackup } from './backups.ts'
import { changeBusiness } from './business.ts'
import { addClient, addPerson, changeClient } from './clients.ts'
import { makeFeed, revokeFeed, seeFeeds } from './feeds.ts'
import { find } from './find.ts'
import { listImports, seeImport, seeProblems, settleProblems, startImport, stopImport, undoImport } from './imports.ts'
import { giveAdvice } from './give-advice.ts'
import { addKey, revokeKey } from './keys.ts'
import { listClients } from './list-clients.ts'
import { loadSample } from './load-sample.ts'
import { addClosing } from './add-closing.ts'
import { addWindow, chooseSeason } from './add-window.ts'
import { applyPlan } from './apply-plan.ts'
import { changeMember } from './change-member.ts'
import { placeContact } from './place-contact.ts'
import { replan } from './replan.ts'
import { seeCalendar } from './see-calendar.ts'
import { seeContacts } from './see-contacts.ts'
import { seePlan } from './see-plan.ts'
import { seeSeasons } from './see-seasons.ts'
import { seeTemplates } from './see-templates.ts'
import { setPlan, stopPlan } from './set-plan.ts'
import { logContact } from './log-contact.ts'
import { predictPurchases } from './predict-purchases.ts'
import { previewImport } from './preview-import.ts'
import { confirmPromise, dismissPromise } from './promise-confirm.ts'
import { writePromiseNote } from './promise-note.ts'
import { suggestPromises } from './promise-suggestions.ts'
import { keepPromise, makePromise, movePromise, releasePromise } from './promises.ts'
import { readFile } from './read-file.ts'
import { catchUp, rebuildReadings } from './readings.ts'
import { receiveFile } from './receive-file.ts'
import { recordFeedback } from './record-feedback.ts'
import { recordPayment } from './record-payment.ts'
import { runBacktest } from './run-backtest.ts'
import { seeBacktest } from './see-backtest.ts'
import { seeClient } from './see-client.ts'
import { seeDigest } from './see-digest.ts'
import { seeFacts } from './see-facts.ts'
import { seeFeed } from './see-feed.ts'
import { seeFeedback } from './see-feedback.ts'
import { seeModels } from './see-models.ts'
import { seePrices } from './see-prices.ts'
import { seeReminders } from './see-reminders.ts'
import { seePromises } from './see-promises.ts'
import { seeSettings } from './see-settings.ts'
import { seeStayers } from './see-stayers.ts'
import { seeTimeline } from './see-timeline.ts'
import { seeToday } from './see-today.ts'
import { seeWhatIf } from './see-what-if.ts'
import { sendDigest } from './send-digest.ts'
import { sendReminder } from './send-reminder.ts'
import { setAside } from './set-aside.ts'
import { setPrice } from './set-price.ts'
import { startBacktest } from './start-backtest.ts'
import { stopBacktest } from './stop-backtest.ts'
import { takeBack } from './take-back.ts'
import { answerQuery } from './answer-query.ts'
import { answerSheet } from './answer-sheet.ts'
import { judgeComplaint, recordComplaint } from './complaints.ts'
import { openSheet } from './open-sheet.ts'
import { acceptQuote, declineQuote, giveQuote } from './quotes.ts'
import { seeComplaints } from './see-complaints.ts'
import { seeSheetStart } from './see-sheet-start.ts'
import { seeSheets } from './see-sheets.ts'
import { sendSheet } from './send-sheet.ts'
import { startEngagement } from './start-engagement.ts'
import { withdrawSheet } from './withdraw-sheet.ts'
import { writeSheet } from './write-sheet.ts'
import { whoAmI } from './who-am-i.ts'
import { reviewGoal, setGoal } from './goals.ts'
import { prepareCheckIn } from './prepare-check-in.ts'
import { readTranscript } from './read-transcript.ts'
import { recordCheckIn } from './record-check-in.ts'
import { recordTalk } from './record-talk.ts'
import { seeCheckIns } from './see-check-ins.ts'
import { seeTalks } from './see-talks.ts'
import { writeInvitation } from './write-invitation.ts'

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
  seePromises,
  suggestPromises,
  confirmPromise,
  dismissPromise,
  writePromiseNote,
  seeContacts,
  seePlan,
  setPlan,
  stopPlan,
  applyPlan,
  seeTemplates,
  placeContact,
  seeCalendar,
  addWindow,
  chooseSeason,
  seeSeasons,
  addClosing,
  changeMember,
  replan,
  recordPayment,
  recordFeedback,
  seeSheets,
  seeSheetStart,
  startEngagement,
  writeSheet,
  sendSheet,
  withdrawSheet,
  openSheet,
  answerSheet,
  answerQuery,
  recordComplaint,
  judgeComplaint,
  seeComplaints,
  giveQuote,
  acceptQuote,
  declineQuote,
  prepareCheckIn,
  seeCheckIns,
  recordCheckIn,
  writeInvitation,
  setGoal,
  reviewGoal,
  recordTalk,
  readTranscript,
  seeTalks,
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
  seeStayers,
  seeWhatIf,
  giveAdvice,
  seePrices,
  setPrice,
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
  makeFeed,
  revokeFeed,
  seeFeeds,
  seeFeed,
  seeDigest,
  seeReminders,
  sendDigest,
  sendReminder,
  catchUp,
  rebuildReadings,
  whoAmI(() => actions),
]
