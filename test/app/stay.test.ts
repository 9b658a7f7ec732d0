import assert from 'node:assert/strict'
import type { z } from 'zod'
import type { seePrices } from '../../src/app/see-prices.ts'
import { seeStayers } from '../../src/app/see-stayers.ts'
import { seeWhatIf } from '../../src/app/see-what-if.ts'
import { addDays } from '../../src/core/day.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { sayPrices, sayStayers, sayWhatIf } from '../../src/surfaces/sentences-stay.ts'
import { loadWords } from '../../src/words/load.ts'
import { TODAY, armen, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Stayers = z.output<(typeof seeStayers)['output']>
type WhatIf = z.output<(typeof seeWhatIf)['output']>
type Prices = z.output<(typeof seePrices)['output']>
type Written = { ids: string[] }

const page = plainPage(loadWords('en'))
const said = (lines: string[]) => lines.join('\n')

async function bring(fresh: FreshHouse, ...lines: string[]): Promise<void> {
  const { problems } = await fresh.bring('book.story', `${lines.join('\n')}\n`)
  assert.equal(problems, 0)
}

async function stayers(fresh: FreshHouse, input = {}): Promise<Stayers> {
  const seen = await fresh.run<Stayers>('see-stayers', input)
  seeStayers.output.parse(seen)
  return seen
}

onBoth('N21: nine months without advice are seen only where advice is written down at all', async (fresh) => {
  await bring(
    fresh,
    'client acme "Acme" since 2019-05-02',
    'client berg "Berg" since 2020-01-01',
    'client cora "Cora" since 2026-01-10',
    'client dorn "Dorn" since 2015-01-01',
    ...['acme', 'berg', 'cora', 'dorn'].map((client) => `2026-02-01 call with ${client}`),
    '2026-02-20 end dorn initiative client',
  )
  const unlogged = await stayers(fresh)
  assert.deepEqual([unlogged.advice.state, unlogged.advice.total, unlogged.advice.without], ['unlogged', 0, []])
  assert.match(said(sayStayers(unlogged, page)), /Nobody has written down any advice yet/)
  await fresh.run('add-fact', { line: '2025-02-01 advice acme "Renew the domain early"' })
  await fresh.run('add-fact', { line: '2025-04-20 advice acme "Change the tariff"' })
  const seen = await stayers(fresh)
  assert.equal(seen.advice.state, 'logged')
  assert.deepEqual(
    seen.advice.without.map(({ name, last }) => [name, last]),
    [
      ['Berg', null],
      ['Acme', '2025-04-20'],
    ],
  )
  // Cora came seven weeks ago and Dorn has left; 3 is everybody who is here.
  assert.deepEqual([seen.advice.clients, seen.advice.advised, seen.advice.given], [3, 1, 1])
  assert.match(said(sayStayers(seen, page)), /2 clients have had no advice in nine months/)
  const { ids } = await fresh.run<Written>('give-advice', { client: 'Berg', text: 'Insure the van' }, armen)
  const after = await stayers(fresh)
  assert.deepEqual(
    after.advice.without.map(({ client }) => client),
    ['acme'],
  )
  const [advice] = (await fresh.run<Prices>('see-prices', { client: 'berg' })).advice
  assert.deepEqual([advice!.on, advice!.text, advice!.because], [TODAY, 'Insure the van', ids])
  await fresh.run('take-back', { fact: ids[0]! })
  assert.equal((await stayers(fresh)).advice.total, 2)
  await refused(fresh.run('give-advice', { client: 'berg', text: 'Later', on: '2999-01-01' }), 'day-in-future')
  await refused(fresh.run('give-advice', { client: 'berg', text: ' ' }), 'input-invalid')
  await refused(fresh.run('give-advice', { client: 'nobody', text: 'Words' }), 'client-not-found')
})

onBoth('N22: who stayed and pays more than a newer client is found, and one deed levels it', async (fresh) => {
  await bring(
    fresh,
    'client old "Old Friends" since 2018-01-01',
    'client new "Newcomers" since 2025-09-01',
    'client krona "Krona" since 2025-10-01',
    '2018-01-01 price old "Hosting" 50.00 EUR per month',
    '2025-09-01 price new "hosting " 40.00 EUR per month',
    '2025-10-01 price krona "Hosting" 3000 ISK per month',
  )
  const seen = await stayers(fresh)
  const [gap] = seen.prices.gaps
  assert.deepEqual([seen.prices.n, seen.prices.compared, seen.prices.total], [3, 1, 1])
  assert.deepEqual([gap!.name, gap!.lowest!.name, gap!.newer], ['Old Friends', 'Newcomers', 1])
  assert.deepEqual([gap!.more, gap!.year], [euro(1000), euro(12_000)])
  assert.equal(gap!.because.length, 2)
  assert.match(said(sayStayers(seen, page)), /Old Friends pays €50 a month for Hosting; Newcomers/)
  const set = { client: 'old', text: 'Hosting', amount: '40', per: 'month' }
  const { before, after, ids } = await fresh.run<{ before: object; after: object; ids: string[] }>('set-price', set)
  assert.deepEqual([before, after], [euro(5000), euro(4000)])
  assert.deepEqual(sayOutput('set-price', { client: 'old', before, after, ids }, page), [
    'old paid €50; the new price is €40.',
  ])
  assert.equal((await stayers(fresh)).prices.total, 0)
  // Two of one day: what was written last holds.
  await fresh.run('set-price', { ...set, amount: '45' })
  const prices = await fresh.run<Prices>('see-prices', { client: 'old' })
  assert.deepEqual([prices.prices[0]!.amount, prices.prices[0]!.more], [euro(4500), euro(500)])
  assert.deepEqual(
    prices.history.map(({ amount }) => amount.minor),
    [4500, 4000, 5000],
  )
  assert.match(said(sayPrices(prices, page)), /Hosting: €45 a month/)
  await fresh.run('take-back', { fact: ids[0]! })
  assert.equal((await fresh.run<Prices>('see-prices', { client: 'old' })).history.length, 2)
  const alone = await fresh.run<Prices>('see-prices', { client: 'old', compare: false })
  assert.deepEqual([alone.compared, alone.prices[0]!.amount, alone.prices[0]!.lowest], [false, euro(4500), null])
  await refused(fresh.run('set-price', { ...set, amount: 'forty' }), 'amount-not-read')
  await refused(fresh.run('set-price', { ...set, amount: '-1' }), 'amount-not-read')
  await refused(fresh.run('set-price', { ...set, per: 'week' }), 'input-invalid')
})

onBoth(
  'N22: a price that begins later is not paid yet, and what only owners may see is held against nobody',
  async (fresh) => {
    await bring(
      fresh,
      'client old "Old" since 2018-01-01',
      'client new "New" since 2025-09-01',
      '2018-01-01 price old "Hosting" 50.00 EUR per month',
    )
    await fresh.run('add-fact', { line: '2025-09-01 price new "Hosting" 40.00 EUR per month visible owner' })
    assert.equal((await stayers(fresh)).prices.compared, 0)
    await fresh.run('set-price', { client: 'new', text: 'Hosting', amount: '30', per: 'month', on: '2026-04-01' })
    assert.equal((await stayers(fresh)).prices.compared, 0)
    fresh.turnTo('2026-04-01')
    assert.deepEqual((await stayers(fresh)).prices.gaps[0]!.more, euro(2000))
    assert.equal((await stayers(fresh, { asOf: TODAY })).prices.compared, 0)
    await refused(fresh.run('see-stayers', { asOf: '2026-04-02' }), 'day-in-future')
    await refused(fresh.run('see-prices', { client: 'new', asOf: '2026-04-02' }), 'day-in-future')
  },
)

onBoth(
  'N23: the cost of levelling up stands beside what those clients bring, also where that is unknown',
  async (fresh) => {
    await bring(
      fresh,
      'client old "Old" since 2018-01-01',
      'client new "New" since 2025-09-01',
      '2018-01-01 price old "Hosting" 50.00 EUR per month',
      '2018-01-01 price old "Card" 5.00 EUR per piece',
      '2025-09-01 price new "Hosting" 40.00 EUR per month',
      '2025-09-01 price new "Card" 4.00 EUR per piece',
    )
    const [balance] = (await stayers(fresh)).levelUp
    assert.deepEqual([balance!.clients, balance!.prices, balance!.unknown], [1, 2, 1])
    assert.deepEqual([balance!.cost, balance!.known, balance!.keep], [euro(12_000), null, null])
    const text = said(sayStayers(await stayers(fresh), page))
    assert.match(text, /costs about €120 in the next 12 months/)
    assert.match(text, /For 1 price it is unknown/)
    assert.match(text, /cannot be told/)
  },
)

onBoth('A30: what if they left, with what is released, protected and unknown', async (fresh) => {
  const months = Array.from({ length: 10 }, (_, i) => addDays(TODAY, -30 * (i + 1)))
  await bring(
    fresh,
    'member mira "Mira" level 4',
    'client whale "Whale" since 2019-01-01',
    'client small "Small" since 2019-01-01',
    'client gone "Gone" since 2019-01-01',
    ...months.map((day, i) => `${day} invoice whale 900.00 EUR ref W${i}`),
    ...months.slice(0, 5).map((day, i) => `${day} invoice small 100.00 EUR ref S${i}`),
    `${months[9]} invoice gone 500.00 EUR ref G1`,
    `${months[8]} end gone initiative client`,
    `${months[0]} time whale 120min member mira cost 30.00 EUR`,
    `${months[1]} time whale 60min member mira`,
    `${months[1]} cost whale 40.00 EUR "prints"`,
    '2019-01-01 engagement whale site "Web site" notice 60',
    `2019-01-01 engagement whale old "Old work" until 2020-01-01 notice 300`,
  )
  const seen = await fresh.run<WhatIf>('see-what-if')
  seeWhatIf.output.parse(seen)
  assert.deepEqual(
    seen.cards.map(({ name, share, n }) => [name, share, n]),
    [['Whale', 0.9, 10]],
  )
  const [card] = seen.cards
  assert.deepEqual(card!.released, { hours: 3, uncosted: 1, cost: [euro(10_000)] })
  assert.deepEqual([card!.protectedDays, card!.protection.length], [60, 1])
  assert.deepEqual([card!.replacement.none, card!.missing], ['few-newcomers', null])
  assert.equal(card!.because.length, 10)
  const [concentration] = seen.concentration
  assert.deepEqual(
    [concentration!.top1, concentration!.clients, concentration!.over],
    [0.9, 3, ['top1', 'top3', 'hhi']],
  )
  const text = said(sayWhatIf(seen, page))
  for (const part of [/Whale brings 90 %/, /€100 of hours/, /For 1 hour of them/, /60 days/, /is unknown: 0 new/])
    assert.match(text, part)
  assert.equal((await fresh.run<WhatIf>('see-what-if', { percent: 5 })).cards.length, 2)
  const small = await fresh.run<WhatIf>('see-what-if', { client: 'Small' })
  assert.deepEqual([small.cards.length, small.cards[0]!.share, small.cards[0]!.protectedDays], [1, 0.05, null])
  assert.match(said(sayWhatIf(small, page)), /it could end tomorrow/)
  const gone = await fresh.run<WhatIf>('see-what-if', { client: 'gone' })
  assert.deepEqual(gone.cards, [])
  assert.match(said(sayWhatIf(gone, page)), /Gone/)
  await refused(fresh.run('see-what-if', { percent: 0 }), 'input-invalid')
  await refused(fresh.run('see-what-if', { asOf: '2999-01-01' }), 'day-in-future')
})

onBoth('an empty book has no figures and says so', async (fresh) => {
  const seen = await stayers(fresh)
  assert.ok(seen.verdicts.every(({ verdict }) => verdict === 'unknown'))
  assert.deepEqual([seen.prices.n, seen.levelUp, seen.advice.clients], [0, [], 0])
  assert.match(said(sayStayers(seen, page)), /No prices are on record/)
  const nobody = await fresh.run<WhatIf>('see-what-if')
  assert.deepEqual([nobody.cards, nobody.concentration], [[], []])
})

function euro(minor: number) {
  return { minor, currency: 'EUR' }
}

onBoth('A30: what is too much in two currencies is said once and names both', async (fresh) => {
  await bring(
    fresh,
    'client acme "Acme" since 2019-05-02',
    'client berg "Berg" since 2019-05-02',
    '2025-09-01 invoice acme 9000.00 EUR ref A-1',
    '2025-09-02 invoice berg 100.00 EUR ref A-2',
    '2025-09-03 invoice acme 9000.00 NOK ref A-3',
    '2025-09-04 invoice berg 100.00 NOK ref A-4',
  )
  const text = said(sayWhatIf(await fresh.run<WhatIf>('see-what-if'), page))
  assert.equal(text.match(/a lot to hang on few/g)?.length, 1)
  assert.match(text, /EUR, NOK: that is|NOK, EUR: that is/)
  assert.ok(text.indexOf('a lot to hang') < text.indexOf('the largest client'))
})
