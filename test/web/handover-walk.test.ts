import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { fromBufferPromise } from 'yauzl'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** A parting whose letter went out yesterday. */
function book(): string {
  const of = `${dayIn(-2)} obligation acme parting-1`
  return [
    'client acme "Acme Bakery" language is',
    'member mira "Mira Sol" email mira@lantern.example role owner',
    `${dayIn(-60)} invoice acme 100.00 EUR ref A-1`,
    `${dayIn(-40)} payment acme 100.00 EUR for A-1`,
    `${dayIn(-3)} parting acme parting-1 begun profile none`,
    `${of} own-site planned as work "The pages of the spring" way finish owner mira due ${dayIn(10)}`,
    `${of} own-vat planned as deadline "The VAT return" way hand-over owner mira due ${dayIn(12)} deadline ${dayIn(40)}`,
    `${of} from-item-own-records planned as records "Their pictures and texts" way hand-over owner mira due ${dayIn(12)} provided`,
    `${of} own-log-ins planned as credentials "The log-in of the shop" way hand-over owner mira due ${dayIn(12)}`,
    `${of} from-item-our-access planned as access "Our access to the shop" way finish owner mira due ${dayIn(14)}`,
    `${of} from-item-work-files dropped "There are none"`,
    `${dayIn(-3)} lastday acme parting-1 on ${dayIn(60)}`,
    `${dayIn(-2)} farewell acme parting-1 held "They had seen it coming" mood calm`,
    `${dayIn(-1)} notice acme parting-1 sent way email`,
    `${dayIn(-1)} leaving acme initiative us on ${dayIn(30)} member mira`,
    '',
  ].join('\n')
}

describe('the handover', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK, acceptDownloads: true })
    await page.goto('/')
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('link', { name: 'Choose files' }).waitFor()
    await page.goto('/import')
    const buffer = Buffer.from(book())
    await page.locator('input[type=file]').setInputFiles({ name: 'book.story', mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('heading', { name: 'book.story is read' }).waitFor()
  })
  after(() => walk.close())

  test('I39: a file goes to where it belongs, and is taken away again', async () => {
    await page.goto('/partings/acme')
    const row = page
      .getByRole('region', { name: 'Records and files' })
      .getByRole('listitem')
      .filter({ hasText: 'pictures' })
    const adding = row.getByRole('button', { name: 'Add a file: Their pictures and texts' })
    await adding.waitFor()
    const file = { name: 'Myndir 2025.txt', mimeType: 'text/plain', buffer: Buffer.from('a,b\n'.repeat(500)) }
    await row.locator('input[type=file]').setInputFiles(file)
    await row.getByRole('link', { name: 'Myndir 2025.txt' }).waitFor()
    await row.locator('input[type=file]').setInputFiles({ ...file, name: 'lykilorð er Sumar2024.txt' })
    await row.getByText('It was not saved').waitFor()
    await assertAccessible(page, 'the handover')
    await row.locator('input[type=file]').setInputFiles({ ...file, name: 'wrong.txt' })
    await row.getByRole('button', { name: 'Take away: wrong.txt' }).click()
    await row.getByRole('link', { name: 'wrong.txt' }).waitFor({ state: 'detached' })
  })

  test('I39: what was handed over waits until somebody has it, and what is missing is said', async () => {
    const row = page.getByRole('region', { name: 'Log-ins', exact: true }).getByRole('listitem')
    await row.getByRole('button', { name: 'Given: The log-in of the shop' }).click()
    await row.getByRole('textbox').first().fill('Anna Berg')
    await row.locator('form').getByRole('button').first().click()
    await row.getByText('Handed over to Anna Berg').waitFor()
  })

  test('2.7: the pack is made in the language of the client, with everything in it', async () => {
    const pack = page.getByRole('region', { name: 'The pack' })
    assert.equal(await pack.getByRole('combobox', { name: 'Language' }).inputValue(), 'is')
    await pack.getByRole('combobox', { name: 'Language' }).selectOption('en')
    const started = page.waitForEvent('download')
    await pack.getByRole('button', { name: 'Download the pack' }).click()
    const download = await started
    assert.match(download.suggestedFilename(), /^acme-handover-.*\.zip$/)
    const pieces: Buffer[] = []
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
    const zip = await fromBufferPromise(Buffer.concat(pieces))
    const names: string[] = []
    for await (const { fileName } of zip.eachEntry()) names.push(fileName)
    assert.ok(names.includes('files/Myndir 2025.txt') && names.includes('README.txt'), names.join(' '))
    await pack.getByText('files are in it').waitFor()
  })

  test('on the phone nothing is cut off', async () => {
    await page.setViewportSize(PHONE)
    await page.goto('/partings/acme')
    await page.getByRole('region', { name: 'The pack' }).waitFor()
    await assertFits(page, 'the handover')
    await assertAccessible(page, 'the handover on the phone')
    assert.deepEqual(
      walk.faults.filter((fault) => !/40[09]|422|413/.test(fault)),
      [],
    )
  })
})
