import { createContext, use, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { writeDay, writeMoney, writeNumber } from '../../../words/arguments.ts'
import { LANGUAGES, languageFor } from '../../../words/words.ts'
import type { Language, Words } from '../../../words/words.ts'
import { speak } from './spoken.ts'

/** The words of the chosen language, with its way of writing days, amounts and numbers. */
export type ScreenWords = Words & {
  day: (day: string, style?: 'medium' | 'long') => string
  money: (money: { minor: number; currency: string }) => string
  number: (value: number) => string
  /** Speaks another language from now on, and remembers it in this browser. */
  choose: (language: Language) => void
}

const Chosen = createContext<ScreenWords | null>(null)
const REMEMBERED = 'goodterms-language'

export function useWords(): ScreenWords {
  const words = use(Chosen)
  if (!words) throw new Error('useWords outside of WordsProvider')
  return words
}

/** Loads one language's words and draws the screens once they are there. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [words, setWords] = useState<ScreenWords | null>(null)
  useEffect(() => {
    const choose = (language: Language) => {
      remember(language)
      void loadScreenWords(language, choose).then(setWords)
    }
    void loadScreenWords(firstLanguage(), choose).then(setWords)
  }, [])
  return words ? <Chosen value={words}>{children}</Chosen> : null
}

async function loadScreenWords(language: Language, choose: (language: Language) => void): Promise<ScreenWords> {
  const words = await speak(language)
  document.documentElement.lang = language
  return {
    ...words,
    day: (day, style) => writeDay(language, day, style),
    money: (money) => writeMoney(language, money),
    number: (value) => writeNumber(language, value),
    choose,
  }
}

function firstLanguage(): Language {
  return rememberedLanguage() ?? languageFor(navigator.languages.find((one) => spoken(one)) ?? 'en')
}

/** The language chosen in this browser, or null when nobody chose yet. */
export function rememberedLanguage(): Language | null {
  try {
    return LANGUAGES.find((one) => one === localStorage.getItem(REMEMBERED)) ?? null
  } catch {
    return null
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language)
  } catch {
    // Storage is closed to us: the choice holds until the page is left.
  }
}

function spoken(wished: string): boolean {
  return LANGUAGES.some((one) => wished.toLowerCase().startsWith(one))
}
