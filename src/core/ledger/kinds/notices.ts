import type { Instant } from '../../day.ts'
import type { Field } from '../field.ts'
import type { Kind } from '../kind.ts'
import { CLIENT } from '../kind.ts'

/** The blocks of a letter of parting in their order (I18–I40). */
export const PASSAGES = [
  'thanks',
  'situation',
  'limit',
  'goodwill',
  'apology',
  'alternatives',
  'last-day',
  'open-work',
  'records',
  'contact',
  'close',
] as const
export type PassageName = (typeof PASSAGES)[number]

/**
 * The words of one block of a letter of parting, the latest of each; empty words take it out. `facts` are the ids of the
 * facts it stands on, with commas between them (I25); `pattern` the wording it was made from.
 */
export type Passage = {
  client: string
  parting: string
  block: PassageName
  text: string
  language?: string
  facts?: string
  pattern?: string
}

export const NOTICE_STEPS = [
  'addressed',
  'ready',
  'approved',
  'refused',
  'queued',
  'sent',
  'unclear',
  'failed',
  'delivered',
  'withdrawn',
] as const
export type NoticeStep = (typeof NOTICE_STEPS)[number]

export const NOTICE_WAYS = ['email', 'post', 'hand'] as const
export type NoticeWay = (typeof NOTICE_WAYS)[number]

/**
 * What happened to the letter of a parting: to whom it goes, that it is ready, a second person's word on exactly those
 * words (`mark` is their hash), that it went out, and the proof that it arrived. One letter goes out once. `files` are
 * the ids of those that go along, with commas between them; they are part of the hash.
 */
export type Notice = {
  client: string
  parting: string
  step: NoticeStep
  way?: NoticeWay
  text?: string
  mark?: string
  language?: string
  person?: string
  address?: string
  outside?: string
  at?: Instant
  files?: string
}

/** A mark of the tone check that somebody let stand, and why (A16). */
export type Allowed = { client: string; parting: string; code: string; words: string; text: string }

/** A wording of our own for a block of a letter, beside those that come with the program. Empty words take it away. */
export type Wording = { wording: string; block: PassageName; language: string; text: string }

const PARTING: Field = { name: 'parting', type: 'key' }
const TEXT: Field = { name: 'text', type: 'text' }
const OF = { dated: true, about: 'client', sight: 'owner' } as const

export const passage: Kind = {
  ...OF,
  name: 'passage',
  fields: [
    CLIENT,
    PARTING,
    { name: 'block', type: 'choice', options: PASSAGES },
    TEXT,
    { name: 'language', type: 'language', word: 'language', optional: true },
    { name: 'facts', type: 'word', word: 'facts', optional: true },
    { name: 'pattern', type: 'key', word: 'pattern', optional: true },
  ],
}

export const notice: Kind = {
  ...OF,
  name: 'notice',
  fields: [
    CLIENT,
    PARTING,
    { name: 'step', type: 'choice', options: NOTICE_STEPS },
    { name: 'way', type: 'choice', word: 'way', options: NOTICE_WAYS, optional: true },
    { ...TEXT, optional: true },
    { name: 'mark', type: 'word', word: 'mark', optional: true },
    { name: 'language', type: 'language', word: 'language', optional: true },
    { name: 'person', type: 'key', word: 'person', optional: true },
    { name: 'address', type: 'text', word: 'address', optional: true },
    { name: 'outside', type: 'text', word: 'outside', optional: true },
    { name: 'at', type: 'instant', word: 'at', optional: true },
    { name: 'files', type: 'word', word: 'files', optional: true },
  ],
}

export const allowed: Kind = {
  ...OF,
  name: 'allowed',
  fields: [
    CLIENT,
    PARTING,
    { name: 'code', type: 'word' },
    { name: 'words', type: 'text', word: 'words' },
    { name: 'text', type: 'text', word: 'why' },
  ],
}

export const wording: Kind = {
  name: 'wording',
  dated: true,
  fields: [
    { name: 'wording', type: 'key' },
    { name: 'block', type: 'choice', options: PASSAGES },
    TEXT,
    { name: 'language', type: 'language', word: 'language' },
  ],
}
