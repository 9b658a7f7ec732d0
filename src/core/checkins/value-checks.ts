import { isSouthern } from '../calendar/southern.ts'
import { isTrade } from '../calendar/trade-words.ts'
import type { Trade } from '../calendar/trade-words.ts'
import type { Day } from '../day.ts'

/**
 * A free and useful thing we do for a client at a check-in (N12–N14): something they have from it even if they never
 * buy again. Said by `value-check.<key>`; `minutes` is what it usually takes, so that its cost can be told before.
 * `ours` are words for trades that offer it, `theirs` trades of clients it is made for (handbook 4.2). With `needIn` the
 * client needs it in these months (northern half of the world), so it is done before, in their off season.
 */
export type ValueCheck = {
  key: string
  minutes: number
  ours?: readonly string[]
  theirs?: readonly Trade[]
  needIn?: readonly number[]
  /** The need follows the calendar (Christmas, New Year), not the weather: the same months everywhere. */
  everywhere?: true
}

const WINTER = [10, 11, 12, 1, 2, 3]
const SUMMER = [6, 7, 8]
const YEAR_END = [12, 1, 2, 3, 4]

/** Free checks. The energy audit, the review of goals and the chimney every summer are the article's own. */
export const VALUE_CHECKS: readonly ValueCheck[] = [
  { key: 'energy-audit', minutes: 90, ours: ['energy', 'electricity', 'utility', 'solar', 'insulation'] },
  { key: 'goals-review', minutes: 45, ours: ['bank', 'banking', 'accounting', 'bookkeeping', 'finance'] },
  { key: 'chimney', minutes: 60, ours: ['chimney', 'fireplace', 'stove'], needIn: WINTER },
  { key: 'heating-check', minutes: 60, ours: ['heating', 'plumbing', 'boiler'], needIn: WINTER },
  { key: 'cooling-check', minutes: 60, ours: ['cooling', 'refrigeration'], theirs: ['food', 'sweets'], needIn: SUMMER },
  { key: 'roof-look', minutes: 45, ours: ['roofing', 'construction', 'carpentry'], needIn: [9, 10, 11, 12] },
  { key: 'year-end-papers', minutes: 60, ours: ['accounting', 'bookkeeping', 'tax'], needIn: YEAR_END },
  { key: 'tax-season-load', minutes: 30, theirs: ['accounting'], needIn: YEAR_END },
  { key: 'brand-look', minutes: 30, ours: ['design', 'print', 'labels', 'packaging', 'signs'] },
  { key: 'site-speed', minutes: 30, ours: ['web', 'software', 'hosting', 'agency'] },
  { key: 'backup-trial', minutes: 45, ours: ['it', 'hosting', 'software', 'support'] },
  { key: 'shop-peak', minutes: 45, theirs: ['retail', 'sweets'], needIn: [10, 11, 12], everywhere: true },
  { key: 'guest-walk', minutes: 45, theirs: ['hospitality'], needIn: SUMMER },
  { key: 'trek-season', minutes: 45, theirs: ['tourism', 'ski'] },
  { key: 'harvest-plan', minutes: 45, theirs: ['farming'] },
  { key: 'landing-plan', minutes: 45, theirs: ['fishing'] },
  { key: 'term-look', minutes: 30, theirs: ['school'] },
  { key: 'feast-stock', minutes: 30, theirs: ['food', 'sweets'] },
  { key: 'missed-appointments', minutes: 30, theirs: ['clinic'] },
  { key: 'january-load', minutes: 30, theirs: ['fitness'], needIn: [1, 2], everywhere: true },
  { key: 'deadline-map', minutes: 30, theirs: ['law', 'building'] },
  { key: 'words-look', minutes: 30, ours: ['translation', 'writing', 'marketing', 'editing'] },
  { key: 'contract-look', minutes: 45, ours: ['law', 'legal', 'notary', 'consulting'] },
  { key: 'cover-look', minutes: 45, ours: ['insurance', 'broker'] },
  { key: 'machine-look', minutes: 60, ours: ['machines', 'repair', 'garage', 'vehicles'] },
  { key: 'safety-walk', minutes: 45, ours: ['safety', 'security', 'cleaning', 'fire'] },
  { key: 'one-hour', minutes: 60, ours: [], theirs: [] },
]

/** A check that can be offered: `fits` says whether our trade or theirs speaks for it, `when` whether its time is now. */
export type OfferedCheck = {
  key: string
  minutes: number
  fits: boolean
  when: 'now' | 'wait'
  /** Months in which it is done, 1 to 12; empty where any will do. */
  months: number[]
}

/** What decides which check is offered: our trade and theirs as words, their country, the day, and whether they are busy on it. */
export type CheckGround = {
  ours: readonly string[]
  theirs: string | null
  country: string | null
  day: Day
  busy: boolean
}

/**
 * All checks, those that fit and whose time is now first. One that is needed in some months is done in the four
 * before, never when everybody needs it (N14); none while the client is busy. The last one fits everybody: an hour
 * for whatever the client asks.
 */
export function checksFor(ground: CheckGround): OfferedCheck[] {
  const offered = VALUE_CHECKS.map((check) => offeredCheck(check, ground))
  return offered.toSorted((a, b) => rankOf(a) - rankOf(b))
}

function rankOf({ fits, when }: OfferedCheck): number {
  return (fits ? 0 : 2) + (when === 'now' ? 0 : 1)
}

function offeredCheck(check: ValueCheck, ground: CheckGround): OfferedCheck {
  const { key, minutes, ours, theirs, needIn, everywhere } = check
  const forAll = ours?.length === 0 && theirs?.length === 0
  const forThem = theirs?.some((trade) => isTrade(ground.theirs ?? '', trade)) === true
  const fits = forAll || forThem || holdsOne(ground.ours, ours)
  const months = needIn ? offMonths(needIn, !everywhere && isSouthern((ground.country ?? '').toUpperCase())) : []
  const inTime = months.length === 0 || months.includes(Number(ground.day.slice(5, 7)))
  return { key, minutes, fits, when: inTime && !ground.busy ? 'now' : 'wait', months }
}

/** `web design` and `print & labels` hold more than one trade; `labels` is there in `Labels and more` too. */
function holdsOne(texts: readonly string[], trades: readonly string[] = []): boolean {
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{M}\p{N}-]+/u))
  return trades.some((one) => words.includes(one))
}

const BEFORE = 4

/** The months before the need begins, without those of the need itself; six months later on the southern half. */
export function offMonths(needIn: readonly number[], south: boolean): number[] {
  const shifted = needIn.map((month) => (south ? ((month + 5) % 12) + 1 : month))
  const first = shifted[0]!
  const before = Array.from({ length: BEFORE }, (_, i) => ((first - BEFORE + i + 11) % 12) + 1)
  return before.filter((month) => !shifted.includes(month))
}
