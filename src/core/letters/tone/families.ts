/** What a sentence in a letter can do wrong (handbook 9.4), each family with the codes of its reasons. */
export const FAMILIES = {
  F1: ['hard-to-work-with', 'label'],
  F2: ['absolute', 'check'],
  F3: ['insult', 'profanity'],
  F4: ['mind'],
  F5: ['blame', 'failed', 'residue'],
  F6: ['feel', 'if', 'but', 'inconvenience'],
  F7: ['liability', 'fault'],
  F8: ['law', 'review', 'papers', 'harm', 'condition'],
  F9: ['crime', 'liar', 'report'],
  F10: ['trait'],
  F11: ['hope', 'vague'],
  F12: ['sarcasm'],
  F13: ['informal', 'crowd', 'title', 'mixed', 'small'],
} as const

export type Family = keyof typeof FAMILIES
/** The code of a reason, and of the sentence that would be better: `tone.reason.F2.absolute`, `tone.better.F2.absolute`. */
export type ToneCode = { [F in Family]: `${F}.${(typeof FAMILIES)[F][number]}` }[Family]
export type Severity = 'block' | 'warn'
/** What a text is: a letter or an answer to one client, an answer anybody can read, or a note for ourselves. */
export const TEXT_KINDS = ['letter', 'reply', 'review-answer', 'note'] as const
export type TextKind = (typeof TEXT_KINDS)[number]

/** What a letter of parting must have (handbook 9.4, I18–I37): thanks, a dated fact, and so on. */
export const PRESENCE_CHECKS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'] as const
export type PresenceCheck = (typeof PRESENCE_CHECKS)[number]

/** Families that block wherever they stand; F2 blocks in a letter of parting only, the others warn. */
const BLOCKING: readonly Family[] = ['F1', 'F3', 'F7', 'F8', 'F9', 'F10']
/** A note is not sent, but the client may ask to read it: what hurts most still blocks there. */
const BLOCKING_IN_NOTES: readonly Family[] = ['F3', 'F10']
/** Families about speaking to somebody, which a note does not do. */
const SPOKEN: readonly Family[] = ['F6', 'F11', 'F12', 'F13']
/** Families that a "not" before them takes back: "you are not difficult", "it is not your fault". */
const NEGATABLE: readonly Family[] = ['F1', 'F3', 'F5', 'F7', 'F9', 'F10', 'F11']

export type ToneContext = { kind: TextKind; parting: boolean }

/** How grave a family is in a text, where its rule does not say otherwise. */
export function severityOf(family: Family, { kind, parting }: ToneContext): Severity {
  if (kind === 'note') return BLOCKING_IN_NOTES.includes(family) ? 'block' : 'warn'
  return BLOCKING.includes(family) || (family === 'F2' && parting) ? 'block' : 'warn'
}

/** False where a family says nothing about a kind of text. */
export function appliesTo(family: Family, kind: TextKind): boolean {
  return kind !== 'note' || !SPOKEN.includes(family)
}

export function isNegatable(family: Family): boolean {
  return NEGATABLE.includes(family)
}
