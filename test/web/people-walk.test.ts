import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

/** Every page a member is led to. */
const PAGES = [
  '/',
  '/clients',
  '/clients/acme',
  '/plan',
  '/promises',
  '/stay',
  '/cases',
  '/improvements',
  '/check',
  '/settings',
]

describe('people', { skip: needsChromium() }, () => {
  let walk: Walk
  let owner: Page
  let member: Page
  const refusals: string[] = []
  before(async () => {
    walk = await startWalk()
    owner = await walk.open({ viewport: DESK })
    await owner.goto('/')
    await owner.getByRole('button', { name: 'Begin' }).click()
    await owner.evaluate(
      `fetch('/api/add-client', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"name":"Acme"}' }).then((answer) => answer.status)`,
    )
  })
  after(() => walk?.close())

  test('an owner makes a link, and whoever opens it is signed in as a member', async () => {
    await owner.goto('/settings')
    await owner.getByRole('textbox', { name: 'Name', exact: true }).last().fill('Armen')
    await owner.getByRole('button', { name: 'Make a link', exact: true }).click()
    const link = (await owner.getByText(/\/setup#/).textContent())!
    member = await walk.open({ viewport: PHONE, storageState: { cookies: [], origins: [] } })
    member.on('response', (answer) => {
      if (answer.status() >= 400) refusals.push(`${answer.status()} ${answer.url()}`)
    })
    await member.goto(link)
    await member.waitForURL((url) => url.pathname !== '/setup')
    await member.getByRole('heading', { level: 1 }).waitFor()
    const me = await member.evaluate<string>(`fetch('/api/who-am-i').then((answer) => answer.text())`)
    assert.match(me, /"member":"armen".*"role":"member"/)
  })

  test('a member is led nowhere that refuses them', async () => {
    for (const path of PAGES) {
      await member.goto(path)
      await member.getByRole('heading', { level: 1 }).first().waitFor()
      await member.waitForLoadState('networkidle')
      await assertFits(member, path)
    }
    assert.deepEqual(refusals, [])
  })

  test('M22: what a client needs is kept with their agreement, and a reason is refused', async () => {
    await member.goto('/clients/acme')
    await member.getByRole('button', { name: 'Keep what they need' }).click()
    const text = member.getByRole('textbox', { name: 'What they need' })
    await text.fill('No calls, she is in hospital')
    await member.getByRole('checkbox', { name: 'They agreed that this is kept' }).check()
    await member.getByRole('button', { name: 'Keep it' }).click()
    await member.getByText(/This says why: hospital/).waitFor()
    await text.fill('No calls this month')
    await member.getByRole('button', { name: 'Keep it' }).click()
    await member.getByText(/Until then no survey/).waitFor()
    await assertFits(member, 'the client page')
    await assertAccessible(member, 'the client page')
  })
})
