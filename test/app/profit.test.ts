import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person } from '../../src/app/world.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { leftLine } from '../../src/surfaces/web/pieces/profit-words.ts'
import { loadWords } from '../../src/words/load.ts'
import { armen, mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const ruth: Person = { member: 'ruth', role: 'compliance' }

type Money = { minor: number; currency: string }
type Profit = {
  currency: string
  sign: string
  contribution: Money | null
  uncosted: number
  costs: Record<string, Money | null>
  hours: { all: number; meetings: number }
  lossMaking: boolean
}
type Seen = { profits: Profit[]; brought: { text: string; client: string | null; lines: Profit[] }[] }
type Book = {
  total: number
  currencies: { currency: string; clients: number; known: number; loss: number; whale: { total: Money } | null }[]
  lines: { client: string; contribution: Money | null; sign: string }[]
  rates: { target: Money | null; members: { member: string; cost: Money | null }[] }
}

const MONTHS = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']

/** A house with Sunita, and clients of whom each is billed 1,000 a month and takes more hours than the one before. */
async function house(fresh: FreshHouse, clients: readonly string[]): Promise<void> {
  await fresh.run('change-business', { name: 'Studio', currency: 'EUR' })
  await fresh.run('change-member', { member: 'sunita', name: 'Sunita' })
  for (const [i, client] of clients.entries()) {
    await fresh.run('add-client', { name: client, since: '2020-01-01' })
    const lines = MONTHS.flatMap((month) => [
      `${month}-05 time ${client} ${300 * (i + 1)}min member sunita`,
      `${month}-10 invoice ${client} 1000 EUR due ${month}-24 ref ${client}-${month} tax 0 EUR`,
      `${month}-20 payment ${client} 1000 EUR for ${client}-${month}`,
    ])
    await fresh.run('add-fact', { line: lines.join('\n') })
  }
}

onBoth('I9: the book shows who leaves least first, and revenue alone orders nobody', async (fresh) => {
  await house(fresh, ['acme', 'bergen', 'cedar', 'delta', 'elm'])
  const before = await fresh.run<Book>('see-profit')
  assert.deepEqual([before.currencies[0]?.known, before.lines[0]?.sign], [0, 'unknown'])
  await fresh.run('set-rates', { member: 'sunita', cost: '50' })
  const book = await fresh.run<Book>('see-profit')
  // 8,000 each; 40, 80, 120, 160 and 200 hours at 50.
  assert.deepEqual(
    book.lines.map(({ client, contribution }) => [client, contribution?.minor]),
    [
      ['elm', -200_000],
      ['delta', 0],
      ['cedar', 200_000],
      ['bergen', 400_000],
      ['acme', 600_000],
    ],
  )
  assert.deepEqual([book.currencies[0]?.clients, book.currencies[0]?.known, book.currencies[0]?.loss], [5, 5, 1])
  assert.equal(book.currencies[0]?.whale?.total.minor, 1_000_000)
  const loss = await fresh.run<Book>('see-profit', { show: 'loss' })
  assert.deepEqual([loss.total, loss.lines[0]?.client], [1, 'elm'])
  const said = sayOutput('see-profit', await fresh.run('see-profit'), plainPage(loadWords('en'))).join(' ')
  assert.match(said, /elm +Takes €2,000 more than the €8,000 it brings/)
  assert.match(said, /The best of 5 clients brings 60 %/)
})

onBoth('A client shows the same as the book, with the facts behind it', async (fresh) => {
  await house(fresh, ['acme'])
  await fresh.run('set-rates', { member: 'sunita', cost: '50' })
  await fresh.run('set-rates', { target: '80', late: 12 })
  const { profits } = await fresh.run<Seen>('see-client-profit', { client: 'acme' })
  const { lines, rates } = await fresh.run<Book>('see-profit')
  assert.equal(profits[0]?.contribution?.minor, lines[0]?.contribution?.minor)
  assert.deepEqual(rates.target, { minor: 8000, currency: 'EUR' })
  const { because } = (await fresh.run<{ profits: { because: string[] }[] }>('see-client-profit', { client: 'acme' }))
    .profits[0]!
  const { facts } = await fresh.run<{ facts: unknown[] }>('see-facts', { ids: because.join(',') })
  assert.equal(facts.length, 24)
  const said = sayOutput(
    'see-client-profit',
    await fresh.run('see-client-profit', { client: 'acme' }),
    plainPage(loadWords('en')),
  )
  assert.match(said.join(' '), /€6,000 of €8,000 is left/)
})

onBoth(
  'What people cost and what clients leave is for owners and compliance; the cost is not on anybody else’s timeline',
  async (fresh) => {
    await house(fresh, ['acme'])
    await refused(fresh.run('see-profit', {}, armen), 'trusted-only')
    await refused(fresh.run('see-client-profit', { client: 'acme' }, armen), 'trusted-only')
    await refused(fresh.run('write-off', { client: 'acme', amount: '1' }, armen), 'trusted-only')
    await refused(fresh.run('set-rates', { target: '80' }, ruth), 'owner-only')
    const { ids } = await fresh.run<{ ids: string[] }>('set-rates', { member: 'sunita', cost: '50' })
    const seenBy = async (person: Person) =>
      (await fresh.run<{ facts: unknown[] }>('see-facts', { ids: ids.join(',') }, person)).facts.length
    assert.deepEqual([await seenBy(mira), await seenBy(ruth), await seenBy(armen)], [1, 1, 0])
    assert.equal((await fresh.run<Book>('see-profit', {}, ruth)).lines[0]?.contribution?.minor, 600_000)
  },
)

onBoth('Rates are refused where they would make every client look good, or say nothing', async (fresh) => {
  await house(fresh, ['acme'])
  await refused(fresh.run('set-rates', { member: 'sunita', cost: '0' }), 'amount-not-read')
  await refused(fresh.run('set-rates', { target: 'much' }), 'amount-not-read')
  await refused(fresh.run('set-rates', { member: 'nobody', cost: '50' }), 'member-not-found')
  await refused(fresh.run('set-rates', { cost: '50' }), 'input-invalid', { field: 'member' })
  await refused(fresh.run('set-rates', {}), 'input-invalid')
})

onBoth('Money is written off up to what is open, of an invoice that is there, and can be taken back', async (fresh) => {
  await house(fresh, ['acme'])
  await fresh.run('set-rates', { member: 'sunita', cost: '50' })
  await fresh.run('add-fact', { line: '2026-01-12 invoice acme 400 EUR due 2026-01-26 ref OPEN tax 0 EUR' })
  await refused(fresh.run('write-off', { client: 'acme', amount: '100', for: 'NONE' }), 'invoice-not-found')
  await refused(fresh.run('write-off', { client: 'acme', amount: '500', for: 'OPEN' }), 'write-off-over', {
    open: '400.00 EUR',
  })
  await refused(fresh.run('write-off', { client: 'acme', amount: 'all' }), 'amount-not-read')
  const { ids } = await fresh.run<{ ids: string[] }>('write-off', { client: 'acme', amount: '400', for: 'OPEN' })
  await refused(fresh.run('write-off', { client: 'acme', amount: '1', for: 'OPEN' }), 'write-off-over', {
    open: '0.00 EUR',
  })
  const left = async () => (await fresh.run<Seen>('see-client-profit', { client: 'acme' })).profits[0]!
  assert.deepEqual([(await left()).costs['lost']?.minor, (await left()).contribution?.minor], [40_000, 600_000])
  await fresh.run('take-back', { fact: ids[0] })
  assert.deepEqual([(await left()).costs['lost']?.minor, (await left()).contribution?.minor], [0, 640_000])
})

onBoth('Time is logged by whoever spent it, with what it went into, and counts at once', async (fresh) => {
  await house(fresh, ['acme'])
  await fresh.run('set-rates', { member: 'sunita', cost: '50' })
  await fresh.run('log-time', { client: 'acme', minutes: 60, as: 'meeting', unbilled: true }, armen)
  const { profits } = await fresh.run<Seen>('see-client-profit', { client: 'acme' })
  // Nobody said what an hour of Armen costs.
  assert.deepEqual([profits[0]?.sign, profits[0]?.uncosted, profits[0]?.hours.meetings], ['unknown', 1, 1])
  await refused(fresh.run('log-time', { client: 'acme', minutes: 60, on: '2026-03-03' }, armen), 'day-in-future')
  await refused(fresh.run('log-time', { client: 'acme', minutes: 60, rate: 'x' }, armen), 'amount-not-read')
})

onBoth('Handbook 7.2: a source is shown with the clients who came through it', async (fresh) => {
  await house(fresh, ['acme', 'bergen'])
  await fresh.run('set-rates', { member: 'sunita', cost: '50' })
  await fresh.run('add-fact', {
    line: '2025-08-01 referral acme came "bergen"\n2025-09-01 referral acme came "Nobody yet"',
  })
  const { brought } = await fresh.run<Seen>('see-client-profit', { client: 'acme' })
  assert.deepEqual(
    brought.map(({ text, client, lines }) => [text, client, lines[0]?.contribution?.minor ?? null]),
    [
      ['bergen', 'bergen', 400_000],
      ['Nobody yet', null, null],
    ],
  )
})

onBoth('An empty book says so', async (fresh) => {
  const book = await fresh.run<Book>('see-profit')
  assert.deepEqual([book.currencies, book.total], [[], 0])
  assert.match(sayOutput('see-profit', book, plainPage(loadWords('en'))).join(' '), /No money and no hours/)
})

void test('Sentences of the book are said for a client without hours', () => {
  const words = loadWords('en')
  const left = words.say('web.profit.left.no-hours', { revenue: { minor: 100, currency: 'EUR' } })
  assert.match(left, /unknown: no hours are on record/)
})

void test('What is left is told with a width that can be seen', () => {
  const isk = (minor: number) => ({ minor, currency: 'ISK' })
  const told = (low: number, high: number) =>
    leftLine(loadWords('en'), 40, {
      contribution: isk(1_300_000),
      low: isk(low),
      high: isk(high),
      sign: 'gain',
      whyUnknown: null,
      revenue: isk(1_600_000),
      uncosted: 0,
    }).replaceAll('\u00a0', ' ')
  assert.match(told(1_255_000, 1_345_000), /between ISK 1,255,000 and ISK 1,345,000/)
  assert.match(told(1_155_000, 1_445_000), /between ISK 1,200,000 and ISK 1,400,000/)
})
