import type { Day, Instant } from '../../day.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** How a check-in was held: face to face by picture or in person; by telephone only as a marked exception (N10). */
export const CHECKIN_MODES = ['video', 'person', 'phone'] as const
export type CheckinMode = (typeof CHECKIN_MODES)[number]

/**
 * A check-in that was held (N8–N14): what we thanked for, one thing the client said in their own words, and the free
 * and useful check we did for them. `why` says why it was by telephone. The questions and their answers are `asked`
 * facts of the same day.
 */
export type Checkin = {
  client: string
  mode: CheckinMode
  minutes?: number
  thanks: string
  said: string
  check?: string
  why?: string
  track?: string
  engagement?: string
  person?: string
  at?: Instant
}

/** A question we asked a client, with the answer; without one it is still open (N28). */
export type Asked = { client: string; text: string; answer?: string; person?: string }

export const GOAL_STEPS = ['set', 'still', 'met', 'dropped'] as const
export type GoalStep = (typeof GOAL_STEPS)[number]

/** A goal of the client's own (N13), what became of it, and which of our services serves it. Told apart by its words. */
export type Goal = { client: string; step: GoalStep; text: string; service?: string; due?: Day }

/** What a conversation was for; each has its own share of talk to aim for (T10). */
export const TALK_TYPES = ['checkin', 'review', 'pitch', 'complaint', 'other'] as const
export type TalkType = (typeof TALK_TYPES)[number]
/** How the share was found: seconds of speech, letters of a transcript, or a guess afterwards. */
export const TALK_SOURCES = ['time', 'letters', 'guess'] as const
export type TalkSource = (typeof TALK_SOURCES)[number]

/**
 * How a conversation was shared (N24–N28). `share` is ours, 0 to 100 percent of what was said; `longest` our longest
 * stretch in seconds, `questions` what we asked, `chat` seconds before the matter began, `self` percent of our words
 * about ourselves. It is for whoever spoke, not for ranking people.
 */
export type Talk = {
  client: string
  share: number
  source: TalkSource
  type?: TalkType
  longest?: number
  questions?: number
  chat?: number
  self?: number
}

const TEXT: Field = { name: 'text', type: 'text' }
const PERSON: Field = { name: 'person', type: 'key', word: 'person', optional: true }

export const checkin: Kind = {
  name: 'checkin',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'mode', type: 'choice', options: CHECKIN_MODES },
    { name: 'minutes', type: 'minutes', optional: true },
    { name: 'thanks', type: 'text', word: 'thanks' },
    { name: 'said', type: 'text', word: 'said' },
    { name: 'check', type: 'text', word: 'check', optional: true },
    { name: 'why', type: 'text', word: 'why', optional: true },
    { name: 'track', type: 'key', word: 'track', optional: true },
    { name: 'engagement', type: 'key', word: 'for', optional: true },
    PERSON,
    { name: 'at', type: 'instant', word: 'at', optional: true },
  ],
}

export const asked: Kind = {
  name: 'asked',
  dated: true,
  about: 'client',
  fields: [CLIENT, TEXT, { name: 'answer', type: 'text', word: 'answer', optional: true }, PERSON],
}

export const goal: Kind = {
  name: 'goal',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'step', type: 'choice', options: GOAL_STEPS },
    TEXT,
    { name: 'service', type: 'text', word: 'service', optional: true },
    { name: 'due', type: 'day', word: 'due', optional: true },
  ],
}

export const talk: Kind = {
  name: 'talk',
  dated: true,
  about: 'client',
  fields: [
    CLIENT,
    { name: 'share', type: 'number' },
    { name: 'source', type: 'choice', word: 'from', options: TALK_SOURCES },
    { name: 'type', type: 'choice', word: 'as', options: TALK_TYPES, optional: true },
    { name: 'longest', type: 'number', word: 'longest', optional: true },
    { name: 'questions', type: 'number', word: 'questions', optional: true },
    { name: 'chat', type: 'number', word: 'chat', optional: true },
    { name: 'self', type: 'number', word: 'self', optional: true },
  ],
  wrong(fields) {
    const over = [fields['share'], fields['self']].find((one) => typeof one === 'number' && one > 100)
    return over === undefined ? null : { code: 'percent-outside', args: { percent: over as number } }
  },
}
