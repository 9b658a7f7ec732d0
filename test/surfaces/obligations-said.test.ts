import assert from 'node:assert/strict'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { onBoth } from '../fresh-house.ts'
import { begunParting } from '../parting.ts'

const page = plainPage(loadWords('en'))
const acme = { client: 'acme' }

onBoth('M39, I38: what is open, its plan and the last day with its reasons are said in the terminal', async (fresh) => {
  const said = async (name: string, input = {}) =>
    sayOutput(name, await fresh.run(name, { ...acme, ...input }), page).join('\n')
  await begunParting(fresh)
  await fresh.tell(`2026-01-05 invoice acme 100.00 EUR ref A-1
2026-01-18 payment acme 60.00 EUR for A-1`)
  const reaction = { reaction: 'withheld-payment', text: 'One calm answer', member: 'mira' }
  await fresh.run('plan-reaction', { ...acme, ...reaction })
  const before = await said('see-obligations')
  assert.match(before, /things are open with Acme Bakery\. \d+ still need a plan\./)
  assert.match(before, /- Invoice A-1 is not paid: €40\n {4}Not planned yet\n {4}from-invoice-A-1/)
  assert.match(before, /Last day: 1 Apr 2026 at the earliest\n {2}1 Apr 2026: 30 days of notice/)
  const vat = { as: 'deadline', text: 'VAT return', deadline: '2026-04-10', way: 'end-now', due: '2026-03-05' }
  assert.match(await said('plan-obligation', vat), /^Planned\./)
  const rest = await said('plan-rest')
  assert.match(rest, /^\d+ things are planned as usual\.\n/)
  assert.match(rest, /- Invoice A-1 is not paid: €40\n {4}See that it is paid: Mira, by 10 Apr 2026/)
  assert.equal(await said('plan-rest'), 'Nothing is left to plan as usual.')
  const alone = await said('see-obligations')
  assert.match(
    alone,
    /- VAT return\n {4}End it now: Mira, by 5 Mar 2026\n {4}Nobody looks after this deadline in time yet\./,
  )
  assert.match(alone, /10 Apr 2026: A deadline nobody else looks after/)
  assert.match(await said('set-last-day', { due: '2026-04-30' }), /^The last day is .*2026/)
  await said('settle-obligation', { obligation: 'vat-return', step: 'given', to: 'Blue Ltd' })
  const after = await said('see-obligations')
  assert.match(after, /Given to Blue Ltd on 2 Mar 2026; not accepted yet/)
  assert.match(after, /Last day: 30 Apr 2026/)
  assert.match(await said('settle-obligation', { obligation: 'vat-return', step: 'accepted' }), /^Settled\./)
  assert.match(await said('see-obligations'), /One thing is settled/)
})
