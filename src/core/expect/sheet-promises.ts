import type { Day } from '../day.ts'
import type { PromiseState } from '../signals/open-promises.ts'
import { dayFromNumber } from '../day.ts'
import { sameWords } from './questions.ts'
import type { ClauseLine, SheetVersion } from './sheet.ts'

/** What an accepted sheet makes of a dated line: a new promise, ours or the client's, or a new day for an open one. */
export type SheetPromise = { step: 'made' | 'moved'; way: 'to' | 'from'; text: string; due: Day }

/**
 * The promises of a sheet that is accepted `on` a day (M17), each once: one that is open in the same words for the same
 * day is there already, and one for another day was agreed anew; what comes on several days in the same words ("report")
 * is a promise for each of them. What is due before that day is past and no promise.
 */
export function sheetPromises(
  { clauses }: Pick<SheetVersion, 'clauses'>,
  promises: readonly PromiseState[],
  on: Day,
): SheetPromise[] {
  const open = promises.filter(({ settled }) => settled === null)
  const dated = onceEach(clauses.flatMap((clause) => promiseIn(clause) ?? [])).filter(({ due }) => due >= on)
  return dated.flatMap((made) => {
    const known = open.filter((one) => one.ours === (made.way === 'to') && sameWords(one.text, made.text))
    if (known.some(({ due }) => dayFromNumber(due) === made.due)) return []
    // With several days for the same words nobody can say which of them was moved.
    const alone = dated.filter((other) => isSame(other, made)).length === 1
    return known.length > 0 && alone ? [{ ...made, step: 'moved' as const }] : [made]
  })
}

function isSame(a: SheetPromise, b: SheetPromise): boolean {
  return a.way === b.way && sameWords(a.text, b.text)
}

function onceEach(promises: readonly SheetPromise[]): SheetPromise[] {
  return promises.filter((one, i) => promises.findIndex((other) => isSame(other, one) && other.due === one.due) === i)
}

function promiseIn({ part, text, due }: ClauseLine): SheetPromise | null {
  if (due === null || part === 'not-included') return null
  return { step: 'made', way: part === 'theirs' ? 'from' : 'to', text, due }
}
