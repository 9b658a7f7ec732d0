import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** A check reads a book of three years month end by month end; a slow machine needs its time. */
const LONG_MS = 180_000

describe('what past warnings were worth, and what is expected of a client', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk('--sample')
    page = await walk.open({ viewport: DESK })
    await page.goto('/')
    await page.locator('[data-row]').first().waitFor()
  })
  after(() => walk.close())

  test('is reached from Today and says what it does before it is run', async () => {
    await page.getByRole('link', { name: 'Does it work here?' }).click()
    await page.waitForURL('**/check')
    await page.getByRole('heading', { name: 'Not checked yet' }).waitFor()
    await page.getByRole('heading', { name: 'How your clients buy and stay' }).waitFor()
    await assertAccessible(page, 'the check before it was run')
  })

  test('shows how far it is and can be stopped', async () => {
    await page.getByRole('button', { name: 'Run the check' }).click()
    await page.getByRole('progressbar', { name: 'Reading the past again' }).waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('heading', { name: 'The check was stopped' }).waitFor()
    await page.getByText('Nothing was changed').waitFor()
  })

  test('gives its verdict with n and interval, against plain rules, or says that there is too little', async () => {
    await page.getByRole('button', { name: 'Run it again' }).click()
    await page.getByText(/^Last run on/).waitFor({ timeout: LONG_MS })
    const ground = await page.getByText(/^From [\d,]+ readings of \d+ clients at \d+ month ends/).innerText()
    assert.match(ground, /One client can count at several month ends\./)
    if ((await page.getByText('No score is shown.').count()) > 0) return
    const verdict = page.getByRole('region', { name: 'What came of the warnings' })
    assert.match(await verdict.innerText(), /\d+ times a client left or bought clearly less.*between \d+ and \d+/)
    for (const rule of ['Good Terms', 'The plain rule', 'Saying nothing'])
      assert.equal(await page.getByRole('rowheader', { name: rule }).count(), 1, rule)
    assert.equal(await page.getByText('Brier').isVisible(), false)
    await page.getByText('Figures for those who want to check').click()
    assert.equal(await page.getByText('Brier').first().isVisible(), true)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be read by everybody with everything open, ${colorScheme}, and fits a phone`, async () => {
      const other = await walk.open({ colorScheme, viewport: PHONE, hasTouch: true, isMobile: true })
      await other.goto('/check')
      await other.getByRole('button', { name: 'Run it again' }).waitFor()
      await other.getByText('Every model with its parameters').waitFor()
      await openAll(other)
      await assertFits(other, 'the check')
      await assertAccessible(other, `the check on a phone, ${colorScheme}`)
      await other.setViewportSize(DESK)
      await assertAccessible(other, `the check on a desk, ${colorScheme}`)
      await other.context().close()
    })
  }

  test('a chance, purchases and worth stand with their intervals, and what they stand on', async () => {
    await page.goto('/clients?sort=at-risk&descending=true')
    await page.getByRole('row').nth(1).getByRole('link').click()
    const card = page.getByRole('region', { name: 'What to expect' })
    await card.waitFor()
    await card.getByText('How this is told').click()
    const said = (await card.innerText()).replaceAll('\u00a0', ' ')
    assert.match(said, /Buys again within a year\s+[\d.]+ % \([\d.]+–[\d.]+\)/)
    assert.match(said, /Purchases in the next 12 months\s+[\d.]+\s+[\d.]+ to [\d.]+/)
    assert.match(said, /At risk/)
    assert.match(said, /from \d+ clients with [\d,]+ repeat purchases up to/)
  })

  test('clients are sorted by what is at risk, the most first', async () => {
    await page.goto('/clients?sort=at-risk&descending=true')
    const head = page.getByRole('columnheader', { name: 'At risk' })
    await head.waitFor()
    assert.equal(await head.getAttribute('aria-sort'), 'descending')
    assert.match(await page.locator('tbody [data-column=at-risk]').first().innerText(), /\d/)
  })

  test('a raised signal says since when, how strongly, and what would clear it', async () => {
    await page.goto('/clients/Brim%20Brugghús')
    const raised = page.locator('li[data-state=raised]').first()
    await raised.waitFor()
    assert.match(await raised.innerText(), /A (weak|fair|strong) sign · since \d/)
    assert.match(await raised.innerText(), /Clears /)
    await page.getByText(/(One is|are) quiet: /).click()
    await page.locator('li[data-state=clear]').first().waitFor()
  })

  test('feedback is recorded by keys alone, stands on the timeline, and Undo takes it back', async () => {
    await page.getByRole('button', { name: 'Log feedback' }).press('Enter')
    const window = page.getByRole('dialog', { name: 'Feedback from Brim Brugghús' })
    await window.getByLabel('What they were asked').selectOption('Would recommend us')
    await assertAccessible(page, 'the feedback window')
    await window.getByRole('button', { name: 'Log the feedback' }).press('Enter')
    await window.getByText('Choose a score.').waitFor()
    await window.getByRole('radio', { name: '6', exact: true }).press('Space')
    await page.keyboard.press('ArrowRight')
    assert.equal(await window.getByRole('radio', { name: '7', exact: true }).isChecked(), true)
    await window.getByLabel('In their words').fill('fine, no complaints')
    await window.getByLabel('What would be more than good enough').fill('a call before the season')
    await window.getByRole('button', { name: 'Log the feedback' }).press('Enter')
    const said = page.locator('q', { hasText: 'fine, no complaints' })
    await said.waitFor()
    await page.getByText('would recommend: 7 of 10').waitFor()
    await page.getByText('would be more: a call before the season').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await said.waitFor({ state: 'detached' })
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the cards can be read by everybody, ${colorScheme}, and fit a phone`, async () => {
      const other = await walk.open({ colorScheme, viewport: PHONE, hasTouch: true, isMobile: true })
      await other.goto('/clients/Brim%20Brugghús#client-contact')
      await other.getByRole('heading', { name: 'Questions and rhythm' }).waitFor()
      await openAll(other)
      await assertFits(other, 'the client')
      await assertAccessible(other, `the client on a phone, ${colorScheme}`)
      await other.context().close()
    })
  }

  test('asks nobody but its own program, and reports no error', () => assert.deepEqual(walk.faults, []))
})

async function openAll(page: Page): Promise<void> {
  await page.evaluate('document.querySelectorAll("details").forEach((one) => (one.open = true))')
}
