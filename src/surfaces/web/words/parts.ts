/**
 * Words that only some pages say, by how their keys begin. They are fetched with the page that says them, so that the
 * first page does not wait for the words of all others; `test/house/parts.test.ts` holds each page to its parts.
 */
const BEGINNINGS = {
  cases: [
    'web.cases.',
    'web.case.',
    'web.remedies.',
    'web.replies.',
    'web.halfway.',
    'web.open-case.',
    'case.',
    'remedy.',
    'halfway.',
    'reply.',
    'effort.',
  ],
  'check-in': ['web.check-in.', 'question.', 'question-tag.', 'value-check.', 'agenda.'],
  client: ['web.calendar.', 'web.rhythm.', 'web.outlook.', 'web.feedback.', 'web.asked.', 'web.changes.'],
  conduct: ['web.conduct.', 'web.scope.', 'web.care.', 'conduct.'],
  import: ['web.import.', 'problem.', 'column.'],
  improvements: ['web.improvements.'],
  keeping: ['web.keeping.', 'keeping.'],
  letter: ['web.letter.', 'passage.'],
  partings: [
    'web.partings.',
    'web.parting.',
    'web.obligations.',
    'web.goodwill.',
    'web.door.',
    'web.handover.',
    'parting.',
    'obligation.',
    'profession.',
    'goodwill.',
    'notice.',
    'handover.',
  ],
  profit: ['web.profit.'],
  promises: ['web.promises.'],
  refusals: ['refusal.'],
  reviews: [
    'web.reviews.',
    'web.review.',
    'web.grounds.',
    'web.energy.',
    'brake.',
    'path.',
    'review.',
    'ground.',
    'axis.',
    'pattern.',
    'base.',
    'before.',
    'fit.',
  ],
  season: ['season.'],
  settings: ['web.settings.', 'web.limits.', 'web.people.'],
  sheet: ['web.sheet.', 'web.expect.', 'sheet.', 'clause.'],
  stay: ['web.stay.', 'web.deal.'],
  study: ['web.check.', 'web.fits.', 'web.said.', 'web.buying.', 'backtest.', 'models.'],
  tone: ['tone.reason.', 'tone.better.', 'web.tone.'],
} as const

/** Links to pages, and deeds of theirs, speak of them elsewhere. */
const EVERYWHERE: readonly string[] = [
  'web.check.title',
  'web.check.about',
  'web.check.open',
  'web.check.today',
  'web.import.undo',
  'web.import.undone',
]

export type Part = keyof typeof BEGINNINGS
export const PARTS = Object.keys(BEGINNINGS) as Part[]

/** The part of a key; null for what every page may say. */
export function partOf(key: string): Part | null {
  if (EVERYWHERE.includes(key)) return null
  return PARTS.find((part) => BEGINNINGS[part].some((beginning) => key.startsWith(beginning))) ?? null
}
