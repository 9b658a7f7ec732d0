import assert from 'node:assert/strict'
import { onBoth } from '../fresh-house.ts'
import { talkedParting } from '../parting.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayPartingLetter, sayWordings } from '../../src/surfaces/sentences-letter.ts'
import { loadWords } from '../../src/words/load.ts'

const page = plainPage(loadWords('en'))
type Planned = { obligations: { obligation: string; planned: boolean }[] }

onBoth('the command line says the letter, what it lacks, its marks, and facts with their ids', async (fresh) => {
  await talkedParting(fresh)
  await fresh.run('change-parting', { client: 'acme', reasons: 'documented' })
  for (const { obligation, planned } of (await fresh.run<Planned>('see-obligations', { client: 'acme' })).obligations)
    if (!planned) await fresh.run('settle-obligation', { client: 'acme', obligation, step: 'dropped', text: 'None' })
  await fresh.run('write-passage', { client: 'acme', block: 'close', text: 'You are hard to work with.' })
  const said = sayPartingLetter(await fresh.run('see-letter', { client: 'acme' }), page).join('\n')
  assert.match(said, /The thanks are missing\. Begin with a ready wording/)
  assert.match(said, /“You are hard to work with” \(F1\.hard-to-work-with\)/)
  assert.match(said, /On 1 November 2025 you told us: “Now it is too light”\. \S+/)
  assert.match(said, /Thanks \(years\): Thank you for the 2 years/)
  assert.match(said, /A person must read the letter\.$/)
})

onBoth('the command line says our own wordings, and what is filled in where there is none', async (fresh) => {
  assert.match(sayWordings(await fresh.run('see-wordings'), page).join(' '), /\{client\}, \{person\}/)
  await fresh.run('add-wording', { block: 'close', language: 'en', text: 'Farewell, {client}.' })
  assert.match(
    sayWordings(await fresh.run('see-wordings'), page).join('\n'),
    /Close, en {2}close-en\n {2}Farewell, \{client\}\./,
  )
})
