import assert from 'node:assert/strict'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from 'node:test'
import { runNamed } from '../../src/app/run-named.ts'
import { ownerOf } from '../../src/surfaces/asker.ts'
import { openLog } from '../../src/surfaces/log.ts'
import { sayBacktest } from '../../src/surfaces/sentences-backtest.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { startWorker } from '../../src/surfaces/worker.ts'
import { loadWords } from '../../src/words/load.ts'
import { runProgram, tempHome, tempHouse } from './house.ts'

const LOG = join(import.meta.dirname, '..', 'core', 'models', 'refs', 'own_600_log.csv')
const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')
const HEADER =
  'client,name,x,t_x,T,p_alive,p_alive_low,p_alive_high,p_buy,p_buy_low,p_buy_high,expected_purchases,' +
  'expected_purchases_low,expected_purchases_high,expected_value,expected_value_low,expected_value_high,currency,slip,slip_by'

type Fit = { model: string; params: Record<string, number>; logLikelihood: number }
type Models = { clients: number; fits: Fit[] }
type Customer = Record<string, Record<string, string>> & { customer_id: number; expected_avg_value: string }

/** The cells of a line of our own CSV, by their column. */
function cells(line: string): Record<string, string> {
  const values = [...line.matchAll(/"((?:[^"]|"")*)"|([^,]+)|(?<=,)(?=,|$)/g)].map(
    ([, text, plain]) => text ?? plain ?? '',
  )
  return Object.fromEntries(HEADER.split(',').map((name, i) => [name, values[i] ?? '']))
}

test('models of a book are printed in sentences, as JSON, and client by client as CSV', async (t) => {
  const home = tempHome(t)
  assert.equal((await runProgram(home, ['import', LOG, '--currency', 'EUR'])).code, 0)
  const asked = ['--until', '2024-01-01', '--unit', 'week']
  const said = await runProgram(home, ['models', ...asked])
  assert.equal(said.code, 0, said.err)
  assert.match(said.out, /Pareto\/NBD: log-likelihood/)
  assert.ok(!/cli\.|web\.|models\./.test(said.out), said.out)
  const { clients, fits } = JSON.parse((await runProgram(home, ['models', ...asked, '--json'])).out) as Models
  assert.deepEqual([clients, fits.length], [600, 6])
  const horizon = ['predict', ...asked, '--horizon', '52']
  const csv = await runProgram(home, ['models', ...horizon, '--csv'])
  const [header, ...lines] = csv.out.trimEnd().split('\n')
  assert.deepEqual([csv.code, header, lines.length], [0, HEADER, 600])
  for (const line of lines) {
    const { name: _name, client: _client, currency, slip_by: by, ...numbers } = cells(line)
    assert.match(by!, /^(model|expected|silence|overdue|rate|change)$/)
    assert.equal(currency, 'EUR')
    for (const [column, value] of Object.entries(numbers)) assert.match(value, /^\d+(\.\d+)?$/, `${column} in ${line}`)
  }
  const all = JSON.parse((await runProgram(home, ['models', ...horizon, '--json'])).out) as {
    clients: { slip: number }[]
  }
  assert.equal(all.clients.length, 600)
  assert.equal(all.clients[0]!.slip, Number(cells(lines[0]!)['slip']))
  const table = await runProgram(home, ['models', ...horizon, '--model', 'pareto-nbd'])
  assert.match(table.out, /Predicted by Pareto\/NBD/)
  assert.ok(!/cli\.|web\./.test(table.out), table.out)
})

test('names in predictions are no formulas, and fewer lines are printed where fewer are asked for', async (t) => {
  const home = tempHome(t)
  const story = join(home, 'names.story')
  const names = ['=1+1', '@SUM(A1)', 'Say "so", please']
  const lines = names.map((name, i) => `client c${i} ${JSON.stringify(name)}\n2025-01-0${i + 1} payment c${i} 5.00 EUR`)
  writeFileSync(story, `${lines.join('\n')}\n`)
  assert.equal((await runProgram(home, ['import', story])).code, 0)
  const { out } = await runProgram(home, ['models', 'predict', '--csv'])
  const printed = out.trimEnd().split('\n').slice(1)
  const begins = [`"c0","'=1+1",`, `"c1","'@SUM(A1)",`, '"c2","Say ""so"", please",']
  assert.deepEqual(
    printed.map((line, i) => line.slice(0, begins[i]!.length)),
    begins,
  )
  const second = ['models', 'predict', '--limit', '1', '--offset', '1']
  assert.deepEqual((await runProgram(home, [...second, '--csv'])).out.trimEnd().split('\n').slice(1), [printed[1]])
  const { clients, total } = JSON.parse((await runProgram(home, [...second, '--json'])).out) as {
    clients: { client: string }[]
    total: number
  }
  assert.deepEqual([clients.map((one) => one.client), total], [['c1'], 3])
  const unread = await runProgram(home, ['models', 'predict', '--csv', '--limit', 'few', '--json'])
  assert.deepEqual((JSON.parse(unread.out) as { refusal: { args: object } }).refusal.args, {
    field: 'limit',
    reason: 'wrong-kind',
  })
})

