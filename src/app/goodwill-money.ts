import type { GoodwillSort } from '../core/ledger/kinds/goodwill.ts'
import type { Money } from '../core/money.ts'
import { decimalOf } from '../core/money.ts'
import { invoiceRooms, roomOf } from '../core/parting/goodwill/invoice-rooms.ts'
import type { InvoiceRoom } from '../core/parting/goodwill/invoice-rooms.ts'
import { Refusal } from '../core/refusal.ts'
import type { GoodwillGround } from './goodwill-ground.ts'
import { amountRead, remedyCurrency } from './remedy-money.ts'
import type { World } from './world.ts'

/** What is asked of an amount: how it is given, and for which invoice. */
export type AmountAsked = {
  as: GoodwillSort
  invoice?: string | undefined
  amount?: string | undefined
  currency?: string | undefined
}

/** Money that is credited or given back, out of the ledger; the rest costs us something else. */
export function isPaid(as: GoodwillSort | null): as is 'credit' | 'refund' {
  return as === 'credit' || as === 'refund'
}

/** The invoice that is meant, with what is left of it; null for what is neither credited nor given back. */
export function roomMeant({ client, facts, all, today }: GoodwillGround, asked: AmountAsked): InvoiceRoom | null {
  const { as, invoice, currency } = asked
  if (!isPaid(as)) return null
  const room = roomOf(invoiceRooms(client, facts, all, today), invoice ?? '', currency)
  if (!room && invoice !== undefined) throw new Refusal('invoice-not-found', { invoice, client })
  if (!room || room[as] === 0) throw new Refusal('goodwill-none-left', { as, client, ...named(invoice) })
  return room
}

/**
 * The amount, no more than the ledger has: all of an invoice that is named, else as much as is said (I30, I32). What costs
 * no money needs none.
 */
export async function amountMeant(
  world: World,
  { client }: GoodwillGround,
  room: InvoiceRoom | null,
  { as, invoice, amount, currency }: AmountAsked,
): Promise<Money | null> {
  if (!room || !isPaid(as)) {
    return amount === undefined ? null : amountRead(amount, await remedyCurrency(world, client, currency))
  }
  const most = { minor: room[as], currency: room.currency }
  if (amount === undefined && invoice === undefined) throw new Refusal('goodwill-amount-missing', { as })
  const given = amount === undefined ? most : amountRead(amount, room.currency)
  if (given.minor > most.minor) {
    throw new Refusal('goodwill-over', { as, ...named(invoice), most: decimalOf(most), currency: room.currency })
  }
  return given
}

function named(invoice: string | undefined): { invoice: string; named: 'yes' | 'no' } {
  return { invoice: invoice ?? '', named: invoice === undefined ? 'no' : 'yes' }
}
