import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const DAY_MS = 86_400_000

/** A book in which every day is a working day, so that a first contact is wanted today whatever day it is. */
const BOOK = [
  'business "Evenwork" zone Europe/Dublin rest none',
  'client harbor "Harbor Books" since 2019-05-02 zone Asia/Yerevan rest none hours 00:00-24:00',
  'client lumen "Lumen Studio" since 2024-01-10 zone Asia/Kathmandu rest none',
]

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

/** Writes facts as another program would, in the notation. */
async function write(page: Page, lines: readonly string[]): Promise<void> {
  const body = JSON.stringify({ line: lines.join('\n') })
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const asked = `fetch('/api/add-fact', ${JSON.stringify(options)}).then(({ status }) => status)`
  assert.equal(await page.evaluate<number>(asked), 200)
}

describe('planned contacts, walked', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: { width: 1280, height: 900 } })
    await beginBook(page)
    await write(page, BOOK)
  })
  after(() => walk.close())

  function contact(name: string) {
    return page.getByRole('listitem', { name, exact: true }).filter({ hasText: 'Review' })
  }

  test('N30: clients are chosen by key and by hand, and get a plan together', async () => {
    await page.goto('/clients')
    await page.getByRole('link', { name: 'Harbor Books' }).waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByRole('checkbox', { name: 'Choose Lumen Studio' }).check()
    await page.getByRole('button', { name: 'Give a contact plan to 2 clients' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Give the plan to 2 clients' }).click()
    await page.getByText('2 clients got the plan.').waitFor()
  })

  test('N15: a logged contact leaves Today, and comes back when that is undone', async () => {
    await page.goto('/')
    await contact('Harbor Books').getByRole('button', { name: 'Log a contact' }).click()
    assert.equal(await page.getByRole('dialog').getByLabel('How').inputValue(), 'call')
    await page.getByRole('button', { name: 'Log the contact' }).click()
    await contact('Harbor Books').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await contact('Harbor Books').waitFor()
  })

  for (const language of ['hy', 'is', 'ne', 'ms']) {
    test(`the clock of another zone and the plan are read in ${language}`, async () => {
      const other = await walk.open({ viewport: { width: 390, height: 844 } })
      await other.addInitScript(`localStorage.setItem('goodterms-language', '${language}')`)
      for (const path of ['/', '/plan', '/plan?view=how', '/clients/lumen']) {
        await other.goto(path)
        await other.getByRole('heading', { level: 1 }).waitFor()
        await other.waitForLoadState('networkidle')
        await assertFits(other, `${path} in ${language}`)
      }
      await other.context().close()
    })
  }

  test('N32: a contact for which no day was found stays on the list and says why', async () => {
    const busy = `${dayFromNow(0)} window harbor busy from ${dayFromNow(-9)} until ${dayFromNow(120)} "Rebuilding"`
    await write(page, [busy])
    await page.goto('/plan')
    await page.getByRole('heading', { name: 'without an open day' }).waitFor()
    await contact('Harbor Books').getByRole('button', { name: 'Why there is none' }).click()
    await contact('Harbor Books').getByText('Rebuilding').first().waitFor()
    await assertAccessible(page, 'a contact without a day')
    await page.goto('/clients/harbor')
    await page.getByRole('heading', { name: 'Busy: Rebuilding' }).waitFor()
  })

  test('a calendar address is shown once', async () => {
    await page.goto('/plan?view=how')
    await page.getByRole('button', { name: 'Make an address' }).first().click()
    const shown = page.locator('code', { hasText: `${walk.origin}/calendar/` })
    const address = await shown.innerText()
    assert.match(address, /\/calendar\/[\w-]{43}\.ics$/)
    await page.reload()
    await page.getByRole('button', { name: 'End it' }).first().waitFor()
    assert.ok(!(await page.content()).includes(address), 'the address can be seen again')
  })

  test('asks nobody but its own program, and reports no error', () => assert.deepEqual(walk.faults, []))
})
