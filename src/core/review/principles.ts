import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'

/**
 * One dated wording of a statement of our mission or values (I11). It holds from `from` up to and with `until`; a later
 * wording of the same key ends the one before, so that what we said then can still be read.
 */
export type PrincipleState = {
  principle: string
  text: string
  from: Day
  until: Day | null
  by: string | null
  ref: string
}

/** All wordings of our statements as known on a day, the oldest first. */
export function foldPrinciples(facts: readonly Fact[], today: Day): PrincipleState[] {
  const said = facts
    .filter((fact): fact is FactOf<'principle'> & { on: Day } => fact.kind === 'principle' && fact.on !== '')
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return said.map(({ id, on, by, body }, i) => {
    const next = said.slice(i + 1).find((later) => later.body.principle === body.principle)
    return {
      principle: body.principle,
      text: body.text,
      from: on,
      until: earlier(body.until ?? null, next ? next.on : null),
      by: by ?? null,
      ref: id,
    }
  })
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** The wording in force on a day; null where there was none. A statement that ends and begins on one day is the new one. */
export function principleOn(principles: readonly PrincipleState[], principle: string, day: Day): PrincipleState | null {
  const held = principles.filter((one) => one.principle === principle && one.from <= day)
  const last = held.at(-1)
  return last && (last.until === null || last.until >= day) ? last : null
}

/**
 * The wording that was in force *before* something was done (I11): nobody is held to what we wrote afterwards, nor to
 * what we wrote that same day.
 */
export function principleBefore(
  principles: readonly PrincipleState[],
  principle: string,
  conduct: Day,
): PrincipleState | null {
  const before = principles.filter((one) => one.from < conduct)
  return principleOn(before, principle, conduct)
}
