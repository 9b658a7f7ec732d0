import { z } from 'zod'
import { FAMILIES } from '../core/letters/tone/families.ts'
import type { Family } from '../core/letters/tone/families.ts'
import { NOTICE_STEPS, PASSAGES } from '../core/ledger/kinds/notices.ts'
import { REASON_MODES } from '../core/ledger/kinds/partings.ts'
import { args, day, dayOrNone, key } from './shapes.ts'

/** Shapes of the letter of a parting. */

export const block = z.enum(PASSAGES)

/** What is missing, as a refusal says it: the sentence `refusal.<code>` with its arguments. */
export const missingShape = z.object({
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** A block as it stands; empty words where nothing was written. `needed` says that no letter goes out without it. */
export const blockShape = z.object({
  block,
  text: z.string(),
  /** Ids of the facts it stands on. */
  facts: z.array(z.string()),
  pattern: z.string().nullable(),
  missing: z.array(missingShape),
  needed: z.boolean(),
})

/** A fact that may stand in the letter as one line in its language, or `code`: the refusal that says why it may not. */
export const evidenceShape = z.object({
  id: z.string(),
  on: day,
  kind: z.string(),
  text: z.string(),
  /** Where it was written down: the file with its line, or whoever recorded it. */
  source: z.string(),
  usable: z.boolean(),
  code: z.string().nullable(),
})

/** Words to begin a block with, filled for this client; `own` where somebody here wrote them. */
export const letterPatternShape = z.object({
  block,
  pattern: z.string(),
  text: z.string(),
  facts: z.array(z.string()),
  own: z.boolean(),
})

/** A mark of the check; `start` and `end` are places in the words of its block (UTF-16 units). */
export const letterMarkShape = z.object({
  block,
  start: z.int(),
  end: z.int(),
  words: z.string(),
  /** The reason is `tone.reason.<code>`, the better sentence `tone.better.<code>`. */
  code: z.string(),
  /** A family of the tone check; null for what only a letter of parting must not say (handbook 2.6). */
  family: z.enum(Object.keys(FAMILIES) as [Family, ...Family[]]).nullable(),
  severity: z.enum(['block', 'warn']),
  allowed: z.object({ by: z.string().nullable(), on: day, text: z.string() }).nullable(),
  /** False where no reason makes it right: a threat, a condition, a trait of the person, an accusation of a crime. */
  mayAllow: z.boolean(),
})

/** What the client gains, and when (I29): the sentence `goodwill.gain.<code>`. */
export const gainShape = z.object({ code: z.string(), args, on: dayOrNone, because: z.array(z.string()) })

export const namedAlternative = z.object({
  alternative: key,
  line: z.string(),
  /** Why it suits this client, as the letter says it; null where it does not say. */
  why: z.string().nullable(),
})

/** Everything about the words of the letter of a parting. */
export const letterShape = z.object({
  client: key,
  name: z.string(),
  /** Null where nobody wrote down what the client reads; `languages` are those to choose from. */
  language: z.string().nullable(),
  languages: z.array(z.string()),
  reasons: z.enum(REASON_MODES),
  subject: z.string(),
  greeting: z.string(),
  signed: z.string(),
  addressee: z.object({ person: key, name: z.string() }).nullable(),
  blocks: z.array(blockShape),
  evidence: z.array(evidenceShape),
  patterns: z.array(letterPatternShape),
  marks: z.array(letterMarkShape),
  /** What the letter as a whole lacks, blocks left out. */
  missing: z.array(missingShape),
  gains: z.array(gainShape),
  lastDay: day,
  /** True when the apology one thinks one is owed has been written down and put away (I34). */
  cooled: z.boolean(),
  alternatives: z.array(namedAlternative),
  /** The whole letter as the client reads it. */
  text: z.string(),
  /** The hash of exactly these words: what a second person says yes to. */
  mark: z.string(),
  /** True while a mark stops it that nobody let stand. */
  blocked: z.boolean(),
  /** How far it is on its way out; null where that has not begun. */
  state: z.enum(NOTICE_STEPS).nullable(),
  because: z.array(z.string()),
})
