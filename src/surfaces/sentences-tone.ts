import type { Presence } from '../core/letters/tone/presence.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { PlacedMark, PlacedTrouble } from './cli-tone.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

const INDENT = '      '

type Checked = {
  file: string
  language: string
  marks: readonly PlacedMark[]
  troubles: readonly PlacedTrouble[]
  missing: readonly Presence[]
}

/** Every mark with its place, reason and better sentence (which is in the letter's language), then what is missing. */
export function sayTone({ file, language, marks, troubles, missing }: Checked, page: Page): string[] {
  const { words, paint, width } = page
  const theirs = loadWords(languageFor(language))
  const all = [...marks, ...troubles]
  const blocks = all.filter(({ severity }) => severity === 'block').length
  const count = words.say('cli.tone.count', { blocks, warnings: all.length - blocks, missing: missing.length })
  return [
    paint.bold(file),
    ...marks.flatMap((mark) => sayMark(mark, page, theirs)),
    ...troubles.flatMap((trouble) => sayTrouble(trouble, page)),
    ...missing.flatMap(({ check, state }) => wrapText(words.say(`tone.presence.${check}.${state}`), width, '  ')),
    count,
    ...wrapText(words.say('tone.patterns-only'), width).map(paint.muted),
  ]
}

/** How grave it is, where, and the words. */
function sayPlace(mark: PlacedMark | PlacedTrouble, { words, paint }: Page): string {
  const { line, column, severity } = mark
  const marked = mark.words.replaceAll(/\s+/g, ' ')
  const place = words.say('cli.tone.place', { line: String(line), column: String(column), words: marked })
  const grave = severity === 'block' ? paint.brick(words.say('tone.block')) : paint.amber(words.say('tone.warn'))
  return `  ${grave}  ${place}`
}

function sayTrouble(trouble: PlacedTrouble, page: Page): string[] {
  const key = `letter.check.${trouble.check}`
  const reason = page.words.say(key, { words: trouble.words.replaceAll(/\s+/g, ' ') })
  const lines = [reason, page.words.say(`${key}.mend`)].flatMap((text) => wrapText(text, page.width, INDENT))
  return [sayPlace(trouble, page), ...lines]
}

function sayMark(mark: PlacedMark, page: Page, theirs: Words): string[] {
  const { code } = mark
  const { words, width } = page
  const better = (theirs.has(`tone.better.${code}`) ? theirs : words).say(`tone.better.${code}`)
  return [
    sayPlace(mark, page),
    ...wrapText(words.say(`tone.reason.${code}`), width, INDENT),
    ...wrapText(words.say('cli.tone.better', { sentence: better }), width, INDENT),
  ]
}
