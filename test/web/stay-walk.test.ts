import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const CARDS = ['client harbor "Harbor Books" since 2018-01-01', 'client lumen "Lumen Studio" since 2025-01-10']
const FACTS = [
  '2018-01-01 price harbor "Hosting" 50.00 EUR per month',
  '2025-01-10 price lumen "Hosting" 40.00 EUR per month',
  '2025-01-10 advice lumen "Renew the domain early"',
]

/** Writes facts as another program would, in the notation. */
async function write(page: Page, lines: readonly string[]): Promise<void> {
  const body = JSON.stringify({ line: lines.join('\n') })
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const asked = `fetch('/api/add-fact', ${JSON.stringify(options)}).then(({ status }) => status)`
  assert.equal(await page.evaluate<number>(asked), 200)
}

async function open(walk: Walk): Promise<Page> {
  const page = await walk.open({ viewport: { width: 390, height: 844 } })
  await page.goto('/stay')
  await page.getByRole('heading', { name: 'Prices', exact: true }).waitFor()
  await page.waitForLoadState('networkidle')
  return page
}

describe('those who stay', { skip: needsChromium() }, () => {
  let walk: Walk
  before(async () => {
    walk = await startWalk('--sample')
    const page = await walk.open()
    await page.goto('/clients')
    for (const lines of [CARDS, FACTS]) await write(page, lines)
    await page.context().close()
  })
  after(() => walk.close())

  test('N22: the fix shows the old price and the new one, and takes the client off the list', async () => {
    const page = await open(walk)
    await page.getByText('Harbor Books pays €50 a month for Hosting').waitFor()
    await page.getByRole('button', { name: 'Level up Harbor Books' }).click()
    const window = page.getByRole('dialog')
    await window.getByText('€50').waitFor()
    assert.equal(await window.getByLabel('New price in EUR, a month').inputValue(), '40.00')
    await window.getByRole('button', { name: 'Set the price' }).click()
    await page.getByText('Harbor Books pays €40 a month for Hosting from').waitFor()
    await page.getByText('Harbor Books pays €50 a month').waitFor({ state: 'detached' })
    await page.context().close()
  })

  test('N21: advice is written down in one tap and a sentence', async () => {
    const page = await open(walk)
    if (await page.getByText('Nobody has written down any advice').isVisible()) {
      await page.goto('/clients/harbor#client-money')
      await page.getByRole('button', { name: 'Log advice' }).click()
    } else await page.getByRole('button', { name: 'Log advice Harbor Books' }).click()
    await page.getByLabel('The advice').fill('Insure the van')
    await page.getByRole('dialog').getByRole('button', { name: 'Log advice' }).click()
    await page.getByText('Advice for Harbor Books written down.').waitFor()
    await page.goto('/clients/harbor#client-money')
    await page.getByText('Insure the van').first().waitFor()
    await page.getByText('What if they left').click()
    await page.getByText('Harbor Books brought nothing in the last 12 months.').waitFor()
    await page.context().close()
  })

  test('the page can be read by everybody, and fits a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await walk.open({ colorScheme, viewport: { width: 390, height: 844 } })
      await page.goto('/stay')
      await page.getByRole('heading', { name: 'What if they left' }).waitFor()
      await page.waitForLoadState('networkidle')
      await assertFits(page, '/stay')
      await assertAccessible(page, `/stay, ${colorScheme}`)
      await page.context().close()
    }
    assert.deepEqual(walk.faults, [])
  })
})
