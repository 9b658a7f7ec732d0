import { z } from 'zod'
import { caseClocks, soonerFirst } from '../core/cases/clocks.ts'
import type { CaseClock } from '../core/cases/clocks.ts'
import type { CaseState } from '../core/cases/fold-cases.ts'
import type { Desk } from '../core/cases/work-minutes.ts'
import type { FactOf } from '../core/ledger/fact.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { deskFor } from './case-book.ts'
import { caseShape } from './case-shapes.ts'
import { gatherCases } from './gather-cases.ts'
import { memberNames } from './promise-book.ts'
import { day, key } from './shapes.ts'
import { showCase } from './show-case.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1).optional(),
  state: z.enum(['open', 'closed', 'all']).default('open'),
  as: z.enum(['complaint', 'request']).optional(),
  mine: z.boolean().default(false),
  late: z.boolean().default(false),
  due: z.boolean().default(false),
  limit: z.int().min(1).max(500).default(100),
})

type Asked = z.infer<typeof input>

/** A complaint on record of which no case was made. */
const plainShape = z.object({ id: z.string(), client: key, name: z.string(), on: day, text: z.string() })

/**
 * Cases by the clock that runs out first: open ones unless said otherwise, `mine` those I own, `late` those of which a
 * clock has run out, `due` those as well of which one runs out today. Requests too. Counts are of all open ones of the
 * client or the book. `plain` are the latest complaints of which no case was made.
 */
export const seeCases = action({
  name: 'see-cases',
  access: 'member',
  changes: false,
  places: ['client'],
  input,
  output: z.object({
    day,
    cases: z.array(caseShape),
    /** All that fit, listed or not. */
    total: z.int(),
    counts: z.object({ open: z.int(), late: z.int(), today: z.int(), mine: z.int(), closed: z.int() }),
    plain: z.array(plainShape),
    plainTotal: z.int(),
  }),
  async run(world, asked) {
    const client = asked.client === undefined ? null : (await clientNamed(world, asked.client)).client
    const gathered = await gatherCases(world, client)
    const desk = await deskFor(world, gathered.cases)
    const placed = gathered.cases.map((one) => placeCase(one, desk, world))
    const member = world.person?.member ?? ''
    const found = placed.filter((one) => fits(one, asked, member)).toSorted(byClock)
    const shown = found.slice(0, asked.limit).map(({ one }) => one)
    const plain = gathered.plain.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).slice(0, MOST_PLAIN)
    const clientName = await clientNames(world, [...shown, ...plain])
    const frame = { world, desk, clientName, memberName: await memberNames(world) }
    return {
      day: world.today,
      cases: shown.map((one) => showCase(one, frame)),
      total: found.length,
      counts: countsOf(placed, member),
      plain: plain.map((fact) => showPlain(fact, clientName)),
      plainTotal: gathered.plain.length,
    }
  },
})

const MOST_PLAIN = 20

async function clientNames(world: World, shown: readonly { client: string | null }[]) {
  const names = await world.stores.readings.names([...new Set(shown.map(({ client }) => client ?? ''))])
  return (client: string) => names.get(client) ?? client
}

function showPlain({ id, on, body }: FactOf<'complaint'>, clientName: (key: string) => string) {
  return { id, client: body.client, name: clientName(body.client), on, text: body.text }
}

/** A case with the clock that must be looked at next, which a closed one has not. */
type Placed = { one: CaseState; next: CaseClock | null }

function placeCase(one: CaseState, desk: Desk, { today, now }: World): Placed {
  return { one, next: one.state === 'closed' ? null : caseClocks(one, desk, today, now).next }
}

function fits({ one, next }: Placed, asked: Asked, member: string): boolean {
  const open = one.state !== 'closed'
  return (
    (asked.state === 'all' || open === (asked.state === 'open')) &&
    (asked.as === undefined || one.as === asked.as) &&
    (!asked.mine || one.owner === member) &&
    (!asked.late || next?.state === 'late') &&
    (!asked.due || next?.state === 'late' || next?.state === 'today')
  )
}

function countsOf(placed: readonly Placed[], member: string) {
  const open = placed.filter(({ one }) => one.state !== 'closed')
  return {
    open: open.length,
    late: open.filter(({ next }) => next?.state === 'late').length,
    today: open.filter(({ next }) => next?.state === 'today').length,
    mine: open.filter(({ one }) => one.owner === member).length,
    closed: placed.length - open.length,
  }
}

/** What runs out first comes first, of the same moment what is worse; then those without a clock, the newest first. */
function byClock(a: Placed, b: Placed): number {
  if (a.next && b.next) return soonerFirst(a.next, b.next) || (b.one.severity ?? 0) - (a.one.severity ?? 0)
  if (a.next || b.next) return a.next ? -1 : 1
  return a.one.opened < b.one.opened ? 1 : a.one.opened > b.one.opened ? -1 : 0
}
