import type { Page } from './page.ts'
import { sayClient } from './sentences-client.ts'
import { sayClients, sayFound } from './sentences-clients.ts'
import { sayBacktest } from './sentences-backtest.ts'
import { sayAdded, sayFacts, sayUndo } from './sentences-facts.ts'
import { sayDigest, sayFeedMade, sayFeeds, sayReminders } from './sentences-feed.ts'
import { sayFeedback } from './sentences-feedback.ts'
import { sayImport, sayImports, sayPreview, sayProblems } from './sentences-imports.ts'
import { sayModels, sayPredictions } from './sentences-models.ts'
import { sayApplied, sayCalendar, sayContacts, sayPlan } from './sentences-plans.ts'
import { sayPlainly } from './sentences-plain.ts'
import { sayAdviceGiven, sayPriceSet, sayPrices, sayStayers, sayWhatIf } from './sentences-stay.ts'
import { sayNote, sayPromises, saySuggestions } from './sentences-promises.ts'
import { sayTemplates } from './sentences-templates.ts'
import { sayToday } from './sentences-today.ts'

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
  'see-contacts': sayContacts,
  'see-templates': sayTemplates,
  'see-plan': sayPlan,
  'see-calendar': sayCalendar,
  'apply-plan': sayApplied,
  'see-stayers': sayStayers,
  'see-what-if': sayWhatIf,
  'see-prices': sayPrices,
  'set-price': sayPriceSet,
  'give-advice': sayAdviceGiven,
}

/** What a sentence can mention of an answer: what it leaves open is said as nothing, and lists are not words. */
function saidFields(output: object): Record<string, string | number> {
  const said: [string, string | number][] = []
  for (const [name, value] of Object.entries(output) as [string, unknown][]) {
    if (value === null) said.push([name, ''])
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
