import type { WordArg } from '../../../words/arguments.ts'

/** What a deed needs to know of a move. */
export type MoveNamed = { client: string; name: string; signal: string; args: Record<string, WordArg> }

/** A deed that is being done for a move. */
export type DeedOpen = {
  deed: 'log-contact' | 'keep-promise' | 'record-payment' | 'snooze' | 'useless'
  move: MoveNamed
}
