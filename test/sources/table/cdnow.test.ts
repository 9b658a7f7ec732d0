import assert from 'node:assert/strict'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readTable } from '../../../src/sources/table/read.ts'
import { sniffText } from './reading.ts'

const LOG = new URL('../../../../shared/data/cdnow/cdnow_sample_transactions.csv', import.meta.url)

test(
  'a real purchase log of 6,919 rows',
  { skip: !existsSync(LOG) && 'cdnow_sample_transactions.csv is not here' },
  async () => {
    const sniffed = sniffText(readFileSync(LOG))
    assert.deepEqual(
      [sniffed.kind, sniffed.kindSure, sniffed.decimalSure, sniffed.dateOrderSure],
      ['payments', true, true, true],
    )
    const clients = new Set<string>()
    const days: string[] = []
    for await (const batch of readTable(createReadStream(LOG), sniffed, { defaultCurrency: 'USD' })) {
      assert.deepEqual(batch.problems, [])
      for (const entry of batch.entries) {
        clients.add(entry.client.id!)
        days.push(entry.on)
        assert.equal(entry.kind, 'payment')
      }
    }
    assert.equal(days.length, 6919)
    assert.equal(clients.size, 2357)
    assert.deepEqual([days.toSorted()[0], days.toSorted().at(-1)], ['1997-01-01', '1998-06-30'])
  },
)
