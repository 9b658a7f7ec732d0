import assert from 'node:assert/strict'
import { armen, mira, onBoth, refused } from '../fresh-house.ts'

const BOOK = `# goodterms book 1
client acme "Acme Bakery" since 2024-01-05
client berg "Berg Ltd" since 2024-01-05
2026-02-02 quote acme Q-1 given 400.00 EUR "Labels" by mira
2026-02-20 review acme r1 opened due 2026-03-06 by mira
2026-02-21 ground acme r1 ethics some "asked for a second invoice with another sum" by mira
`

onBoth('I10: new work waits while something doubtful is on record, and nobody is told why', async (fresh) => {
  await fresh.bring('book.story', BOOK)
  for (const person of [mira, armen]) {
    const held = { client: 'acme' }
    await refused(fresh.run('start-engagement', { ...held, text: 'Bags' }, person), 'new-work-held')
    await refused(fresh.run('give-quote', { ...held, text: 'Bags', amount: '90' }, person), 'new-work-held')
    await refused(fresh.run('accept-quote', { ...held, quote: 'Q-1', without: 'as always' }, person), 'new-work-held')
  }
  await fresh.run('start-engagement', { client: 'berg', text: 'Bags' }, armen)
  const said = JSON.stringify(await fresh.run('see-sheets', { client: 'acme' }, armen))
  assert.ok(!said.includes('ethics') && !said.includes('second invoice'))
})

onBoth('I17: a line by hand is no way around a deed that refuses', async (fresh) => {
  await fresh.bring('book.story', BOOK)
  const lines = [
    'decision acme r1 part "enough" rejected repair why "tried"',
    'approval acme r1 given "yes"',
    'ground acme r1 profit strong "a feeling"',
    'forecast acme f1 made "they change" percent 20 due 2026-05-01',
    'review acme r2 opened',
    'warning acme w1 end "the end"',
    'finding acme c1 client not-valid',
    'apology acme c1 "sorry"',
    'remedy acme c1 m1 offered as refund "money" 900.00 EUR',
    'handled acme c1 closed',
    'halfway acme h1 made gives "this" asks "that"',
  ]
  for (const line of lines) {
    await refused(fresh.run('add-fact', { line: `2026-03-02 ${line}` }), 'line-has-deed')
  }
})
