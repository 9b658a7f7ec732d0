import type { ScreenWords } from '../../../words/words-context.tsx'
import { holdingBack, isOnItsWay } from './letter-words.ts'
import type { LetterSeen } from './letter-words.ts'

type Standing = Pick<LetterSeen, 'state' | 'missing' | 'marks' | 'blocked' | 'blocks'>

/** How far a letter is, in one sentence. */
export function sayLetter({ say }: Pick<ScreenWords, 'say'>, letter: Standing): string {
  const { state, missing, marks, blocked, blocks } = letter
  const left = blocks.filter(({ text, needed }) => needed && text === '').length
  const lacking = missing.length + blocks.reduce((sum, block) => sum + block.missing.length, 0)
  // What turned up after the yes is said first: with it nothing goes out.
  if (state !== null && (lacking === 0 || isOnItsWay(letter))) return say(`web.letter.state.${state}`)
  if (blocks.every(({ text }) => text === '')) return say('web.letter.state.empty')
  if (left > 0) return say('web.letter.state.left', { n: left })
  if (lacking > 0) return say('web.letter.state.lacking', { n: lacking })
  if (blocked) return say('web.letter.state.blocked', { n: holdingBack(marks) })
  return say('web.letter.state.whole')
}

/** True when nothing of the words is missing and nothing holds them back: a person may make the letter ready. */
export function isWhole({ state, missing, blocked, blocks }: Standing): boolean {
  return state === null && missing.length === 0 && !blocked && blocks.every((block) => block.missing.length === 0)
}
