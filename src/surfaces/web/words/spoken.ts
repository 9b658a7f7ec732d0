import { forgetFormats } from '../../../words/arguments.ts'
import { makeWords } from '../../../words/words.ts'
import type { GrowingWords, Language } from '../../../words/words.ts'
import { loadLocale } from './locale.ts'
import type { Part } from './parts.ts'
import { fetchWords } from './word-files.ts'

const asked = new Set<Part>()
let spoken: GrowingWords | null = null

/** Loads a language, with the parts that pages have asked for so far. */
export async function speak(language: Language): Promise<GrowingWords> {
  const parts = [...asked]
  const fetched = Promise.all([null, ...parts].map(async (part) => fetchWords(language, part)))
  const [resources] = await Promise.all([fetched, loadLocale(language)])
  forgetFormats()
  const words = makeWords(language, Object.assign({}, ...resources) as Record<string, string>)
  spoken = words
  // A page may have asked for more while these came.
  for (const part of asked) if (!parts.includes(part)) words.add(await fetchWords(language, part))
  return words
}

/** Sees to it that a page's parts can be said before it is drawn, and after another language is chosen. */
export async function withWords<T>(parts: readonly Part[], page: Promise<T>): Promise<T> {
  const fresh = parts.filter((part) => !asked.has(part))
  for (const part of fresh) asked.add(part)
  try {
    await Promise.all(fresh.map(addPart))
  } catch (error) {
    // What did not come is asked for again the next time.
    for (const part of fresh) asked.delete(part)
    throw error
  }
  return page
}

async function addPart(part: Part): Promise<void> {
  const words = spoken
  if (words) words.add(await fetchWords(words.language, part))
}
