import type { Day } from '../core/day.ts'

/**
 * A letter to one of our own team. It is addressed by the member's key and nothing else: where it goes is looked up
 * from the member's card at the moment of sending (`reminder-addressee.ts`). There is no way from a letter to a
 * client to this type: letters to clients are another one and take another path.
 */
export type Reminder = { id: string; member: string; day: Day; subject: string; body: string }
