import assert from 'node:assert/strict'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { armen, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Money = { minor: number; currency: string }
type Unrated = { currency: string; in: string; since: string; clients?: number }
type Rate = { from: Money; to: Money; on: string }
type Seen = { profits: { sign: string; contribution: Money | null; exchanged: Rate[]; unrated: Unrated[] }[] }
type Book = { rates: { exchange: Rate[]; unrated: Unrated[] }; lines: { client: string; sign: string }[] }

const MONTHS = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']

/** A house in euros with a client who pays 200,000 krónur a month, for five hours of Sunita at 50 euros. */
async function house(fresh: FreshHouse): Promise<void> {
  await fresh.run('change-business', { name: 'Studio', currency: 'EUR' })
  await fresh.run('change-member', { member: 'sunita', name: 'Sunita' })
  await fresh.run('set-rates', { member: 'sunita', cost: '50' })
  await fresh.run('add-client', { name: 'brim', since: '2020-01-01', currency: 'ISK' })
  const lines = MONTHS.flatMap((month) => [
    `${month}-05 time brim 300min member sunita`,
    `${month}-10 invoice brim 200000 ISK due ${month}-24 ref ${month} tax 0 ISK`,
  ])
  await fresh.run('add-fact', { line: lines.join('\n') })
}

const one = async (fresh: FreshHouse) => (await fresh.run<Seen>('see-client-profit', { client: 'brim' })).profits[0]!

onBoth(
  'I9: a client billed in krónur and worked for in euros is told once the owner says what money is worth',
  async (fresh) => {
    await house(fresh)
    const before = await one(fresh)
    const missing = { currency: 'EUR', in: 'ISK', since: '2025-07-05' }
    assert.deepEqual([before.sign, before.unrated], ['unknown', [missing]])
    assert.deepEqual((await fresh.run<Book>('see-profit')).rates.unrated, [{ ...missing, clients: 1 }])
    await fresh.run('set-exchange', { amount: '100', currency: 'isk', is: '0.50', on: '2025-01-01' })
    const after = await one(fresh)
    // 40 hours at 50 euros are 2,000 euros, 400,000 krónur of 1,600,000.
    assert.deepEqual([after.sign, after.contribution], ['gain', { minor: 1_200_000, currency: 'ISK' }])
    assert.deepEqual(after.unrated, [])
    assert.equal(after.exchanged[0]?.on, '2025-01-01')
    const book = await fresh.run<Book>('see-profit')
    assert.deepEqual([book.lines[0]?.sign, book.rates.unrated, book.rates.exchange.length], ['gain', [], 1])
  },
)

onBoth(
  'I9: the command line says which rate of which day was used, and which deed sets one that is missing',
  async (fresh) => {
    await house(fresh)
    const said = async () =>
      sayOutput(
        'see-client-profit',
        await fresh.run('see-client-profit', { client: 'brim' }),
        plainPage(loadWords('en')),
      )
        .join(' ')
        .replace(/\s+/g, ' ')
    assert.match(await said(), /goodterms set-exchange 100 EUR RATE ISK --on 2025-07-05/)
    await fresh.run('set-exchange', { amount: '1', currency: 'EUR', is: '200', in: 'ISK', on: '2025-01-01' })
    assert.match(await said(), /at the rate you set for its day: €1 is ISK\s?200 since/)
  },
)

onBoth('A later rate takes the place of an earlier one, and can be taken back', async (fresh) => {
  await house(fresh)
  await fresh.run('set-exchange', { amount: '1', currency: 'EUR', is: '200', in: 'ISK', on: '2025-01-01' })
  const { ids } = await fresh.run<{ ids: string[] }>('set-exchange', {
    amount: '100',
    currency: 'ISK',
    is: '1',
    on: '2025-01-02',
  })
  assert.equal((await one(fresh)).contribution?.minor, 1_600_000 - 200_000)
  assert.deepEqual(
    (await fresh.run<Book>('see-profit')).rates.exchange.map(({ on }) => on),
    ['2025-01-02'],
  )
  await fresh.run('take-back', { fact: ids[0] })
  assert.equal((await one(fresh)).contribution?.minor, 1_200_000)
})

onBoth('What money is worth is said by owners, of two currencies and two amounts', async (fresh) => {
  await house(fresh)
  const input = { amount: '100', currency: 'ISK', is: '0.68' }
  await refused(fresh.run('set-exchange', input, armen), 'owner-only')
  await refused(fresh.run('add-fact', { line: '2026-01-05 exchange 100 ISK is 0.68 EUR' }, armen), 'owner-only')
  await refused(fresh.run('set-exchange', { ...input, in: 'ISK', is: '1' }), 'exchange-wrong')
  await refused(fresh.run('set-exchange', { ...input, amount: '0' }), 'exchange-wrong')
  await refused(fresh.run('set-exchange', { ...input, is: 'little' }), 'amount-not-read')
  await refused(fresh.run('set-exchange', { ...input, on: '2100-01-01' }), 'day-in-future')
})

onBoth('Handbook 7.2: a referral names the client who came, whatever they are called', async (fresh) => {
  await house(fresh)
  await fresh.run('add-client', { name: 'Acme Bakery', client: 'acme', since: '2020-01-01' })
  await fresh.run('record-referral', { client: 'acme', step: 'came', brought: 'brim', text: 'The brewery' })
  await refused(fresh.run('record-referral', { client: 'acme', step: 'came', brought: 'acme' }), 'brought-itself')
  await refused(fresh.run('record-referral', { client: 'acme', step: 'came', brought: 'nobody' }), 'client-not-found')
  const { brought } = await fresh.run<{ brought: { client: string; text: string; lines: unknown[] }[] }>(
    'see-client-profit',
    { client: 'acme' },
  )
  assert.deepEqual(
    brought.map(({ client, text, lines }) => [client, text, lines.length]),
    [['brim', 'The brewery', 1]],
  )
})
