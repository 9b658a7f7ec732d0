import { beginsMatter, sentencesOf } from './lexicon.ts'
import type { TalkShare, VoicedTurn } from './talk-share.ts'
import { talkShare } from './talk-share.ts'

/**
 * The small talk before the matter began (N24): how long, and our share of it and of the rest. It is no fault: people
 * like to arrive first. `known` says whether somebody named the moment or the words gave it away.
 */
export type SmallTalk = {
  known: 'named' | 'words'
  seconds: number | null
  letters: number
  before: TalkShare | null
  after: TalkShare | null
}

/** The first part of a talk in which one turns to the matter; later it is a change of subject. */
const FIRST_PART = 0.4

/** Small talk up to `began` (seconds) where somebody named it, else to the turn whose words begin the matter; null where neither is there. */
export function smallTalk(turns: readonly VoicedTurn[], began: number | null): SmallTalk | null {
  const split = began === null ? spokenStart(turns) : timedStart(turns, began)
  if (split === null) return null
  const [first, rest] = [turns.slice(0, split), turns.slice(split)]
  return {
    known: began === null ? 'words' : 'named',
    seconds: began ?? rest[0]?.from ?? null,
    letters: first.reduce((n, turn) => n + turn.letters, 0),
    before: shareOrNull(first),
    after: shareOrNull(rest),
  }
}

function spokenStart(turns: readonly VoicedTurn[]): number | null {
  const all = turns.reduce((n, turn) => n + turn.letters, 0)
  let passed = 0
  for (const [i, turn] of turns.entries()) {
    if (passed > FIRST_PART * all) return null
    if (turn.side !== null && sentencesOf(turn.text).some(beginsMatter)) return i
    passed += turn.letters
  }
  return null
}

function timedStart(turns: readonly VoicedTurn[], began: number): number | null {
  if (turns.some((turn) => turn.from === null)) return null
  const at = turns.findIndex((turn) => turn.from! >= began)
  return at < 0 ? null : at
}

function shareOrNull(turns: readonly VoicedTurn[]): TalkShare | null {
  const share = talkShare(turns)
  return typeof share === 'string' ? null : share
}
