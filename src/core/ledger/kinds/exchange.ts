import type { Money } from '../../money.ts'
import type { Problem } from '../../problem.ts'
import type { FieldValue } from '../field.ts'
import type { Kind } from '../kind.ts'

/**
 * What money of one currency is worth in another, from its day on: `from` is `to` (handbook 7). A later one of the same
 * two currencies takes its place, whichever way round it is written.
 */
export type Exchange = { from: Money; to: Money }

export const exchange: Kind = {
  name: 'exchange',
  dated: true,
  fields: [
    { name: 'from', type: 'money' },
    { name: 'to', type: 'money', word: 'is' },
  ],
  wrong: wrongExchange,
}

/** Money is worth nothing of the same kind, and nothing is worth no money. */
function wrongExchange(
  fields: Readonly<Record<string, FieldValue | undefined>>,
): Pick<Problem, 'code' | 'args'> | null {
  const { from, to } = fields as { from?: Money; to?: Money }
  if (!from || !to || isExchange({ from, to })) return null
  return { code: 'exchange-wrong', args: { from: from.currency, to: to.currency } }
}

/** True for two amounts above nothing in two currencies. */
export function isExchange({ from, to }: Exchange): boolean {
  return from.currency !== to.currency && from.minor > 0 && to.minor > 0
}
