import type { Day } from '../day.ts'
import type { Fact } from '../ledger/fact.ts'
import type { RIGHTS } from '../ledger/kinds/decisions.ts'
import type { Again, Potential } from '../ledger/kinds/portfolio.ts'

/** Referrals of a client (I8): how often we asked, how often they recommended us, and how many came. */
export type Referrals = {
  asked: number
  given: number
  came: number
  firstAsked: Day | null
  lastAsked: Day | null
  because: string[]
}

/** What more the client could need, as a person sees it (I7), the latest; `needsSince` how many needs were written down after it. */
export type PotentialSeen = {
  growth: Potential['growth']
  text: string | null
  share: number | null
  on: Day
  by: string | null
  needsSince: number
  ref: string
  because: string[]
}

export type AgainSaid = { answer: Again['answer']; text: string | null; on: Day; by: string | null; ref: string }

export type RightSeen = { as: (typeof RIGHTS)[number]; on: Day; by: string | null; ref: string }

export function referralsOf(facts: readonly Fact[]): Referrals {
  const said = facts.flatMap((fact) => (fact.kind === 'referral' ? [fact] : []))
  const count = (step: string) => said.filter(({ body }) => body.step === step).length
  const asked = said.flatMap(({ body, on }) => (body.step === 'asked' ? [on] : [])).toSorted()
  return {
    asked: count('asked'),
    given: count('given'),
    came: count('came'),
    firstAsked: asked[0] ?? null,
    lastAsked: asked.at(-1) ?? null,
    because: said.map(({ id }) => id),
  }
}

/** The latest of facts: the later day, and within a day the later recorded. */
function latestFirst<F extends Fact>(facts: readonly F[]): F[] {
  return facts.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

export function potentialOf(facts: readonly Fact[]): PotentialSeen | null {
  const [last] = latestFirst(facts.flatMap((fact) => (fact.kind === 'potential' ? [fact] : [])))
  if (!last) return null
  const { growth, text, share } = last.body
  const needs = facts.filter(({ kind, on }) => kind === 'need' && on > last.on)
  return {
    growth,
    text: text ?? null,
    share: share ?? null,
    on: last.on,
    by: last.by ?? null,
    needsSince: needs.length,
    ref: last.id,
    because: [last.id, ...needs.map(({ id }) => id)],
  }
}

export function againOf(facts: readonly Fact[]): AgainSaid[] {
  return latestFirst(facts.flatMap((fact) => (fact.kind === 'again' ? [fact] : []))).map(({ id, on, by, body }) => {
    return { answer: body.answer, text: body.text ?? null, on, by: by ?? null, ref: id }
  })
}

export function rightsOf(facts: readonly Fact[]): RightSeen[] {
  return latestFirst(facts.flatMap((fact) => (fact.kind === 'right' ? [fact] : []))).map(({ id, on, by, body }) => {
    return { as: body.as, on, by: by ?? null, ref: id }
  })
}
