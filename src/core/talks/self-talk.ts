import { fillerIn, isOwn, isYours, sentencesOf, shareTopic, takesSomethingOn, topicsIn } from './lexicon.ts'
import { questionsIn } from './questions.ts'
import { stretchOf } from './talk-share.ts'
import type { Stretch, VoicedTurn } from './talk-share.ts'
import { lettersIn, wordsIn } from './turn.ts'

/** Shorter turns are no talk about oneself: one may say a word about the weather at home. */
const LEAST_WORDS = 40
const OWN_PART = 0.05

/** What of our words was about ourselves (N25), in percent of our letters, and where. */
export type SelfTalk = { percent: number; stretches: Stretch[] }

/**
 * Our talk about ourselves (handbook 4.6): a turn of more than forty words that says "I" or "we" often, "you" never,
 * asks nothing, and shares no topic with anything the client said. Sentences in which we take something on ("I will
 * fix it") are left out first: that is commitment. Null where we said nothing.
 */
export function selfTalk(turns: readonly VoicedTurn[]): SelfTalk | null {
  const ours = turns.filter((turn) => turn.side === 'ours')
  const all = ours.reduce((n, turn) => n + turn.letters, 0)
  if (all === 0) return null
  const theirs = new Set(turns.filter((turn) => turn.side === 'theirs').flatMap((turn) => [...topicsIn(turn.words)]))
  const found = ours.flatMap((turn) => {
    const text = ownPart(turn, theirs)
    return text === null ? [] : [{ turn, letters: lettersIn(text) }]
  })
  const letters = found.reduce((n, one) => n + one.letters, 0)
  return { percent: Math.round((100 * letters) / all), stretches: found.map(({ turn }) => stretchOf(turn)) }
}

/** The sentences of a turn that speak of ourselves only; null where they do not. */
function ownPart(turn: VoicedTurn, theirs: ReadonlySet<string>): string | null {
  const text = sentencesOf(turn.text)
    .filter((sentence) => !takesSomethingOn(sentence))
    .join('\n')
  const words = wordsIn(text)
  if (words.length <= LEAST_WORDS || words.some(isYours)) return null
  if (words.filter(isOwn).length < OWN_PART * words.length) return null
  return questionsIn(text).length > 0 || shareTopic(topicsIn(words), theirs) ? null : text
}

const FILLER_WORDS = 15
const FILLER_PART = 0.12

/** Turns of ours in which every eighth word says nothing: talk for talk's sake (N25). */
export function fillerStretches(turns: readonly VoicedTurn[]): Stretch[] {
  const ours = turns.filter((turn) => turn.side === 'ours' && turn.words.length >= FILLER_WORDS)
  return ours.filter((turn) => fillerIn(turn.words) >= FILLER_PART * turn.words.length).map(stretchOf)
}
