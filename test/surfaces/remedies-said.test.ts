import assert from 'node:assert/strict'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { onBoth } from '../fresh-house.ts'

const page = plainPage(loadWords('en'))

onBoth(
  'A22, M8: what to do, what it comes to and what was offered is said in sentences in the terminal',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme', language: 'en' })
    await fresh.tell(
      [
        '2026-02-20 case acme late complaint "The label came late" severity 3 loss work matter label',
        '2026-02-20 finding acme late us valid cause late',
      ].join('\n'),
    )
    await fresh.run('set-limit', { role: 'member', amount: '100', perYear: '300', perHour: '25', impact: '20' })
    const said = async (name: string, input = {}) => sayOutput(name, await fresh.run(name, input), page).join('\n')
    const see = () => said('see-remedies', { client: 'acme', case: 'late', lost: '120', effort: 10 })
    assert.match(await see(), /First an apology to Acme/)
    await fresh.run('apologise', {
      client: 'acme',
      case: 'late',
      text: 'I am sorry that the label was late. I forgot to tell the printer.',
    })
    const offering = await see()
    assert.match(offering, /Do it again: Failed work is done again\./)
    assert.match(offering, /What it comes to in money: €380\n/)
    assert.match(offering, /8 of 10 hours of their effort: €200\n/)
    assert.match(offering, /“I am sorry that the label was late\. I forgot to tell the printer\.”/)
    const offer = { client: 'acme', case: 'late', as: 'redo', text: 'New labels', due: '2026-03-06' }
    assert.match(await said('offer-remedy', offer), /^The offer is on record as redo\./)
    const half = { client: 'acme', gives: 'Saturdays', asks: 'Text by Wednesday', due: '2026-03-06' }
    assert.match(await said('offer-halfway', half), /^The half-way offer is on record as halfway\./)
    const all = await said('see-remedies', { client: 'acme' })
    assert.match(all, /Do it again: New labels\. offered on 2 Mar 2026, not answered yet/)
    assert.match(all, /We give: Saturdays\. We ask: Text by Wednesday\./)
    const limits = await said('see-limits', { client: 'acme' })
    assert.match(limits, /Member: €100 at once · €300 for a client in twelve months/)
    assert.match(limits, /Compliance: Gives no money until you set a limit\./)
    assert.match(limits, /Nothing limits what you give\./)
  },
)
