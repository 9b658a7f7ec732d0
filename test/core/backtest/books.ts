import { dayFromNumber, dayNumber } from '../../../src/core/day.ts'
import type { Day } from '../../../src/core/day.ts'
import { runBacktest } from '../../../src/core/backtest/run-backtest.ts'
import type { BacktestReport } from '../../../src/core/backtest/report.ts'
import { emptyHistory } from '../../../src/core/signals/history.ts'
import type { History, MoneyItem } from '../../../src/core/signals/history.ts'
import { chanceFrom } from '../models/simulate.ts'
import { HABITS, inventBook } from '../models/invented-books.ts'

export const BEGIN = dayNumber('2021-01-01')

export function invoice(on: number, minor: number, ref: string): MoneyItem {
  return { on, kind: 'invoice', minor, currency: 'EUR', due: null, invoice: ref, number: '', undated: false, ref }
}

export function historyOf(client: string, money: MoneyItem[]): History {
  return { ...emptyHistory(client), money: money.toSorted((a, b) => a.on - b.on) }
}

/** Clients of an invented book with invoices about as large as ever; some buy for less and less from a day of their own. */
export function inventHistories(habits: string, size: number, seed: number): { histories: History[]; until: Day } {
  const { clients, until, horizon } = inventBook({ ...HABITS[habits]!, size }, seed)
  const chance = chanceFrom(seed + 1000)
  const histories = clients.map((days, i) => {
    const usual = 10_000 + Math.floor(90_000 * chance())
    const drops = chance() < 0.2 ? 400 + 500 * chance() : Infinity
    const money = days.map((day, j) => {
      const minor = Math.round(usual * (0.8 + 0.4 * chance()) * (day > drops ? 0.3 : 1))
      return invoice(BEGIN + day, minor, `i${i}-${j}`)
    })
    return historyOf(`c${i}`, money)
  })
  return { histories, until: dayFromNumber(BEGIN + until + horizon) }
}

/** The report of a whole backtest, and how far it said it was. */
export function backtestOf(
  histories: readonly History[],
  until: Day,
  horizonDays?: number,
): { report: BacktestReport; told: { done: number; of: number }[] } {
  const told: { done: number; of: number }[] = []
  const run = runBacktest(histories, horizonDays === undefined ? { until } : { until, horizonDays })
  for (;;) {
    const step = run.next()
    if (step.done) return { report: step.value, told }
    told.push(step.value)
  }
}

/** Every number in a report, with where it is. */
export function numbersIn(value: unknown, path = ''): { path: string; value: number }[] {
  if (typeof value === 'number') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${path}.${key}`))
}
