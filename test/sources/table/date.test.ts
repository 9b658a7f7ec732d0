import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay, sniffDateOrder } from '../../../src/sources/table/date.ts'
import type { DateOrder } from '../../../src/sources/table/table.ts'

test('dates as people and programs write them', () => {
  const cases: [string, DateOrder, string][] = [
    ['2024-03-04', 'dmy', '2024-03-04'],
    ['2024-03-04T23:30:00+05:45', 'ymd', '2024-03-04'],
    ['2024-03-04T23:30:00.123Z', 'ymd', '2024-03-04'],
    ['2024-03-04 10:00', 'ymd', '2024-03-04'],
    ['2024-03-04 10:00:00 UTC', 'ymd', '2024-03-04'],
    ['04.03.2024', 'dmy', '2024-03-04'],
    ['4. 3. 2024', 'dmy', '2024-03-04'],
    ['04.03.2024, 10:23', 'dmy', '2024-03-04'],
    ['04/03/2024', 'dmy', '2024-03-04'],
    ['03/04/2024', 'mdy', '2024-03-04'],
    ['3/4/2024 10:23:52 AM', 'mdy', '2024-03-04'],
    ['16/Jul/2023', 'dmy', '2023-07-16'],
    ['Jul 16, 2023', 'mdy', '2023-07-16'],
    ['Jul 16, 2023, 4:05 PM', 'mdy', '2023-07-16'],
    ['July 16th 2023', 'mdy', '2023-07-16'],
    ['16. Juli 2023', 'dmy', '2023-07-16'],
    ['1er août 2023', 'dmy', '2023-08-01'],
    ['16 août 2023', 'dmy', '2023-08-16'],
    ['16 de julio de 2023', 'dmy', '2023-07-16'],
    ['16. maí 2023', 'dmy', '2023-05-16'],
    ['16 Ogos 2023', 'dmy', '2023-08-16'],
    ['Sun, 16 Jul 2023', 'dmy', '2023-07-16'],
    ['2023-Jul-16', 'ymd', '2023-07-16'],
    ['16-Jul-23', 'dmy', '2023-07-16'],
    ['20240304', 'dmy', '2024-03-04'],
    ['04.03.69', 'dmy', '2069-03-04'],
    ['04.03.70', 'dmy', '1970-03-04'],
    ['24-03-04', 'ymd', '2024-03-04'],
    ['45631', 'serial', '2024-12-05'],
    ['45631.75', 'serial', '2024-12-05'],
    ['२०२४-०३-०४', 'ymd', '2024-03-04'],
    ['2024/3/4', 'mdy', '2024-03-04'],
  ]
  for (const [cell, order, want] of cases) assert.equal(readDay(cell, order), want, cell)
})

test('what is no date says why', () => {
  const cases: [string, DateOrder, string][] = [
    ['', 'dmy', 'no-day'],
    ['31/02/2024', 'dmy', 'no-such-day'],
    ['13/13/2024', 'dmy', 'no-such-day'],
    ['29.02.2023', 'dmy', 'no-such-day'],
    ['soon', 'dmy', 'unclear-day'],
    ['45631', 'dmy', 'unclear-day'],
    ['2024', 'dmy', 'unclear-day'],
    ['0024-03-05', 'ymd', 'day-out-of-range'],
    ['3024-03-05', 'ymd', 'day-out-of-range'],
  ]
  for (const [cell, order, want] of cases) assert.equal(readDay(cell, order), want, cell)
})

test('the order of a column', () => {
  assert.deepEqual(sniffDateOrder(['03/04/2024', '05/06/2024']), { order: 'dmy', sure: false })
  assert.deepEqual(sniffDateOrder(['03/04/2024', '25/06/2024']), { order: 'dmy', sure: true })
  assert.deepEqual(sniffDateOrder(['03/04/2024', '05/26/2024']), { order: 'mdy', sure: true })
  assert.deepEqual(sniffDateOrder(['25/04/2024', '05/26/2024']), { order: 'dmy', sure: false })
  assert.deepEqual(sniffDateOrder(['03/04/2024 10:00 AM']), { order: 'mdy', sure: false })
  assert.deepEqual(sniffDateOrder(['03.04.2024']), { order: 'dmy', sure: true })
  assert.deepEqual(sniffDateOrder(['2024-03-04', '']), { order: 'ymd', sure: true })
  assert.deepEqual(sniffDateOrder(['45631', '45632.5']), { order: 'serial', sure: true })
  assert.deepEqual(sniffDateOrder(['45631', '2024-03-04']), { order: 'ymd', sure: true })
})
