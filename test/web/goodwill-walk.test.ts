import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** A client whose parting has come as far as the letter: decided, talked about; the last invoice is open and long due. */
function book(): string {
  const paid = [200, 170, 140, 110, 80].flatMap((days, i) => [
    `${dayAgo(days)} invoice acme 120.00 EUR due ${dayAgo(days - 14)} ref A-${i + 8} tax 20.00 EUR`,
    `${dayAgo(days - 14)} payment acme 120.00 EUR for A-${i + 8}`,
  ])
  return [
    'client acme "Acme Bakery" language en',
    ...paid,
    `${dayAgo(50)} invoice acme 240.00 EUR due ${dayAgo(36)} ref A-13 tax 40.00 EUR`,
    `${dayAgo(40)} review acme r1 opened "What they asked of us" due ${dayAgo(-5)}`,
    `${dayAgo(39)} checked acme r1 own-fault no "All dates were kept"`,
    `${dayAgo(39)} checked acme r1 care no "Nothing, they said"`,
    `${dayAgo(38)} checked acme r1 same-treatment yes "We would"`,
    `${dayAgo(37)} ground acme r1 ethics strong "They asked for a second, lower invoice for the customs"`,
    `${dayAgo(5)} decision acme r1 part "We do not write two invoices" rejected repair why "Nothing of ours to put right"`,
    `${dayAgo(4)} reaction acme r1 withheld-payment "One calm answer" member owner`,
    `${dayAgo(3)} parting acme parting-1 begun review r1 profile none`,
    `${dayAgo(4)} lastday acme parting-1 on ${dayAgo(-60)}`,
    `${dayAgo(3)} farewell acme parting-1 held "They had seen it coming" mood calm`,
    '',
  ].join('\n')
}

/** Plans all that is open, as its own screen does; what this walk is about comes after it. */
async function planObligations(page: Page, due: string): Promise<void> {
  await page.evaluate(async (day) => {
    const asked = await fetch('/api/see-obligations?client=acme')
    const { obligations } = (await asked.json()) as { obligations: { obligation: string; planned: boolean }[] }
    for (const { obligation, planned } of obligations) {
      if (planned) continue
      const plan = { client: 'acme', obligation, way: 'finish', owner: 'owner', due: day }
      const headers = { 'content-type': 'application/json' }
      const done = await fetch('/api/plan-obligation', { method: 'POST', headers, body: JSON.stringify(plan) })
      if (!done.ok) throw new Error(await done.text())
    }
  }, due)
}

describe('what a leaving client gets', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
    await bringBook(page, 'book.story', book())
    await planObligations(page, dayAgo(-20))
  })
  after(() => walk.close())

  test('I28, I29: the last invoice is cancelled without a condition, and is done with its number', async () => {
    await page.goto('/partings/acme')
    const part = page.getByRole('region', { name: 'What they get' })
    await part.getByRole('radio', { name: /^Cancel invoice A-13/ }).waitFor()
    await assertAccessible(page, 'the parting')
    await part.getByRole('textbox', { name: /^What it is for/ }).fill('January, once you have signed the release')
    await part.getByRole('button', { name: 'Give it' }).click()
    await part.getByText('ties what is given to something').waitFor()
    await part.getByRole('textbox', { name: /^What it is for/ }).fill('You should not pay for it')
    await part.getByRole('button', { name: 'Give it' }).click()
    await part.getByText('Credit note of €240 for invoice A-13').waitFor()
    await part.getByRole('button', { name: /^It is done/ }).click()
    await page.setViewportSize(PHONE)
    await assertFits(page, 'the parting')
    await part.getByRole('textbox', { name: /^Number of the credit note/ }).fill('C-1')
    await part.getByRole('button', { name: 'Save that it is done' }).click()
    await part.getByText('That is done. The letter can say so.').waitFor()
    await part.getByText('€240 less to pay, of invoice A-13').waitFor()
    assert.deepEqual(
      walk.faults.filter((fault) => !fault.includes('403')),
      [],
    )
  })
})
