import type { eraseKept } from '../../../app/erase-kept.ts'
import type { seeSuppressed } from '../../../app/see-suppressed.ts'
import type { seeRetention, setRetention } from '../../../app/set-retention.ts'
import type { liftSuppression, suppressClient } from '../../../app/suppress-client.ts'
import type { addClosing } from '../../../app/add-closing.ts'
import type { addWindow } from '../../../app/add-window.ts'
import type { chooseSeason } from '../../../app/add-window.ts'
import type { applyPlan } from '../../../app/apply-plan.ts'
import type { changeMember } from '../../../app/change-member.ts'
import type { placeContact } from '../../../app/place-contact.ts'
import type { seeCalendar } from '../../../app/see-calendar.ts'
import type { seeContacts } from '../../../app/see-contacts.ts'
import type { seePlan } from '../../../app/see-plan.ts'
import type { seeSeasons } from '../../../app/see-seasons.ts'
import type { seeTemplates } from '../../../app/see-templates.ts'
import type { setPlan } from '../../../app/set-plan.ts'
import type { stopPlan } from '../../../app/set-plan.ts'
import type { addFact } from '../../../app/add-fact.ts'
import type { makeBackup } from '../../../app/backups.ts'
import type { changeBusiness } from '../../../app/business.ts'
import type { addClient, addPerson, changeClient } from '../../../app/clients.ts'
import type { makeFeed, revokeFeed, seeFeeds } from '../../../app/feeds.ts'
import type { find } from '../../../app/find.ts'
import type { giveAdvice } from '../../../app/give-advice.ts'
import type { apologise } from '../../../app/apologise.ts'
import type { offerHalfway, settleHalfway } from '../../../app/halfway.ts'
import type { seeLimits, setLimit } from '../../../app/limits.ts'
import type { offerRemedy } from '../../../app/offer-remedy.ts'
import type { seeRemedies } from '../../../app/see-remedies.ts'
import type { settleRemedy } from '../../../app/settle-remedy.ts'
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
import type { confirmPromise, dismissPromise } from '../../../app/promise-confirm.ts'
import type { writePromiseNote } from '../../../app/promise-note.ts'
import type { suggestPromises } from '../../../app/promise-suggestions.ts'
import type { keepPromise, makePromise, movePromise, releasePromise } from '../../../app/promises.ts'
import type { prepareCheckIn } from '../../../app/prepare-check-in.ts'
import type { readTranscript } from '../../../app/read-transcript.ts'
import type { recordCheckIn } from '../../../app/record-check-in.ts'
import type { recordTalk } from '../../../app/record-talk.ts'
import type { reviewGoal, setGoal } from '../../../app/goals.ts'
import type { seeCheckIns } from '../../../app/see-check-ins.ts'
import type { seeDigest } from '../../../app/see-digest.ts'
import type { seeReminders } from '../../../app/see-reminders.ts'
import type { seeTalks } from '../../../app/see-talks.ts'
import type { sendDigest } from '../../../app/send-digest.ts'
import type { writeInvitation } from '../../../app/write-invitation.ts'
import type { recordFeedback } from '../../../app/record-feedback.ts'
import type { recordPayment } from '../../../app/record-payment.ts'
import type { logTime } from '../../../app/log-time.ts'
import type { seeClientProfit } from '../../../app/see-client-profit.ts'
import type { seeProfit } from '../../../app/see-profit.ts'
import type { setExchange } from '../../../app/set-exchange.ts'
import type { setRates } from '../../../app/set-rates.ts'
import type { writeOff } from '../../../app/write-off.ts'
import type { seeBacktest } from '../../../app/see-backtest.ts'
import type { seeClient } from '../../../app/see-client.ts'
import type { seeFacts } from '../../../app/see-facts.ts'
import type { seeFeedback } from '../../../app/see-feedback.ts'
import type { seeModels } from '../../../app/see-models.ts'
import type { seePrices } from '../../../app/see-prices.ts'
import type { seePromises } from '../../../app/see-promises.ts'
import type { askCare, endCare, setCare } from '../../../app/care.ts'
import type { seeCareOutcomes } from '../../../app/care-outcomes.ts'
import type { endSessions } from '../../../app/end-sessions.ts'
import type { logEnergy, seeEnergy } from '../../../app/energy.ts'
import type { inviteMember } from '../../../app/invite-member.ts'
import type { seeCare } from '../../../app/see-care.ts'
import type { seeTeam } from '../../../app/see-team.ts'
import type { seeSettings } from '../../../app/see-settings.ts'
import type { answerAgain, recordPotential, recordReferral } from '../../../app/portfolio-words.ts'
import type { addPrinciple, seePrinciples } from '../../../app/principles.ts'
import type { seeFit } from '../../../app/see-fit.ts'
import type { seePortfolio } from '../../../app/see-portfolio.ts'
import type { seeStayers } from '../../../app/see-stayers.ts'
import type { seeTimeline } from '../../../app/see-timeline.ts'
import type { seeToday } from '../../../app/see-today.ts'
import type { seeWhatIf } from '../../../app/see-what-if.ts'
import type { setAside } from '../../../app/set-aside.ts'
import type { setPrice } from '../../../app/set-price.ts'
import type { startBacktest } from '../../../app/start-backtest.ts'
import type { stopBacktest } from '../../../app/stop-backtest.ts'
import type { takeBack } from '../../../app/take-back.ts'
import type { answerQuery } from '../../../app/answer-query.ts'
import type { judgeComplaint, recordComplaint } from '../../../app/complaints.ts'
import type { acceptQuote, declineQuote, giveQuote } from '../../../app/quotes.ts'
import type { seeComplaints } from '../../../app/see-complaints.ts'
import type { changeCase } from '../../../app/change-case.ts'
import type { closeCase } from '../../../app/close-case.ts'
import type { findOut } from '../../../app/find-out.ts'
import type { handleCase } from '../../../app/handle-case.ts'
import type { openCase } from '../../../app/open-case.ts'
import type { seeCase } from '../../../app/see-case.ts'
import type { seeCases } from '../../../app/see-cases.ts'
import type { seeSheetStart } from '../../../app/see-sheet-start.ts'
import type { seeSheets } from '../../../app/see-sheets.ts'
import type { sendSheet } from '../../../app/send-sheet.ts'
import type { startEngagement } from '../../../app/start-engagement.ts'
import type { withdrawSheet } from '../../../app/withdraw-sheet.ts'
import type { writeSheet } from '../../../app/write-sheet.ts'
import type { actOnIncident } from '../../../app/act-on-incident.ts'
import type { checkNote } from '../../../app/check-note.ts'
import type { logChange, settleChange } from '../../../app/log-change.ts'
import type { logMissed } from '../../../app/log-missed.ts'
import type { recordNeed } from '../../../app/record-need.ts'
import type { reportIncident } from '../../../app/report-incident.ts'
import type { seeConduct } from '../../../app/see-conduct.ts'
import type { seeScope } from '../../../app/see-scope.ts'
import type { liftWarning, warnClient } from '../../../app/warn-client.ts'
import type { writeBoundaryLetter } from '../../../app/write-boundary-letter.ts'
import type { addAlternative, seeAlternatives } from '../../../app/alternatives.ts'
import type { approveReply } from '../../../app/approve-reply.ts'
import type { checkReply } from '../../../app/check-reply.ts'
import type { changeImprovement, proposeImprovement } from '../../../app/improvements.ts'
import type { logFriction } from '../../../app/log-friction.ts'
import type { seeImprovements } from '../../../app/see-improvements.ts'
import type { seeOutcomes } from '../../../app/see-outcomes.ts'
import type { seeReplyPatterns } from '../../../app/see-reply-patterns.ts'
import type { answerCheck, judgeGround } from '../../../app/answer-check.ts'
import type { approveDecision, decideCourse } from '../../../app/decide-course.ts'
import type { makeForecast, settleForecast } from '../../../app/forecasts.ts'
import type { closeReview, openReview, postponeReview } from '../../../app/open-review.ts'
import type { recordRight } from '../../../app/record-right.ts'
import type { planReaction } from '../../../app/plan-reaction.ts'
import type { addressLetter, readyLetter } from '../../../app/address-letter.ts'
import type { approveLetter, refuseLetter } from '../../../app/approve-letter.ts'
import type { recordDelivery, withdrawLetter } from '../../../app/record-delivery.ts'
import type { seeLetterOut } from '../../../app/see-letter-out.ts'
import type { sendLetter } from '../../../app/send-letter.ts'
import type { grantGoodwill } from '../../../app/grant-goodwill.ts'
import type { seeGoodwill } from '../../../app/see-goodwill.ts'
import type { settleGoodwill } from '../../../app/settle-goodwill.ts'
import type { waiveGoodwill } from '../../../app/waive-goodwill.ts'
import type { seeHandover } from '../../../app/see-handover.ts'
import type { keepFile } from '../../../app/keep-file.ts'
import type { takeFileAway } from '../../../app/take-file-away.ts'
import type { buildPack } from '../../../app/build-pack.ts'
import type { beginParting, changeParting } from '../../../app/begin-parting.ts'
import type { allowMark } from '../../../app/allow-mark.ts'
import type { coolDown } from '../../../app/cool-down.ts'
import type { seeLetter } from '../../../app/see-letter.ts'
import type { addWording, seeWordings } from '../../../app/wordings.ts'
import type { writePassage } from '../../../app/write-passage.ts'
import type { planObligation } from '../../../app/plan-obligation.ts'
import type { planRest } from '../../../app/plan-rest.ts'
import type { seeObligations } from '../../../app/see-obligations.ts'
import type { setLastDay } from '../../../app/set-last-day.ts'
import type { settleObligation } from '../../../app/settle-obligation.ts'
import type { recordFarewell } from '../../../app/record-farewell.ts'
import type { answerAfterwards, askAfterwards, waiveAfterwards } from '../../../app/ask-afterwards.ts'
import type { closeParting } from '../../../app/close-parting.ts'
import type { dropParting } from '../../../app/drop-parting.ts'
import type { seeLeaving } from '../../../app/see-leaving.ts'
import type { seeParting } from '../../../app/see-parting.ts'
import type { seePartings } from '../../../app/see-partings.ts'
import type { seeTalkGuide } from '../../../app/see-talk-guide.ts'
import type { seeReview } from '../../../app/see-review.ts'
import type { seeReviews } from '../../../app/see-reviews.ts'
import type { whoAmI } from '../../../app/who-am-i.ts'

