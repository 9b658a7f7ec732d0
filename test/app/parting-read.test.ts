import assert from 'node:assert/strict'
import type { z } from 'zod'
import { letterFile } from '../../src/app/letter-file.ts'
import type { seeGoodwill } from '../../src/app/see-goodwill.ts'
import type { seeHandover } from '../../src/app/see-handover.ts'
import type { seeLetter } from '../../src/app/see-letter.ts'
import type { seeLetterOut } from '../../src/app/see-letter-out.ts'
import type { seeObligations } from '../../src/app/see-obligations.ts'
import { mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { approvedLetter } from '../letter-out.ts'
import { settleOpen } from '../parting.ts'

const acme = { client: 'acme' }
type Answer<A extends { output: z.ZodType }> = z.output<A['output']>

const letterOf = (fresh: FreshHouse) => fresh.run<Answer<typeof seeLetter>>('see-letter', acme)
const outOf = (fresh: FreshHouse) => fresh.run<Answer<typeof seeLetterOut>>('see-letter-out', acme)

/** The letter was handed over, everything was settled, and the parting closed on its last day. */
async function closedParting(fresh: FreshHouse): Promise<void> {
  await approvedLetter(fresh, { way: 'hand' })
  await fresh.run('send-letter', acme)
  fresh.turnTo('2026-04-10')
  await settleOpen(fresh, 'acme', '2026-04-10')
  await fresh.run('close-parting', acme)
}

onBoth(
  'a year later the letter that went out, what was given and what went over are read as they were',
  async (fresh) => {
    fresh.house.chromium = null
    await closedParting(fresh)
    const sent = (await outOf(fresh)).letter!
    fresh.turnTo('2027-04-12')
    await fresh.tell('client acme "Another Name"\nmember mira "Mira Another"')
    const letter = await letterOf(fresh)
    assert.deepEqual([letter.subject, letter.text, letter.state], [sent.subject, sent.text, 'sent'])
    assert.match(letter.text, /April 2026/)
    assert.deepEqual([letter.missing, letter.blocks.flatMap(({ missing }) => missing)], [[], []])
    const out = await outOf(fresh)
    assert.deepEqual([out.letter, out.out, out.sentOn, out.open, out.missing], [sent, true, '2026-03-02', false, []])
    const pdf = await letterFile(fresh.house, { person: mira, surface: 'http' }, 'acme', 'pdf')
    assert.equal(pdf.name, 'letter.pdf')
    const goodwill = await fresh.run<Answer<typeof seeGoodwill>>('see-goodwill', acme)
    assert.deepEqual([goodwill.open, goodwill.waived?.text], [false, 'Nothing of theirs is with us'])
    assert.ok(goodwill.gains.length > 0)
    const handover = await fresh.run<Answer<typeof seeHandover>>('see-handover', acme)
    assert.ok(handover.items.length > 0 && handover.items.every(({ over, steps }) => over && steps.length === 0))
    const settled = await fresh.run<Answer<typeof seeObligations>>('see-obligations', acme)
    assert.ok(settled.obligations.length > 0 && settled.obligations.every(({ open }) => !open))
    assert.deepEqual([settled.open, settled.lastDay?.day, settled.lastDay?.missing], [false, '2026-04-10', []])
  },
)

onBoth('nothing of a parting that is over is written', async (fresh) => {
  fresh.house.chromium = null
  await closedParting(fresh)
  const { text } = await letterOf(fresh)
  const file = fresh.file('licence.txt', 'Licence')
  const own = { obligation: 'from-item-own-records' }
  await refused(fresh.run('write-passage', { ...acme, block: 'close', text: 'Farewell.' }), 'parting-not-begun')
  await refused(fresh.run('cool-down', { ...acme, text: 'They never thanked us' }), 'parting-not-begun')
  await refused(fresh.run('address-letter', { ...acme, way: 'hand' }), 'parting-not-begun')
  await refused(fresh.run('waive-goodwill', { ...acme, text: 'Nothing' }), 'parting-not-begun')
  await refused(fresh.run('plan-obligation', { ...acme, ...own, way: 'finish' }), 'parting-not-begun')
  await refused(fresh.run('plan-rest', acme), 'parting-not-begun')
  await refused(fresh.run('settle-obligation', { ...acme, ...own, step: 'dropped', text: 'No' }), 'parting-not-begun')
  await refused(fresh.run('set-last-day', { ...acme, due: '2026-05-01' }), 'parting-not-begun')
  await refused(fresh.run('keep-file', { ...acme, ...own, path: file }), 'parting-not-begun')
  assert.equal((await letterOf(fresh)).text, text)
})

onBoth(
  'a letter that somebody wrote down as sent, with no copy in the house, is read from its words',
  async (fresh) => {
    fresh.house.chromium = null
    await approvedLetter(fresh, { way: 'hand' })
    const { text } = await letterOf(fresh)
    await fresh.tell(`2026-03-02 notice acme parting-1 sent way hand by mira
2026-03-02 leaving acme initiative us on 2026-04-10 member mira by mira`)
    fresh.turnTo('2026-04-10')
    await settleOpen(fresh, 'acme', '2026-04-10')
    await fresh.run('close-parting', acme)
    assert.equal((await letterOf(fresh)).text, text)
    assert.equal((await outOf(fresh)).letter?.text, text)
    assert.equal((await letterFile(fresh.house, { person: mira, surface: 'http' }, 'acme', 'pdf')).name, 'letter.pdf')
  },
)

onBoth('I28: a parting is not closed while something that was given is not done', async (fresh) => {
  await approvedLetter(fresh, { way: 'hand' })
  await fresh.run('send-letter', acme)
  fresh.turnTo('2026-04-10')
  await settleOpen(fresh, 'acme', '2026-04-10')
  const given = { ...acme, as: 'work', text: 'The move to the new server' }
  const { goodwill } = await fresh.run<{ goodwill: string }>('grant-goodwill', given)
  await refused(fresh.run('close-parting', acme), 'goodwill-not-done')
  await fresh.run('settle-goodwill', { ...acme, goodwill, step: 'done' })
  await fresh.run('close-parting', acme)
})
