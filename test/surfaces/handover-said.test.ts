import assert from 'node:assert/strict'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { onBoth } from '../fresh-house.ts'
import { talkedParting, tellSent } from '../parting.ts'

const page = plainPage(loadWords('en'))

onBoth('I39: what goes over, to whom and by when is said in sentences in the terminal', async (fresh) => {
  await talkedParting(fresh)
  await fresh.tell(`2026-03-02 obligation acme parting-1 own-vat planned as deadline "The VAT return" way hand-over owner armen due 2026-03-20 visible owner
2026-03-02 payment acme 40.00 EUR`)
  const said = async (name: string, input = {}) =>
    sayOutput(name, await fresh.run(name, { client: 'acme', ...input }), page).join('\n')
  const path = fresh.file('VAT.txt', 'a')
  await said('keep-file', { obligation: 'own-vat', path })
  const handover = await said('see-handover')
  assert.match(handover, /^Handover for Acme Bakery\n/)
  assert.match(
    handover,
    /Days that must not be missed\n {2}The VAT return\. It goes over by 20 Mar 2026\.\n {4}VAT\.txt/,
  )
  assert.match(handover, /We owe them €40\./)
  await tellSent(fresh, '2026-04-30')
  assert.match(await said('see-handover'), /The last day is 30 Apr 2026\.\n {2}Until then Mira is there for them\./)
})

onBoth('I39: a pack is said by what is in it and where it is fetched', async (fresh) => {
  await talkedParting(fresh)
  const said = sayOutput('build-pack', await fresh.run('build-pack', { client: 'acme' }), page).join('\n')
  assert.match(said, /^acme-handover-2026-03-02\.zip\n {2}README\.txt \(?[\d,]+ bytes/)
  assert.match(said, /\/packs\/acme\.zip\?language=en$/)
})
