import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, dayAgo, DESK, PHONE, settle, startWalk } from './browser.ts'
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
  '/partings',
  '/partings/gouden-oven',
  '/yearly',
  '/import',
  '/check',
  '/settings',
  '/nowhere',
]

/** Those of a parting whose talk was held: what they get, the words, the way out. */
const letterScreens = ['/partings/gouden-oven', '/partings/gouden-oven/talk', '/partings/gouden-oven/letter']

/** Everything that is open gets a plan, the last day is set, and the talk is written down. */
async function bringToLetter(page: Page, origin: string): Promise<void> {
  const client = 'gouden-oven'
  const deeds = [
    ['plan-rest', { client }],
    ['set-last-day', { client, due: dayAgo(-75) }],
    ['record-farewell', { client, step: 'held', text: 'They had seen it coming' }],
  ] as const
  for (const [deed, data] of deeds) {
    const answer = await page.request.post(`/api/${deed}`, { data, headers: { origin } })
    assert.ok(answer.ok(), `${deed}: ${await answer.text()}`)
  }
}

/** Every screen on a phone and on a desk. Between light and dark only colours differ. */
async function lookAt(walk: Walk, paths: readonly string[], colorScheme: 'light' | 'dark'): Promise<void> {
  const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined
  const page = await walk.open({ colorScheme, viewport: PHONE, hasTouch: true, isMobile: true })
  for (const path of paths) {
    await settle(page, path)
    await assertFits(page, path)
    await assertAccessible(page, `${path} on a phone, ${colorScheme}`, rules)
    // A desk shows all parts of a page at once.
    if (path.includes('#')) continue
    await page.setViewportSize(DESK)
    await assertAccessible(page, `${path} on a desk, ${colorScheme}`, rules)
    await page.setViewportSize(PHONE)
  }
  await page.context().close()
}

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

  for (const colorScheme of ['light', 'dark'] as const)
    test(`can be read by everybody, ${colorScheme}, and fits a phone`, () => lookAt(walk, screens, colorScheme))

  test('so can a parting that has come to its letter', async () => {
    const page = await walk.open()
    await bringToLetter(page, walk.origin)
    await page.context().close()
    for (const colorScheme of ['light', 'dark'] as const) await lookAt(walk, letterScreens, colorScheme)
  })

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
