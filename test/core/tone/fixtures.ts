import type { Family, PresenceCheck } from '../../../src/core/letters/tone/families.ts'
import { en } from './en.ts'
import { hy } from './hy.ts'
import { is } from './is.ts'
import { letters as lettersEn } from './letters-en.ts'
import { letters as lettersHy } from './letters-hy.ts'
import { letters as lettersIs } from './letters-is.ts'
import { letters as lettersMs } from './letters-ms.ts'
import { letters as lettersNe } from './letters-ne.ts'
import { ms } from './ms.ts'
import { ne } from './ne.ts'

/** What must be found in a language and what must not. Texts are letters of parting where nothing else is said. */
export type ToneFixtures = {
  /** Families that must be marked (one or several: `F1 F5`) and the text; at least 40. */
  flag: readonly (readonly [Family | `${Family} ${Family}`, string])[]
  /** The same in notes about the client. */
  flagInNotes: readonly (readonly [Family, string])[]
  /** Good sentences without any mark, at least 40. */
  pass: readonly string[]
  /** Quoted or negated: no mark, at least 20. */
  traps: readonly string[]
  /** A letter of parting that lacks nothing and has no mark. */
  complete: string
  /** Letters (or parts) in which exactly this check stays vague. */
  vague: readonly (readonly [PresenceCheck, string])[]
  /** 200 ordinary business letters or paragraphs. */
  letters: readonly string[]
}

export const fixtures: Readonly<Record<string, ToneFixtures>> = {
  en: { ...en, letters: lettersEn },
  hy: { ...hy, letters: lettersHy },
  is: { ...is, letters: lettersIs },
  ms: { ...ms, letters: lettersMs },
  ne: { ...ne, letters: lettersNe },
}
