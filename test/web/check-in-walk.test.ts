import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const PATH = '/clients/acme/check-in'
const fixture = join(import.meta.dirname, '..', 'sources', 'transcript', 'fixtures', 'zoom-en.vtt')

const FACTS = [
  'client acme "Acme" since 2023-05-10 trade bakery',
  'person anna at acme "Anna Karls"',
  '2025-06-02 goal acme set "A second bakery"',
]

describe('a check-in', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    page.setDefaultTimeout(8000)
    await beginBook(page)
    for (const line of FACTS) {
      await page.evaluate(async (body) => {
        await fetch('/api/add-fact', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      }, JSON.stringify({ line }))
    }
  })
  after(() => walk.close())

  test('what they want comes first, and what is missing is said as one goes', async () => {
    await page.goto(PATH)
    await page.getByRole('heading', { name: 'Check-in with Acme' }).waitFor()
    const [first] = await page.getByRole('region', { name: 'Agenda' }).getByRole('listitem').allInnerTexts()
    assert.match(first!, /Theirs first: their goal “A second bakery”/)
    const save = page.getByRole('button', { name: 'Record the check-in' })
    assert.equal(await save.isDisabled(), true)
    await page.getByText('3 more questions with their answers').waitFor()
    await page.getByLabel('What you thanked them for').fill('for the trust')
    await page.getByLabel('Question 1', { exact: true }).fill('What changed?')
    await page.getByLabel('Their answer to question 1').fill('We opened a shop')
    await page.getByText('2 more questions with their answers').waitFor()
    await assertAccessible(page, 'a check-in half written')
  })

  test('a reload loses nothing, and questions of a transcript are taken over', async () => {
    await page.reload()
    assert.equal(await page.getByLabel('What you thanked them for').inputValue(), 'for the trust')
    await page.getByLabel('Choose a transcript').first().setInputFiles(fixture)
    await page.getByLabel('Side of Mira Berg').selectOption('ours')
    await page.getByRole('button', { name: 'Read again' }).click()
    await page.getByText('You spoke 20 % of the talk').waitFor()
    for (const words of ['What would make the second bakery easier', 'What should we stop doing'])
      await page
        .getByRole('button', { name: `Ask this: ${words}` })
        .first()
        .click()
    await page.getByLabel('One thing they said, in their own words').fill('One name to call')
    await page.getByText('Nothing is missing').waitFor()
    await assertAccessible(page, 'a check-in with a transcript')
  })

  test('it is recorded, the draft is forgotten and the client shows their words', async () => {
    await page.getByRole('button', { name: 'Record the check-in' }).click()
    await page.getByRole('heading', { name: 'Check-in', exact: true }).waitFor()
    await page.getByText('One name to call').first().waitFor()
    assert.equal(await page.evaluate('Object.keys(localStorage).filter((key) => key.includes("check-in")).length'), 0)
    assert.deepEqual(walk.faults, [])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`can be read by everybody, ${colorScheme}, and fits a phone`, async () => {
      const other = await walk.open({ colorScheme, viewport: PHONE, hasTouch: true, isMobile: true })
      await other.goto(PATH)
      await other.getByRole('heading', { name: 'Check-in with Acme' }).waitFor()
      await other.getByText('Invitation', { exact: true }).click()
      await other.getByRole('button', { name: 'Write the invitation' }).click()
      await other.getByRole('button', { name: 'Copy the letter' }).waitFor()
      await assertFits(other, PATH)
      await assertAccessible(other, `${PATH}, ${colorScheme}`)
      await other.context().close()
    })
  }
})
