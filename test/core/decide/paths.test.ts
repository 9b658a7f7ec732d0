import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayDecideParting } from '../../../src/core/decide/may-part.ts'
import { partingPath, repairPath } from '../../../src/core/decide/paths.ts'
import { considering, READY } from './some-review.ts'

function paths(more = '', grounds?: Parameters<typeof considering>[1]) {
  const given = considering(`${READY}${more}`, grounds)
  return { repair: repairPath(given), parting: partingPath(given, mayDecideParting(given)) }
}

const OFFER = '2026-02-20 halfway acme h1 made gives "A fixed price" asks "Changes in one list" due 2026-03-10\n'
const ACCEPTED = '2026-02-21 halfway acme h1 accepted "All right"\n'
const LATE = '2026-02-05 case acme c1 complaint "The label came late"\n'
const REDO = `${LATE}2026-02-06 remedy acme c1 m1 offered as redo "Print again" due 2026-02-20
2026-02-07 remedy acme c1 m1 accepted\n`

test('M1, M4: the next step of repair is what we promised, then what waits, then an offer', () => {
  const next = (more: string) => paths(more).repair.next
  assert.deepEqual(next(REDO + OFFER), { code: 'deliver', args: { text: 'Print again', day: '2026-02-20' } })
  assert.deepEqual(next(LATE + OFFER), { code: 'settle-case', args: { case: 'c1' } })
  assert.deepEqual(next(OFFER), { code: 'await-halfway', args: { day: '2026-03-10' } })
  assert.deepEqual(next(OFFER + ACCEPTED), { code: 'keep-halfway', args: { day: '2026-03-10' } })
  assert.equal(next('').code, 'offer-halfway')
  assert.equal(next(`${OFFER}2026-02-21 halfway acme h1 declined "No"\n`).code, 'offer-halfway')
})

test('M1: each path says what speaks for it and against it, with its facts', () => {
  const { repair, parting } = paths(
    `${OFFER}${ACCEPTED}2026-02-22 forecast acme f made "A new manager" percent 70 due 2026-05-01\n`,
  )
  assert.deepEqual(
    repair.for.map(({ code, args }) => [code, args['n'] ?? args['percent']]),
    [
      ['change-likely', 70],
      ['worked', 1],
    ],
  )
  assert.deepEqual(
    repair.against.map(({ code, args }) => [code, args['n']]),
    [['failed', 1]],
  )
  assert.deepEqual(
    parting.for.map(({ code, args }) => [code, args['ground']]),
    [['ground-strong', 'conduct']],
  )
  assert.deepEqual([parting.against[0]!.code, parting.next.code], ['brakes', 'forecast-open'])
  for (const line of [...repair.for, ...repair.against, ...parting.for]) assert.ok(line.because.length > 0, line.code)
  assert.deepEqual(paths().parting.next, { code: 'decide', args: {} })
})
