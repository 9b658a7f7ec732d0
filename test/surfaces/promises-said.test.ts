import assert from 'node:assert/strict'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { onBoth } from '../fresh-house.ts'

const page = plainPage(loadWords('en'))

onBoth('M17: promises, suggestions and the note are said in sentences in the terminal', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await fresh.run('add-fact', {
    line: [
      '2026-02-20 promise to acme "new label" by 2026-02-27',
      '2026-02-20 promise from acme "logo" by 2026-04-01',
      '2026-03-01 email to acme "I will send the samples by 12 March."',
    ].join('\n'),
  })
  const said = async (name: string, input = {}) => sayOutput(name, await fresh.run(name, input), page).join('\n')
  const promises = await said('see-promises')
  assert.match(promises, /^Promises on 2 Mar 2026: 2 open/)
  assert.match(promises, /! Acme: “new label” by 27 Feb 2026\n {4}3 days late/)
  assert.match(promises, /Acme: they promised “logo” by 1 Apr 2026/)
  // One promise is no rate: it is counted, and no interval is said.
  assert.match(promises, /Still late: 1 of 1\n/)
  const found = await said('suggest-promises')
  assert.match(found, /One promise found/)
  assert.match(found, /goodterms confirm-promise \S+ "I will send the samples" 2026-03-12/)
  const note = await said('write-promise-note', { client: 'acme', text: 'label', to: '2026-03-09' })
  assert.match(note, /^To: no address on record\nSubject: A new day for “new label”\n\nDear Acme,/)
  await fresh.run('keep-promise', { client: 'acme', text: 'label' })
  assert.match(await said('see-promises', { state: 'all' }), /kept on 2 Mar 2026/)
})
