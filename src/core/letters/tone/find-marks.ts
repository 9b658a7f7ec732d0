import { appliesTo, isNegatable, severityOf } from './families.ts'
import type { Severity, ToneContext } from './families.ts'
import { findAll } from './lookup.ts'
import type { Found } from './lookup.ts'
import type { Word } from './read-letter.ts'
import type { ReadyLanguage, ReadyRule } from './ready-language.ts'

/** A phrase that a rule is against, by the places of its words. */
export type Hit = Pick<ReadyRule, 'family' | 'code'> & { from: number; to: number; severity: Severity }

/** How far before or behind a phrase a "not" still belongs to it. */
const NEGATION_WORDS = 3

/** What the rules of a language are against in a text: one hit for what several phrases of a family say together. */
export function findHits(words: readonly Word[], text: string, context: ToneContext, language: ReadyLanguage): Hit[] {
  const hits = findAll(language.rules, words)
    .filter((found) => holds(found, words, text, context, language))
    .map(({ from, to, meaning: { family, code, severity } }) => {
      return { family, code, from, to, severity: graver(severity, family, context) }
    })
  return widest([...hits, ...mixedRegister(words, context, language), ...residue(words, context, language)])
}

function graver(own: Severity | undefined, family: Hit['family'], context: ToneContext): Severity {
  const usual = severityOf(family, context)
  return own === undefined || (own === 'block' && context.kind === 'note') ? usual : own
}

function holds(
  { from, to, meaning: rule }: Found<ReadyRule>,
  words: readonly Word[],
  text: string,
  { kind }: ToneContext,
  language: ReadyLanguage,
): boolean {
  if (!(rule.kinds ? rule.kinds.includes(kind) : appliesTo(rule.family, kind))) return false
  if (rule.typed === 'small' && !/^\p{Ll}/u.test(text.slice(words[from]!.start))) return false
  const [first, behind] = sentenceAround(words, from)
  const touches = (one: Found<true>) => one.from <= to && one.to >= from
  if (findAll(rule.takesBack, words, first, Math.min(to + 1, behind)).some(touches)) return false
  if (findAll(rule.takesBackAnywhere, words, first, behind).length > 0) return false
  return rule.negation === 'keeps' || !isNegatable(rule.family) || !isNegated(words, from, to, language)
}

function sentenceAround(words: readonly Word[], at: number): [number, number] {
  let [first, behind] = [at, at + 1]
  while (first > 0 && words[first - 1]!.sentence === words[at]!.sentence) first -= 1
  while (behind < words.length && words[behind]!.sentence === words[at]!.sentence) behind += 1
  return [first, behind]
}

/** A "not" of the same clause stands close before the words from `from` to `to`, or close behind them. */
export function isNegated(
  words: readonly Word[],
  from: number,
  to: number,
  language: ReadyLanguage,
  reach = NEGATION_WORDS,
): boolean {
  const { sentence, clause } = words[from]!
  let first = from
  while (first > 0 && words[first - 1]!.sentence === sentence && words[first - 1]!.clause === clause) first -= 1
  // A longer phrase may be found from further off: it has to end near enough.
  const before = findAll(language.negations, words, first, from).filter((one) => from - one.to < reach)
  const nots = before.filter((one) => one.meaning)
  const real = nots.filter((one) => !before.some((no) => !no.meaning && no.from <= one.from && no.to >= one.to))
  if (real.length > 0) return true
  const last = words[to - 1]!
  const near = (one: Found<true>) =>
    words[one.from]!.sentence === last.sentence && words[one.from]!.clause === last.clause
  const end = Math.min(words.length, to + reach)
  return findAll(language.negationsBehind, words, to, end).some(near)
}

/** The words of the rarer of two ways to address somebody, where a letter has both (handbook 9.3). */
function mixedRegister(words: readonly Word[], context: ToneContext, language: ReadyLanguage): Hit[] {
  if (!appliesTo('F13', context.kind)) return []
  const found = findAll(language.registers, words)
  const plain = found.filter(({ meaning }) => meaning === 'plain')
  const formal = found.filter(({ meaning }) => meaning === 'formal')
  if (plain.length === 0 || formal.length === 0) return []
  const rarer = plain.length <= formal.length ? plain : formal
  return rarer.map(({ from, to }) => ({ family: 'F13', code: 'F13.mixed', from, to, severity: 'warn' }))
}

const REGRETS_ALLOWED = 2

/** From the third "unfortunately" on a letter of parting leaves bitterness behind (I19). */
function residue(words: readonly Word[], { parting }: ToneContext, { regrets }: ReadyLanguage): Hit[] {
  const found = parting ? findAll(regrets, words).slice(REGRETS_ALLOWED) : []
  return found.map(({ from, to }) => ({ family: 'F5', code: 'F5.residue', from, to, severity: 'warn' }))
}

/** Of hits of one family that share words the gravest, then the widest; in the order of the text. */
function widest(hits: readonly Hit[]): Hit[] {
  const weight = (hit: Hit) => (hit.severity === 'block' ? 1000 : 0) + hit.to - hit.from
  const kept: Hit[] = []
  for (const hit of hits.toSorted((a, b) => weight(b) - weight(a))) {
    if (!kept.some((one) => one.family === hit.family && one.from < hit.to && hit.from < one.to)) kept.push(hit)
  }
  return kept.toSorted((a, b) => a.from - b.from || a.to - b.to)
}
