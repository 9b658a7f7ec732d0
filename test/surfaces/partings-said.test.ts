import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FAREWELL_MOODS, REASON_MODES, RETURN_POLICIES, SKIPPED_BECAUSE } from '../../src/core/ledger/kinds/partings.ts'
import { REACTIONS } from '../../src/core/ledger/kinds/reactions.ts'
import { AFTERWARDS_STATES } from '../../src/core/parting/afterwards.ts'
import { PARTING_ASKS } from '../../src/core/parting/asks.ts'
import { PARTING_STATES } from '../../src/core/parting/fold-partings.ts'
import { STAGES, STAGE_STATES } from '../../src/core/parting/stages.ts'
import { TALK_PARTS } from '../../src/core/parting/talk-guide.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { armen, onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import type { Person } from '../../src/app/world.ts'
import { ACME, begunParting, decidedReview, planOpen, tellSent } from '../parting.ts'

const words = loadWords('en')
const page = plainPage(words)
const acme = { client: 'acme' }

/** What the command line prints, on one line: sentences may be broken anywhere. */
async function said(fresh: FreshHouse, deed: string, input: object = acme, person?: Person): Promise<string> {
  const answer = await fresh.run(deed, { ...input }, person)
  return sayOutput(deed, answer, page).join(' ').replaceAll(/\s+/gu, ' ')
}

test('all that partings name by a code has its words', () => {
  const keys = [
    ...STAGES.flatMap((stage) => [`parting.stage.${stage}`, `web.parting.next.${stage}`]),
    ...STAGE_STATES.map((state) => `parting.stage-state.${state}`),
    ...PARTING_STATES.map((state) => `parting.state.${state}`),
    ...PARTING_ASKS.flatMap((ask) => [`parting.asks.${ask}`, `web.today.parting.${ask}`]),
    ...FAREWELL_MOODS.map((mood) => `parting.mood.${mood}`),
    ...SKIPPED_BECAUSE.map((because) => `parting.because.${because}`),
    ...REASON_MODES.flatMap((mode) => [`parting.reasons.${mode}`, `parting.talk.why-${mode}`]),
    ...RETURN_POLICIES.map((policy) => `parting.policy.${policy}`),
    ...REACTIONS.map((as) => `parting.talk.planned-${as}`),
    ...TALK_PARTS.map((part) => `parting.talk.part.${part}`),
    ...AFTERWARDS_STATES.map((state) => `web.parting.after.${state}`),
  ]
  assert.deepEqual(
    keys.filter((key) => !words.has(key)),
    [],
  )
})

onBoth(
  'I17: the command line says what the decision lacks, then the stages and what the open one needs',
  async (fresh) => {
    await fresh.tell(ACME)
    assert.match(await said(fresh, 'see-parting'), /The decision lacks something: Nothing is decided yet\./u)
  },
)

onBoth('I16: partings are listed with what they ask for', async (fresh) => {
  await decidedReview(fresh)
  assert.match(
    await said(fresh, 'see-partings', {}),
    /One parting ! Acme Bakery: Decided, not begun · Decided, and nobody/u,
  )
  assert.match(await said(fresh, 'see-parting'), /It is decided and can be begun\./u)
  await fresh.run('begin-parting', { ...acme, profile: 'agency' })
  const text = await said(fresh, 'see-parting')
  assert.match(
    text,
    /✓ Decision \(done\) ● What is open \(now\) \d+ things that are open have no way, person or day yet/u,
  )
  assert.match(text, /○ The talk \(waits\)/u)
  assert.match(await said(fresh, 'see-partings', {}), /Acme Bakery: What is open/u)
})

onBoth('2.1: the guide is read out with days and names as people say them', async (fresh) => {
  await begunParting(fresh)
  const text = await said(fresh, 'see-talk-guide')
  assert.match(text, /Before you call - Speak with Anna Berg: in person or by telephone, never by message\./u)
  assert.match(text, /It began on 10 Jan 2024 with “Looking after the site”\./u)
  assert.match(text, /Our last day is \d+ \w+ 2026\./u)
  assert.match(text, /If they threaten: One calm answer/u)
})

onBoth('after the letter the last day is said to everybody, and what is open until then', async (fresh) => {
  await begunParting(fresh)
  await planOpen(fresh)
  assert.match(await said(fresh, 'see-leaving', acme, armen), /^No end of the work with Acme Bakery was announced\.$/u)
  await tellSent(fresh, '2026-04-30')
  await fresh.tell(
    `2026-03-02 obligation acme parting-1 proofs planned as files "The proofs" way hand-over owner armen due 2026-04-20
2026-03-02 obligation acme parting-1 plates planned as files "The plates" way hand-over owner mira due 2026-04-21`,
  )
  const text = await said(fresh, 'see-leaving', acme, armen)
  assert.match(text, /The work with Acme Bakery ends on 30 Apr 2026\. Yours to do: - The proofs, by 20 Apr 2026/u)
  assert.match(text, /Others do: .*The plates, by 21 Apr 2026/u)
  assert.match(await said(fresh, 'see-parting'), /The client was told that the last day is 30 Apr 2026\./u)
})
