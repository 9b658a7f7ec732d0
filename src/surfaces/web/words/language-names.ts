import type { Language } from '../../../words/words.ts'

/** Every language by its own name, so that who reads it finds it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  hy: 'Հայերեն',
  is: 'Íslenska',
  ne: 'नेपाली',
  ms: 'Bahasa Melayu',
}
