import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** A decision to part that lacks nothing, a parting that was begun, and a few things that are still owed. */
function book(): string {
  return [
    'client acme "Acme Bakery" language en',
    `${dayAgo(400)} engagement acme web "Looking after the site" notice 30`,
    `${dayAgo(40)} review acme r1 opened "What they asked of us" due ${dayAgo(-5)}`,
    `${dayAgo(39)} checked acme r1 own-fault no "All dates were kept"`,
    `${dayAgo(39)} checked acme r1 care no "Nothing, they said"`,
    `${dayAgo(38)} checked acme r1 same-treatment yes "We would"`,
    `${dayAgo(37)} ground acme r1 ethics strong "They asked for a second, lower invoice for the customs"`,
    `${dayAgo(5)} decision acme r1 part "We do not write two invoices" rejected repair why "Nothing of ours to put right"`,
    'member mira "Mira" role owner',
    ...['anger', 'plea', 'silence', 'public-review', 'withheld-payment', 'legal', 'threat'].map(
      (one) => `${dayAgo(4)} reaction acme r1 ${one} "One calm answer" member mira`,
    ),
    `${dayAgo(4)} parting acme parting-1 begun review r1 profile trade`,
    `${dayAgo(20)} promise to acme "Print the new label" by ${dayAgo(-10)}`,
    `${dayAgo(50)} invoice acme 100.00 EUR due ${dayAgo(20)} ref A-1`,
    `${dayAgo(45)} payment acme 60.00 EUR for A-1`,
    '',
  ].join('\n')
}

/** The form of one thing, by its name. */
const formOf = (page: Page, name: string): Locator => page.getByRole('form', { name, exact: true })

describe('what is to be settled when work ends', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
    await bringBook(page, 'book.story', book())
    await page.goto('/partings/acme')
  })
  after(() => walk.close())

  test('M39: what the ledger knows waits for a plan, beside what is usual in the profession', async () => {
    await page.getByText('7 things are open with Acme Bakery. 7 still need a plan.').waitFor()
    const waiting = page.getByRole('region', { name: 'Needs a plan' })
    await waiting.getByText('Invoice A-1 is not paid').waitFor()
    await waiting.getByText('Because of 2 facts').first().click()
    await page.getByRole('region', { name: 'Usual when work ends: Trade' }).getByText('Material they left').waitFor()
  })

  test('M39: a plan is a way, somebody and a day; what does not apply is dropped with words', async () => {
    await page.getByRole('button', { name: 'Plan: Print the new label' }).click()
    await formOf(page, 'Print the new label').getByRole('button', { name: 'Save the plan' }).click()
    const planned = page.getByRole('region', { name: 'Planned', exact: true })
    await planned.getByText('Print the new label').waitFor()
    await page.getByRole('button', { name: 'Drop: Warranty papers, and who to call' }).click()
    await page.getByRole('textbox', { name: 'Why it does not apply' }).fill('There is no warranty on a site')
    await formOf(page, 'Warranty papers, and who to call').getByRole('button', { name: 'Drop' }).click()
    await page.getByText('One thing is settled').waitFor()
  })

  test('11.2: what belongs to the client cannot end now, and words that hold it back are refused beside the form', async () => {
    await page.getByRole('button', { name: 'Plan: Material they left with us' }).click()
    assert.equal(
      await formOf(page, 'Material they left with us').getByRole('radio', { name: 'End it now' }).isDisabled(),
      true,
    )
    await page.getByRole('button', { name: 'Not now' }).click()
    await page.getByRole('button', { name: 'Add something' }).click()
    const adding = formOf(page, 'Add something')
    await adding.getByRole('combobox', { name: 'What is it?' }).selectOption('files')
    await adding.getByRole('textbox', { name: 'In a few words' }).fill('We keep your files until the invoice is paid')
    await adding.getByRole('textbox', { name: 'Done by' }).fill(dayAgo(-20))
    await adding.getByRole('button', { name: 'Save the plan' }).click()
    await page.getByText('makes what belongs to the client wait for money').waitFor()
    await adding.getByRole('button', { name: 'Not now' }).click()
  })

  test('I38: a deadline that nobody looks after moves the last day, and an earlier one asks for the reason', async () => {
    await page.getByRole('button', { name: 'Add something' }).click()
    const adding = formOf(page, 'Add something')
    await adding.getByRole('textbox', { name: 'In a few words' }).fill('VAT return')
    await adding.getByText('End it now').click()
    await adding.getByRole('textbox', { name: 'Done by' }).fill(dayAgo(-10))
    await adding.getByRole('textbox', { name: 'Deadline by law or contract' }).fill(dayAgo(-60))
    await adding.getByRole('button', { name: 'Save the plan' }).click()
    await page.getByText('A deadline nobody else looks after: VAT return').waitFor()
    await page.getByRole('button', { name: 'Choose another day' }).click()
    const last = page.getByRole('region', { name: 'Last day' })
    await last.getByRole('textbox', { name: 'Last day' }).fill(dayAgo(-30))
    await last.getByRole('textbox', { name: 'Why it may end earlier' }).fill('They sold the shop')
    await last.getByRole('button', { name: 'Set this day' }).click()
    await last.getByText('They sold the shop').waitFor()
  })

  test('it fits a telephone and a desk, and can be used without seeing it', async () => {
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport)
      await assertFits(page, `obligations at ${viewport.width}`)
    }
    await assertAccessible(page, 'obligations')
    assert.deepEqual(
      walk.faults.filter((fault) => !/status of 4\d\d/.test(fault)),
      [],
    )
  })
})
