import type { z } from 'zod'
import { addMonths } from '../core/day.ts'
import type { GoodwillState } from '../core/parting/goodwill/fold-goodwill.ts'
import { isUnread } from '../core/parting/goodwill/goodwill-words.ts'
import { invoiceRooms, taxWithin } from '../core/parting/goodwill/invoice-rooms.ts'
import type { InvoiceRoom } from '../core/parting/goodwill/invoice-rooms.ts'
import { stepsAfter } from '../core/parting/goodwill/settling.ts'
import { isStanding } from '../core/remedies/fold-remedies.ts'
import { leftFor } from '../core/remedies/limits.ts'
import { givenTo } from './goodwill-ground.ts'
import type { GoodwillGround } from './goodwill-ground.ts'
import type { goodwillShape, wayShape } from './goodwill-shapes.ts'
import { limitsNow } from './remedy-book.ts'
import { remedyCurrency } from './remedy-money.ts'
import type { World } from './world.ts'

/** So many of the latest invoices can be chosen from; older ones are given by their number. */
const MOST_INVOICES = 8
const MONTHS = 12

type Shown = z.infer<typeof goodwillShape>
type Way = z.infer<typeof wayShape>

export function shownGoodwill(one: GoodwillState, nameOf: (member: string | null) => string | null): Shown {
  const { client: _client, parting: _parting, fact: _fact, ...rest } = one
  return { ...rest, unread: isUnread(one.text ?? ''), byName: nameOf(one.by), next: [...stepsAfter(one.state, one.as)] }
}

/** What could be credited or given back, the latest invoices first and what names none last; of one what is open comes first. */
export function waysOf({ client, facts, all, today }: GoodwillGround): Way[] {
  const rooms = invoiceRooms(client, facts, all, today).filter(({ credit, refund }) => credit + refund > 0)
  const named = rooms.filter(({ invoice }) => invoice !== '').slice(0, MOST_INVOICES)
  const bare = rooms.filter(({ invoice }) => invoice === '')
  return [...named, ...bare].flatMap((room) => [...wayIn(room, 'credit'), ...wayIn(room, 'refund')])
}

function wayIn(room: InvoiceRoom, as: Way['as']): Way[] {
  const { invoice, on, currency, because } = room
  if (room[as] === 0) return []
  const tax = taxWithin(room, room[as])
  const most = { minor: room[as], currency }
  return [{ as, invoice, on, most, tax: tax === null ? null : { minor: tax, currency }, because: [...because] }]
}

/** What they were given in twelve months in the currency they buy in, and what whoever asks may still give. */
export async function withinOf(world: World, ground: GoodwillGround) {
  const currency = await remedyCurrency(world, ground.client, undefined)
  const { limits, role } = await limitsNow(world)
  const given = givenTo(ground, currency)
  const left = leftFor(limits, role, currency, given)
  return {
    currency,
    given: { minor: given.minor, currency },
    n: given.n,
    left: left === null ? null : { minor: left, currency },
    because: given.because,
  }
}

/** What was put right with money in the last twelve months. */
export function earlierOf({ remedies, today }: GoodwillGround) {
  const from = addMonths(today, -MONTHS)
  return remedies.flatMap((one) => {
    if (one.amount === null || !isStanding(one) || one.offered <= from) return []
    return [{ text: one.text, amount: one.amount, on: one.deliveredOn ?? one.offered, because: one.because }]
  })
}
