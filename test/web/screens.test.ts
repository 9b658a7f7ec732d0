import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, settle, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const screens = [
  '/',
  '/clients',
  '/clients?standing=slipping',
  '/clients/Brim%20Brugghús',
  '/clients/morvan/sheet',
  '/clients/ullarhus/check-in',
  '/plan',
  '/plan?view=how',
  '/promises',
  '/stay',
  '/cases',
  '/cases?state=closed',
  '/cases/kraeuterhof/sheets',
  '/clients/brackenbury',
  '/clients/brackenbury#client-contact',
  '/clients/brackenbury#client-work',
  '/clients/brackenbury#client-money',
  '/clients/brackenbury#client-history',
  '/conduct',
  '/improvements',
  '/profit',
  '/reviews',
  '/reviews/brackenbury',
  '/yearly',
  '/import',
  '/check',
  '/settings',
  '/nowhere',
]

describe('every screen', { skip: needsChromium() }, () => {
  let walk: Walk
  before(async () => {
    walk = await startWalk('--sample')
    const page = await walk.open()
    await page.goto('/')
    await page.locator('[data-row]').first().waitFor()
    await page.context().close()
  })
  after(() => walk.close())

  // Between light and dark only colours differ.
  for (const [colorScheme, rules] of [
    ['light', undefined],
    ['dark', ['color-contrast']],
  ] as const) {
    test(`can be read by everybody, ${colorScheme}, and fits a phone`, async () => {
      const page = await walk.open({
        colorScheme,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      })
      for (const path of screens) {
        await settle(page, path)
        await assertFits(page, path)
        await assertAccessible(page, `${path} on a phone, ${colorScheme}`, rules)
        // A desk shows all parts of a page at once.
        if (path.includes('#')) continue
        await page.setViewportSize({ width: 1280, height: 900 })
        await assertAccessible(page, `${path} on a desk, ${colorScheme}`, rules)
        await page.setViewportSize({ width: 390, height: 844 })
      }
      await page.context().close()
    })
  }

  test('can be walked by keys alone', async () => {
    const page = await walk.open()
    await settle(page, '/')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.locator('[data-row="1"]:focus').waitFor()
    await page.keyboard.press('k')
    const name = await page.locator('[data-row="0"]:focus').getAttribute('aria-label')
    await page.keyboard.press('s')
    await page.getByRole('dialog', { name: `Snooze ${name}` }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('[data-row="0"]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/clients\//)
    await page.getByRole('heading', { level: 1, name: name! }).waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+k')
    await page.locator('[role=combobox]:focus').waitFor()
    await page.keyboard.type('brim')
    await page.getByRole('option', { name: /Brim Brugghús/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /Brim Brugghús/ }).waitFor()
    await page.context().close()
  })

  test('keeps search, standing and order of the clients in the address', async () => {
    const page = await walk.open()
    await settle(page, '/clients')
    await page.getByRole('button', { name: /slipping/ }).click()
    await page.waitForURL(/standing=slipping/)
    await page.getByRole('link', { name: 'Last year' }).click()
    await page.waitForURL(/sort=value&descending=true/)
    await page.getByRole('searchbox').fill('a')
    await page.waitForURL(/search=a/)
    await page.reload()
    await page.getByRole('row').nth(1).waitFor()
    assert.equal(await page.getByRole('searchbox').inputValue(), 'a')
    assert.equal(await page.getByRole('button', { name: /slipping/ }).getAttribute('aria-pressed'), 'true')
    assert.equal(await page.getByRole('columnheader', { name: 'Last year' }).getAttribute('aria-sort'), 'descending')
    await page.context().close()
  })

  test('asks nobody but its own program, and reports no error', () => assert.deepEqual(walk.faults, []))
})
