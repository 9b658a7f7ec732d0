import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** A complaint whose clocks have run out, of a day when a promise of ours was late, and a complaint that is no case. */
function bookOfCases(): string {
  return [
    'client acme "Acme Bakery" language en',
    'member armen "Armen"',
    `${dayAgo(30)} promise to acme "new label" by ${dayAgo(20)} owner armen`,
    `${dayAgo(14)} case acme late-label complaint "The label came too late for our market day" via email owner armen`,
    `${dayAgo(9)} complaint acme "Nobody called us back"`,
    '',
  ].join('\n')
}

describe('cases', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
  })
  after(() => walk.close())

  test('where no case is open the page says what will be there', async () => {
    await page.goto('/cases')
    await page.getByRole('heading', { name: 'No case yet' }).waitFor()
    await assertAccessible(page, 'no cases')
  })

  test('handbook 3.3: cases by their clocks, and complaints that are no case, on a desk and on a phone', async () => {
    await bringBook(page, 'cases.story', bookOfCases())
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      await page.goto('/cases')
      const row = page.getByRole('listitem').filter({ hasText: 'too late for our market day' })
      await row.getByText('They have not heard that it arrived').waitFor()
      await page.getByRole('listitem').filter({ hasText: 'Nobody called us back' }).waitFor()
      await assertFits(page, `cases at ${viewport.width}`)
      await assertAccessible(page, `cases at ${viewport.width}`)
    }
    await page.setViewportSize(DESK)
  })

  test('M25–M28: a case is heard, found out, put right, told and closed on its page', async () => {
    await page.goto('/cases/acme/late-label')
    await page.getByRole('heading', { name: /Acme Bakery complained on/ }).waitFor()
    await page.getByRole('button', { name: 'A promise of ours to them was late then' }).waitFor()
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `a case at ${viewport.width}`)
      await assertAccessible(page, `a case at ${viewport.width}`)
    }
    await page.getByLabel('What would make it right?').fill('Tell us two days before')
    await page.getByLabel('How bad it was for them').selectOption('3')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Tell us two days before').waitFor()
    await page.getByRole('button', { name: 'Note that they know' }).click()
    await page.getByText('We told them on').waitFor()
    await page.getByLabel('What happened').fill('The film was ordered late')
    await page.getByRole('button', { name: 'Note what you found' }).click()
    await page.getByText('They are right · it lies here: With us').waitFor()
  })

  test('A16: words that hurt ask for a reason; 11.2 no. 13: told, then closed in the client’s words', async () => {
    const told = page.getByLabel('What you told them')
    await told.fill('You are a nightmare.')
    await page.getByRole('button', { name: 'Note that they were told' }).click()
    await page.getByLabel('Why it goes out as it is').waitFor()
    await told.fill('It is with you, and we call two days before the next one.')
    await page.getByRole('button', { name: 'Note that they were told' }).click()
    await page.getByLabel('What they answered').selectOption('agreed')
    await page.getByLabel('Their own words').fill('Good, thank you')
    await page.getByRole('button', { name: 'Close the case' }).click()
    await page.getByText(/Closed on .* They agreed/).waitFor()
    await page.getByRole('button', { name: 'Open again' }).waitFor()
    await assertAccessible(page, 'a closed case')
  })

  test('M21: a complaint becomes a case with one click, and the client page shows it', async () => {
    await page.goto('/cases')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Nobody called us back' })
      .getByRole('button', { name: 'Make it a case' })
      .click()
    await page.waitForURL(/\/cases\/acme\/nobody-called-us-back/)
    await page.goto('/clients/acme')
    await page.getByRole('region', { name: 'Cases' }).getByText('Nobody called us back').waitFor()
  })
})
