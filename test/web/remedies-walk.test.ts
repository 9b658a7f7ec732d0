import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** A late label, found to be ours; and a matter that came back after two remedies. */
function bookOfTrouble(): string {
  return [
    'client acme "Acme Bakery" language en currency EUR',
    'client beck "Beck & Co" language en currency EUR',
    `${dayAgo(300)} limit owner 1000 EUR hour 25 EUR impact 20 EUR`,
    `${dayAgo(4)} case acme late complaint "The label came three days late and we had nothing to sell" severity 3 loss work matter label`,
    `${dayAgo(3)} finding acme late us valid cause late "The printer was not told"`,
    ...[1, 2].flatMap((n) => [
      `${dayAgo(100 - n * 30)} case beck price-${n} complaint "Too dear" loss money matter price`,
      `${dayAgo(100 - n * 30)} finding beck price-${n} fit not-valid cause price`,
      `${dayAgo(99 - n * 30)} remedy beck price-${n} back-${n} offered as credit "Part of the bill" 20 EUR`,
      `${dayAgo(99 - n * 30)} remedy beck price-${n} back-${n} accepted`,
      `${dayAgo(98 - n * 30)} remedy beck price-${n} back-${n} delivered`,
    ]),
    `${dayAgo(5)} case beck price-3 complaint "Too dear again" loss money matter price`,
    `${dayAgo(4)} finding beck price-3 fit not-valid cause price`,
    '',
  ].join('\n')
}

describe('putting it right', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
    await bringBook(page, 'trouble.story', bookOfTrouble())
  })
  after(() => walk.close())

  const part = () => page.getByRole('region', { name: 'Apology, offer, help' })

  test('M27: the apology comes first, and says what it lacks beside the words', async () => {
    await page.goto('/cases/acme/late')
    await part().getByRole('button', { name: 'Apologise' }).click()
    const window = page.getByRole('dialog')
    await window.getByRole('textbox').fill('I am sorry that the label was late.')
    await window.getByRole('button', { name: 'Record the apology' }).click()
    await window.getByText('It does not say what our own part was.').waitFor()
    await assertAccessible(page, 'an apology that lacks something')
    await window.getByRole('textbox').fill('I am sorry that the label was late. I forgot to tell the printer.')
    await window.getByRole('button', { name: 'Record the apology' }).click()
    await part().getByText('Now offer to put it right.').waitFor()
  })

  test('3.4: the sum is shown part by part, and an offer can be made from the list', async () => {
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      await part().getByText('What it comes to in money').click()
      await part().getByLabel('What it cost them, EUR').fill('120')
      await part().getByLabel('Their effort, hours').fill('3')
      await part()
        .getByRole('row', { name: /Together €255/ })
        .waitFor()
      await assertAccessible(page, 'the sum')
      await assertFits(page, 'the sum')
      await page.reload()
    }
    await part().getByRole('button', { name: 'Offer: Do it again' }).click()
    const window = page.getByRole('dialog')
    await window.getByLabel('What you offer').fill('New labels by courier')
    await assertFits(page, 'an offer')
    await window.getByRole('button', { name: 'Record the offer' }).click()
    await part().getByText('New labels by courier').waitFor()
    await part().getByRole('button', { name: 'They accept: New labels by courier' }).click()
    await page.getByRole('dialog').getByLabel('Their words').fill('Good, thank you')
    await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click()
    await part().getByText('Good, thank you').waitFor()
  })

  test('M8: a half-way offer has both sides and its day', async () => {
    const halfway = page.getByRole('region', { name: 'Meet half-way' })
    await halfway.getByRole('button', { name: 'Make a half-way offer' }).click()
    const window = page.getByRole('dialog')
    await window.getByLabel('What we give').fill('We print on Saturdays')
    await window.getByLabel('What we ask').fill('Your text by Wednesday')
    await window.getByLabel('By when').fill(dayAgo(-10))
    await window.getByRole('button', { name: 'Record the offer' }).click()
    await halfway.getByText('We print on Saturdays').waitFor()
    await halfway.getByText('Not answered yet').waitFor()
    await page.setViewportSize(DESK)
    await assertAccessible(page, 'a half-way offer')
  })

  test('M38: where two remedies did not help nothing more is suggested, and the facts are at hand', async () => {
    await page.goto('/cases/beck/price-3')
    await part().getByText('The matter came back 2 times').waitFor()
    assert.equal(
      await part()
        .getByRole('button', { name: /^Offer:/ })
        .count(),
      0,
    )
    await part().getByRole('button', { name: 'Show the facts' }).click()
    await part().getByText('Part of the bill').first().waitFor()
    await assertAccessible(page, 'nothing more is suggested')
    // The apology that was refused is no fault of the page.
    assert.deepEqual(
      walk.faults.filter((fault) => !fault.includes('409')),
      [],
    )
  })
})
