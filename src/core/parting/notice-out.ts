import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import { inOrder } from '../ledger/in-order.ts'

/** The day on which the letter of a parting went out (I16); null while it has not. What is unclear has not. */
export function noticeOut(
  { client, parting }: { client: string; parting: string },
  facts: readonly Fact[],
  today: Day,
): Day | null {
  const steps = inOrder(client, facts, ['notice'], today).filter(({ body }) => body.parting === parting)
  const first = steps.find(({ body }) => body.step === 'sent' || body.step === 'delivered')
  return first && first.on !== '' ? first.on : null
}
