import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

describe('the first walk', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open()
  })
  after(() => walk.close())

  test('a new book asks who the business is, then offers two doors', async () => {
    await page.goto('/')
    await page.getByRole('heading', { name: 'Welcome' }).waitFor()
    await page.getByLabel('Name of the business').fill('Test & Co')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('heading', { name: 'Test & Co has no clients yet' }).waitFor()
    assert.equal(await page.getByRole('link', { name: 'Choose files' }).isVisible(), true)
  })

  test('the sample is read while one looks, and leads to Today', async () => {
    await page.getByRole('button', { name: 'Open the sample' }).click()
    await page.getByRole('heading', { name: 'studio.story is read' }).waitFor()
    await page.getByRole('link', { name: 'See Today' }).click()
    await page.getByRole('heading', { name: 'Today', exact: true }).waitFor()
    assert.ok((await page.locator('[data-row]').count()) > 0)
    assert.match(await page.getByRole('list', { name: 'All clients by standing' }).innerText(), /slipping/)
  })

  test('a figure of a move opens the facts it stands on, each with its source', async () => {
    const move = page.locator('[data-row]').first()
    await move.getByRole('button', { expanded: false }).first().click()
    const because = move.getByRole('region', { name: 'Because' })
    await because
      .getByText(/studio\.story, line/)
      .first()
      .waitFor()
    await because
      .getByText(/studio\.story, line/)
      .first()
      .click()
    assert.match(await because.locator('code').first().innerText(), /^\d{4}-\d\d-\d\d /)
  })

  test('a move that is snoozed goes away, and Undo brings it back', async () => {
    // One with a single reason: with more, the next reason takes its place.
    const moves = page.locator('[data-row]').filter({ has: page.getByRole('button', { name: /^Snooze/ }) })
    const name = (await moves.filter({ hasNotText: 'Also:' }).last().getAttribute('aria-label'))!
    // A planned contact with them may take its place in the list: the move is the one that can be snoozed.
    const snooze = page.getByRole('button', { name: `Snooze ${name}` })
    await snooze.click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /For a week/ })
      .click()
    await snooze.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await snooze.waitFor()
  })

  test('a move leads to its client, which says in one sentence how it stands', async () => {
    const name = await page.locator('[data-row]').first().getByRole('link').innerText()
    await page.locator('[data-row]').first().getByRole('link').click()
    await page.waitForURL(/\/clients\//)
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.getByRole('heading', { name: 'What happened' }).waitFor()
  })

  test('a logged contact is on the timeline, and Undo takes it back', async () => {
    await page.getByRole('button', { name: 'Log a contact' }).click()
    await page.getByLabel('What was said').fill('called about the autumn labels')
    await page.getByRole('button', { name: 'Log the contact' }).click()
    const said = page.locator('q', { hasText: 'called about the autumn labels' })
    await said.waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Taken back.').waitFor()
    await said.waitFor({ state: 'detached' })
  })

  test('a day in the past shows how it stood then', async () => {
    await page.goto('/?asOf=2026-03-02')
    await page.getByRole('heading', { name: '2 March 2026' }).waitFor()
    await page.getByRole('button', { name: 'Back to today' }).click()
    await page.waitForURL((url) => url.search === '')
  })

  test('an address that leads nowhere says so, and a used link asks for a new one', async () => {
    await page.goto('/nowhere')
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor()
    assert.deepEqual(walk.faults, [])
    await page.goto('/setup#used-up')
    await page.getByRole('heading', { name: 'You need a link to sign in' }).waitFor()
  })
})
