import { existsSync, readFileSync } from 'node:fs'
import { groupClients } from '../../../src/core/models/book-counts.ts'
import { chooseModel } from '../../../src/core/models/choose.ts'
import type { Choice } from '../../../src/core/models/choose.ts'
import { clientsIn, countUntil, daysOf, purchaseDaysOf } from '../../../src/core/models/purchase-days.ts'
import type { PurchaseDays } from '../../../src/core/models/purchase-days.ts'
import { countPurchases } from '../../../src/core/models/purchase-log.ts'

/** A book with what came after `until`, within `horizon` days. */
export type TimedBook = { book: PurchaseDays; until: number; horizon: number }

const DAY_MS = 86_400_000
const CDNOW = new URL('../../../../shared/data/cdnow/', import.meta.url)
const CDNOW_FILES = { sample: 'cdnow_sample_transactions.csv', full: 'cdnow_master_transactions.csv' }

/** Why a test on the public log is skipped; false when it is here. */
export function needsCdnow(): false | string {
  return existsSync(CDNOW) ? false : 'the CDNOW log is not here'
}

export function cdnowBook(which: 'sample' | 'full'): TimedBook {
  return { book: bookFrom(new URL(CDNOW_FILES[which], CDNOW)), until: dayOf('1997-09-30'), horizon: 273 }
}

/** The 600 invented clients of the reference, at the end of 2024-01-01, a year ahead. */
export function ownBook(): TimedBook {
  const book = bookFrom(new URL('refs/own_600_log.csv', import.meta.url))
  return { book, until: dayOf('2024-01-01'), horizon: 366 }
}

function dayOf(text: string): number {
  return Date.parse(text) / DAY_MS
}

function bookFrom(file: URL): PurchaseDays {
  const clients = new Map<string, number[]>()
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [client, date] = line.split(',') as [string, string]
    const days = clients.get(client)
    if (days) days.push(dayOf(date))
    else clients.set(client, [dayOf(date)])
  }
  return purchaseDaysOf([...clients.values()])
}

/** All models fitted up to `until`, in units of `unit` days. */
export function fitted({ book, until }: TimedBook, unit = 7): Choice {
  const client = new Int32Array(book.days.length)
  for (let i = 0; i < clientsIn(book); i++) client.fill(i, book.start[i], book.start[i + 1])
  return chooseModel(groupClients(countPurchases({ client, day: book.days }, until, unit)))
}

/** Of the clients known at `until`: days up to then, and whether they bought again within the horizon. */
export function knownClients({ book, until, horizon }: TimedBook): { days: Int32Array; came: boolean }[] {
  return Array.from({ length: clientsIn(book) }, (_, i) => daysOf(book, i)).flatMap((days) => {
    const n = countUntil(days, until)
    return n === 0 ? [] : [{ days: days.subarray(0, n), came: countUntil(days, until + horizon) > n }]
  })
}
