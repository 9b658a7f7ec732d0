import { z } from 'zod'
import { hostileAfterRepair } from '../core/review/after-repair.ts'
import { axesOf } from '../core/review/axes.ts'
import { BASE_RATES } from '../core/review/book-rates.ts'
import type { BookRates } from '../core/review/book-rates.ts'
import { groundsOf, holdsNewWork, onlyWeakGrounds } from '../core/review/grounds.ts'
import { patternOf, tellingCycles } from '../core/review/pattern.ts'
import { againDue } from '../core/review/yearly.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { gatherBook, gatherEvidence } from './evidence.ts'
import { againShape, axisShape, baseShape, groundShape, hostileShape, patternShape } from './fit-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'

/**
 * What speaks for thinking about ending with a client and what does not: the seven grounds with their facts (I4–I11), the
 * six axes with n and interval, the minimum evidence for words about conduct (M5, M6, handbook 3.6), and how often our own
 * book has had such a finding (M2). Nothing is added up, and nothing is decided here.
 */
export const seeFit = action({
  name: 'see-fit',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    asOf: day,
    /** Since when they are a client; null where nothing is known. */
    since: dayOrNone,
    friend: z.boolean(),
    grounds: z.array(groundShape),
    /** Only growth and referrals speak: then parting is not among the courses (T5). */
    onlyWeak: z.boolean(),
    axes: z.array(axisShape),
    pattern: patternShape,
    /** Remedies accepted and delivered after which the same came back and was not right (M9); two make the test. */
    cycles: z.object({ all: z.int(), telling: z.int(), because: z.array(z.string()) }),
    /** Times they spoke more sharply after something was put right (A20): a day and a quote, no verdict. */
    hostile: z.array(hostileShape),
    base: baseShape,
    again: againShape,
    /** New work for the client is held, and a lawyer is asked (I10). */
    hold: z.boolean(),
  }),
  async run(world, input) {
    const { client, name } = await clientNamed(world, input.client)
    const [evidence, book] = [await gatherEvidence(world, client), await gatherBook(world)]
    const grounds = groundsOf(evidence, book)
    const telling = tellingCycles(evidence.cycles)
    return {
      client,
      name,
      asOf: world.today,
      since: evidence.since,
      friend: evidence.friend,
      grounds,
      onlyWeak: onlyWeakGrounds(grounds),
      axes: axesOf(evidence, book),
      pattern: patternOf(evidence, grounds),
      cycles: {
        all: evidence.cycles.length,
        telling: telling.length,
        because: [...new Set(evidence.cycles.flatMap(({ because }) => because))],
      },
      hostile: hostileAfterRepair(evidence),
      base: baseOf(book),
      again: againDue(evidence),
      hold: holdsNewWork(evidence),
    }
  },
})

export function baseOf({ base }: BookRates): z.infer<typeof baseShape> {
  return BASE_RATES.map((name) => ({ name, ...base[name] }))
}
