import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wilson } from '../../src/core/models/wilson.ts'
import { besidePlainRule } from '../../src/surfaces/web/pieces/plain-rule.ts'

function of(hits: number, warned = 60) {
  return { warned, hits, hitRate: wilson(hits, 100) }
}

test('a plain rule is beaten, or beats us, only where chance cannot explain it', () => {
  assert.equal(besidePlainRule({ warnings: of(50), recency: of(20) }), 'better')
  assert.equal(besidePlainRule({ warnings: of(20), recency: of(50) }), 'worse')
  assert.equal(besidePlainRule({ warnings: of(22), recency: of(20) }), 'same')
  assert.equal(besidePlainRule({ warnings: of(0, 0), recency: of(0, 0) }), null)
})
