import { z } from 'zod'
import { ACCOUNT_LINES } from '../core/parting/handover/account.ts'
import { HANDOVER_PARTS, HANDOVER_STATES, HANDOVER_STEPS } from '../core/parting/handover/handover-items.ts'
import { GOODWILLS } from '../core/ledger/kinds/goodwill.ts'
import { OBLIGATIONS } from '../core/ledger/kinds/obligations.ts'
import { args, day, dayOrNone, key, money } from './shapes.ts'

/** A file that is kept with a client; `bytes` is its length, `sha256` its checksum in hex. */
export const keptShape = z.object({
  id: z.string(),
  obligation: key,
  name: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  by: z.string(),
  at: z.string(),
})

/** The same on a screen: who brought it, and whether the asker may take it away. */
export const shownFile = keptShape.extend({ byName: z.string(), mine: z.boolean() })

/** One thing that is handed over; where `text` is empty, `say` is the key of the sentence that says it, with `args`. */
export const itemShape = z.object({
  obligation: key,
  as: z.enum(OBLIGATIONS),
  part: z.enum(HANDOVER_PARTS),
  text: z.string(),
  say: z.string().nullable(),
  args,
  state: z.enum(HANDOVER_STATES),
  over: z.boolean(),
  due: dayOrNone,
  deadline: dayOrNone,
  /** It is the client's own. */
  provided: z.boolean(),
  /** Who took it over. */
  to: z.string().nullable(),
  /** What was said of it last: what is missing where it was taken with an exception. */
  note: z.string().nullable(),
  owner: z.string().nullable(),
  ownerName: z.string().nullable(),
  on: dayOrNone,
  files: z.array(shownFile),
  /** What the asker may say of it next. */
  steps: z.array(z.enum(HANDOVER_STEPS)),
  because: z.array(z.string()),
})

/** What is between us and the client in one currency; the balance is null where nobody knows it. */
export const accountShape = z.object({
  currency: z.string(),
  known: z.boolean(),
  balance: money.nullable(),
  lines: z.array(
    z.object({
      kind: z.enum(ACCOUNT_LINES),
      on: dayOrNone,
      number: z.string(),
      due: dayOrNone,
      amount: money,
      left: money.nullable(),
      because: z.array(z.string()),
    }),
  ),
  coming: z.array(z.object({ as: z.enum(GOODWILLS), amount: money, because: z.array(z.string()) })),
})

export const whenShape = z.object({ lastDay: day.nullable(), out: z.boolean() })
