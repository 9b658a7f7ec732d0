import { IntlMessageFormat } from 'intl-messageformat'
import type { Source } from './sources.ts'

/** One language's words: key to a sentence in ICU MessageFormat. */
export type Words = Record<string, string>

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** The parser's numbers for the kinds of elements (it exports them as a const enum only). */
const LITERAL = 0
const SELECT = 5
const PLURAL = 6
const POUND = 7
const TAG = 8

/**
 * What a sentence asks for: the names of its placeholders and tags, and `name=option` for every
 * option of a select. Plural options are left out: languages differ in them. Throws when the
 * sentence is not ICU MessageFormat.
 */
export function placeholdersOf(sentence: string): string[] {
  const found = new Set<string>()
  collect(new IntlMessageFormat(sentence, 'en').getAst(), found)
  return [...found].toSorted()
}

function collect(elements: Element[], found: Set<string>): void {
  for (const element of elements) {
    if (element.type === LITERAL || element.type === POUND) continue
    found.add(element.type === TAG ? `<${element.value}>` : element.value)
    if (element.type === TAG) collect(element.children, found)
    if (element.type !== SELECT && element.type !== PLURAL) continue
    for (const [option, { value }] of Object.entries(element.options)) {
      if (element.type === SELECT) found.add(`${element.value}=${option}`)
      collect(value, found)
    }
  }
}

/** What is wrong with a language beside English: one sentence a breach. `same` are keys that may read as in English. */
export function wordBreaches(language: string, words: Words, english: Words, same: string[] = []): string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(words, key))
  return [
    ...missing.map((key) => `${language}: ${key} is missing`),
    ...Object.entries(words).flatMap(([key, sentence]) =>
      breachesOf(sentence, english[key], language !== 'en' && !same.includes(key)).map(
        (breach) => `${language}: ${key} ${breach}`,
      ),
    ),
  ]
}

function breachesOf(sentence: unknown, english: string | undefined, mustDiffer: boolean): string[] {
  if (english === undefined) return ['does not exist in English']
  if (typeof sentence !== 'string' || sentence.trim() === '') return ['is empty']
  try {
    const [asked, wanted] = [placeholdersOf(sentence), placeholdersOf(english)].map((names) => names.join(' '))
    if (asked !== wanted) return [`asks for "${asked}", English for "${wanted}"`]
  } catch (error) {
    return [`is not ICU MessageFormat: ${String(error)}`]
  }
  return mustDiffer && sentence === english && english.split(/\s+/).length > 3 ? ['is still in English'] : []
}

/** The keys that `sources` use and `words` do not have: `path: key`. Each pattern's first group is a key. */
export function unknownKeys(sources: Source[], patterns: RegExp[], words: Words): string[] {
  return sources.flatMap(({ path, text }) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)].map(([, key]) => key!))
      .filter((key) => !Object.hasOwn(words, key))
      .map((key) => `${path}: ${key}`),
  )
}
