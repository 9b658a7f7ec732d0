import { z } from 'zod'
import { NOTICE_STEPS, NOTICE_WAYS } from '../core/ledger/kinds/notices.ts'
import { QUIET_WHYS } from '../core/parting/notice/quiet-hours.ts'
import { lackShape } from './review-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'

/** Shapes of the way a letter of parting takes out of the house. */

export const letterStep = z.object({ client: key, parting: key, ids: z.array(z.string()) })
export const doorText = z.string().trim().min(1).max(4000)
/** The hash of the words that were read. */
export const letterMark = z
  .string()
  .regex(/^[\w-]{8,128}$/, { error: 'wrong-form' })
  .meta({ example: '5962f5dbe180c6b0' })

const nobody = z.string().nullable()

export const quietShape = z.object({
  /** When it may go out, on our clock; null where no open hour was found for months. */
  at: z.object({ day, time: z.string() }).nullable(),
  why: z.enum(QUIET_WHYS),
  text: z.string(),
  textKey: z.string().nullable(),
})

const fileShape = z.object({ id: z.string(), name: z.string(), bytes: z.int() })

/** Everything about the way of a letter out of the house. */
export const letterOutShape = z.object({
  client: key,
  name: z.string(),
  parting: key,
  /** True when the parting goes on, and everything before the letter is settled. */
  open: z.boolean(),
  state: z.enum(NOTICE_STEPS).nullable(),
  way: z.enum(NOTICE_WAYS).nullable(),
  language: nobody,
  person: nobody,
  address: nobody,
  /** The words as they stand, and their own hash; null while there is no letter. */
  letter: z.object({ subject: z.string(), text: z.string(), mark: z.string() }).nullable(),
  /** The hash that was made ready, of the words and the files that go along: what a second person says yes to. */
  mark: nobody,
  readyBy: nobody,
  readyOn: dayOrNone,
  approvals: z.array(
    z.object({
      step: z.enum(['approved', 'refused']),
      by: nobody,
      on: day,
      outside: nobody,
      mark: z.string(),
      text: z.string(),
    }),
  ),
  approvedBy: nobody,
  /** Words of the letter that the check marked and somebody let stand, with their name and reason (A16). */
  allowed: z.array(
    z.object({ words: z.string(), code: z.string(), by: nobody, byName: nobody, on: day, text: z.string() }),
  ),
  /** Whoever asks made it ready, so that another must say yes; `other` is who that may be, null where we have nobody. */
  own: z.boolean(),
  other: nobody,
  /** When a letter in the outbox goes out, on our clock. */
  heldUntil: z.object({ day, time: z.string() }).nullable(),
  /** Why a mail would wait if it were sent now; null where it would go at once. */
  quiet: quietShape.nullable(),
  sentOn: dayOrNone,
  out: z.boolean(),
  /** What the mail server answered, as the key of a refusal or `mail-550`; `sent-before` see `NoticeState`. */
  trouble: nobody,
  delivered: z.object({ on: day, text: z.string() }).nullable(),
  /** What it lacks: the sentence is `refusal.<code>`. */
  missing: z.array(lackShape),
  addresses: z.array(z.object({ person: z.string().nullable(), name: z.string(), email: z.string() })),
  people: z.array(z.object({ person: key, name: z.string() })),
  /** Files that may go along with a mail, in bytes, and those that do, as they were chosen when it was made ready. */
  files: z.array(fileShape),
  enclosed: z.array(fileShape),
  mostBytes: z.int(),
  /** False where no mail server is set up: then the letter goes with one's own mail program. */
  mail: z.boolean(),
  because: z.array(z.string()),
})
