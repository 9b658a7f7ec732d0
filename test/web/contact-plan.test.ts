import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const DAY_MS = 86_400_000

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

/** A Saturday two to three weeks ahead: a rest day where nothing else is known. */
function saturdayAhead(): string {
  const weekday = new Date(Date.now() + 14 * DAY_MS).getUTCDay()
  return dayFromNow(14 + ((6 - weekday + 7) % 7))
}

/** Four clients whom nobody has called for five months; one of them had a plan before. */
const NAMES = { acme: 'Acme Bakery', birch: 'Birch Studio', cedar: 'Cedar Cafe', dune: 'Dune Books' }
const BOOK = [
  ...Object.entries(NAMES).map(([key, name]) => `client ${key} "${name}" language en`),
  ...Object.keys(NAMES).map((key) => `${dayFromNow(-150)} call with ${key} "spring menu"`),
  `${dayFromNow(-150)} plan cedar season "Planning the summer" every 6w as review via call`,
  '',
].join('\n')

const REVIEW = 'Where your work with us stands'

function reviewOf(page: Page, name: string): Locator {
  return page.getByRole('listitem', { name }).filter({ hasText: REVIEW })
}

describe('contact plans', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: { width: 1280, height: 900 } })
    await beginBook(page)
    await page.goto('/import')
    const file = { name: 'four.story', mimeType: 'text/plain', buffer: Buffer.from(BOOK) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'four.story is read' }).waitFor()
  })
  after(() => walk.close())

  test('a plan is given to the chosen clients and to nobody else, with a way back', async () => {
    await page.goto('/plan')
    await page.getByText('3 clients have no contact plan yet').waitFor()
    await page.goto('/clients')
    for (const name of ['Acme Bakery', 'Birch Studio']) {
      await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check()
    }
    await page.getByRole('button', { name: 'Give a contact plan to 2 clients' }).click()
    await assertAccessible(page, 'giving a plan')
    await page.getByRole('button', { name: 'Give the plan to 2 clients' }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.goto('/plan')
    await reviewOf(page, 'Acme Bakery').waitFor()
    await reviewOf(page, 'Birch Studio').waitFor()
    assert.equal(await page.getByRole('listitem', { name: 'Dune Books' }).count(), 0)
    await page.getByText('1 client has no contact plan yet').waitFor()
  })

  test('the day says why, on a desk and on a phone', async () => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      await page.goto('/plan')
      await reviewOf(page, 'Acme Bakery').getByRole('button', { name: 'Why this day' }).click()
      await reviewOf(page, 'Acme Bakery').getByText('Every 6 months; you last spoke on').waitFor()
      await assertFits(page, `the plan at ${viewport.width}`)
      await assertAccessible(page, `the plan at ${viewport.width}`)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('a contact that is logged from Today moves on', async () => {
    await page.goto('/')
    await page.getByRole('heading', { name: 'Contacts planned' }).waitFor()
    const row = page.getByRole('listitem', { name: 'Cedar Cafe' }).filter({ hasText: 'Planning the summer' })
    assert.match(await row.innerText(), /days late/)
    await row.getByRole('button', { name: 'Log a contact' }).click()
    await page.getByLabel('What was said').fill('Happy with the menu')
    await page.getByRole('button', { name: 'Log the contact' }).click()
    await page.getByText('The contact with Cedar Cafe is logged.').waitFor()
    await row.waitFor({ state: 'detached' })
    await page.goto('/plan')
    await row.waitFor()
    assert.doesNotMatch(await row.innerText(), /late/)
  })

  test('N32: a closed day is refused with the nearest open one, and taken for a reason', async () => {
    await page.goto('/plan')
    await reviewOf(page, 'Acme Bakery').getByRole('button', { name: 'Move the contact with Acme Bakery' }).click()
    const window = page.getByRole('dialog')
    await window.getByLabel('New day').fill(saturdayAhead())
    await window.getByLabel('Why').fill('They asked for the weekend')
    await window.getByRole('button', { name: 'Move to another day' }).click()
    await window.getByRole('alert').getByText('is no day for it').waitFor()
    assert.doesNotMatch(await window.getByRole('alert').innerText(), /\d{4}-\d\d-\d\d/)
    await window.getByRole('button', { name: /^Take / }).waitFor()
    await assertAccessible(page, 'a closed day')
    await window.getByRole('button', { name: 'Keep this day all the same' }).click()
    await page.getByText('The contact with Acme Bakery is on').waitFor()
    const row = reviewOf(page, 'Acme Bakery').filter({ has: page.locator(`time[datetime="${saturdayAhead()}"]`) })
    await row.getByRole('button', { name: 'Why this day' }).click()
    await row.getByText('They asked for the weekend').first().waitFor()
  })

  test('no error is reported but the refusal that was asked for', () =>
    assert.deepEqual(
      walk.faults.filter((fault) => !fault.includes('409')),
      [],
    ))
})
