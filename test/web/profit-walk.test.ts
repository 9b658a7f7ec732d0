import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { needsChromium } from '../needs.ts'
import { assertAccessible, assertFits, beginBook, bringBook, dayAgo, DESK, PHONE, startWalk } from './browser.ts'
import type { Walk } from './browser.ts'

const MONTHS = Array.from({ length: 8 }, (_, i) => 20 + 30 * i)
/** Hours a month of each client, who is billed 1,000 a month; an hour costs 50. */
const HOURS = { acme: 5, bergen: 8, cedar: 10, delta: 16, elm: 30 }

/** Five clients in euros, the last of whom takes more than it brings, and one who pays in krónur. */
function bookOfMoney(): string {
  const billed = (client: string, amount: string, ago: number) =>
    `${dayAgo(ago)} invoice ${client} ${amount} due ${dayAgo(ago - 14)} ref ${client}-${ago} tax 0 ${amount.slice(-3)}`
  const euros = Object.entries(HOURS).flatMap(([client, hours]) => [
    `client ${client} "${client[0]!.toUpperCase()}${client.slice(1)} Ltd" language en currency EUR since 2020-01-01`,
    ...MONTHS.flatMap((ago) => [
      billed(client, '1000.00 EUR', ago),
      `${dayAgo(ago - 10)} payment ${client} 1000.00 EUR for ${client}-${ago}`,
      `${dayAgo(ago)} time ${client} ${hours * 60}min member sunita`,
    ]),
  ])
  return [
    'business "Studio" currency EUR target 80 EUR late 12',
    'member sunita "Sunita" cost 50 EUR',
    ...euros,
    `${dayAgo(30)} time elm 600min member sunita as rework unbilled`,
    'client brim "Brim" language en currency ISK since 2020-01-01',
    ...MONTHS.flatMap((ago) => [billed('brim', '200000 ISK', ago), `${dayAgo(ago)} time brim 300min member sunita`]),
    '',
  ].join('\n')
}

describe('what is left', { skip: needsChromium() }, () => {
  let walk: Walk
  let page: Page
  before(async () => {
    walk = await startWalk()
    page = await walk.open({ viewport: DESK })
    await beginBook(page)
  })
  after(() => walk.close())

  const card = () => page.getByRole('region', { name: 'Profit' })
  const exchange = () => page.getByRole('region', { name: 'What other money is worth' })

  async function inspect(where: string): Promise<void> {
    for (const viewport of [DESK, PHONE]) {
      await page.setViewportSize(viewport)
      await assertAccessible(page, where)
      await assertFits(page, where)
    }
    await page.setViewportSize(DESK)
  }

  test('where nothing is known the page says what it needs', async () => {
    await page.goto('/profit')
    await page.getByText('No money and no hours are on record yet').waitFor()
    await inspect('no profit')
  })

  test('I9: the curve says who carries the business, and its table is one click away', async () => {
    await bringBook(page, 'money.story', bookOfMoney())
    await page.goto('/profit')
    const euros = page.getByRole('region', { name: 'EUR', exact: true })
    await euros.getByText('5 of 5 clients in EUR can be reckoned').waitFor()
    await euros.getByText(/The best of 5 clients brings \d+ %/).waitFor()
    await euros.getByText('As a table', { exact: true }).click()
    await euros.getByRole('columnheader', { name: 'Left of all of them together' }).waitFor()
    assert.equal(await euros.getByRole('row').count(), 6)
    await inspect('the book')
  })

  test('I9: those who leave least come first; loss is a reason to change something, not to part', async () => {
    const list = page.getByRole('region', { name: 'Clients' })
    assert.match((await list.getByRole('listitem').first().textContent()) ?? '', /^Elm Ltd/)
    await list.getByRole('link', { name: 'Elm Ltd' }).click()
    await card()
      .getByText(/^Takes €/)
      .waitFor()
    await card().getByText('It is a reason to change something, not yet to part').waitFor()
    const moves = await card().locator('ol').getByRole('listitem').allTextContents()
    assert.deepEqual(
      moves.map((move) => move.split(':')[0]),
      ['Our own work first', 'Price'],
    )
    await card().getByText('What it took').click()
    await inspect('the card of a client')
  })

  test('I9: a client paid for in other money is told as soon as somebody says what it is worth', async () => {
    await page.goto('/clients/brim')
    await card().getByText('is unknown').first().waitFor()
    await card().getByText('What EUR is worth in ISK is not set').waitFor()
    await inspect('a card without a rate')
    await card().getByRole('link', { name: 'All clients' }).click()
    await exchange().getByText('1 client needs to know what EUR is worth in ISK').waitFor()
    await inspect('a rate that is missing')
    await exchange().getByRole('button', { name: 'Set it: what EUR is worth in ISK' }).click()
    const window = page.getByRole('dialog')
    await window.getByLabel('Is worth').fill('15000')
    await inspect('setting a rate')
    await window.getByRole('button', { name: 'Set the rate' }).click()
    await exchange()
      .getByText(/€100 is ISK\s?15,000 since/)
      .waitFor()
    await page.goto('/clients/brim')
    await card()
      .getByText(/Other money is counted at the rate you set for its day/)
      .waitFor()
    await inspect('a card with a rate')
  })

  test('time is logged and money written off on the client’s page', async () => {
    await page.goto('/clients/acme')
    await card().getByRole('button', { name: 'Log time' }).click()
    const window = page.getByRole('dialog')
    await window.getByLabel('Minutes').fill('90')
    await window.getByLabel('What it went into').selectOption('meeting')
    await inspect('logging time')
    await window.getByRole('button', { name: 'Log time' }).click()
    await page.getByText('90 minutes for Acme Ltd logged.').waitFor()
    await page.goto('/clients/brim')
    await card().getByRole('button', { name: 'Write off' }).click()
    await inspect('writing off')
    await window.getByLabel('Amount in ISK').fill('9000000')
    await window.getByRole('button', { name: 'Write off' }).click()
    await page.getByText('Only 1600000 ISK is open at brim').waitFor()
    await window.getByLabel('Amount in ISK').fill('200000')
    await window.getByLabel('Why').fill('Closed for a month')
    await window.getByRole('button', { name: 'Write off' }).click()
    await page.getByText(/ISK\s?200,000 of Brim written off/).waitFor()
  })

  test('nothing was said on the console and nothing was asked elsewhere', () => {
    assert.deepEqual(
      walk.faults.filter((fault) => !fault.includes('409')),
      [],
    )
  })
})
