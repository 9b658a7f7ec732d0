import assert from 'node:assert/strict'
import type { Considering, GroundStand, PatternStand } from '../../../src/core/decide/considering.ts'
import { foldReviews } from '../../../src/core/decide/fold-reviews.ts'
import type { Day } from '../../../src/core/day.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import type { Ground, GroundStrength } from '../../../src/core/ledger/kinds/reviews.ts'
import { readStory } from '../../../src/core/ledger/story.ts'

/** Facts of the client `acme`, from lines of the notation; a line that cannot be read fails the test. */
export function factsOf(text: string): Fact[] {
  const { facts, problems } = readStory(text)
  assert.deepEqual(problems, [])
  return facts
}

export const PATTERN: PatternStand = { answer: 'pattern', needs: [] }

/** A review that is ready to be decided: every question is answered, and who answers them is planned. Its parting rests on conduct that was warned of. */
export const READY = `client acme "Acme Bakery" since 2023-01-10
2025-11-01 incident acme i1 behaviour gravity 2 "You are all idiots" as words member armen
2025-11-20 warning acme w1 asked "Please speak with Armen as with a colleague" follows "we end the work"
2026-01-20 incident acme i2 behaviour gravity 3 "Get out of my sight" as words member armen
2026-02-01 review acme r1 opened due 2026-02-15 by mira
2026-02-02 checked acme r1 own-fault no "All dates were kept"
2026-02-02 checked acme r1 care no "Nothing, they said"
2026-02-02 checked acme r1 same-treatment yes "We ended with another client for the same words"
2026-02-13 reaction acme r1 threat "Nobody answers alone" member mira
2026-02-13 reaction acme r1 plea "We thank them and stay with it" member mira
`

type Wishes = { today?: Day; pattern?: PatternStand; grounds?: Partial<Record<Ground, GroundStrength>> }

/** What a decision is weighed with, read from lines; grounds of conduct rest on the incidents. */
export function considering(text: string, wishes: Wishes = {}): Considering {
  const { today = '2026-03-02', pattern = PATTERN, grounds = { conduct: 'strong' } } = wishes
  const facts = factsOf(text)
  const [review] = foldReviews('acme', facts, today)
  assert.ok(review, 'no review in the story')
  const incidents = facts.flatMap(({ kind, id }) => (kind === 'incident' ? [id] : []))
  const stands = ['complaints', 'conduct', 'growth', 'referrals', 'profit', 'ethics', 'values'] as const
  const all = stands.map((ground): GroundStand => {
    const because = ground === 'conduct' ? incidents : []
    return { ground, strength: grounds[ground] ?? 'none', because }
  })
  return { review, facts, grounds: all, pattern, today }
}
