import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const BOOK = 'client acme "Acme Bakery" language en since 2025-03-04\n'

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** The client: a phone of their own without a session, and without a program in the page. */
async function asClient(url: string, walkThrough: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['GOODTERMS_TEST_CHROMIUM']!,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  })
  const viewport = { width: 390, height: 844 }
  const phone = { viewport, hasTouch: true, isMobile: true, javaScriptEnabled: false }
  await walkThrough(await (await browser.newContext(phone)).newPage())
  await browser.close()
}

describe('an expectation sheet', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  let link = ''
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: { width: 1280, height: 900 } })
    await beginBook(page)
    await page.goto('/import')
    const file = { name: 'one.story', mimeType: 'text/plain', buffer: Buffer.from(BOOK) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'one.story is read' }).waitFor()
  })
  after(() => walk.close())

  test('is begun and written: what is missing is said until nothing is', async () => {
    await page.goto('/clients/acme/sheet')
    await page.getByRole('button', { name: 'Begin work' }).click()
    await page.getByLabel('What is it called?').fill('Labels for rye bread')
    await page.getByRole('dialog').getByRole('button', { name: 'Begin work' }).click()
    await page.getByRole('heading', { name: '2 things are missing' }).waitFor()
    await assertAccessible(page, 'writing a sheet')
    const comes = page.getByRole('group', { name: 'What you receive, and when' })
    await comes.getByRole('textbox').first().fill('Label for the rye bread')
    await comes.getByLabel('By', { exact: true }).fill(dayFromNow(30))
    await page.getByRole('heading', { name: 'The sheet is whole' }).waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Version 1 is written').waitFor()
  })

  test('is sent by a private link that is shown once', async () => {
    await page.getByRole('button', { name: 'Send' }).click()
    const window = page.getByRole('dialog')
    await window.getByRole('button', { name: 'Make the link' }).click()
    await window.getByRole('heading', { name: 'The link is ready' }).waitFor()
    link = await window.getByText(`${walk.origin}/s/`).first().innerText()
    await assertAccessible(page, 'a link that is ready')
    await window.getByRole('button', { name: 'Close' }).click()
    assert.equal(await page.getByText(link).count(), 0)
  })

  test('M16: the client answers on a phone without an account; a tick alone is not enough', () =>
    asClient(link, async (phone) => {
      await phone.goto(link)
      await phone.getByRole('heading', { name: 'Labels for rye bread' }).waitFor()
      await phone.getByLabel('Your name').fill('Anna')
      await phone.getByRole('button', { name: 'I accept this sheet' }).click()
      await phone.getByRole('heading', { name: 'This was not sent yet' }).waitFor()
      assert.equal(await phone.getByLabel('Your name').inputValue(), 'Anna')
      await phone.getByLabel('First thing I expect').fill('A label for my rye bread')
      await phone.getByLabel('Second thing I expect').fill('I may ask for changes twice')
      await phone.getByLabel('Third thing I expect').fill('You also deliver boxes to Berlin')
      await phone.getByLabel('What is unclear').fill('Who owns the drawing?')
      await phone.getByRole('button', { name: 'I accept this sheet' }).click()
      await phone.getByRole('heading', { name: 'Thank you, Anna' }).waitFor()
    }))

  test('M16: the owner sees the acceptance, the words and the questions, and answers', async () => {
    await page.reload()
    await page.getByText('Version 1 was accepted by Anna').first().waitFor()
    await page.getByText('A label for my rye bread').waitFor()
    await page.getByText('Who owns the drawing?').first().waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await assertFits(page, 'an accepted sheet on a phone')
    await assertAccessible(page, 'an accepted sheet on a phone')
    await page.goto('/promises')
    await page.getByRole('listitem').filter({ hasText: 'Label for the rye bread' }).first().waitFor()
  })

  test('a link that was never made opens nothing and says so', () =>
    asClient(link, async (phone) => {
      await phone.goto(`${walk.origin}/s/nothing`)
      await phone.getByRole('heading', { name: 'This link does not open anything' }).waitFor()
    }))

  test('asks nobody but its own program, and reports no error', () => assert.deepEqual(walk.faults, []))
})
