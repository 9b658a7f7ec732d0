import type { z } from 'zod'
import type { seeHandover } from '../app/see-handover.ts'
import type { Words } from '../words/words.ts'

type Account = z.output<(typeof seeHandover)['output']>['accounts'][number]

/** What is open in a currency, and what is still to come from us; as we read it, not as the client does. */
export function accountSaid({ say }: Pick<Words, 'say'>, { balance, currency, coming }: Account): string[] {
  const sums = coming.map(({ as, amount }) => say(`web.handover.coming.${as}`, { amount }))
  if (balance === null) return [say('web.handover.balance.unknown', { currency }), ...sums]
  if (balance.minor === 0) return [say('web.handover.balance.even', { currency }), ...sums]
  const amount = { ...balance, minor: Math.abs(balance.minor) }
  return [say(balance.minor > 0 ? 'web.handover.balance.open' : 'web.handover.balance.ours', { amount }), ...sums]
}
