import { z } from 'zod'
import type { JudgedComplaint } from '../core/expect/complaints.ts'
import { judgeComplaints, unclearRate } from '../core/expect/complaints.ts'
import type { FirstSheet } from '../core/expect/first-sheet.ts'
import { firstSheet, medianDays } from '../core/expect/first-sheet.ts'
import { foldSheets } from '../core/expect/fold-sheets.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { complaintShape, unclearShape } from './sheet-shapes.ts'
import type { World } from './world.ts'

/**
 * Complaints of a client or of the whole book, newest first, each against the sheet in force on its day, and how often
 * the sheets left it open (M21); how many days clients waited for their first sheet (M15).
 */
export const seeComplaints = action({
  name: 'see-complaints',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({
    client: z.string().min(1).optional(),
    limit: z.int().min(1).max(500).default(50),
  }),
  output: z.object({
    complaints: z.array(complaintShape),
    total: z.int(),
    rate: unclearShape,
    /** Days from the first contact to the first accepted sheet: the median of `n` clients; `without` have none yet. */
    first: z.object({ median: z.number().nullable(), n: z.int(), without: z.int() }),
  }),
  async run(world, { client, limit }) {
    const only = client === undefined ? null : (await clientNamed(world, client)).client
    const gathered = await gather(world, only)
    const sorted = gathered.complaints.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? 1 : -1))
    const shown = sorted.slice(0, limit)
    const names = await world.stores.readings.names([...new Set(shown.map((one) => one.client))])
    return {
      complaints: shown.map((one) => ({ ...one, name: names.get(one.client) ?? one.client })),
      total: sorted.length,
      rate: unclearRate(sorted),
      first: medianDays(gathered.firsts),
    }
  },
})

type Gathered = { complaints: (JudgedComplaint & { client: string })[]; firsts: FirstSheet[] }

const PAGE = 200
/** Only who has one of these has a part in these figures: nobody waits for a sheet before there is work. */
const SPEAKING = ['complaint', 'case', 'sheet', 'engagement', 'quote'] as const

async function gather(world: World, only: string | null): Promise<Gathered> {
  const gathered: Gathered = { complaints: [], firsts: [] }
  for (let page = await clientsBehind(world, only, ''); page.length > 0;) {
    const facts = await world.stores.facts.ofClients(page)
    for (const [client, own] of facts) add(gathered, client, own, world.today)
    page = only === null ? await clientsBehind(world, null, page.at(-1)!) : []
  }
  return gathered
}

async function clientsBehind(world: World, only: string | null, after: string): Promise<string[]> {
  return only === null ? world.stores.kinds.clientsWith(SPEAKING, PAGE, after) : [only]
}

function add(gathered: Gathered, client: string, facts: readonly Fact[], today: string): void {
  const complaints = judgeComplaints(client, facts, foldSheets(client, facts, today), today)
  for (const one of complaints) gathered.complaints.push({ ...one, client })
  const first = firstSheet(client, facts, today)
  if (first) gathered.firsts.push(first)
}
