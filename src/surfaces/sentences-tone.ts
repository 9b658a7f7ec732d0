import type { Presence } from '../core/letters/tone/presence.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { PlacedMark } from './cli-tone.ts'
import type { Page } from './page.ts'
import { wrapText } from './text-width.ts'

const INDENT = '      '

type Checked = { file: string; language: string; marks: readonly PlacedMark[]; missing: readonly Presence[] }

/** Every mark with its place, reason and better sentence (which is in the letter's language), then what is missing. */
export function sayTone({ file, language, marks, missing }: Checked, page: Page): string[] {
  const { words, paint, width } = page
  const theirs = loadWords(languageFor(language))
  const blocks = marks.filter(({ severity }) => severity === 'block').length
  const count = words.say('cli.tone.count', { blocks, warnings: marks.length - blocks, missing: missing.length })
  return [
    paint.bold(file),
    ...marks.flatMap((mark) => sayMark(mark, page, theirs)),
    ...missing.flatMap(({ check, state }) => wrapText(words.say(`tone.presence.${check}.${state}`), width, '  ')),
    count,
    ...wrapText(words.say('tone.patterns-only'), width).map(paint.muted),
  ]
}

function sayMark(mark: PlacedMark, { words, paint, width }: Page, theirs: Words): string[] {
  const { line, column, severity, code } = mark
  const marked = mark.words.replaceAll(/\s+/g, ' ')
  const place = words.say('cli.tone.place', { line: String(line), column: String(column), words: marked })
  const grave = severity === 'block' ? paint.brick(words.say('tone.block')) : paint.amber(words.say('tone.warn'))
  const better = (theirs.has(`tone.better.${code}`) ? theirs : words).say(`tone.better.${code}`)
  return [
    `  ${grave}  ${place}`,
    ...wrapText(words.say(`tone.reason.${code}`), width, INDENT),
    ...wrapText(words.say('cli.tone.better', { sentence: better }), width, INDENT),
  ]
}
