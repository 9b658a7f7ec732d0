import type { Day } from '../day.ts'
import { findAll } from '../letters/tone/lookup.ts'
import type { Family, Severity, ToneCode } from '../letters/tone/families.ts'
import { exposuresIn } from './exposures.ts'
import type { Exposure, Private } from './exposures.ts'
import { factNamed } from './case-facts.ts'
import type { CaseFacts, NamedFact } from './case-facts.ts'
import { readReply, sentenceWords, textOf } from './read-reply.ts'
import type { ReadReply } from './read-reply.ts'
import type { OwnCode, ReadyReply } from './ready-reply.ts'
import { slotsOf } from './slots.ts'
import type { Slot, SlotState } from './slots.ts'

/**
 * How far a mark goes (A16): `change` must be changed before anything goes out (a threat about a review, what would
 * expose a client); `reason` goes out only with a name and a reason on record; `look` asks to look again.
 */
export const HOLDS = ['change', 'reason', 'look'] as const
export type Hold = (typeof HOLDS)[number]

/** Words of a reply that would hurt, with their place (UTF-16 units) as tone gives it. */
export type ReplyMark = { code: ToneCode | `reply.${OwnCode}`; start: number; end: number; words: string; hold: Hold }

/** How a reply begins (A17): thanks, concern or regret in its first sentence, and the fact of this case it names. */
export type Beginning = { state: SlotState; fact: NamedFact | null }

export type ReplyCheck = {
  marks: ReplyMark[]
  beginning: Beginning
  slots: Slot[]
  exposures: Exposure[]
  /** What must be given before it goes out. Nothing here says that a reply is good: a person reads it. */
  needs: 'nothing' | 'reason' | 'change'
}

/**
 * What a reply is checked against. `openly`: anybody can read it (A21); `regulated`: nobody may learn from it that
 * somebody is a client; `known` what is private of this client.
 */
export type ReplyQuestion = {
  ready: ReadyReply
  facts: CaseFacts
  today: Day
  members: readonly string[]
  openly: { regulated: boolean; known: Private } | null
}

/** Checks a reply to a complaint: A16 (no fight), A17 (begins with them), A18 (concern, apology, offer), A21 (in public). */
export function checkReply(text: string, { ready, facts, today, members, openly }: ReplyQuestion): ReplyCheck {
  const reply = readReply(text, ready, openly !== null)
  const marks = marksOf(reply)
  const exposures = openly ? exposuresIn(reply, openly.known, openly.regulated) : []
  const holds = new Set(marks.map(({ hold }) => hold))
  const needs = exposures.length > 0 || holds.has('change') ? 'change' : holds.has('reason') ? 'reason' : 'nothing'
  return {
    marks,
    beginning: beginningOf(reply, facts, openly !== null),
    slots: slotsOf(reply, members, today),
    exposures,
    needs,
  }
}

/** Families that fight: judgement, accusation, insult, mind-reading, blame, liability, threats, crime, traits, sarcasm. */
const FIGHTS: readonly Family[] = ['F1', 'F3', 'F4', 'F5', 'F7', 'F8', 'F9', 'F10', 'F12']

function holdOf({ family, code, severity }: { family: Family; code: ToneCode; severity: Severity }): Hold {
  if (code === 'F8.review') return 'change'
  return FIGHTS.includes(family) || code === 'F2.absolute' || severity === 'block' ? 'reason' : 'look'
}

function marksOf({ text, words, hits, ready }: ReadReply): ReplyMark[] {
  const placed = (from: number, to: number) => {
    const [start, end] = [words[from]!.start, words[to - 1]!.end]
    return { start, end, words: text.slice(start, end) }
  }
  const toned = hits.map((hit) => ({ code: hit.code, ...placed(hit.from, hit.to), hold: holdOf(hit) }))
  const own = findAll(ready.own, words).map(({ from, to, meaning }) => {
    return { code: `reply.${meaning}` as const, ...placed(from, to), hold: 'reason' as const }
  })
  return [...toned, ...besides(own, toned)].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Of marks of our own that share words the widest, and none where tone says as much of the same words. */
function besides(own: readonly ReplyMark[], toned: readonly ReplyMark[]): ReplyMark[] {
  const kept = toned.filter(({ hold }) => hold !== 'look')
  const told = kept.length
  for (const mark of own.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((one) => one.start < mark.end && mark.start < one.end)) kept.push(mark)
  }
  return kept.slice(told)
}

/** The first sentence must speak of them, and it or the one behind it must name something of this case. */
function beginningOf(reply: ReadReply, facts: CaseFacts, openly: boolean): Beginning {
  const [first, second] = reply.sentences
  if (first === undefined) return { state: 'missing', fact: null }
  const { concern, tone } = reply.ready
  const words = sentenceWords(reply, first)
  const has = (lookup: typeof concern.found) => findAll(lookup, words).length > 0
  const warm = has(concern.found) || has(tone.presence.P1.found) || has(tone.presence.P5.found)
  const polite = has(concern.vague) || has(tone.presence.P1.vague) || has(tone.presence.P5.vague)
  const near = second === undefined ? words : [...words, ...sentenceWords(reply, second)]
  const fact = factNamed(textOf(reply, near), facts, reply.ready, openly)
  if (warm && fact !== null) return { state: 'present', fact }
  return { state: warm || polite ? 'vague' : 'missing', fact }
}
