import { businessCard, memberCards } from '../../../src/core/ledger/card.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { withoutVoided } from '../../../src/core/ledger/voided.ts'
import { clientProfit } from '../../../src/core/profit/client-profit.ts'
import type { ClientProfit } from '../../../src/core/profit/client-profit.ts'
import { profitRates } from '../../../src/core/profit/rates.ts'

/** What is left of a client of a story on a day, in each currency; `acme` unless another is named. */
export function profitsIn(lines: readonly string[], asOf: string, client = 'acme'): ClientProfit[] {
  const { facts, problems } = readStory(lines.join('\n'))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const live: readonly Fact[] = withoutVoided(facts)
  const business = businessCard(live.filter((fact) => fact.kind === 'business'))
  const members = memberCards(live.filter((fact) => fact.kind === 'member'))
  const exchanges = live.filter((fact) => fact.kind === 'exchange')
  return clientProfit(client, live, profitRates(business, members, exchanges), asOf)
}

/** The only one. */
export function profitIn(lines: readonly string[], asOf: string): ClientProfit {
  const found = profitsIn(lines, asOf)
  if (found.length !== 1) throw new Error(`${found.length} currencies`)
  return found[0]!
}

/** The same line on the 10th of each of the last so many months before March 2026, the month in place of `MM`. */
export function monthly(months: number, line: (month: string) => string): string[] {
  return Array.from({ length: months }, (_, i) => {
    const at = 2026 * 12 + 1 - i
    return line(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`)
  }).toReversed()
}

/** A business with a target of 80 euros an hour, late money at 12 percent, and Sunita, who costs 50 an hour. */
export const STUDIO = [
  'business "Studio" currency EUR target 80 EUR late 12',
  'member sunita "Sunita" cost 50 EUR',
  'client acme "Acme Bakery" since 2020-01-01',
]
