import { readFileSync } from 'node:fs'
import { makeWords } from './words.ts'
import type { Language, Words } from './words.ts'

const loaded = new Map<Language, Words>()

/** The words of a language from its file, read once. */
export function loadWords(language: Language): Words {
  const known = loaded.get(language)
  if (known) return known
  const file = new URL(`./${language}.json`, import.meta.url)
  const words = makeWords(language, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  loaded.set(language, words)
  return words
}
