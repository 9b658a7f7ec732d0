import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldNotice, isUnderWay } from '../../../src/core/parting/notice/fold-notice.ts'
import { factsOf } from '../decide/some-review.ts'

const TODAY = '2026-03-02'
const READY = `client acme "Acme Bakery"
2026-02-20 notice acme p1 addressed way email language en address "anna@acme.example" by mira
2026-02-21 notice acme p1 ready mark abc by mira
`
const notice = (lines: string) => foldNotice('acme', 'p1', factsOf(READY + lines), TODAY)

test('a yes or a no to other words changes nothing of where the letter is', () => {
  for (const step of ['approved', 'refused']) {
    const other = notice(`2026-02-22 notice acme p1 ${step} "Fine" mark old by petra\n`)
    assert.deepEqual([other.state, other.approvals.length, other.approvedBy], ['ready', 0, null], step)
  }
})

test('never twice: nothing but what became of it moves a letter that waits or may have gone', () => {
  const queued = `2026-02-22 notice acme p1 approved "Fine" mark abc by petra
2026-02-23 notice acme p1 queued mark abc at 2026-02-23T09:00:00Z by mira
`
  const late = [
    'addressed way post address "Mill Lane 1"',
    'ready mark abc',
    'approved "Yes" mark abc',
    'refused "No" mark abc',
  ]
  for (const line of late) {
    for (const waits of [queued, `${queued}2026-02-23 notice acme p1 unclear by mira\n`]) {
      const state = notice(`${waits}2026-02-24 notice acme p1 ${line} by petra\n`)
      assert.ok(isUnderWay(state), line)
      assert.deepEqual([state.way, state.mark, state.approvedBy], ['email', 'abc', 'petra'], line)
    }
  }
})
