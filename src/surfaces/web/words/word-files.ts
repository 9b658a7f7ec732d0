import type { Language } from '../../../words/words.ts'
import type { Part } from './parts.ts'

/** Sentences by their keys. */
export type Resource = Record<string, string>
type Files = Record<string, () => Promise<Resource>>

/** Each language's words that every page may say. */
const base: Files = import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=base' })

const parts: Record<Part, Files> = {
  cases: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=cases' }),
  'check-in': import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=check-in' }),
  client: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=client' }),
  conduct: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=conduct' }),
  import: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=import' }),
  improvements: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=improvements' }),
  keeping: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=keeping' }),
  letter: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=letter' }),
  partings: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=partings' }),
  profit: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=profit' }),
  promises: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=promises' }),
  refusals: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=refusals' }),
  reviews: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=reviews' }),
  season: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=season' }),
  settings: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=settings' }),
  sheet: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=sheet' }),
  stay: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=stay' }),
  study: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=study' }),
  tone: import.meta.glob<Resource>('../../../words/*.json', { import: 'default', query: '?part=tone' }),
}

/** Fetches the words of a language, or a part of them. */
export async function fetchWords(language: Language, part: Part | null): Promise<Resource> {
  const files = part === null ? base : parts[part]
  return files[Object.keys(files).find((path) => path.includes(`/${language}.json`))!]!()
}
