import type { Mark } from '../../../core/letters/tone/check-tone.ts'
import type { TextKind } from '../../../core/letters/tone/families.ts'
import type { ToneLanguage } from '../../../core/letters/tone/language.ts'

export type ToneAsked = { kind: TextKind; parting: boolean }
/** The check of one language, ready: it looks at a paragraph while it is written. */
export type ToneCheck = (text: string, asked: ToneAsked) => Mark[]

/** Each language's phrases are a file of their own, fetched when words of it are written. */
const PHRASES: Record<string, () => Promise<ToneLanguage>> = {
  en: async () => (await import('../../../core/letters/tone/languages/en.ts')).english,
  hy: async () => (await import('../../../core/letters/tone/languages/hy.ts')).armenian,
  is: async () => (await import('../../../core/letters/tone/languages/is.ts')).icelandic,
  ms: async () => (await import('../../../core/letters/tone/languages/ms.ts')).malay,
  ne: async () => (await import('../../../core/letters/tone/languages/ne.ts')).nepali,
}

const fetched = new Map<string, Promise<ToneCheck>>()

/** True for a language whose tone can be checked, by its code with or without a country. */
export function hasTone(language: string | null): language is string {
  return language !== null && baseOf(language) in PHRASES
}

function baseOf(language: string): string {
  return language.split('-')[0]!.toLowerCase()
}

/** Fetches the check of a language and reads its phrases; null where it has none. What did not come is asked for again. */
export function toneCheckFor(language: string): Promise<ToneCheck> | null {
  const phrases = PHRASES[baseOf(language)]
  if (!phrases) return null
  const known = fetched.get(language)
  if (known) return known
  const check = makeCheck(phrases).catch((error: unknown) => {
    fetched.delete(language)
    throw error
  })
  fetched.set(language, check)
  return check
}

async function makeCheck(phrases: () => Promise<ToneLanguage>): Promise<ToneCheck> {
  const [language, { checkTone }] = await Promise.all([phrases(), import('../../../core/letters/tone/check-tone.ts')])
  // The first check reads the phrases, which takes longest: it should not fall on the first letter somebody types.
  checkTone('', { language, kind: 'letter', parting: false })
  return (text, asked) => checkTone(text, { language, ...asked }).marks
}
