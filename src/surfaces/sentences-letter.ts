import type { z } from 'zod'
import type { seeLetter } from '../app/see-letter.ts'
import type { seeWordings } from '../app/wordings.ts'
import { sayRefusal } from '../words/refusals.ts'
import type { Page } from './page.ts'
import { dated } from '../words/dated.ts'
import { wrapText } from './text-width.ts'

type Seen = z.output<(typeof seeLetter)['output']>
type Wordings = z.output<(typeof seeWordings)['output']>

/** The letter of a parting as it stands, what it lacks, what the check marks, and what to write it with. */
export function sayPartingLetter(seen: Seen, page: Page): string[] {
  const { words, paint } = page
  const { say } = words
  const lacks = [...seen.missing, ...seen.blocks.flatMap(({ missing }) => missing)]
  return [
    paint.bold(say('cli.letter.title', { name: seen.name })),
    '',
    ...seen.text.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    '',
    ...part(
      say('cli.letter.lacks', { n: lacks.length }),
      lacks.map((one) => lackText(one, seen.name, page)),
      page,
    ),
    ...part(
      say('cli.letter.marks', { n: seen.marks.length }),
      seen.marks.map((one) => markText(one, page)),
      page,
    ),
    ...part(say('cli.letter.evidence'), evidenceLines(seen), page),
    ...part(say('cli.letter.patterns'), patternLines(seen, page), page),
    say('cli.letter.read'),
  ]
}

function part(title: string, lines: readonly string[], { paint, width }: Page): string[] {
  if (lines.length === 0) return []
  return [paint.bold(title), ...lines.flatMap((line) => wrapText(line, width, '  ')), '']
}

function lackText({ code, args }: Seen['missing'][number], client: string, { words }: Page): string {
  const { happened, mend } = sayRefusal(words, code, dated({ client, ...args }))
  return [happened, mend].filter((sentence) => sentence !== '').join(' ')
}

function markText({ words: marked, code, allowed }: Seen['marks'][number], { words: { say } }: Page): string {
  const reason = say(`tone.reason.${code}`)
  if (allowed) return say('cli.letter.allowed', { words: marked, code, text: allowed.text })
  return say('cli.letter.mark', { words: marked, code, reason })
}

/** So many facts are told on the command line, the latest. */
const MOST_FACTS = 20

function evidenceLines({ evidence }: Seen): string[] {
  const usable = evidence.filter((one) => one.usable).slice(0, MOST_FACTS)
  return usable.map(({ text, id }) => `${text}  ${id}`)
}

/** Words to begin the blocks with that have none yet. */
function patternLines({ blocks, patterns }: Seen, { words: { say } }: Page): string[] {
  const empty = blocks.filter(({ text }) => text === '').map(({ block }) => block)
  return patterns
    .filter(({ block }) => empty.includes(block))
    .flatMap(({ block, pattern, text }) => `${say(`web.letter.block.${block}`)} (${pattern}): ${text}`.split('\n'))
}

/** Wordings of our own, each with its key. */
export function sayWordings({ wordings, placeholders }: Wordings, page: Page): string[] {
  const { words, paint, width } = page
  const known = placeholders.map((name) => `{${name}}`).join(', ')
  if (wordings.length === 0) return wrapText(words.say('cli.wordings.none', { known }), width, '')
  return wordings.flatMap(({ wording, block, language, text }) => [
    `${words.say(`web.letter.block.${block}`)}, ${language}  ${paint.accent(wording)}`,
    ...text.split('\n').flatMap((line) => wrapText(line, width, '  ')),
  ])
}
