import type { Action } from '../app/action.ts'
import { isDeed } from './listed-actions.ts'
import { inputsOf, typesOf } from './typed-input.ts'
import type { InputSchema } from './typed-input.ts'

/** What an input looks like, by its name; the others by their type. */
const BY_NAME: Record<string, unknown> = {
  client: 'acme',
  line: '2026-03-04 call with acme 10min "Label is fine"',
  name: 'Acme Bakery',
  text: 'new label',
  amount: '1200.00',
  currency: 'EUR',
  zone: 'Europe/Reykjavik',
  language: 'en',
  country: 'IS',
  search: 'acme',
  words: 'acme',
  signal: 'silence',
  track: 'touch',
  every: '6w',
  template: 'general-b',
  engagement: 'website',
}
const EXAMPLE_DAY = '2026-03-18'
const EXAMPLE_ID = '3f2a9c1e77b04d58'

/** A request of an action that could be sent: everything that is required, and what is first among the rest. */
export function exampleOf(action: Action): Record<string, unknown> {
  const { properties, required } = inputsOf(action)
  const names = Object.keys(properties)
  const shown = required.length > 0 || names.length === 0 ? required : names.slice(0, 1)
  return Object.fromEntries(shown.map((name) => [name, exampleInput(name, properties[name]!)]))
}

function exampleInput(name: string, input: InputSchema): unknown {
  if (input.example !== undefined) return input.example
  if (input.enum) return input.enum[0]
  if (input.format === 'date') return EXAMPLE_DAY
  const types = typesOf(input)
  if (types.includes('boolean')) return true
  if (types.includes('integer') || types.includes('number')) return input.minimum ?? 10
  return BY_NAME[name] ?? EXAMPLE_ID
}

/** The same request as a command for the terminal. */
export function curlOf(action: Action, origin: string): string {
  const key = `-H 'Authorization: Bearer gt_…'`
  const example = exampleOf(action)
  if (!isDeed(action)) {
    const query = new URLSearchParams(
      Object.entries(example).map(([name, value]) => [name, String(value)] as [string, string]),
    ).toString()
    return `curl ${key} '${origin}/api/${action.name}${query === '' ? '' : `?${query}`}'`
  }
  const body = JSON.stringify(example).replaceAll("'", "'\\''")
  return `curl ${key} -H 'Content-Type: application/json' -d '${body}' '${origin}/api/${action.name}'`
}