test('what models cannot be asked is refused, and an empty book has none', async (t) => {
  const home = tempHome(t)
  assert.equal((await runProgram(home, ['models', '--unit', 'fortnight'])).code, 2)
  assert.equal((await runProgram(home, ['models', 'predict', '--csv', '--model', 'crystal-ball'])).code, 2)
  assert.match((await runProgram(home, ['models'])).out, /No model can be fitted/)
  assert.equal((await runProgram(home, ['models', 'predict', '--csv'])).out, `${HEADER}\n`)
  assert.match((await runProgram(home, ['models', 'predict'])).out, /nothing is predicted/)
  assert.match((await runProgram(home, ['help', 'models'])).out, /--csv/)
})

test('a backtest is run from the command line and said in sentences or JSON', async (t) => {
  const home = tempHome(t)
  assert.equal((await runProgram(home, ['import', LOG, '--currency', 'EUR'])).code, 0)
  const ran = await runProgram(home, ['backtest', '--json'])
  assert.equal(ran.code, 0, ran.err)
  const report = JSON.parse(ran.out) as { cases: number; warnings: { hitRate: { n: number } } }
  assert.ok(report.cases > 1000)
  const said = await runProgram(home, ['see-backtest'])
  assert.match(
    said.out,
    new RegExp(`${report.warnings.hitRate.n} times a client left`.replace(/\B(?=(\d{3})+(?!\d))/g, ',?')),
  )
  assert.ok(!/(cli|web|backtest)\.[a-z]/.test(said.out), said.out)
  const empty = await runProgram(tempHome(t), ['backtest'])
  assert.equal(empty.code, 0)
  assert.match(empty.out, /too short/)
})

test('before any backtest, and while one waits, that is said', () => {
  const page = plainPage(loadWords('en'))
  assert.match(sayBacktest({ study: null, report: null }, page)[0]!, /Not checked yet/)
  const study = { id: 'a', state: 'waiting', startedAt: '', endedAt: null, by: null, done: 0, of: 0 } as const
  assert.deepEqual(sayBacktest({ study, report: null }, page), ['A backtest waits for its turn.'])
})

test('a worker that is stopped ends the backtest it runs', async (t) => {
  const home = tempHome(t)
  const house = await tempHouse(t, home)
  const owner = await ownerOf(house, 'cli')
  copyFileSync(LOG, join(home, 'log.csv'))
  const { id } = await runNamed<{ id: string }>(
    house,
    'receive-file',
    { name: 'log.csv', path: join(home, 'log.csv') },
    owner,
  )
  await runNamed(house, 'start-import', { id, currency: 'EUR' }, owner)
  await runNamed(house, 'read-file', { id }, { ...owner, surface: 'worker' })
  await runNamed(house, 'start-backtest', {}, owner)
  const worker = startWorker(house, openLog(home))
  const look = () => runNamed<{ study: { state: string } }>(house, 'see-backtest', {}, owner)
  while ((await look()).study.state === 'waiting') await sleep(5)
  await worker.stop()
  assert.equal((await look()).study.state, 'stopped')
})

const cdnow = join(SHARED, 'cdnow', 'cdnow_sample_transactions.csv')
const missing = existsSync(cdnow) ? false : 'no CDNOW log beside the repository'
void test('the CDNOW sample gives the reference, from its file to the command line', { skip: missing }, async (t) => {
  const reference = JSON.parse(readFileSync(join(SHARED, 'refs', 'cdnow_sample.json'), 'utf8')) as {
    models: Record<string, { params: number[]; log_likelihood: number }>
    customers: Customer[]
  }
  const home = tempHome(t)
  assert.equal((await runProgram(home, ['import', cdnow, '--currency', 'USD'])).code, 0)
  const asked = ['--until', '1997-09-30', '--unit', 'week']
  const { fits } = JSON.parse((await runProgram(home, ['models', ...asked, '--json'])).out) as Models
  for (const [model, theirs] of Object.entries({ 'bg-nbd': 'bgnbd', 'mbg-nbd': 'mbgnbd', 'pareto-nbd': 'pnbd' })) {
    const fit = fits.find((one) => one.model === model)!
    const { params, log_likelihood } = reference.models[theirs]!
    assert.ok(Math.abs(fit.logLikelihood / log_likelihood - 1) < 1e-6, model)
    Object.values(fit.params).forEach((value, i) => assert.ok(Math.abs(value / params[i]! - 1) < 1e-4, model))
    const horizon = ['predict', ...asked, '--horizon', '39', '--model', model, '--csv']
    const { out } = await runProgram(home, ['models', ...horizon])
    const byName = new Map(
      out
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => [cells(line)['name'], cells(line)]),
    )
    for (const customer of reference.customers) {
      const ours = byName.get(String(customer.customer_id))!
      const wanted = customer[theirs]!
      const near = (value: string, other: string) => Math.abs(Number(value) / Number(other) - 1) < 1e-6
      assert.ok(near(ours['p_buy']!, wanted['p_buy_t_star']!), `${model} ${customer.customer_id}`)
      assert.ok(near(ours['p_alive']!, wanted['p_alive']!), `${model} ${customer.customer_id}`)
      assert.ok(near(ours['expected_purchases']!, wanted['expected_transactions_t_star']!), model)
      assert.ok(near(ours['expected_value']!, wanted['clv_t_star_undiscounted']!), model)
    }
  }
})
