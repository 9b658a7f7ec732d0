import { readFile } from 'node:fs/promises'
import { text as textOfStream } from 'node:stream/consumers'
import { checkTone } from '../core/letters/tone/check-tone.ts'
import type { Mark, ToneReport } from '../core/letters/tone/check-tone.ts'
import { TEXT_KINDS } from '../core/letters/tone/families.ts'
import type { TextKind } from '../core/letters/tone/families.ts'
import { guessLanguage } from '../core/letters/tone/guess-language.ts'
import type { LanguageGuess } from '../core/letters/tone/guess-language.ts'
import type { ToneLanguage } from '../core/letters/tone/language.ts'
import { toneLanguages } from '../core/letters/tone/languages/all.ts'
import { letterTroubles } from '../core/parting/letter-check.ts'
import type { LetterTrouble } from '../core/parting/letter-check.ts'
import { Refusal } from '../core/refusal.ts'
import { readFlags } from './cli-arguments.ts'
import { printJson } from './cli-call.ts'
import type { Call } from './cli-call.ts'
import { sayTone } from './sentences-tone.ts'

const EXIT_BLOCKED = 3
/** Longer than any letter; what is longer is another file by mistake. */
const MOST_LETTERS = 200_000

/** A mark with its line and column (characters), both counted from 1. */
export type PlacedMark = Mark & Spot
/** The same of what a letter of parting must not say beside the marks. */
export type PlacedTrouble = LetterTrouble & Spot
type Spot = { line: number; column: number }

/** Checks the tone of a letter, from a file or from stdin (`-`). Touches no book; ends with 3 when something blocks. */
export async function checkLetter(call: Call): Promise<number> {
  const { words, flags } = readFlags(call.rest, ['kind'], ['parting'])
  const [file] = words
  if (file === undefined) throw new Refusal('input-invalid', { field: 'FILE', reason: 'missing' })
  const kind = kindOf(flags['kind'] ?? 'letter')
  const parting = flags['parting'] === 'true'
  const text = await textOf(file)
  const { language, sure } = languageOf(text, call.lang)
  const report = checkTone(text, { language, kind, parting })
  const marks = report.marks.map((mark) => placed(mark, text))
  const troubles = parting ? troublesIn(text, language).map((one) => placed(one, text)) : []
  if (!sure) call.tell([call.page.words.say('cli.tone.unsure', { language: language.language })])
  if (call.json) printJson(call, { file, language: language.language, sure, kind, parting, ...report, marks, troubles })
  else call.print(sayTone({ file, language: language.language, marks, troubles, missing: report.missing }, call.page))
  return isBlocked(report) || troubles.some(({ severity }) => severity === 'block') ? EXIT_BLOCKED : 0
}

function kindOf(wished: string): TextKind {
  const kind = TEXT_KINDS.find((one) => one === wished)
  if (kind) return kind
  throw new Refusal('input-invalid', { field: 'kind', reason: 'not-an-option', options: TEXT_KINDS.join(', ') })
}

async function textOf(file: string): Promise<string> {
  const text = file === '-' ? await textOfStream(process.stdin) : await readText(file)
  if (text.length > MOST_LETTERS)
    throw new Refusal('input-invalid', { field: 'FILE', reason: 'too-long', limit: MOST_LETTERS })
  return text.replace(/^\uFEFF/, '')
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Refusal('file-not-found', { file })
  }
}

/** The language that was named, else the one the text seems to be in. */
function languageOf(text: string, named: string | undefined): LanguageGuess {
  const known = toneLanguages.map(({ language }) => language).join(', ')
  if (named === undefined) {
    const guess = guessLanguage(text, toneLanguages)
    if (guess) return guess
    throw new Refusal('tone-language-unclear', { known })
  }
  const language = toneLanguages.find((one) => named.toLowerCase().split(/[-_]/)[0] === one.language)
  if (!language) throw new Refusal('tone-language-missing', { language: named, known })
  return { language, sure: true }
}

/** What only the list of a letter of parting finds; without a book there are no names of other clients to look for. */
function troublesIn(text: string, language: ToneLanguage): LetterTrouble[] {
  const found = letterTroubles(text, { language, others: [], own: [] })
  return found.filter(({ tone, check }) => tone === null && check !== 'last-day')
}

function placed<T extends { start: number }>(mark: T, text: string): T & Spot {
  const before = text.slice(0, mark.start).split('\n')
  return { ...mark, line: before.length, column: Array.from(before.at(-1)!).length + 1 }
}

/** What a letter of parting lacks keeps it back as well, but for goodwill, which may be left out for a reason (I28). */
function isBlocked({ marks, missing }: ToneReport): boolean {
  return (
    marks.some(({ severity }) => severity === 'block') ||
    missing.some(({ check, state }) => state === 'missing' && check !== 'P4')
  )
}
