import { anywhere } from '../questions/language.ts'
import { dayFinder } from './day-finder.ts'
import type { DayFinder } from './day-finder.ts'
import type { PromiseLanguage } from './language.ts'
import { promiseLanguages } from './languages/all.ts'

/** A language whose phrases have been read. `holds` is quick and tells whether a text may promise anything. */
export type ReadyLanguage = {
  language: string
  letters: RegExp
  holds: RegExp
  binds: RegExp
  leans: RegExp
  loosens: RegExp
  loosensClause: RegExp
  harmless: RegExp
  parts: RegExp
  ownVerbs: RegExp
  verbLast: boolean
  days: DayFinder
}

let ready: readonly ReadyLanguage[] | null = null

/** All languages, read when they are first used. */
export function readyLanguages(): readonly ReadyLanguage[] {
  ready ??= promiseLanguages.map(makeReady)
  return ready
}

const NOTHING = ['(?!)']

function makeReady(source: PromiseLanguage): ReadyLanguage {
  const { alphabet, letters, language, binds } = source
  const leans = source.leans.length > 0 ? source.leans : NOTHING
  const any = (phrases: readonly string[], flags = '') => anywhere(phrases, alphabet, flags)
  return {
    language,
    letters,
    holds: any([...binds, ...leans]),
    binds: any(binds, 'g'),
    leans: any(leans, 'g'),
    loosens: any(source.loosens),
    loosensClause: any(source.loosensClause),
    harmless: any(source.harmless.length > 0 ? source.harmless : NOTHING, 'g'),
    parts: new RegExp(`[,:–—(]|${any(source.parts).source}`, 'g'),
    ownVerbs: any(source.ownVerbs.length > 0 ? source.ownVerbs : NOTHING),
    verbLast: source.verbLast === true,
    days: dayFinder(source),
  }
}
