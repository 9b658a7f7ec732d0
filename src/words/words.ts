import i18next from 'i18next'
import ICU from 'i18next-icu'
import { wordArgs } from './arguments.ts'
import type { WordArg } from './arguments.ts'
import type en from './en.json'

/** The languages the program speaks: English, Armenian, Icelandic, Nepali, Malay. */
export const LANGUAGES = ['en', 'hy', 'is', 'ne', 'ms'] as const
export type Language = (typeof LANGUAGES)[number]

/** Every sentence there is. */
export type WordKey = keyof typeof en

/** Sentences of one language. `say` takes a key of the words; one that is made at run time is a plain string. */
export type Words = {
  language: Language
  say: (key: WordKey | (string & {}), args?: Record<string, WordArg>) => string
  has: (key: string) => boolean
}

/** Words that grow while they are spoken. */
export type GrowingWords = Words & { add: (more: Record<string, string>) => void }

/** Words from one language's file (flat keys, ICU MessageFormat). */
export function makeWords(language: Language, resource: Record<string, string>): GrowingWords {
  const known = new Set(Object.keys(resource))
  const instance = i18next.createInstance().use(ICU)
  void instance.init({
    lng: language,
    resources: { [language]: { translation: resource } },
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  })
  return {
    language,
    say: (key, args = {}) => instance.t(key, wordArgs(language, args)),
    has: (key) => known.has(key),
    add: (more) => {
      for (const key of Object.keys(more)) known.add(key)
      instance.addResourceBundle(language, 'translation', more)
    },
  }
}

/** The closest of our languages to a wished one (`is-IS` → `is`), else English. */
export function languageFor(wished: string | undefined): Language {
  const base = (wished ?? '').toLowerCase().split(/[-_.]/)[0]
  return LANGUAGES.find((language) => language === base) ?? 'en'
}
