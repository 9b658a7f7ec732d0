import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { needsChromium } from '../needs.ts'
import { assertFits, settle, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const languages = { English: 'en', Հայերեն: 'hy', Íslenska: 'is', नेपाली: 'ne', 'Bahasa Melayu': 'ms' }

describe('every language', { skip: needsChromium() }, () => {
  let walk: Walk
  before(async () => {
    walk = await startWalk('--sample')
    const page = await walk.open()
    await page.goto('/')
    await page.locator('[data-row]').first().waitFor()
    await page.context().close()
  })
  after(() => walk.close())

  test('speaks five languages, says which, and fits a phone in each', async () => {
    const page = await walk.open({ viewport: { width: 390, height: 844 } })
    await settle(page, '/settings')
    for (const [name, language] of Object.entries(languages)) {
      await page.getByRole('radio', { name }).click()
      await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
      for (const path of [
        '/',
        '/plan',
        '/promises',
        '/stay',
        '/clients',
        '/clients/morvan/sheet',
        '/clients/brackenbury',
        '/cases',
        '/cases/kraeuterhof/sheets',
        '/conduct',
        '/improvements',
        '/profit',
        '/reviews/brackenbury',
        '/yearly',
        '/import',
        '/check',
      ]) {
        await settle(page, path)
        assert.equal(await page.locator('html').getAttribute('lang'), language)
        await assertFits(page, `${path} in ${name}`)
      }
      await settle(page, '/settings')
      await assertFits(page, `/settings in ${name}`)
    }
    await page.context().close()
  })

  test('asks nobody but its own program, and reports no error', () => assert.deepEqual(walk.faults, []))
})
