import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** A promise that is late, one far ahead, one of the client, five kept ones, and a mail that promises something. */
function bookOfPromises(): string {
  const kept = Array.from({ length: 5 }, (_, i) => [
    `${dayFromNow(-40)} promise to acme "proof ${i}" by ${dayFromNow(-30)} owner armen as work`,
    `${dayFromNow(-31)} kept acme "proof ${i}"`,
  ])
  return [
    'client acme "Acme Bakery" language en email office@acme.example',
    'member armen "Armen"',
    `${dayFromNow(-20)} promise to acme "new label" by ${dayFromNow(-2)} owner armen as work`,
    `${dayFromNow(-20)} promise to acme "price list" by ${dayFromNow(40)} as answer`,
    `${dayFromNow(-20)} promise from acme "logo file" by ${dayFromNow(30)}`,
    `${dayFromNow(-1)} email to acme "Dear all, thank you for the call. I will send the samples by ${dayFromNow(9)}. Best, Armen"`,
    ...kept.flat(),
    '',
  ].join('\n')
}

describe('promises', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
  })
  after(() => walk.close())

  test('where nothing is promised the page says what will be there and where to begin', async () => {
    await page.goto('/promises')
    await page.getByRole('heading', { name: 'Nothing is promised' }).waitFor()
    await page.getByRole('link', { name: 'Choose a client' }).waitFor()
    await page.getByText('Nothing that looks like a promise').waitFor()
    await assertAccessible(page, 'no promises')
  })

  test('M17: open promises by their day, figures with n and interval, on a desk and on a phone', async () => {
    await bringBook(page, 'kept.story', bookOfPromises())
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      await page.goto('/promises')
      await page.getByRole('region', { name: 'Late', exact: true }).getByText('new label').waitFor()
      await page.getByRole('region', { name: 'Later' }).getByText('price list').waitFor()
      const figures = await page.getByRole('region', { name: 'What became of promises' }).innerText()
      assert.match(figures, /Armen/)
      assert.match(figures, /5 of 6/)
      assert.match(figures.replaceAll('\u00a0', ' '), /83 ?% \(44 ?% to 97 ?%\)/)
      await assertFits(page, `promises at ${viewport.width}`)
      await assertAccessible(page, `promises at ${viewport.width}`)
    }
    await page.setViewportSize(DESK)
  })

  test('M17: a new day comes with a note to the client that may be changed, and is recorded with one button', async () => {
    await page.goto('/promises')
    const row = page.getByRole('listitem').filter({ hasText: 'new label' })
    await row.getByRole('button', { name: 'New day' }).click()
    const note = page.getByRole('textbox', { name: 'Note to the client' })
    await note.waitFor()
    assert.match(await note.inputValue(), /I promised you “new label” by .*\n?.*sorry/s)
    const link = page.getByRole('link', { name: 'Open in mail program' })
    assert.match((await link.getAttribute('href'))!, /^mailto:office@acme\.example\?subject=/)
    await note.fill('Dear Acme, it comes on Monday.')
    assert.match((await link.getAttribute('href'))!, /body=Dear%20Acme%2C%20it%20comes/)
    await assertAccessible(page, 'a new day')
    await page.getByRole('button', { name: 'Record the new day' }).click()
    await page.getByText('“new label” is moved to').waitFor()
    await page.getByRole('region', { name: 'Late', exact: true }).waitFor({ state: 'detached' })
  })

  test('M17: what a mail promises is marked in its context and recorded when a person says so', async () => {
    await page.goto('/promises')
    const mail = page.getByRole('region', { name: 'Found in your mail' })
    assert.match(await mail.locator('mark').innerText(), /^I will send the samples by/)
    await mail.getByRole('textbox', { name: 'What is promised' }).fill('send the samples')
    await mail.getByRole('button', { name: 'Record it' }).click()
    await page.getByText('“send the samples” for Acme Bakery is recorded.').waitFor()
    await mail.getByText('Nothing that looks like a promise').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'send the samples' }).first().waitFor()
  })
})
