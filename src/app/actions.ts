import { eraseKept } from './erase-kept.ts'
import { seeSuppressed } from './see-suppressed.ts'
import { seeRetention, setRetention } from './set-retention.ts'
import { liftSuppression, suppressClient } from './suppress-client.ts'
import type { Action } from './action.ts'
import { addFact } from './add-fact.ts'
import { makeBackup } from './backups.ts'
import { changeBusiness } from './business.ts'
import { addClient, addPerson, changeClient } from './clients.ts'
import { makeFeed, revokeFeed, seeFeeds } from './feeds.ts'
import { askCare, endCare, setCare } from './care.ts'
import { seeCareOutcomes } from './care-outcomes.ts'
import { endSessions } from './end-sessions.ts'
import { logEnergy, seeEnergy } from './energy.ts'
import { inviteMember } from './invite-member.ts'
import { seeCare } from './see-care.ts'
import { seeTeam } from './see-team.ts'
import { find } from './find.ts'
import { listImports, seeImport, seeProblems, settleProblems, startImport, stopImport, undoImport } from './imports.ts'
import { giveAdvice } from './give-advice.ts'
import { apologise } from './apologise.ts'
import { offerHalfway, settleHalfway } from './halfway.ts'
import { seeLimits, setLimit } from './limits.ts'
import { offerRemedy } from './offer-remedy.ts'
import { seeRemedies } from './see-remedies.ts'
import { settleRemedy } from './settle-remedy.ts'
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
import { logTime } from './log-time.ts'
import { seeClientProfit } from './see-client-profit.ts'
import { seeProfit } from './see-profit.ts'
import { setExchange } from './set-exchange.ts'
import { setRates } from './set-rates.ts'
import { writeOff } from './write-off.ts'
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
import { addressLetter, readyLetter } from './address-letter.ts'
import { approveLetter, refuseLetter } from './approve-letter.ts'
import { recordDelivery, withdrawLetter } from './record-delivery.ts'
import { seeLetterOut } from './see-letter-out.ts'
import { sendLetter } from './send-letter.ts'
import { sendLetterOut } from './send-letter-out.ts'
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
import { changeCase } from './change-case.ts'
import { closeCase } from './close-case.ts'
import { findOut } from './find-out.ts'
import { handleCase } from './handle-case.ts'
import { openCase } from './open-case.ts'
import { seeCase } from './see-case.ts'
import { seeCases } from './see-cases.ts'
import { seeSheetStart } from './see-sheet-start.ts'
import { seeSheets } from './see-sheets.ts'
import { sendSheet } from './send-sheet.ts'
import { startEngagement } from './start-engagement.ts'
import { withdrawSheet } from './withdraw-sheet.ts'
import { writeSheet } from './write-sheet.ts'
import { actOnIncident } from './act-on-incident.ts'
import { checkNote } from './check-note.ts'
import { logChange, settleChange } from './log-change.ts'
import { logMissed } from './log-missed.ts'
import { recordNeed } from './record-need.ts'
import { reportIncident } from './report-incident.ts'
import { seeConduct } from './see-conduct.ts'
import { seeScope } from './see-scope.ts'
import { liftWarning, warnClient } from './warn-client.ts'
import { writeBoundaryLetter } from './write-boundary-letter.ts'
import { answerAgain, recordPotential, recordReferral } from './portfolio-words.ts'
import { addPrinciple, seePrinciples } from './principles.ts'
import { seeFit } from './see-fit.ts'
import { seePortfolio } from './see-portfolio.ts'
import { answerCheck, judgeGround } from './answer-check.ts'
import { approveDecision, decideCourse } from './decide-course.ts'
import { makeForecast, settleForecast } from './forecasts.ts'
import { closeReview, openReview, postponeReview } from './open-review.ts'
import { recordRight } from './record-right.ts'
import { planReaction } from './plan-reaction.ts'
import { seeGoodwill } from './see-goodwill.ts'
import { grantGoodwill } from './grant-goodwill.ts'
import { settleGoodwill } from './settle-goodwill.ts'
import { waiveGoodwill } from './waive-goodwill.ts'
import { seeHandover } from './see-handover.ts'
import { keepFile } from './keep-file.ts'
import { takeFileAway } from './take-file-away.ts'
import { buildPack } from './build-pack.ts'
import { beginParting, changeParting } from './begin-parting.ts'
import { allowMark } from './allow-mark.ts'
import { coolDown } from './cool-down.ts'
import { seeLetter } from './see-letter.ts'
import { addWording, seeWordings } from './wordings.ts'
import { writePassage } from './write-passage.ts'
import { planObligation } from './plan-obligation.ts'
import { planRest } from './plan-rest.ts'
import { seeObligations } from './see-obligations.ts'
import { setLastDay } from './set-last-day.ts'
import { settleObligation } from './settle-obligation.ts'
import { recordFarewell } from './record-farewell.ts'
import { answerAfterwards, askAfterwards, waiveAfterwards } from './ask-afterwards.ts'
import { closeParting } from './close-parting.ts'
import { dropParting } from './drop-parting.ts'
import { seeLeaving } from './see-leaving.ts'
import { seeParting } from './see-parting.ts'
import { seePartings } from './see-partings.ts'
import { seeTalkGuide } from './see-talk-guide.ts'
import { seeReview } from './see-review.ts'
import { seeReviews } from './see-reviews.ts'
import { whoAmI } from './who-am-i.ts'
import { reviewGoal, setGoal } from './goals.ts'
import { prepareCheckIn } from './prepare-check-in.ts'
import { readTranscript } from './read-transcript.ts'
import { recordCheckIn } from './record-check-in.ts'
import { recordTalk } from './record-talk.ts'
import { seeCheckIns } from './see-check-ins.ts'
import { seeTalks } from './see-talks.ts'
import { writeInvitation } from './write-invitation.ts'
import { addAlternative, seeAlternatives } from './alternatives.ts'
import { approveReply } from './approve-reply.ts'
import { checkReply } from './check-reply.ts'
import { changeImprovement, proposeImprovement } from './improvements.ts'
import { logFriction } from './log-friction.ts'
import { seeImprovements } from './see-improvements.ts'
import { seeOutcomes } from './see-outcomes.ts'
import { seeReplyPatterns } from './see-reply-patterns.ts'

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
  logTime,
  writeOff,
  seeProfit,
  seeClientProfit,
  setRates,
  setExchange,
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
  openCase,
  changeCase,
  handleCase,
  findOut,
  closeCase,
  seeCases,
  seeCase,
  seeRemedies,
  offerRemedy,
  settleRemedy,
  apologise,
  offerHalfway,
  settleHalfway,
  seeLimits,
  setLimit,
  giveQuote,
  acceptQuote,
  declineQuote,
  prepareCheckIn,
  seeCheckIns,
  recordCheckIn,
  seeReviews,
  seeReview,
  openReview,
  answerCheck,
  judgeGround,
  makeForecast,
  settleForecast,
  decideCourse,
  approveDecision,
  postponeReview,
  closeReview,
  recordRight,
  planReaction,
  beginParting,
  seeLetter,
  writePassage,
  allowMark,
  coolDown,
  seeWordings,
  addWording,
  changeParting,
  seeObligations,
  planObligation,
  planRest,
  settleObligation,
  setLastDay,
  recordFarewell,
  seeGoodwill,
  grantGoodwill,
  settleGoodwill,
  waiveGoodwill,
  seeLetterOut,
  addressLetter,
  readyLetter,
  approveLetter,
  refuseLetter,
  sendLetter,
  withdrawLetter,
  recordDelivery,
  dropParting,
  seeHandover,
  keepFile,
  takeFileAway,
  buildPack,
  closeParting,
  askAfterwards,
  answerAfterwards,
  waiveAfterwards,
  seePartings,
  seeParting,
  seeTalkGuide,
  seeLeaving,
  writeInvitation,
  setGoal,
  reviewGoal,
  recordTalk,
  readTranscript,
  seeTalks,
  checkReply,
  seeReplyPatterns,
  approveReply,
  seeOutcomes,
  addAlternative,
  seeAlternatives,
  logFriction,
  proposeImprovement,
  changeImprovement,
  seeImprovements,
  reportIncident,
  actOnIncident,
  seeConduct,
  warnClient,
  liftWarning,
  writeBoundaryLetter,
  checkNote,
  recordNeed,
  logChange,
  settleChange,
  logMissed,
  seeScope,
  seeFit,
  seePortfolio,
  addPrinciple,
  seePrinciples,
  recordReferral,
  recordPotential,
  answerAgain,
  askCare,
  setCare,
  endCare,
  seeCare,
  seeCareOutcomes,
  logEnergy,
  seeEnergy,
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
  suppressClient,
  liftSuppression,
  seeSuppressed,
  setRetention,
  seeRetention,
  eraseKept,
  inviteMember,
  seeTeam,
  endSessions,
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
  sendLetterOut,
  catchUp,
  rebuildReadings,
  whoAmI(() => actions),
]
