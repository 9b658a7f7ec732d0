import type { Day } from '../day.ts'
import { daysMentioned } from '../expect/days-mentioned.ts'
import { findAll } from '../letters/tone/lookup.ts'
import type { Lookup } from '../letters/tone/lookup.ts'
import type { Word } from '../letters/tone/read-letter.ts'
import { sentenceWords, textOf } from './read-reply.ts'
import type { ReadReply } from './read-reply.ts'

/** What a reply needs (A18): concern, an apology, and an offer of help. */
export const SLOTS = ['concern', 'apology', 'offer'] as const
export type SlotName = (typeof SLOTS)[number]
export const SLOT_STATES = ['present', 'vague', 'missing'] as const
export type SlotState = (typeof SLOT_STATES)[number]
/** What an offer must name: one person who does it, what they do, and by when. */
export const OFFER_PARTS = ['who', 'what', 'when'] as const
export type OfferPart = (typeof OFFER_PARTS)[number]

export type Slot = { slot: SlotName; state: SlotState; lacks: OfferPart[] }

/** The three slots of a reply (A18). `members` are names of our team: who is named does it; `today` is when it is written. */
export function slotsOf(reply: ReadReply, members: readonly string[], today: Day): Slot[] {
  const { concern } = reply.ready
  return [
    { slot: 'concern', state: stateOf(reply, concern.found, concern.vague), lacks: [] },
    { slot: 'apology', state: apologyState(reply), lacks: [] },
    offerOf(reply, members, today),
  ]
}

function stateOf({ words }: ReadReply, found: Lookup<true>, vague: Lookup<true>): SlotState {
  const phrases = findAll(vague, words)
  const real = findAll(found, words).some(({ from, to }) => !phrases.some((one) => one.from <= from && one.to >= to))
  return real ? 'present' : phrases.length > 0 ? 'vague' : 'missing'
}

/** "Sorry you feel that way" is none: an apology inside what tone calls a non-apology (F6) does not count. */
function apologyState({ words, hits, ready }: ReadReply): SlotState {
  const { found, vague } = ready.tone.presence.P5
  const evasions = hits.filter(({ family }) => family === 'F6')
  const isReal = ({ from, to }: { from: number; to: number }) => !evasions.some((hit) => hit.from < to && from < hit.to)
  if (findAll(found, words).some(isReal)) return 'present'
  return evasions.length > 0 || findAll(vague, words).length > 0 ? 'vague' : 'missing'
}

/** The offer that names most of who, what and by when; a sentence may leave who or when to the one behind it. */
function offerOf(reply: ReadReply, members: readonly string[], today: Day): Slot {
  const { offer } = reply.ready
  const places = findAll(offer.found, reply.words)
  const lacking = places.map(({ from }) => lacksOf(reply, reply.words[from]!.sentence, members, today))
  const [best] = lacking.toSorted((a, b) => a.length - b.length)
  if (best) return { slot: 'offer', state: best.length === 0 ? 'present' : 'vague', lacks: best }
  const vague = findAll(offer.vague, reply.words).length > 0
  return { slot: 'offer', state: vague ? 'vague' : 'missing', lacks: [...OFFER_PARTS] }
}

function lacksOf(reply: ReadReply, sentence: number, members: readonly string[], today: Day): OfferPart[] {
  const words = [...sentenceWords(reply, sentence), ...sentenceWords(reply, sentence + 1)]
  const text = textOf(reply, words)
  const { who, when, lexicon } = reply.ready
  const named = members.some((name) => text.toLowerCase().includes(name.toLowerCase()))
  const someone = named || findAll(who, words).length > 0
  const said = findAll(when, words).length > 0 || daysMentioned(text, lexicon, today).length > 0
  const dated = said || DATE.test(text) || namesMonth(words, reply)
  return [...(someone ? [] : (['who'] as const)), ...(dated ? [] : (['when'] as const))]
}

/** A time of day, or a date in figures. */
const DATE = /(?<!\p{Nd})\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u

/** The name of a month, also a short one, beside a number. */
function namesMonth(words: readonly Word[], { ready }: ReadReply): boolean {
  return findAll(ready.tone.months, words).some(({ from, to }) => isNumber(words[from - 1]) || isNumber(words[to]))
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Nd}/u.test(word.folded)
}
