import { asks } from '../questions/asks.ts'
import { beginsMatter, isOwn, isWe, isYours, sentencesOf, shareTopic, smallLetters, topicsIn } from './lexicon.ts'
import type { VoicedTurn } from './talk-share.ts'
import { wordsIn } from './turn.ts'

/**
 * A question of ours (N28; handbook 4.5): is it about them, did it open them (an answer of more than ten words tells
 * better than its form), does it follow up what they had just said, did it come alone, and what they answered.
 */
export type AskedQuestion = {
  text: string
  at: number | null
  aboutThem: boolean
  open: boolean
  followUp: boolean
  alone: boolean
  /** What they said to it; null where they did not get to answer. */
  answer: string | null
}

/** Their own question that nobody on our side answered. */
export type LeftQuestion = { text: string; at: number | null }

/** An answer of more words than this was opened by its question. */
export const OPEN_WORDS = 10

/** The sentences of a turn that ask, by the detectors of each language; greetings and "shall we start?" ask nothing. */
export function questionsIn(text: string): string[] {
  const asking = sentencesOf(text).filter((sentence) => asks(smallLetters(sentence).trim()))
  return asking.filter((sentence) => !isStart(sentence)).map((sentence) => sentence.trim())
}

function isStart(sentence: string): boolean {
  return beginsMatter(sentence) && !wordsIn(sentence).some(isYours)
}

/** Every question of ours in the order they were asked. */
export function ourQuestions(turns: readonly VoicedTurn[]): AskedQuestion[] {
  const found: AskedQuestion[] = []
  let before: ReadonlySet<string> = new Set()
  turns.forEach((turn, i) => {
    if (turn.side === 'theirs') before = topicsIn(turn.words)
    if (turn.side !== 'ours') return
    const asked = questionsIn(turn.text)
    const answer = asked.length > 0 ? answerAfter(turns, i) : null
    const open = answer !== null && answer.words > OPEN_WORDS
    for (const text of asked) {
      const words = wordsIn(text)
      const followUp = shareTopic(topicsIn(words), before)
      const scores = { aboutThem: isAboutThem(words), open, followUp, alone: asked.length === 1 }
      found.push({ text, at: turn.from, ...scores, answer: answer?.text ?? null })
    }
  })
  return found
}

/** Questions of theirs after which we went on as if nothing had been asked: the talk ended, or only they spoke again. */
export function leftQuestions(turns: readonly VoicedTurn[]): LeftQuestion[] {
  return turns.flatMap((turn, i) => {
    if (turn.side !== 'theirs') return []
    const next = nextVoice(turns, i)
    if (next?.side === 'ours' && questionsIn(next.text).length === 0) return []
    if (next?.side === 'ours' && sentencesOf(next.text).length > questionsIn(next.text).length) return []
    return questionsIn(turn.text).map((text) => ({ text, at: turn.from }))
  })
}

/** The next turn of one of the two sides. */
function nextVoice(turns: readonly VoicedTurn[], i: number): VoicedTurn | undefined {
  for (let at = i + 1; at < turns.length; at++) {
    const turn = turns[at]!
    if (turn.side === 'ours' || turn.side === 'theirs') return turn
  }
  return undefined
}

/** What they said until we spoke again; an interpreter between does not count. */
function answerAfter(turns: readonly VoicedTurn[], i: number): { text: string; words: number } | null {
  const said: VoicedTurn[] = []
  for (let at = i + 1; at < turns.length && turns[at]!.side !== 'ours'; at++) {
    const turn = turns[at]!
    if (turn.side === 'theirs' && turn.words.length > 0) said.push(turn)
  }
  if (said.length === 0) return null
  return {
    text: said.map((turn) => turn.text).join('\n'),
    words: said.reduce((n, turn) => n + turn.words.length, 0),
  }
}

/** A question that speaks of ourselves more than of them is not about them. */
function isAboutThem(words: readonly string[]): boolean {
  return words.filter(isYours).length >= words.filter((word) => isOwn(word) && !isWe(word)).length
}

/** From so many questions on, most of them with short answers, a talk feels like an interrogation (handbook 4.5). */
const INTERROGATION = 20

export function isInterrogation(questions: readonly AskedQuestion[]): boolean {
  return questions.length > INTERROGATION && 2 * questions.filter((one) => one.open).length < questions.length
}
