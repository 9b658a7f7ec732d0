import { z } from 'zod'
import type { Action } from '../app/action.ts'

/** The JSON Schema of one input, as far as surfaces look at it. */
export type InputSchema = {
  type?: string
  format?: string
  enum?: unknown[]
  anyOf?: InputSchema[]
  default?: unknown
  example?: unknown
  minimum?: number
  maximum?: number
}
export type InputsSchema = { properties: Record<string, InputSchema>; required: string[] }

const known = new WeakMap<Action, InputsSchema>()

/** The inputs of an action as JSON Schema 2020-12: what forms, help, tools and the API page are made from. */
export function inputsOf(action: Action): InputsSchema {
  const remembered = known.get(action)
  if (remembered) return remembered
  const schema = z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' })
  const inputs = { ...schema, properties: schema.properties ?? {}, required: schema.required ?? [] } as InputsSchema
  known.set(action, inputs)
  return inputs
}

/** The kinds of JSON an input may be. */
export function typesOf(input: InputSchema): string[] {
  if (input.anyOf) return input.anyOf.flatMap(typesOf)
  return input.type ? [input.type] : []
}

/** Inputs that came as text (an address, a command line) as the types their schema asks for. */
export function typedInput(action: Action, texts: Record<string, string>): Record<string, unknown> {
  const { properties } = inputsOf(action)
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, typed(properties[name], text)]))
}

/** What cannot be read as its type stays text, so that the schema refuses it by name. */
function typed(input: InputSchema | undefined, text: string): unknown {
  const types = input ? typesOf(input) : []
  if (types.includes('string') || types.length === 0) return text
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true'
  if ((types.includes('number') || types.includes('integer')) && text.trim() !== '') return Number(text)
  if (types.includes('object') || types.includes('array')) return fromJson(text)
  return text
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