/** Every action the screens call, as types; the program itself is reached through HTTP only. */
export type Actions = {
  'add-closing': typeof addClosing
  'add-window': typeof addWindow
  'choose-season': typeof chooseSeason
  'apply-plan': typeof applyPlan
  'change-member': typeof changeMember
  'place-contact': typeof placeContact
  'see-calendar': typeof seeCalendar
  'see-contacts': typeof seeContacts
  'see-plan': typeof seePlan
  'see-seasons': typeof seeSeasons
  'see-templates': typeof seeTemplates
  'set-plan': typeof setPlan
  'stop-plan': typeof stopPlan
  'add-client': typeof addClient
  'add-fact': typeof addFact
  'add-key': typeof addKey
  'add-person': typeof addPerson
  'change-business': typeof changeBusiness
  'change-client': typeof changeClient
  'confirm-promise': typeof confirmPromise
  'dismiss-promise': typeof dismissPromise
  find: typeof find
  'give-advice': typeof giveAdvice
  'keep-promise': typeof keepPromise
  'list-clients': typeof listClients
  'list-imports': typeof listImports
  'load-sample': typeof loadSample
  'log-contact': typeof logContact
  'make-backup': typeof makeBackup
  'make-feed': typeof makeFeed
  'make-promise': typeof makePromise
  'move-promise': typeof movePromise
  'preview-import': typeof previewImport
  'prepare-check-in': typeof prepareCheckIn
  'read-transcript': typeof readTranscript
  'record-check-in': typeof recordCheckIn
  'record-feedback': typeof recordFeedback
  'record-talk': typeof recordTalk
  'review-goal': typeof reviewGoal
  'see-check-ins': typeof seeCheckIns
  'see-talks': typeof seeTalks
  'set-goal': typeof setGoal
  'write-invitation': typeof writeInvitation
  'record-payment': typeof recordPayment
  'log-time': typeof logTime
  'see-client-profit': typeof seeClientProfit
  'see-profit': typeof seeProfit
  'set-exchange': typeof setExchange
  'set-rates': typeof setRates
  'write-off': typeof writeOff
  'release-promise': typeof releasePromise
  'revoke-feed': typeof revokeFeed
  'revoke-key': typeof revokeKey
  'see-backtest': typeof seeBacktest
  'see-client': typeof seeClient
  'see-digest': typeof seeDigest
  'see-facts': typeof seeFacts
  'see-feedback': typeof seeFeedback
  'see-feeds': typeof seeFeeds
  'see-import': typeof seeImport
  'see-models': typeof seeModels
  'see-prices': typeof seePrices
  'see-problems': typeof seeProblems
  'see-promises': typeof seePromises
  'see-reminders': typeof seeReminders
  'see-settings': typeof seeSettings
  'see-fit': typeof seeFit
  'see-portfolio': typeof seePortfolio
  'add-principle': typeof addPrinciple
  'see-principles': typeof seePrinciples
  'record-referral': typeof recordReferral
  'record-potential': typeof recordPotential
  'answer-again': typeof answerAgain
  'see-stayers': typeof seeStayers
  'see-timeline': typeof seeTimeline
  'see-today': typeof seeToday
  'see-what-if': typeof seeWhatIf
  'send-digest': typeof sendDigest
  'set-aside': typeof setAside
  'set-price': typeof setPrice
  'settle-problems': typeof settleProblems
  'start-backtest': typeof startBacktest
  'start-import': typeof startImport
  'stop-backtest': typeof stopBacktest
  'stop-import': typeof stopImport
  'suggest-promises': typeof suggestPromises
  'take-back': typeof takeBack
  'undo-import': typeof undoImport
  'accept-quote': typeof acceptQuote
  'answer-query': typeof answerQuery
  'decline-quote': typeof declineQuote
  'give-quote': typeof giveQuote
  apologise: typeof apologise
  'offer-halfway': typeof offerHalfway
  'offer-remedy': typeof offerRemedy
  'see-limits': typeof seeLimits
  'see-remedies': typeof seeRemedies
  'set-limit': typeof setLimit
  'settle-halfway': typeof settleHalfway
  'settle-remedy': typeof settleRemedy
  'judge-complaint': typeof judgeComplaint
  'record-complaint': typeof recordComplaint
  'see-complaints': typeof seeComplaints
  'open-case': typeof openCase
  'change-case': typeof changeCase
  'handle-case': typeof handleCase
  'find-out': typeof findOut
  'close-case': typeof closeCase
  'see-cases': typeof seeCases
  'see-case': typeof seeCase
  'see-sheet-start': typeof seeSheetStart
  'see-sheets': typeof seeSheets
  'send-sheet': typeof sendSheet
  'start-engagement': typeof startEngagement
  'withdraw-sheet': typeof withdrawSheet
  'write-sheet': typeof writeSheet
  'write-promise-note': typeof writePromiseNote
  'act-on-incident': typeof actOnIncident
  'check-note': typeof checkNote
  'lift-warning': typeof liftWarning
  'log-change': typeof logChange
  'log-missed': typeof logMissed
  'record-need': typeof recordNeed
  'report-incident': typeof reportIncident
  'see-conduct': typeof seeConduct
  'see-scope': typeof seeScope
  'settle-change': typeof settleChange
  'warn-client': typeof warnClient
  'write-boundary-letter': typeof writeBoundaryLetter
  'add-alternative': typeof addAlternative
  'approve-reply': typeof approveReply
  'change-improvement': typeof changeImprovement
  'check-reply': typeof checkReply
  'log-friction': typeof logFriction
  'propose-improvement': typeof proposeImprovement
  'see-alternatives': typeof seeAlternatives
  'see-improvements': typeof seeImprovements
  'see-outcomes': typeof seeOutcomes
  'see-reply-patterns': typeof seeReplyPatterns
  'ask-care': typeof askCare
  'set-care': typeof setCare
  'end-care': typeof endCare
  'see-care': typeof seeCare
  'see-care-outcomes': typeof seeCareOutcomes
  'log-energy': typeof logEnergy
  'see-energy': typeof seeEnergy
  'invite-member': typeof inviteMember
  'see-team': typeof seeTeam
  'end-sessions': typeof endSessions
  'suppress-client': typeof suppressClient
  'lift-suppression': typeof liftSuppression
  'see-suppressed': typeof seeSuppressed
  'set-retention': typeof setRetention
  'see-retention': typeof seeRetention
  'erase-kept': typeof eraseKept
  'see-reviews': typeof seeReviews
  'see-review': typeof seeReview
  'open-review': typeof openReview
  'answer-check': typeof answerCheck
  'judge-ground': typeof judgeGround
  'make-forecast': typeof makeForecast
  'settle-forecast': typeof settleForecast
  'decide-course': typeof decideCourse
  'approve-decision': typeof approveDecision
  'postpone-review': typeof postponeReview
  'close-review': typeof closeReview
  'record-right': typeof recordRight
  'plan-reaction': typeof planReaction
  'begin-parting': typeof beginParting
  'see-letter': typeof seeLetter
  'write-passage': typeof writePassage
  'allow-mark': typeof allowMark
  'cool-down': typeof coolDown
  'see-wordings': typeof seeWordings
  'add-wording': typeof addWording
  'change-parting': typeof changeParting
  'see-obligations': typeof seeObligations
  'plan-obligation': typeof planObligation
  'plan-rest': typeof planRest
  'settle-obligation': typeof settleObligation
  'set-last-day': typeof setLastDay
  'record-farewell': typeof recordFarewell
  'see-letter-out': typeof seeLetterOut
  'address-letter': typeof addressLetter
  'ready-letter': typeof readyLetter
  'approve-letter': typeof approveLetter
  'refuse-letter': typeof refuseLetter
  'send-letter': typeof sendLetter
  'withdraw-letter': typeof withdrawLetter
  'record-delivery': typeof recordDelivery
  'see-goodwill': typeof seeGoodwill
  'grant-goodwill': typeof grantGoodwill
  'settle-goodwill': typeof settleGoodwill
  'waive-goodwill': typeof waiveGoodwill
  'drop-parting': typeof dropParting
  'see-handover': typeof seeHandover
  'keep-file': typeof keepFile
  'take-file-away': typeof takeFileAway
  'build-pack': typeof buildPack
  'close-parting': typeof closeParting
  'ask-afterwards': typeof askAfterwards
  'answer-afterwards': typeof answerAfterwards
  'waive-afterwards': typeof waiveAfterwards
  'see-partings': typeof seePartings
  'see-parting': typeof seeParting
  'see-talk-guide': typeof seeTalkGuide
  'see-leaving': typeof seeLeaving
  'who-am-i': ReturnType<typeof whoAmI>
}
