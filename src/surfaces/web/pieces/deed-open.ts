import type { WordArg } from '../../../words/arguments.ts'

/** What a deed needs to know of a move. */
export type MoveNamed = { client: string; name: string; signal: string; args: Record<string, WordArg> }

/** A deed that is being done for a move. */
export type DeedOpen = {
  deed: 'log-contact' | 'keep-promise' | 'record-payment' | 'snooze' | 'useless'
  move: MoveNamed
}

/** An argument of a sentence as the words it is; empty when it is none. */
export function wordsOf(arg: WordArg | undefined): string {
  return typeof arg === 'string' || typeof arg === 'number' ? String(arg) : ''
}
