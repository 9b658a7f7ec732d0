import assert from 'node:assert/strict'
import { gatherFit } from '../../src/app/evidence.ts'
import { openWorld } from '../../src/app/world.ts'
import { mira, onBoth } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { begunParting, talkedParting } from '../parting.ts'

/** The whole book as a review sees it now: the same object while nobody had to pass the book again. */
async function fitNow({ house }: FreshHouse) {
  return gatherFit(await openWorld(house, house.database.read, mira, 'web'))
}

onBoth('the book is not passed anew for every block of a letter', async (fresh) => {
  await talkedParting(fresh)
  await fresh.run('set-last-day', { client: 'acme', due: '2026-04-10' })
  const fit = await fitNow(fresh)
  await fresh.run('write-passage', { client: 'acme', block: 'thanks', text: 'Thank you for the years with us.' })
  await fresh.run('waive-goodwill', { client: 'acme', text: 'Nothing of theirs is with us' })
  assert.equal(await fitNow(fresh), fit)
})

onBoth('and it is passed anew for whatever evidence is made of', async (fresh) => {
  await begunParting(fresh)
  const { obligations } = await fresh.run<{ obligations: { obligation: string; as: string }[] }>('see-obligations', {
    client: 'acme',
  })
  const before = await fitNow(fresh)
  await fresh.run('add-fact', { line: '2026-03-01 complaint acme "Nobody called back"' })
  const heard = await fitNow(fresh)
  assert.notEqual(heard, before)
  const { ids } = await fresh.run<{ ids: string[] }>('settle-obligation', {
    client: 'acme',
    obligation: obligations[0]!.obligation,
    step: 'done',
  })
  assert.equal(await fitNow(fresh), heard)
  await fresh.run('take-back', { fact: ids[0] })
  assert.notEqual(await fitNow(fresh), heard, 'what is taken back may have been anything')
})
