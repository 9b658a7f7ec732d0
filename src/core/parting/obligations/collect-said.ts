import { foldCases } from '../../cases/fold-cases.ts'
import type { Day } from '../../day.ts'
import type { Fact } from '../../ledger/fact.ts'
import { promiseLives } from '../../promises/lives.ts'
import type { PromiseLife } from '../../promises/lives.ts'
import { foldRemedies } from '../../remedies/fold-remedies.ts'
import { fingerprint, toldApart } from './fingerprint.ts'
import { FROM } from './obligation-state.ts'
import type { Found } from './obligation-state.ts'

/** What was promised (`promises`), complained of and offered: whatever of it is not done is still owed (M39). */
export function collectSaid(
  client: string,
  facts: readonly Fact[],
  today: Day,
  promises: readonly PromiseLife[],
): Found[] {
  return [
    ...toldApart(promises.map(promised)),
    ...casesOpen(client, facts, today),
    ...remediesOwed(client, facts, today),
  ]
}

/** Promises of ours, also those that only trusted people know of. */
export function ourPromises(client: string, facts: readonly Fact[], today: Day): PromiseLife[] {
  return promiseLives(client, facts.map(forAll), today).filter(({ ours }) => ours)
}

/** One of the same day and words is told apart by a number. */
function promised({ made, text, owner, due, settled, because }: PromiseLife): Found {
  const obligation = `${FROM}promise-${made}-${fingerprint(text)}`
  return { obligation, as: 'promise', text, owner, due, settled: settled?.on ?? null, because }
}

/** Readings of the team pass over what only owners see; what is owed is owed all the same. */
function forAll(fact: Fact): Fact {
  return fact.visibility === 'owner' ? { ...fact, visibility: 'team' } : fact
}

function casesOpen(client: string, facts: readonly Fact[], today: Day): Found[] {
  return foldCases(client, facts, today).map((one) => ({
    obligation: `${FROM}case-${one.case}`,
    as: 'case',
    text: one.text,
    owner: one.owner,
    settled: one.closed,
    because: one.because,
  }))
}

/** A remedy that they accepted and did not get yet. One that they said no to, or that was taken back, is owed no more. */
function remediesOwed(client: string, facts: readonly Fact[], today: Day): Found[] {
  return foldRemedies(client, facts, today)
    .filter(({ acceptedOn }) => acceptedOn !== null)
    .map(({ case: key, remedy, text, owner, due, amount, acceptedOn, deliveredOn, state, because }) => ({
      obligation: `${FROM}remedy-${key}-${remedy}`,
      as: 'remedy',
      text,
      owner,
      due,
      ...(amount === null ? {} : { amount }),
      settled: deliveredOn ?? (state === 'accepted' ? null : acceptedOn),
      because,
    }))
}
