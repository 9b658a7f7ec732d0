import { isDay } from '../core/day.ts'
import type { WordArg } from '../words/arguments.ts'
import type { Page } from './page.ts'
import { sayHandover, sayPack } from './sentences-handover.ts'
import { sayCase, sayCases } from './sentences-cases.ts'
import { sayClient } from './sentences-client.ts'
import { sayClients, sayFound } from './sentences-clients.ts'
import { sayBacktest } from './sentences-backtest.ts'
import { sayAdded, sayFacts, sayUndo } from './sentences-facts.ts'
import { sayDigest, sayFeedMade, sayFeeds, sayReminders } from './sentences-feed.ts'
import { sayConduct, sayLetter, sayNoteChecked, sayReported } from './sentences-conduct.ts'
import { sayFeedback } from './sentences-feedback.ts'
import { sayFit, sayPortfolio, sayPrinciples } from './sentences-fit.ts'
import { sayImport, sayImports, sayPreview, sayProblems } from './sentences-imports.ts'
import { sayModels, sayPredictions } from './sentences-models.ts'
import { sayApplied, sayCalendar, sayContacts, sayPlan } from './sentences-plans.ts'
import { sayPlainly } from './sentences-plain.ts'
import { sayAdviceGiven, sayPriceSet, sayPrices, sayStayers, sayWhatIf } from './sentences-stay.ts'
import { sayNote, sayPromises, saySuggestions } from './sentences-promises.ts'
import { sayClientProfit, sayProfit } from './sentences-profit.ts'
import { sayLimits, sayRemedies } from './sentences-remedies.ts'
import { sayLeaving, sayParting, sayPartings, sayTalkGuide } from './sentences-partings.ts'
import { sayReviews } from './sentences-review-list.ts'
import { sayReview } from './sentences-reviews.ts'
import { sayImprovements, sayOutcomes } from './sentences-improvements.ts'
import { sayAlternatives, sayReplyCheck, sayReplyPatterns } from './sentences-replies.ts'
import { sayChange, sayScope } from './sentences-scope.ts'
import { sayCare, sayEnergy, sayTeam } from './sentences-people.ts'
import { sayTemplates } from './sentences-templates.ts'
import { sayToday } from './sentences-today.ts'
import { sayGoodwill } from './sentences-goodwill.ts'
import { sayPartingLetter, sayWordings } from './sentences-letter.ts'
import { sayErased, sayRetention, saySuppressed } from './sentences-keeping.ts'
import { sayLetterOut } from './sentences-letter-out.ts'
import { sayObligations, sayRest } from './sentences-obligations.ts'

/** How answers are said to people; an action that is not here is said plainly, field by field. */
const SAYERS: Record<string, (output: never, page: Page) => string[]> = {
  'see-today': sayToday,
  'see-client': sayClient,
  'list-clients': sayClients,
  find: sayFound,
  'see-timeline': sayFacts,
  'see-facts': sayFacts,
  'add-fact': sayAdded,
  'list-imports': sayImports,
  'see-import': sayImport,
  'preview-import': sayPreview,
  'see-problems': sayProblems,
  'see-models': sayModels,
  'predict-purchases': sayPredictions,
  'see-feedback': sayFeedback,
  'see-backtest': sayBacktest,
  'make-feed': sayFeedMade,
  'see-feeds': sayFeeds,
  'see-digest': sayDigest,
  'see-reminders': sayReminders,
  'see-promises': sayPromises,
  'suggest-promises': saySuggestions,
  'write-promise-note': sayNote,
  'see-cases': sayCases,
  'see-reviews': sayReviews,
  'see-review': sayReview,
  'see-partings': sayPartings,
  'see-parting': sayParting,
  'see-talk-guide': sayTalkGuide,
  'see-leaving': sayLeaving,
  'see-case': sayCase,
  'see-contacts': sayContacts,
  'see-templates': sayTemplates,
  'see-team': sayTeam,
  'see-care': sayCare,
  'see-energy': sayEnergy,
  'see-plan': sayPlan,
  'see-calendar': sayCalendar,
  'apply-plan': sayApplied,
  'see-fit': sayFit,
  'see-portfolio': sayPortfolio,
  'see-principles': sayPrinciples,
  'see-stayers': sayStayers,
  'see-what-if': sayWhatIf,
  'see-profit': sayProfit,
  'see-client-profit': sayClientProfit,
  'see-prices': sayPrices,
  'set-price': sayPriceSet,
  'give-advice': sayAdviceGiven,
  'check-reply': sayReplyCheck,
  'see-reply-patterns': sayReplyPatterns,
  'see-alternatives': sayAlternatives,
  'see-improvements': sayImprovements,
  'see-outcomes': sayOutcomes,
  'report-incident': sayReported,
  'see-conduct': sayConduct,
  'write-boundary-letter': sayLetter,
  'check-note': sayNoteChecked,
  'log-change': sayChange,
  'see-scope': sayScope,
  'see-remedies': sayRemedies,
  'see-limits': sayLimits,
  'see-handover': sayHandover,
  'build-pack': sayPack,
  'see-obligations': sayObligations,
  'plan-rest': sayRest,
  'see-goodwill': sayGoodwill,
  'see-suppressed': saySuppressed,
  'see-retention': sayRetention,
  'erase-kept': sayErased,
  'see-letter': sayPartingLetter,
  'see-wordings': sayWordings,
  'see-letter-out': sayLetterOut,
}

/** What a sentence can mention of an answer: what it leaves open is said as nothing, days as people write them; lists are no words. */
function saidFields(output: object): Record<string, WordArg> {
  const said: [string, WordArg][] = []
  for (const [name, value] of Object.entries(output) as [string, unknown][]) {
    if (value === null) said.push([name, ''])
    else if (typeof value === 'string' && isDay(value)) said.push([name, { day: value }])
    else if (typeof value === 'string' || typeof value === 'number') said.push([name, value])
  }
  return Object.fromEntries(said)
}

/** The answer of an action in sentences, one a line. A deed without anything to show says that it is done. */
export function sayOutput(name: string, output: unknown, page: Page): string[] {
  const sayer = SAYERS[name]
  if (sayer) return sayer(output as never, page)
  const { words } = page
  const done = `cli.done.${name}`
  if (!words.has(done)) return sayPlainly(output, page)
  return [words.say(done, saidFields(output as object)), ...sayUndo(output as object, page)]
}
