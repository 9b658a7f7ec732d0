import { z } from 'zod'
import { retentionRules } from '../core/keeping/retention-of.ts'
import { RETENTION_TABLE } from '../core/keeping/retention-table.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { keepingText, lineShape, retentionClass, retentionAct, ruleShape } from './keeping-shapes.ts'
import { draftBy, record } from './record.ts'
import { retentionGround, rulesNow } from './retention-ground.ts'
import { dayOrNone, key } from './shapes.ts'
import { memberNames } from './show-planned.ts'

/** Nobody's law has anything kept longer than this. */
const MOST_YEARS = 100

/**
 * Says what holds for a class: keep it for so many years after the year of the last entry (for good without years), let
 * it go, or ask each time. The words name the source: whose rule it is. An own word goes before our table.
 */
export const setRetention = action({
  name: 'set-retention',
  access: 'owner',
  changes: true,
  places: ['class', 'rule', 'years', 'text'],
  input: z.object({
    class: retentionClass,
    rule: retentionAct,
    years: z.int().min(0).max(MOST_YEARS).optional(),
    text: keepingText.optional(),
  }),
  output: z.object({ class: retentionClass, ids: z.array(z.string()) }),
  async run(world, { class: name, rule, years, text }) {
    if (rule === 'keep' && text === undefined) throw new Refusal('retention-source', { class: name })
    if (rule === 'ask' && years !== undefined) throw new Refusal('retention-years', {})
    const body = { class: name, act: rule, years, text, country: world.business?.country }
    return { class: name, ids: await record(world, [draftBy(world, 'retention', null, body)]) }
  },
})

/**
 * What is kept and how long: the rules, and with a client class by class what there is of them, until when and why. `ended`
 * is the day on which the work ended; null while it goes on, and then nothing is erased.
 */
export const seeRetention = action({
  name: 'see-retention',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1).optional() }),
  output: z.object({
    country: z.string().nullable(),
    rules: z.array(ruleShape.extend({ byName: z.string().nullable() })),
    /** What our table says for the country where the business is, whatever was set since. */
    table: z.array(ruleShape),
    /** Countries of which our table says anything. */
    countries: z.array(z.string()),
    client: z.object({ client: key, name: z.string(), ended: dayOrNone, lines: z.array(lineShape) }).nullable(),
  }),
  async run(world, { client: named }) {
    const members = await memberNames(world)
    const country = world.business?.country ?? null
    const rules = (await rulesNow(world)).map((rule) => ({
      ...rule,
      byName: rule.by === null ? null : (members.get(rule.by) ?? rule.by),
    }))
    const table = retentionRules([], country, world.today).filter(({ from }) => from === 'table')
    const countries = [...new Set(RETENTION_TABLE.map((row) => row.country))].toSorted()
    return { country, rules, table, countries, client: named === undefined ? null : await ofClient(named) }

    async function ofClient(words: string) {
      const { client, name, ended, lines } = await retentionGround(world, words)
      return { client, name, ended, lines }
    }
  },
})
