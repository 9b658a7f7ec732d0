import type { DayNumber } from '../day.ts'
import { countInbound } from './answer-summary.ts'
import { compareRate, daysOf } from './contact-change.ts'
import type { Contact } from './history.ts'
import { upTo } from './history.ts'
import { rarerArgs, rateArgs } from './rate-args.ts'
import type { Assessment, Signal } from './signal.ts'
import { spellStart } from './spell.ts'
import { questionsOf } from './threads.ts'

/** Days with questions needed in the time before, over two quarters at least: the first begins the time, six are counted (D). */
const LEAST_QUESTIONS = 7
const QUARTER_DAYS = 91
const YEAR_DAYS = 365
/** So many of the latest questions are named as reasons. */
const NAMED = 24

/**
 * The client asks on clearly fewer days than before (N17): their own rate of the three years past, with the season of
 * the book and their own taken out and bursts allowed for. That nobody asks is a risk, not a relief. It is never strong
 * by itself, because whoever falls silent altogether shows that in other signals as well. Unknown where most
 * messages came without their words. How long they have been a client plays no part (N5).
 */
export const asksLess: Signal = {
  name: 'asks-less',
  rules: ['N17'],
  drift: true,
  assess({ contacts }, today, backdrop) {
    const asked = questionsOf(contacts)
    const days = daysOf(asked)
    const months = backdrop.season.questions
    const compared = compareRate(days, today, months)
    const wordless = withoutWords(contacts, today, compared?.length ?? QUARTER_DAYS)
    if (wordless) return wordless
    if (!compared) return tooFew(days, today)
    const because = asked.slice(-NAMED).map((one) => one.ref)
    if (compared.rarer === 'not') return { state: 'clear', args: rateArgs(compared), because }
    const holds = (day: DayNumber) => {
      const then = compareRate(daysOf(upTo(asked, day)), day, months)
      return then !== null && then.rarer !== 'not' && withoutWords(contacts, day, then.length) === null
    }
    const since = spellStart(holds, today, days[0]!)
    const code = compared.n === 0 ? { code: 'none' } : {}
    return { state: 'raised', strength: 'some', since, ...code, args: rarerArgs(compared), because }
  },
}

/** Where most of what came holds no words, now or in the year before, nobody can count questions. */
function withoutWords(contacts: readonly Contact[], today: DayNumber, length: number): Assessment | null {
  const edge = today - length
  for (const [after, until] of [[edge, today] as const, [edge - YEAR_DAYS, edge] as const]) {
    const { all, worded } = countInbound(contacts, after, until)
    if (2 * worded >= all) continue
    return { state: 'unknown', missing: 'questions', code: 'wordless', args: { n: worded, needed: all } }
  }
  return null
}

function tooFew(days: readonly DayNumber[], today: DayNumber): Assessment {
  const n = days.filter((on) => on <= today - QUARTER_DAYS).length
  const code = n < LEAST_QUESTIONS ? {} : { code: 'rare' }
  return { state: 'unknown', missing: 'questions', ...code, args: { n, needed: LEAST_QUESTIONS } }
}
