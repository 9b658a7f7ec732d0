import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const invoices = [
  'Nr;Firma;Datum;Due Date;Total',
  '1;Kräuterhof;03.10.2026;17.10.2026;1.200,50',
  '2;Café Čapek;31.02.2026;14.03.2026;99,00',
  '3;Neue Mühle;08.10.2026;22.10.2026;75,25',
]

describe('bringing a file', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open()
    await page.goto('/')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('link', { name: 'Choose files' }).click()
  })
  after(() => walk.close())

  test('shows how it will be read before anything is written', async () => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'invoices.csv', mimeType: 'text/csv', buffer: Buffer.from(`${invoices.join('\n')}\n`) })
    await page.getByRole('heading', { name: 'How invoices.csv will be read' }).waitFor()
    assert.equal(await page.getByLabel('Columns are parted by').inputValue(), ';')
    assert.equal(await page.getByLabel('Decimal mark').inputValue(), ',')
    await page.getByRole('cell', { name: '3 Oct 2026' }).waitFor()
    await page.getByText('One line among the first cannot be read').waitFor()
    await assertAccessible(page, 'the preview')
  })

  test('a corrected setting changes the lines below at once', async () => {
    await page.getByLabel('It lists').selectOption('payments')
    await page.getByRole('cell', { name: 'Payment', exact: true }).first().waitFor()
    await page.getByLabel('It lists').selectOption('invoices')
    await page.getByRole('cell', { name: 'Invoice', exact: true }).first().waitFor()
  })

  test('reads what can be read and lists what cannot, with what to do', async () => {
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'invoices.csv is read' }).waitFor()
    const problem = page.getByRole('row').filter({ hasText: '31.02.2026' })
    await problem.waitFor()
    assert.match(await problem.innerText(), /^3/)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download them as CSV' }).click()
    assert.equal((await download).suggestedFilename(), 'problems.csv')
    await assertAccessible(page, 'the result')
  })

  test('its clients are there, and gone when the import is undone', async () => {
    await page.goto('/clients')
    await page.getByRole('link', { name: 'Kräuterhof' }).waitFor()
    await page.goto('/import')
    await page.getByRole('button', { name: 'Undo this import' }).click()
    await page.getByText(/invoices\.csv is undone/).waitFor()
    await page.goto('/clients')
    await page.getByRole('heading', { name: 'Your clients will be here' }).waitFor()
  })

  test('a file that is no table is refused with what to do', async () => {
    await page.goto('/import')
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    await page.locator('input[type=file]').setInputFiles({ name: 'scan.csv', mimeType: 'text/csv', buffer: png })
    await page.getByRole('alert').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Read it' }).count(), 0)
    assert.deepEqual(walk.faults, [])
  })
})
