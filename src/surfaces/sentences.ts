import type { Page } from './page.ts'
import { sayClient } from './sentences-client.ts'
import { sayClients, sayFound } from './sentences-clients.ts'
import { sayBacktest } from './sentences-backtest.ts'
import { sayAdded, sayFacts } from './sentences-facts.ts'
import { sayFeedback } from './sentences-feedback.ts'
import { sayImport, sayImports, sayPreview, sayProblems } from './sentences-imports.ts'
import { sayModels, sayPredictions } from './sentences-models.ts'
import { sayPlainly } from './sentences-plain.ts'
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
}

/** The answer of an action in sentences, one a line. A deed without anything to show says that it is done. */
export function sayOutput(name: string, output: unknown, page: Page): string[] {
  const sayer = SAYERS[name]
  if (sayer) return sayer(output as never, page)
  const { words } = page
  const done = `cli.done.${name}`
  if (words.has(done)) return [words.say(done, output as Record<string, string>)]
  return sayPlainly(output, page)
}
