import { checkReply } from './check-reply.ts'
import type { Hold } from './check-reply.ts'
import { readyReply } from './ready-reply.ts'

/** Why a reply may not simply go out: the gravest of its marks, with its words. */
export type HeldBack = { hold: Exclude<Hold, 'look'>; words: string }

/**
 * What holds a reply back (A16), whatever case it is for: `change` for a threat about a review, `reason` for counter-attack,
 * sarcasm, threats and denial. Null where nothing does, and in a language we cannot check.
 */
export function heldBack(text: string, tag: string): HeldBack | null {
  const ready = readyReply(tag)
  if (!ready) return null
  const facts = { text: '', on: NO_DAY, delivery: null, asks: null, language: tag }
  const { marks } = checkReply(text, { ready, facts, today: NO_DAY, members: [], openly: null })
  const held = marks.find(({ hold }) => hold === 'change') ?? marks.find(({ hold }) => hold === 'reason')
  return held && held.hold !== 'look' ? { hold: held.hold, words: held.words } : null
}

/** Marks stand on no day. */
const NO_DAY = '2000-01-01'
