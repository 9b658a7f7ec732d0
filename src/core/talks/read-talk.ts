import type { TalkType } from '../ledger/kinds/checkins.ts'
import type { AskedQuestion, LeftQuestion } from './questions.ts'
import { isInterrogation, leftQuestions, ourQuestions } from './questions.ts'
import { fillerStretches, selfTalk } from './self-talk.ts'
import type { SelfTalk } from './self-talk.ts'
import type { KnownVoices } from './sides.ts'
import { sidesOf } from './sides.ts'
import { smallTalk } from './small-talk.ts'
import type { SmallTalk } from './small-talk.ts'
import { longestStretch, talkShare } from './talk-share.ts'
import type { NoShare, Stretch, TalkShare, VoicedTurn } from './talk-share.ts'
import { TARGETS, bandOf } from './targets.ts'
import type { Band } from './targets.ts'
import { turnsOf } from './turn.ts'
import type { Turn, Utterance } from './turn.ts'

/** What a transcript says of how a conversation went. What depends on whose voice it is is empty where nobody can say. */
export type TalkReading = {
  speakers: { name: string; side: 'ours' | 'theirs' | 'interpreter' | null; letters: number; seconds: number | null }[]
  share: TalkShare | null
  unknown: NoShare | null
  target: number
  band: Band | null
  longest: Stretch | null
  questions: AskedQuestion[]
  left: LeftQuestion[]
  interrogation: boolean
  chat: SmallTalk | null
  self: SelfTalk | null
  filler: Stretch[]
}

const NOTHING = { longest: null, questions: [], left: [], interrogation: false, chat: null, self: null, filler: [] }

/** Reads a conversation (N24–N28). `began` is the second at which the matter began, where somebody knows. */
export function readTalk(
  utterances: readonly Utterance[],
  type: TalkType,
  known: KnownVoices,
  began: number | null,
): TalkReading {
  const turns = voicedTurns(turnsOf(utterances), known)
  const share = talkShare(turns)
  const seen = { speakers: speakersOf(turns), target: TARGETS[type] }
  if (typeof share === 'string') return { ...seen, ...NOTHING, share: null, unknown: share, band: null }
  const questions = ourQuestions(turns)
  return {
    ...seen,
    share,
    unknown: null,
    band: bandOf(type, share.percent, share.source),
    longest: longestStretch(turns),
    questions,
    left: leftQuestions(turns),
    interrogation: isInterrogation(questions),
    chat: smallTalk(turns, began),
    self: selfTalk(turns),
    filler: fillerStretches(turns),
  }
}

function voicedTurns(turns: readonly Turn[], known: KnownVoices): VoicedTurn[] {
  const { of } = sidesOf([...new Set(turns.flatMap(({ speaker }) => speaker ?? []))], known)
  return turns.map((turn) => ({ ...turn, side: turn.speaker === null ? null : (of.get(turn.speaker) ?? null) }))
}

function speakersOf(turns: readonly VoicedTurn[]): TalkReading['speakers'] {
  const names = [...new Set(turns.flatMap(({ speaker }) => speaker ?? []))]
  return names.map((name) => {
    const own = turns.filter(({ speaker }) => speaker === name)
    const timed = own.every(({ seconds }) => seconds !== null)
    return {
      name,
      side: own[0]!.side,
      letters: own.reduce((n, turn) => n + turn.letters, 0),
      seconds: timed ? own.reduce((n, turn) => n + turn.seconds!, 0) : null,
    }
  })
}
