import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import type { Action } from '../app/action.ts'
import { inputsOf, typedInput, typesOf } from './typed-input.ts'
import type { InputsSchema } from './typed-input.ts'

/** A command line taken apart: the command, what follows it, and what every command understands. */
export type Line = {
  command: string
  rest: string[]
  json: boolean
  help: boolean
  lang: string | undefined
  home: string | undefined
}

/** Takes `--json`, `--help`, `--lang` and `--home` out of a command line, wherever they stand. */
export function readLine(args: readonly string[]): Line {
  const line: Line = { command: '', rest: [], json: false, help: false, lang: undefined, home: undefined }
  const left = [...args]
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [flag, value] = splitFlag(word)
    if (flag === 'json' || flag === 'help') line[flag] = true
    else if (word === '-h') line.help = true
    else if (flag === 'lang' || flag === 'home') line[flag] = value ?? left.shift() ?? missing(flag)
    else if (line.command === '') line.command = word
    else line.rest.push(word)
  }
  return line
}

/** `--flag=value` as its two parts; null for what is no flag. */
function splitFlag(word: string): [string | null, string | undefined] {
  const parts = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word)
  return parts ? [parts[1]!, parts[2]] : [null, undefined]
}

function missing(flag: string): never {
  throw new Refusal('input-invalid', { field: flag, reason: 'missing' })
}

/** The words and flags that follow a command. `booleans` are the flags that take no value. */
export function readFlags(rest: readonly string[], known: readonly string[], booleans: readonly string[]) {
  const words: string[] = []
  const flags: Record<string, string> = {}
  const left = [...rest]
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') words.push(...left.splice(0))
    const [flag, value] = splitFlag(word)
    if (flag === null) {
      if (word !== '--') words.push(word)
    } else if (booleans.includes(flag)) flags[flag] = value ?? 'true'
    else if (flag.startsWith('no-') && booleans.includes(flag.slice(3))) flags[flag.slice(3)] = 'false'
    else if (known.includes(flag)) flags[flag] = value ?? left.shift() ?? missing(flag)
    else throw new Refusal('option-unknown', { option: `--${flag}` })
  }
  return { words, flags }
}

/** `asOf` as it is written on a command line: `as-of`. */
export function flagOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The input of an action from a command line: flags by name, words by place; what is too many joins the last place. */
export function readInput(
  action: Action,
  rest: readonly string[],
  today: () => Promise<Day>,
): Promise<Record<string, unknown>> {
  const inputs = inputsOf(action)
  const names = Object.keys(inputs.properties)
  const booleans = names.filter((name) => typesOf(inputs.properties[name]!).includes('boolean')).map(flagOf)
  const { words, flags } = readFlags(rest, names.map(flagOf), booleans)
  const byFlag = names.filter((name) => flagOf(name) in flags).map((name) => [name, flags[flagOf(name)]!])
  const texts = { ...placed(action, words), ...Object.fromEntries(byFlag) } as Record<string, string>
  return withDays(inputs, texts, today).then((days) => typedInput(action, days))
}

function placed(action: Action, words: readonly string[]): Record<string, string> {
  const places = action.places ?? []
  if (words.length === 0) return {}
  if (places.length === 0) throw new Refusal('option-unknown', { option: words[0]! })
  const last = places.length - 1
  const own = words.length > places.length ? [...words.slice(0, last), words.slice(last).join(' ')] : words
  return Object.fromEntries(own.map((word, i) => [places[i]!, word]))
}

const NATURAL: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 }

/** Days may also be said: `yesterday`, `today`, `tomorrow`. */
async function withDays(inputs: InputsSchema, texts: Record<string, string>, today: () => Promise<Day>) {
  const days = { ...texts }
  for (const [name, text] of Object.entries(texts)) {
    const shift = NATURAL[text]
    if (inputs.properties[name]?.format === 'date' && shift !== undefined) days[name] = addDays(await today(), shift)
  }
  return days
}
