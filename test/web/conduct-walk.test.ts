import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** A client with modest words and endless wishes, an incident that waits for us, and a warning that was begun. */
function book(): string {
  return [
    'client acme "Acme Bakery" language en',
    'member armen "Armen"',
    `${dayAgo(40)} need acme "Just a simple label, nothing special"`,
    `${dayAgo(30)} change acme c1 in "Bigger letters" delivery label 30min`,
    `${dayAgo(20)} change acme c2 out "A drawing of the shop, by hand" delivery label 240min`,
    `${dayAgo(12)} missed acme missed client "Nobody came to the tasting"`,
    `${dayAgo(10)} incident acme i1 behaviour gravity 2 "You people are useless" as words type insult via call member armen by armen`,
    `${dayAgo(9)} warning acme w1 told "We told Anna why such calls hurt"`,
    '',
  ].join('\n')
}

describe('conduct and scope', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
    await bringBook(page, 'book.story', book())
  })
  after(() => walk.close())

  test('M11: what they said they need stands above what they ask for, and a change order is asked for', async () => {
    await page.goto('/clients/acme')
    const scope = page.getByRole('region', { name: 'Scope', exact: true })
    await scope.getByText('Just a simple label, nothing special').waitFor()
    await scope.getByText('One request out of scope has no change order').waitFor()
    await scope.getByText('label: 2 requests, 4.5 h').waitFor()
    const request = scope.getByRole('listitem').filter({ hasText: 'A drawing of the shop' })
    await request.getByRole('button', { name: 'Change order' }).click()
    await page.getByRole('combobox', { name: 'Change order' }).selectOption('none')
    await page.getByRole('button', { name: 'Save it' }).click()
    await request.getByText('Done as a favour').waitFor()
    await scope.getByText('has no change order').waitFor({ state: 'detached' })
  })

  test('M34: a letter from chosen incidents is shown with its tone, and kept as a warning', async () => {
    const conduct = page.getByRole('region', { name: 'Conduct', exact: true })
    await conduct.getByText('Nothing was done by').waitFor()
    await conduct.getByRole('button', { name: 'Draft a letter' }).click()
    await page.getByRole('checkbox', { name: /You people are useless/ }).check()
    await page
      .getByRole('textbox', { name: 'What cannot go on' })
      .fill('Please write to us, and leave our people out of it.')
    await page.getByRole('textbox', { name: 'What follows' }).fill('We will answer in writing only.')
    await page.getByRole('button', { name: 'Show the draft' }).click()
    const draft = page.getByRole('region', { name: /How we go on/ })
    await draft.getByText('We will answer in writing only.').waitFor()
    assert.match(await draft.innerText(), /“You people are useless”/)
    await assertAccessible(page, 'a letter')
    await draft.getByRole('button', { name: 'Keep it as a warning' }).click()
    await page.getByText('The letter is kept.').waitFor()
    await conduct.getByText('Warning: Asked to change').waitFor()
  })

  test('I6, M37: a threat is reported with its words, and people come first', async () => {
    const conduct = page.getByRole('region', { name: 'Conduct', exact: true })
    await conduct.getByRole('button', { name: 'Report an incident' }).click()
    await page.getByRole('textbox', { name: 'What was said or done' }).fill('I know where you live')
    await page.getByRole('combobox', { name: 'How grave' }).selectOption('4')
    await page.getByRole('combobox', { name: 'What exactly' }).selectOption('threat')
    await page.getByRole('combobox', { name: 'How', exact: true }).selectOption('public')
    await page.getByRole('combobox', { name: 'How bad was the thing itself?' }).selectOption('1')
    const picture = { name: 'post.png', mimeType: 'image/png', buffer: Buffer.from('abc') }
    await page.locator('input[type=file]').setInputFiles(picture)
    await page.getByText('Fingerprint ba7816bf8f01').waitFor()
    await assertAccessible(page, 'a report')
    await page.getByRole('button', { name: 'Report it' }).click()
    const window = page.getByRole('dialog')
    await window.getByText('Is whoever it hit safe').waitFor()
    await window.getByRole('button', { name: 'Close' }).last().click()
    const row = conduct.getByRole('listitem').filter({ hasText: 'I know where you live' })
    await row.getByRole('button', { name: 'Write down what was done' }).click()
    await page.getByRole('textbox', { name: 'In words, with names' }).fill('Armen is at home, with his brother')
    await page.getByRole('button', { name: 'Write it down', exact: true }).click()
    await row.getByText('● Done').waitFor()
    await page.goto('/clients/acme#client-work')
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      await conduct.waitFor()
      await assertFits(page, `conduct at ${viewport.width}`)
      await assertAccessible(page, `conduct at ${viewport.width}`)
    }
    assert.deepEqual(walk.faults, [])
  })
})
