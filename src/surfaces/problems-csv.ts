import type { Asker } from '../app/run-action.ts'
import type { House } from '../app/world.ts'
import type { WordArg } from '../words/arguments.ts'
import type { Words } from '../words/words.ts'
import { runNamed } from '../app/run-named.ts'
import { textCell } from './text-cell.ts'

type Found = { line: number; code: string; args: Record<string, WordArg>; row: string }

const PAGE = 500

/** The problems of an import as CSV, with the sentence, what to do and the row itself, a page at a time. */
export async function* problemLines(house: House, id: string, asker: Asker, words: Words): AsyncGenerator<string> {
  const names = [
    words.say('cli.problem.line'),
    words.say('cli.problem.what'),
    words.say('cli.problem.mend'),
    words.say('cli.problem.row'),
  ]
  let header = `\uFEFF${names.map(textCell).join(',')}\r\n`
  for (let offset = 0; ; offset += PAGE) {
    const input = { id, limit: PAGE, offset }
    const { problems } = await runNamed<{ problems: Found[] }>(house, 'see-problems', input, asker)
    yield header + problems.map((one) => lineOf(one, words)).join('')
    header = ''
    if (problems.length < PAGE) return
  }
}

function lineOf({ line, code, args, row }: Found, words: Words): string {
  const cells = [String(line), words.say(`problem.${code}`, args), words.say(`problem.${code}.mend`, args), row]
  return `${cells.map(textCell).join(',')}\r\n`
}
