import { z } from 'zod'
import { day } from './shapes.ts'

const share = z.object({ share: z.number().nullable(), low: z.number(), high: z.number(), n: z.int() })

const warned = z.object({ warned: z.int(), hits: z.int(), missed: z.int(), hitRate: share, falseAlarms: share })

const ranked = z.object({ auc: z.number().nullable(), low: z.number(), high: z.number(), n: z.int() })

const calibration = z.object({
  n: z.int(),
  brier: z.number(),
  brierBase: z.number(),
  intercept: z.number(),
  slope: z.number(),
  deciles: z.array(z.object({ predicted: z.number(), came: z.number(), n: z.int() })),
  expected: z.number(),
  came: z.number(),
})

/** What came of past warnings; each field as in `BacktestReport`. */
export const backtestShape = z.object({
  horizonDays: z.int(),
  origins: z.array(day),
  clients: z.int(),
  cases: z.int(),
  gone: z.int(),
  less: z.int(),
  verdict: z.enum(['enough', 'no-cases', 'too-short', 'too-few-losses', 'only-losses']),
  warnings: warned,
  recency: warned,
  nothing: warned,
  ranking: z.object({ slip: ranked, recency: ranked, models: z.record(z.string(), ranked) }),
  calibration: calibration.nullable(),
  lead: z.object({ median: z.number(), low: z.number(), high: z.number(), n: z.int() }).nullable(),
})
