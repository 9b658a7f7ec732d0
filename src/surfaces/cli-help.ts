import type { Action } from '../app/action.ts'
import { flagOf } from './cli-arguments.ts'
import { ALIASES, COMMANDS } from './cli-names.ts'
import { listedActions } from './listed-actions.ts'
import type { Page } from './page.ts'
import { padEnd, widthOf, wrapText } from './text-width.ts'
import { inputsOf, typesOf } from './typed-input.ts'
import { typeName } from './type-names.ts'

const INDENT = '  '
const GAP = 2

/** Every command with one sentence, then what all of them understand. */
export function allHelp(page: Page): string[] {
  const { say } = page.words
  const friendly = Object.entries(ALIASES).map(([name, action]) => [name, say(`action.${action}.about`)] as const)
  const special = COMMANDS.map((name) => [name, say(`cli.help.${name}`)] as const)
  const known = new Set(Object.values(ALIASES))
  const others = listedActions
    .filter((action) => !known.has(action.name))
    .map(({ name }) => [name, say(`action.${name}.about`)] as const)
  const heading = (key: string) => ['', page.paint.bold(say(key))]
  return [
    say('cli.help.usage'),
    ...heading('cli.help.everyday'),
    ...columns([...friendly, ...special], page),
    ...heading('cli.help.all'),
    ...columns(others, page),
    ...heading('cli.help.flags'),
    ...columns(
      ['--json', '--lang', '--home', '--help'].map((flag) => [flag, say(`cli.help.flag.${flag.slice(2)}`)] as const),
      page,
    ),
    '',
    say('cli.help.more'),
  ]
}

/** How to use one of the commands that are no action. */
export function commandHelp(name: string, page: Page): string[] {
  const { say, has } = page.words
  const more = `cli.help.${name}.more`
  return [
    `goodterms ${name}`,
    ...wrapText(say(`cli.help.${name}`), page.width, INDENT),
    ...(has(more) ? say(more).split('\n') : []),
  ]
}

/** How to use an action: its sentence, its line, and each input from the schema. */
export function actionHelp(action: Action, page: Page): string[] {
  const { say } = page.words
  const { properties, required } = inputsOf(action)
  const alias = Object.keys(ALIASES).find((one) => ALIASES[one] === action.name)
  const rows = Object.entries(properties).map(([name, input]) => {
    const flag = typesOf(input).includes('boolean') ? `--${flagOf(name)}` : `--${flagOf(name)} ${typeName(input)}`
    const must = required.includes(name) ? ` ${say('cli.help.required')}` : ''
    const usual =
      input.default === undefined ? '' : ` ${say('cli.help.default', { value: JSON.stringify(input.default) })}`
    return [flag, `${say(`input.${name}`)}${must}${usual}`] as const
  })
  return [
    usageOf(action, alias ?? action.name),
    ...wrapText(say(`action.${action.name}.about`), page.width, INDENT),
    ...(rows.length === 0 ? [] : ['', ...columns(rows, page)]),
  ]
}

function usageOf(action: Action, name: string): string {
  const { properties, required } = inputsOf(action)
  const places = (action.places ?? []).map((place) =>
    required.includes(place) ? place.toUpperCase() : `[${place.toUpperCase()}]`,
  )
  const rest = Object.keys(properties).length > places.length ? ['[--flag value …]'] : []
  return ['goodterms', name, ...places, ...rest].join(' ')
}

const WIDEST = 34

function columns(rows: readonly (readonly [string, string])[], page: Page): string[] {
  const width = Math.min(WIDEST, Math.max(...rows.map(([left]) => widthOf(left))))
  return rows.flatMap(([left, right]) => {
    const indent = ' '.repeat(INDENT.length + width + GAP)
    const lines = wrapText(right, page.width, indent)
    const fits = widthOf(left) <= width
    const head = INDENT + page.paint.accent(fits ? padEnd(left, width) : left)
    if (!fits) return [head, ...lines]
    return [head + (lines[0] ?? '').slice(indent.length - GAP), ...lines.slice(1)]
  })
}
