import assert from 'node:assert/strict'
import { foldCases } from '../../../src/core/cases/fold-cases.ts'
import type { CaseState } from '../../../src/core/cases/fold-cases.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { withoutVoided } from '../../../src/core/ledger/voided.ts'
import { foldRemedies } from '../../../src/core/remedies/fold-remedies.ts'

/** The facts of a story that count; a story with a line that cannot be read is a mistake of the test. */
export function factsOf(story: string): Fact[] {
  const { facts, problems } = readStory(story)
  assert.deepEqual(problems, [])
  return withoutVoided(facts)
}

export function casesOf(story: string, today = '2026-12-31', client = 'acme'): CaseState[] {
  return foldCases(client, factsOf(story), today)
}

export function remediesOf(story: string, today = '2026-12-31', client = 'acme') {
  return foldRemedies(client, factsOf(story), today)
}

/** A label that came late, found to be ours. */
export const LATE_LABEL = `client acme "Acme Bakery" language en
2026-03-20 case acme late-label complaint "The label came three days late and we had nothing to sell" severity 3 loss work matter label by mira
2026-03-21 finding acme late-label us valid cause late by mira
`
