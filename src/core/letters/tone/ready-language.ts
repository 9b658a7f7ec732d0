import { familyOf } from './language.ts'
import type { Phrase, ToneLanguage, ToneRule } from './language.ts'
import type { Family, PresenceCheck } from './families.ts'
import { PRESENCE_CHECKS } from './families.ts'
import { makeLookup } from './lookup.ts'
import type { Lookup } from './lookup.ts'

export type ReadyRule = ToneRule & { family: Family; takesBack: Lookup<true>; takesBackAnywhere: Lookup<true> }
type ReadyPresence = { found: Lookup<true>; vague: Lookup<true>; takesBack: Lookup<true> }

/** A language whose phrases have been read, ready to look for all of them at once. */
export type ReadyLanguage = {
  source: ToneLanguage
  rules: Lookup<ReadyRule>
  negations: Lookup<boolean>
  negationsBehind: Lookup<true>
  theySaid: Lookup<true>
  weSaid: Lookup<true>
  months: Lookup<true>
  joins: Lookup<true>
  regrets: Lookup<true>
  registers: Lookup<'formal' | 'plain'>
  presence: Readonly<Record<PresenceCheck, ReadyPresence>>
}

const ready = new WeakMap<ToneLanguage, ReadyLanguage>()

/** Reads a language's phrases, once. */
export function readyLanguage(source: ToneLanguage): ReadyLanguage {
  const known = ready.get(source)
  if (known) return known
  const made = makeReady(source)
  ready.set(source, made)
  return made
}

function makeReady(source: ToneLanguage): ReadyLanguage {
  const looked = (phrases: readonly Phrase[]) => lookupOf(phrases, source)
  return {
    source,
    rules: makeLookup(
      source.rules.flatMap((rule) => meaning(rule.when, readyRule(rule, source))),
      source,
    ),
    negations: makeLookup([...meaning(source.negations, true), ...meaning(source.noNegations, false)], source),
    negationsBehind: looked(source.negationsBehind),
    theySaid: looked(source.theySaid),
    weSaid: looked(source.weSaid),
    months: looked(source.months),
    joins: looked(source.joins),
    regrets: looked(source.regrets),
    registers: registersOf(source),
    presence: presenceOf(source),
  }
}

function meaning<T>(phrases: readonly Phrase[], means: T): (readonly [Phrase, T])[] {
  return phrases.map((phrase) => [phrase, means] as const)
}

function registersOf(source: ToneLanguage): ReadyLanguage['registers'] {
  const { formal, plain } = source.registers ?? { formal: [], plain: [] }
  return makeLookup<'formal' | 'plain'>(
    [...meaning(formal, 'formal' as const), ...meaning(plain, 'plain' as const)],
    source,
  )
}

function presenceOf(source: ToneLanguage): ReadyLanguage['presence'] {
  const checks = PRESENCE_CHECKS.map((check) => {
    const { found, vague = [], unlessAnywhere = [] } = source.presence[check]
    const [looked, loose, back] = [found, vague, unlessAnywhere].map((phrases) => lookupOf(phrases, source))
    return [check, { found: looked!, vague: loose!, takesBack: back! }] as const
  })
  return Object.fromEntries(checks) as ReadyLanguage['presence']
}

function lookupOf(phrases: readonly Phrase[], source: ToneLanguage): Lookup<true> {
  return makeLookup(meaning(phrases, true as const), source)
}

function readyRule(rule: ToneRule, source: ToneLanguage): ReadyRule {
  return {
    ...rule,
    family: familyOf(rule.code),
    takesBack: lookupOf(rule.unless ?? [], source),
    takesBackAnywhere: lookupOf(rule.unlessAnywhere ?? [], source),
  }
}
