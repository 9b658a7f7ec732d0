import type { FactOf } from '../ledger/fact.ts'
import { sameWords } from '../ledger/same-words.ts'
import type { Question, SheetVersion } from './sheet.ts'

export { sameWords } from '../ledger/same-words.ts'

/** Adds a question to its version, or the answer to the oldest open question of the same words. */
export function foldQuestions(version: SheetVersion, { id, on, body }: FactOf<'query'>): void {
  const asked = version.questions.find((one) => one.answer === null && sameWords(one.text, body.text))
  if (asked && body.answer !== undefined) {
    asked.answer = body.answer
    asked.because.push(id)
  } else if (!asked) {
    version.questions.push({ id, text: body.text, on, raised: false, answer: body.answer ?? null, because: [id] })
  } else asked.because.push(id)
}

/** Questions that nobody has answered yet. */
export function openQuestions({ questions }: SheetVersion): Question[] {
  return questions.filter(({ answer }) => answer === null)
}
