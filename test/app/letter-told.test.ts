import assert from 'node:assert/strict'
import { onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { writtenLetter } from '../letter-out.ts'

const acme = { client: 'acme' }

type Letter = {
  patterns: { block: string; text: string }[]
  blocks: { block: string; missing: { code: string }[] }[]
  marks: { code: string; words: string }[]
}
type Out = { allowed: { words: string; byName: string; text: string }[] }

const see = (fresh: FreshHouse) => fresh.run<Letter>('see-letter', acme)

onBoth('A16: whoever says yes sees what was let stand, by whom and why, as long as it stands there', async (fresh) => {
  await writtenLetter(fresh)
  const allowed = async () => (await fresh.run<Out>('see-letter-out', acme)).allowed
  assert.deepEqual(await allowed(), [])
  const text = 'We could not agree. You are very hard to work with, and nobody stays.'
  await fresh.run('write-passage', { ...acme, block: 'limit', text })
  const mark = (await see(fresh)).marks.find(({ code }) => code === 'F1.hard-to-work-with')!
  const named = { code: mark.code, words: mark.words }
  await fresh.run('allow-mark', { ...acme, ...named, text: 'They said so of themselves' })
  const [one, ...others] = await allowed()
  assert.deepEqual([one?.words, one?.byName, one?.text], [mark.words, 'Mira', 'They said so of themselves'])
  assert.equal(others.length, 0)
  await fresh.run('write-passage', { ...acme, block: 'limit', text: 'We could not keep up.' })
  assert.deepEqual(await allowed(), [])
})

onBoth(
  '2.7: an open invoice is in the words to begin with, and a letter that leaves it out lacks it',
  async (fresh) => {
    await writtenLetter(fresh)
    await fresh.tell(`2026-01-05 invoice acme 100.00 EUR due 2026-01-20 ref A-7
2026-01-18 payment acme 60.00 EUR for A-7
2026-03-02 obligation acme parting-1 from-invoice-A-7 planned way finish owner armen due 2026-03-20 visible owner`)
    const held = { reaction: 'withheld-payment', text: 'We write once and wait', member: 'mira' }
    await fresh.run('plan-reaction', { ...acme, ...held })
    const lacks = (letter: Letter) =>
      letter.blocks.find(({ block }) => block === 'open-work')!.missing.map((one) => one.code)
    const letter = await see(fresh)
    assert.deepEqual(lacks(letter), ['money-unsaid'])
    const { text } = letter.patterns.find(({ block }) => block === 'open-work')!
    assert.match(text, /^- Invoice A-7: €40 is open, due on 20 January 2026\.$/m)
    await fresh.run('write-passage', { ...acme, block: 'open-work', text })
    assert.deepEqual(lacks(await see(fresh)), [])
  },
)
