import { isDay } from '../day.ts'
import type { Day } from '../day.ts'
import type { Money } from '../money.ts'
import { problem } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { isKey, readField } from './field.ts'
import type { Token } from './field.ts'
import { kinds } from './kinds/all.ts'
import { tokensOf } from './tokens.ts'

/** A fact that must be among a signal's reasons: its day and its kind. */
export type NamedFact = { day: Day; kind: string }

/** What a line of a story says must hold on its day; null stands for a part that was left out and may be anything. */
export type Check =
  | { about: 'signal'; signal: string; client: string; strength: string | null; because: NamedFact[] }
  | { about: 'no-signal'; signal: string; client: string }
  | { about: 'clear'; signal: string; client: string }
  | { about: 'unknown'; signal: string; client: string; missing: string | null }
  | { about: 'standing'; client: string; standing: string; why: string | null }
  | { about: 'move'; client: string; signal: string; verb: string; group: string | null }
  | { about: 'no-move'; client: string }
  | { about: 'before'; client: string; other: string }
  | { about: 'two-way'; client: string; day: Day | null }
  | { about: 'value'; client: string; amount: Money | null }
  | { about: 'contact'; client: string; track: string; day: Day | null; why: string | null }
  | { about: 'no-contact'; client: string; track: string }
  | { about: 'facts'; client: string; n: number }
  | { about: 'problem'; line: number; code: string }

/** First words of every check, as they are written. */
export const CHECKS = [
  'signal',
  'no signal',
  'clear',
  'unknown',
  'standing',
  'move',
  'no move',
  'before',
  'two-way',
  'value',
  'contact',
  'no contact',
  'facts',
  'problem',
] as const

const STRENGTHS = ['weak', 'some', 'strong']

/** Reads one indented line of a story. Whether its signal, client and standing exist is for whoever holds it against a book. */
export function readCheck(text: string, line: number): Check | Problem {
  const tokens = tokensOf(text)
  if (!tokens) return problem(line, 'quote-not-closed', {}, text)
  const words = tokens.map((token) => token.text)
  const check = checkOf(words, tokens)
  return check ?? problem(line, 'check-not-understood', { text }, text)
}

function checkOf(words: string[], tokens: Token[]): Check | null {
  const [first, second = '', third = '', fourth = ''] = words
  const many = words.length
  if (first === 'signal') return signalCheck(words)
  if (first === 'no' && second === 'signal' && many === 4) return { about: 'no-signal', signal: third, client: fourth }
  if (first === 'no' && second === 'contact' && many === 4) return { about: 'no-contact', client: third, track: fourth }
  if (first === 'contact') return contactCheck(words)
  if (first === 'no' && second === 'move' && many === 3) return { about: 'no-move', client: third }
  if (first === 'before' && many === 3) return { about: 'before', client: second, other: third }
  if (first === 'clear' && many === 3) return { about: 'clear', signal: second, client: third }
  if (first === 'unknown' && (many === 3 || many === 4)) {
    return { about: 'unknown', signal: second, client: third, missing: words[3] ?? null }
  }
  if (first === 'standing' && many >= 3) return standingCheck(words)
  if (first === 'move') return moveCheck(words)
  if (first === 'two-way' && many === 3) return twoWayCheck(second, third)
  if (first === 'value') return valueCheck(second, tokens.slice(2))
  if (first === 'facts' && many === 3 && isCount(third)) return { about: 'facts', client: second, n: Number(third) }
  if (first === 'problem' && many === 3 && isCount(second))
    return { about: 'problem', line: Number(second), code: third }
  return null
}

/** `signal NAME CLIENT [weak|some|strong] [because DAY KIND, DAY KIND …]` */
function signalCheck(words: string[]): Check | null {
  const [, signal, client, ...rest] = words
  if (signal === undefined || client === undefined) return null
  const strength = rest[0] !== undefined && STRENGTHS.includes(rest[0]) ? rest.shift()! : null
  const because = rest.length === 0 ? [] : rest.shift() === 'because' ? namedFacts(rest) : null
  return because && { about: 'signal', signal, client, strength, because }
}

function namedFacts(words: string[]): NamedFact[] | null {
  if (words.length === 0 || words.length % 2 === 1) return null
  const facts: NamedFact[] = []
  for (let i = 0; i < words.length; i += 2) {
    const day = words[i]!
    const last = i + 2 === words.length
    const kind = last ? words[i + 1]! : words[i + 1]!.replace(/,$/u, '')
    if (!isDay(day) || !kinds.has(kind) || (!last && kind === words[i + 1])) return null
    facts.push({ day, kind })
  }
  return facts
}

/** `standing CLIENT STANDING-IN-WORDS [why CODE]` */
function standingCheck(words: string[]): Check {
  const asks = words.at(-2) === 'why'
  const standing = words.slice(2, asks ? -2 : undefined).join(' ')
  return { about: 'standing', client: words[1]!, standing, why: asks ? words.at(-1)! : null }
}

/** `move CLIENT SIGNAL VERB [today|week]` */
function moveCheck(words: string[]): Check | null {
  const [, client, signal, verb, group = null, more] = words
  if (client === undefined || signal === undefined || verb === undefined || more !== undefined) return null
  if (group !== null && group !== 'today' && group !== 'week') return null
  return { about: 'move', client, signal, verb, group }
}

/** `contact CLIENT TRACK DAY|nowhere [why CODE]` */
function contactCheck(words: string[]): Check | null {
  const [, client, track, day = '', asks, why = null, more] = words
  if (client === undefined || track === undefined || more !== undefined) return null
  if ((asks !== undefined && asks !== 'why') || (asks === 'why') !== (why !== null)) return null
  if (day !== 'nowhere' && !isDay(day)) return null
  return { about: 'contact', client, track, day: day === 'nowhere' ? null : day, why }
}

/** `two-way CLIENT DAY|never` */
function twoWayCheck(client: string, day: string): Check | null {
  if (day === 'never') return { about: 'two-way', client, day: null }
  return isDay(day) ? { about: 'two-way', client, day } : null
}

/** `value CLIENT AMOUNT CURRENCY` or `value CLIENT none` */
function valueCheck(client: string, rest: Token[]): Check | null {
  if (!isKey(client)) return null
  if (rest.length === 1 && rest[0]!.text === 'none') return { about: 'value', client, amount: null }
  const found = rest.length === 2 ? readField({ name: 'amount', type: 'money' }, rest) : null
  return found && typeof found.value === 'object' ? { about: 'value', client, amount: found.value } : null
}

function isCount(text: string): boolean {
  return /^\d{1,9}$/u.test(text)
}
