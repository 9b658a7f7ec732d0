import { z } from 'zod'
import type { ReminderRow } from '../db/tables.ts'
import { action } from './action.ts'
import { day, key } from './shapes.ts'
import { teamOf } from './team.ts'

const STATES = ['sent', 'waiting', 'sending', 'unclear', 'empty', 'failed'] as const

const reminderShape = z.object({
  id: z.string(),
  member: key,
  name: z.string(),
  day,
  subject: z.string(),
  writtenAt: z.string(),
  endedAt: z.string().nullable(),
  state: z.enum(STATES),
  /** The key of the sentence that says what became of it, with `args`. */
  say: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  attempts: z.int(),
})

/** The last letters to our own team and what became of them: one's own, for owners everybody's. */
export const seeReminders = action({
  name: 'see-reminders',
  access: 'member',
  changes: false,
  input: z.object({ limit: z.int().min(1).max(200).default(30) }),
  output: z.object({ reminders: z.array(reminderShape) }),
  async run(world, { limit }) {
    const { person, stores } = world
    const rows = await stores.reminders.recent(limit, person?.role === 'owner' ? undefined : (person?.member ?? ''))
    const names = new Map((await teamOf(world)).map(({ key: whose, name }) => [whose, name]))
    return { reminders: rows.map((row) => show(row, names.get(row.member) ?? row.member)) }
  },
})

function show(row: ReminderRow, name: string): z.infer<typeof reminderShape> {
  const { id, member, day: on, subject, written_at: writtenAt, ended_at: endedAt, attempts } = row
  const state = stateOf(row)
  const ended = endedAt === '' ? null : endedAt
  return { id, member, name, day: on, subject, writtenAt, endedAt: ended, state, ...sayOf(row, state, name), attempts }
}

function stateOf({ ended_at, begun_at, outcome }: ReminderRow): (typeof STATES)[number] {
  if (ended_at === '') return begun_at === '' ? 'waiting' : 'sending'
  return outcome === 'sent' || outcome === 'unclear' || outcome === 'empty' ? outcome : 'failed'
}

/** What the mail server answered (`mail-550`) is said with its number; what was wrong before is a refusal. */
function sayOf({ outcome, attempts }: ReminderRow, state: string, name: string) {
  const [, number] = /^mail-(\d{3})$/.exec(outcome) ?? []
  if (state !== 'failed' && !(state === 'waiting' && outcome !== ''))
    return { say: `reminder.${state}`, args: { name } }
  const again = state === 'waiting' ? 'again' : 'over'
  if (number !== undefined) return { say: `reminder.answered.${again}`, args: { name, number, attempts } }
  if (outcome.startsWith('mail-') && !outcome.startsWith('mail-set-') && outcome !== 'mail-not-set-up')
    return { say: `reminder.${outcome}.${again}`, args: { name, attempts } }
  return { say: `refusal.${outcome}`, args: { name, member: name, setting: 'SMTP_URL, MAIL_FROM' } }
}
