import type { WordArg } from '../../../words/arguments.ts'
import type { ContactValues } from './contact-input.ts'
import type { ContactNamed } from './contact-seen.ts'

/** What a deed needs to know of a move. */
export type MoveNamed = { client: string; name: string; signal: string; args: Record<string, WordArg> }

/** A deed that is being done for a move, or for a planned contact; `how` is what is known of a contact beforehand. */
export type DeedOpen =
  | {
      deed: 'log-contact' | 'keep-promise' | 'handle-case' | 'record-payment' | 'snooze' | 'useless'
      move: MoveNamed
      how?: Pick<ContactValues, 'kind' | 'way'>
    }
  | { deed: 'place-contact'; contact: ContactNamed }

/** An argument of a sentence as the words it is; empty when it is none. */
export function wordsOf(arg: WordArg | undefined): string {
  return typeof arg === 'string' || typeof arg === 'number' ? String(arg) : ''
}
