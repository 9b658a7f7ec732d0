import { readFileSync } from 'node:fs'
import { addMonths } from '../../src/core/day.ts'
import type { Day } from '../../src/core/day.ts'
import { templateOf } from '../../src/core/plans/contact/templates.ts'
import { LAST_DAY, agoOf, dayAgo, workdayAgo } from './days.ts'
import { isAlive, record } from './desk.ts'
import type { Desk } from './desk.ts'
import { between, pick } from './random.ts'
import { checkInTalk } from './check-in-talk.ts'

const words = JSON.parse(readFileSync(new URL('../../src/words/en.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>

/** Plans were made for most clients on one afternoon a year ago; who came later, or left, has none. */
const PLANNED_AGO = 361
/** Nobody has looked after these yet: the screen asks about them. */
const WITHOUT = new Set(['rheinkiesel', 'lofoten', 'urts', 'chir', 'lokta-ghar', 'brackenbury'])
/** What a client's orders of a year come to decides the tier. */
const FIRST_TIER = 22_000
const SECOND_TIER = 11_000
const YEAR_DAYS = 365

/** The contact plan of a client by what they buy, and the check-ins that were held. */
export function layPlans(desk: Desk): void {
  const { profile } = desk
  if (WITHOUT.has(profile.key) || profile.stop !== undefined || agoOf(profile.since) < PLANNED_AGO) return
  const { every, amount } = profile.order
  const yearly = (amount * YEAR_DAYS) / every
  const tier = yearly >= FIRST_TIER ? 'a' : yearly >= SECOND_TIER ? 'b' : 'c'
  for (const { track, kind, way, every: often, purpose } of templateOf(`supply-${tier}`)!.tracks) {
    const text = words[`plan.purpose.${purpose}`]!
    const owner = profile.owner
    record(desk, 'plan', workdayAgo(PLANNED_AGO), { track, text, every: often, kind, way, owner })
  }
  layCheckIns(desk, tier === 'a' ? [0, 6] : [0])
}

/** So many of the check-ins of the last year were held, within some days of the anniversary. */
const HELD = 0.6

function layCheckIns(desk: Desk, months: readonly number[]): void {
  const { dice, profile, language } = desk
  const person = profile.people[0]![0]
  for (const month of months) {
    const ago = agoOf(lastAnniversary(addMonths(profile.since, month))) - Math.round(between(dice, -6, 9))
    if (ago < 2 || !isAlive(desk, ago) || dice() > HELD) continue
    const { thanks, said, asked } = checkInTalk(language, dice)
    const on = workdayAgo(ago)
    const mode = pick(dice, ['video', 'person', 'video'] as const)
    const minutes = 30 + 5 * Math.round(between(dice, 0, 6))
    record(desk, 'checkin', on, { mode, minutes, thanks, said, track: 'anniversary', person })
    for (const [text, answer] of asked) record(desk, 'asked', on, { text, answer, person })
  }
}

function lastAnniversary(start: Day): Day {
  const months = (Number(LAST_DAY.slice(0, 4)) - Number(start.slice(0, 4))) * 12
  const thisYear = addMonths(start, months)
  return thisYear <= dayAgo(0) ? thisYear : addMonths(thisYear, -12)
}
