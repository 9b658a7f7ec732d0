import { z } from 'zod'
import type { Day } from '../core/day.ts'
import { lastDayLacks } from '../core/parting/last-day.ts'
import type { LastDayReason, LastDayState } from '../core/parting/last-day.ts'
import { profileOf } from '../core/parting/professions.ts'
import { dated } from '../words/dated.ts'
import { action } from './action.ts'
import { obligationGround } from './obligation-ground.ts'
import type { ObligationGround } from './obligation-ground.ts'
import { namesOf, sentenceOf, showObligation, usualPlans } from './obligation-shown.ts'
import type { NameOf } from './obligation-shown.ts'
import { lastDayShape, obligationShape, profileShape } from './obligation-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'

/**
 * What is to be settled before work with a client ends (M39, I38), the most pressing first: collected from the ledger,
 * suggested by the customs of the profession, added by hand; the last day that follows from it and why. Members see what
 * was written for them once the letter is out, and before that nothing, as of any client.
 */
export const seeObligations = action({
  name: 'see-obligations',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    /** The parting they belong to; null where the asker knows of none. */
    parting: key.nullable(),
    /** Whether it still goes on. */
    open: z.boolean(),
    /** The day on which the letter went out. */
    out: dayOrNone,
    profile: profileShape.nullable(),
    obligations: z.array(obligationShape),
    /** Null for whoever is not trusted. */
    lastDay: lastDayShape.nullable(),
  }),
  async run(world, { client: named }) {
    const ground = await obligationGround(world, named)
    const { client, name, key: parting, out, obligations, last } = ground
    const nameOf = await namesOf(world)
    const usual = await usualPlans(world, ground)
    return {
      client,
      name,
      day: world.today,
      parting,
      open: ground.parting?.state === 'open' || (ground.parting === null && parting !== null),
      out,
      profile: profileSeen(ground),
      obligations: obligations.map((one) => showObligation(world, one, nameOf, usual.get(one.obligation))),
      lastDay: last && { ...showLastDay(last, nameOf), missing: dayLacks(ground, last, world.today) },
    }
  },
})

function profileSeen({ parting }: ObligationGround): z.output<typeof profileShape> | null {
  if (parting === null) return null
  const { checklist: _checklist, ...customs } = profileOf(parting.profile)
  return customs
}

/** Once the letter is out the day comes and passes, and when all is over nothing stands against it any more. */
function dayLacks({ parting, out }: ObligationGround, last: LastDayState, today: Day) {
  if (parting?.state !== 'open') return []
  return lastDayLacks(last, today).filter(({ code }) => out === null || code !== 'lastday-past')
}

function showLastDay(last: LastDayState, nameOf: NameOf): Omit<z.input<typeof lastDayShape>, 'missing'> {
  const { earliest, day: planned, reasons, chosen, uncovered, early } = last
  const { ref: _ref, ...said } = chosen ?? { ref: '', day: '', override: false, text: null, by: null, on: '' }
  return {
    earliest,
    day: planned,
    reasons: reasons.map(showReason),
    chosen: chosen && { ...said, byName: nameOf(chosen.by) },
    uncovered: uncovered.map(({ obligation }) => obligation),
    early,
  }
}

function showReason({ obligation, args, ...rest }: LastDayReason): z.input<typeof lastDayShape>['reasons'][number] {
  const what = obligation && { obligation: obligation.obligation, text: obligation.text, say: sentenceOf(obligation) }
  return { ...rest, args: dated(args), what }
}
