import { Refusal } from '../core/refusal.ts'
import type { OpenHouse } from '../app/home.ts'
import { asRefusal } from '../app/run-action.ts'
import type { Asker } from '../app/run-action.ts'
import type { House } from '../app/world.ts'
import { loadWords } from '../words/load.ts'
import { LANGUAGES, languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { ownerOf } from './asker.ts'
import { noteBug } from './bugs.ts'
import { readLine } from './cli-arguments.ts'
import type { Line } from './cli-arguments.ts'
import type { Call } from './cli-call.ts'
import { runCommand } from './cli-commands.ts'
import { wishedLanguage } from './language.ts'
import { terminalPage } from './page.ts'
import { sayTrouble } from './trouble.ts'

/** Runs one command as the owner of the data folder, also beside a running server; gives its exit code. */
export async function cli(args: readonly string[], openHouse: OpenHouse): Promise<number> {
  let words = loadWords(languageFor(wishedLanguage(process.env)))
  let opened: Opened | null = null
  let json = false
  // A reader that has seen enough (`| head`) is no trouble.
  process.stdout.on('error', (error: { code?: string }) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    const line = readLine(args)
    json = line.json
    words = wordsOf(line.lang, words)
    const call = callOf(line, words, async () => (opened ??= await openAs(openHouse, line.home)))
    return await runCommand(line.command, line.help, call)
  } catch (thrown) {
    return await answerTrouble(asRefusal(thrown), words, json, opened)
  } finally {
    await (opened as Opened | null)?.house.database.close()
  }
}

type Opened = { house: House; asker: Asker }

async function openAs(openHouse: OpenHouse, home: string | undefined): Promise<Opened> {
  const house = await openHouse(home)
  return { house, asker: await ownerOf(house, 'cli') }
}

function wordsOf(lang: string | undefined, usual: Words): Words {
  if (lang === undefined) return usual
  const language = languageFor(lang)
  if (!lang.toLowerCase().startsWith(language))
    throw new Refusal('language-unknown', { language: lang, known: LANGUAGES.join(', ') })
  return loadWords(language)
}

function callOf({ rest, json, lang }: Line, words: Words, open: Call['open']): Call {
  return {
    rest,
    json,
    lang,
    page: terminalPage(words, process.stdout, process.env),
    open,
    print: (lines) => void process.stdout.write(`${lines.join('\n')}\n`),
    tell: (lines) => void process.stderr.write(`${lines.join('\n')}\n`),
  }
}

async function answerTrouble(error: unknown, words: Words, json: boolean, opened: Opened | null): Promise<number> {
  const { openLog } = await import('./log.ts')
  const trouble = sayTrouble(error, words, () =>
    opened ? noteBug(openLog(opened.house.home), error, 'cli') : String(error),
  )
  process.stderr.write(`${trouble.lines.join('\n')}\n`)
  if (json && error instanceof Refusal) {
    process.stdout.write(`${JSON.stringify({ refusal: { code: error.code, args: error.args } })}\n`)
  }
  return trouble.exit
}
