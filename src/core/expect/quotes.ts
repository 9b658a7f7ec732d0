import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { QuoteStep } from '../ledger/kinds/deals.ts'
import { QUOTE_STEPS } from '../ledger/kinds/deals.ts'
import type { Money } from '../money.ts'

/** A quote and what became of it; `without` says why it was accepted before any sheet was (M15). */
export type QuoteSeen = {
  quote: string
  step: QuoteStep
  amount: Money | null
  engagement: string | null
  text: string | null
  without: string | null
  givenOn: Day | null
  settledOn: Day | null
  because: string[]
}

/** A client's quotes as the team may see them, as known on `today`, the first given first. */
export function foldQuotes(client: string, facts: Iterable<Fact>, today: Day): QuoteSeen[] {
  const own: FactOf<'quote'>[] = []
  for (const fact of facts) {
    const seen = fact.visibility === 'team' || fact.visibility === 'shared'
    if (fact.kind === 'quote' && fact.client === client && seen && fact.on <= today) own.push(fact)
  }
  const found = new Map<string, QuoteSeen>()
  for (const fact of own.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : rank(a) - rank(b)))) {
    const quote = found.get(fact.body.quote) ?? emptyQuote(fact.body.quote)
    found.set(fact.body.quote, quote)
    takeStep(quote, fact)
  }
  const order = ({ givenOn, quote }: QuoteSeen) => `${givenOn ?? ''} ${quote}`
  return [...found.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
}

function rank({ body }: FactOf<'quote'>): number {
  return QUOTE_STEPS.indexOf(body.step)
}

function emptyQuote(quote: string): QuoteSeen {
  const nothing = { amount: null, engagement: null, text: null, without: null, givenOn: null, settledOn: null }
  return { quote, step: 'given', ...nothing, because: [] }
}

function takeStep(quote: QuoteSeen, { id, on, body }: FactOf<'quote'>): void {
  quote.because.push(id)
  quote.step = body.step
  quote.amount = body.amount ?? quote.amount
  quote.engagement = body.engagement ?? quote.engagement
  quote.text = body.text ?? quote.text
  quote.without = body.without ?? quote.without
  if (body.step === 'given') quote.givenOn ??= on
  else quote.settledOn = on
}
