import assert from 'node:assert/strict'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { armen, onBoth } from '../fresh-house.ts'
import { begunParting } from '../parting.ts'

const page = plainPage(loadWords('en'))
const acme = { client: 'acme' }

onBoth('I28–I30: what a leaving client gets, and an invoice on hold, are said in the terminal', async (fresh) => {
  const said = async (name: string, input = {}) =>
    sayOutput(name, await fresh.run(name, { ...acme, ...input }), page).join('\n')
  await begunParting(fresh)
  assert.match(await said('see-goodwill'), /Decide what you give Acme Bakery, or say why nothing/)
  await fresh.tell(`2025-12-01 invoice acme 120.00 EUR due 2025-12-15 ref A-12
2025-12-15 payment acme 120.00 EUR for A-12
2026-01-02 invoice acme 240.00 EUR due 2026-01-10 ref A-13`)
  // What is open points to one more way in which they may take it (M36).
  const reaction = { reaction: 'withheld-payment', text: 'One letter, on another day', member: 'mira' }
  await fresh.run('plan-reaction', { ...acme, ...reaction })
  assert.match(await said('see-goodwill'), /Cancel invoice A-13 of 2 Jan 2026: €240 is open/)
  assert.match(await said('waive-goodwill', { text: 'Put right in May' }), /^Written down\./)
  assert.match(await said('see-goodwill'), /Acme Bakery is given nothing:\n {2}“Put right in May”/)
  assert.match(await said('grant-goodwill', { as: 'credit', invoice: 'A-13' }), /^Decided as credit\./)
  const client = sayOutput('see-client', await fresh.run('see-client', acme, armen), page).join('\n')
  assert.match(client, /A-13 for €240, on hold/)
  await fresh.run('settle-goodwill', { ...acme, goodwill: 'credit', step: 'done', number: 'C-1' })
  const seen = await said('see-goodwill')
  assert.match(seen, /Credit note of €240 for invoice A-13 · done on 2 Mar 2026 · number C-1/)
  assert.match(seen, /What Acme Bakery gains, and when\n {2}€240 less to pay, of invoice A-13 \(on 2 Mar 2026\)/)
})
