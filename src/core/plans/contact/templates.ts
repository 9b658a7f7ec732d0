import type { ContactKind, ContactWay } from '../../ledger/kinds/plans.ts'

/** Sorts of business whose work gives contact different reasons (N30). */
export const BUSINESSES = [
  'general',
  'agency',
  'accounting',
  'consulting',
  'it-support',
  'craft',
  'supply',
  'cleaning',
] as const
export type BusinessSort = (typeof BUSINESSES)[number]

/** How much care a client gets: the letters on a client's card. */
export const TIERS = ['a', 'b', 'c'] as const
export type Tier = (typeof TIERS)[number]

/** A track of a template. Its purpose is said by `plan.purpose.<purpose>`, in words of the client's benefit. */
export type TemplateTrack = { track: string; kind: ContactKind; way: ContactWay; every: string; purpose: string }

/** A contact plan to begin with: edited for each client as it suits them. */
export type Template = { key: string; business: BusinessSort; tier: Tier; tracks: readonly TemplateTrack[] }

/** How often by tier; '' where a tier has no such contact. */
type Row = [track: string, kind: ContactKind, way: ContactWay, purpose: string, a: string, b: string, c: string]

/** Every plan has it: once a year to all, by picture or in person (N8). Twice a year to the first tier. */
const ANNIVERSARY: Row = ['anniversary', 'anniversary', 'meeting', 'anniversary', '6m', '12m', '12m']

/**
 * Handbook 4.1: first tier four reviews and four useful notes a year, second two and four, third no review and two
 * notes. Where the work has a season of its own, a free check takes a note's place (N12, N14).
 */
const ROWS: Readonly<Record<BusinessSort, readonly Row[]>> = {
  general: [
    ['review', 'review', 'call', 'review', '3m', '6m', ''],
    ['note', 'note', 'email', 'useful-note', '3m', '3m', '6m'],
  ],
  agency: [
    ['results', 'review', 'video', 'results', '3m', '6m', ''],
    ['idea', 'note', 'email', 'one-idea', '3m', '3m', '6m'],
    ['touch', 'touch', 'any', 'next-plans', '4w', '8w', '6m'],
  ],
  accounting: [
    ['year-plan', 'review', 'meeting', 'tax-plan', '6m', '12m', '12m'],
    ['figures', 'touch', 'call', 'figures-read', '3m', '6m', ''],
    ['law', 'note', 'email', 'law-news', '3m', '3m', '6m'],
  ],
  consulting: [
    ['goals', 'review', 'video', 'goals', '3m', '6m', ''],
    ['idea', 'note', 'email', 'one-idea', '3m', '3m', '6m'],
  ],
  'it-support': [
    ['health', 'review', 'video', 'health-check', '3m', '6m', '12m'],
    ['touch', 'touch', 'call', 'what-hinders', '4w', '8w', '6m'],
    ['warning', 'note', 'email', 'security-news', '3m', '3m', '6m'],
  ],
  craft: [
    ['inspection', 'help', 'visit', 'off-season-check', '12m', '12m', '12m'],
    ['review', 'review', 'call', 'house-plans', '6m', '12m', ''],
    ['note', 'note', 'email', 'care-advice', '6m', '6m', '12m'],
  ],
  supply: [
    ['stock', 'touch', 'call', 'stock', '4w', '8w', '3m'],
    ['season', 'review', 'meeting', 'season-plan', '3m', '6m', '12m'],
    ['news', 'note', 'email', 'sells-well', '3m', '3m', '6m'],
  ],
  cleaning: [
    ['round', 'review', 'visit', 'walk-round', '3m', '6m', '12m'],
    ['touch', 'touch', 'call', 'what-hinders', '6w', '3m', '6m'],
    ['note', 'note', 'email', 'care-advice', '6m', '6m', '12m'],
  ],
}

export const TEMPLATES: readonly Template[] = BUSINESSES.flatMap((business) =>
  TIERS.map((tier, i) => {
    const rows = [...ROWS[business], ANNIVERSARY]
    const tracks = rows.flatMap(([track, kind, way, purpose, ...often]) => {
      const every = often[i]!
      return every === '' ? [] : [{ track, kind, way, every, purpose }]
    })
    return { key: `${business}-${tier}`, business, tier, tracks }
  }),
)

export function templateOf(key: string): Template | null {
  return TEMPLATES.find((one) => one.key === key) ?? null
}
