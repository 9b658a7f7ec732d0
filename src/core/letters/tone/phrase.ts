import { fold } from './fold.ts'
import type { ToneLanguage } from './language.ts'

/** What one word must be: one of these, or of such a shape. */
export type WordTest = { exact: ReadonlySet<string>; shapes: readonly RegExp[] }

/** A phrase taken apart: words, gaps, borders that may stand between clauses, and choices of other sequences. */
export type Item =
  | { is: 'word'; test: WordTest }
  | { is: 'gap'; most: number; far: boolean }
  | { is: 'border' }
  | Choice
export type Sequence = readonly Item[]
export type Choice = {
  is: 'choice'
  options: readonly Sequence[]
  optional: boolean
  /** The options by the words they may begin with, and those that are not known by a word. */
  byWord: ReadonlyMap<string, readonly Sequence[]>
  others: readonly Sequence[]
}

/** What a language needs so that its phrases can be read. */
export type Grammar = Pick<ToneLanguage, 'folds' | 'endings' | 'lists'>

const GAP = 4
const FAR = 60
const TOKEN = /……|…|[(|)]\??|,|<[^<>]+>|[^\s(|),…]+/gu

/** Reads a phrase of a language's file; throws where it is not well written, so that a test sees it. */
export function readPhrase(phrase: string, grammar: Grammar): Sequence {
  const tokens = phrase.match(TOKEN) ?? []
  const [options, rest] = readOptions(tokens, phrase, grammar)
  if (rest.length > 0) throw new Error(`A bracket too many in "${phrase}"`)
  const sequence = options.length === 1 ? options[0]! : [makeChoice(options, false)]
  if (sequence.length === 0) throw new Error(`Nothing to look for in "${phrase}"`)
  return sequence
}

/** Sequences apart by `|`, up to the closing bracket, and the tokens from it on. */
function readOptions(tokens: readonly string[], phrase: string, grammar: Grammar): [Sequence[], readonly string[]] {
  const options: Item[][] = [[]]
  let rest = tokens
  while (rest.length > 0 && !rest[0]!.startsWith(')')) {
    const [token, ...after] = rest as [string, ...string[]]
    rest = after
    if (token === '|') options.push([])
    else if (token === '(') {
      const [inner, behind] = readOptions(rest, phrase, grammar)
      if (behind.length === 0) throw new Error(`A bracket stays open in "${phrase}"`)
      options.at(-1)!.push(choiceOf(inner, behind[0] === ')?'))
      rest = behind.slice(1)
    } else options.at(-1)!.push(readItem(token, grammar))
  }
  return [options, rest]
}

function readItem(token: string, grammar: Grammar): Item {
  if (token === '…') return { is: 'gap', most: GAP, far: false }
  if (token === '……') return { is: 'gap', most: FAR, far: true }
  if (token === ',') return { is: 'border' }
  if (!token.startsWith('<')) return { is: 'word', test: wordTest(token, grammar) }
  return readList(token.slice(1, -1), grammar)
}

const readLists = new WeakMap<Grammar['lists'], Map<string, Item>>()

/** A named list, read once for all the phrases it stands in. */
function readList(name: string, grammar: Grammar): Item {
  const known = readLists.get(grammar.lists) ?? new Map<string, Item>()
  readLists.set(grammar.lists, known)
  const list = grammar.lists[name]
  if (!list) throw new Error(`There is no list <${name}>`)
  const sequences = () => list.map((phrase) => readPhrase(phrase, grammar))
  const item = known.get(name) ?? choiceOf(sequences(), false)
  known.set(name, item)
  return item
}

/** Choices between single words become one test, which is quicker. */
function choiceOf(options: readonly Sequence[], optional: boolean): Item {
  const tests = options.flatMap(([first, ...more]) => (first?.is === 'word' && more.length === 0 ? [first.test] : []))
  if (optional || tests.length < options.length) return makeChoice(options, optional)
  const exact = new Set(tests.flatMap((test) => [...test.exact]))
  return { is: 'word', test: { exact, shapes: tests.flatMap((test) => test.shapes) } }
}

function makeChoice(options: readonly Sequence[], optional: boolean): Choice {
  const byWord = new Map<string, Sequence[]>()
  const others: Sequence[] = []
  for (const option of options) {
    const first = firstTests(option)
    if (first === null || first.some((test) => test.shapes.length > 0)) others.push(option)
    else for (const word of new Set(first.flatMap((test) => [...test.exact]))) pushTo(byWord, word, option)
  }
  return { is: 'choice', options, optional, byWord, others }
}

export function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** What a sequence may begin with; null when with anything, or when it may be nothing. */
export function firstTests(sequence: Sequence): WordTest[] | null {
  const [first, ...rest] = sequence
  if (!first || first.is === 'gap' || first.is === 'border') return null
  if (first.is === 'word') return [first.test]
  const inner = first.options.map(firstTests)
  const all = first.optional ? [...inner, firstTests(rest)] : inner
  return all.includes(null) ? null : all.flatMap((tests) => tests!)
}

function wordTest(token: string, grammar: Grammar): WordTest {
  if (token === '_') return { exact: new Set(), shapes: [/^/] }
  if (token === '#') return { exact: new Set(), shapes: [/^\p{N}/u] }
  if (/[?+^$[\]{}]/.test(token)) throw new Error(`"${token}" is no word`)
  const [stem = '', ending] = token.split('~')
  const folded = fold(stem, grammar.folds).text
  if (ending !== undefined) {
    const endings = grammar.endings[ending]
    if (!endings) throw new Error(`There are no endings "${token}"`)
    return { exact: new Set(endings.map((one) => fold(stem + one, grammar.folds).text)), shapes: [] }
  }
  if (!folded.includes('*')) return { exact: new Set([folded]), shapes: [] }
  const source = folded.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')
  return { exact: new Set(), shapes: [new RegExp(`^${source}$`, 'u')] }
}
