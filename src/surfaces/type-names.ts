import { z } from 'zod'
import type { Action } from '../app/action.ts'
import type { InputSchema } from './typed-input.ts'

type Shape = InputSchema & {
  properties?: Record<string, Shape>
  items?: Shape
  additionalProperties?: Shape | boolean
  const?: unknown
}

/** A type as people write it: `text`-like names for the simple ones, choices in full. */
export function typeName(input: Shape): string {
  if (input.const !== undefined) return JSON.stringify(input.const)
  if (input.enum) return input.enum.map((one) => JSON.stringify(one)).join(' | ')
  if (input.anyOf) return input.anyOf.map(typeName).join(' | ')
  if (input.format === 'date') return 'YYYY-MM-DD'
  if (input.type === 'array') return `${typeName(input.items ?? {})}[]`
  if (input.type === 'object') return objectName(input)
  return input.type ?? 'any'
}

function objectName({ properties, additionalProperties }: Shape): string {
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, one]) => `${name}: ${typeName(one)}`)
      .join(', ')} }`
  return typeof additionalProperties === 'object' ? `{ [name]: ${typeName(additionalProperties)} }` : '{}'
}

/** What an action gives back, one field a line. */
export function outputLines(action: Action): string[] {
  const shape = z.toJSONSchema(action.output, { io: 'output', unrepresentable: 'any' }) as Shape
  if (!shape.properties) return [typeName(shape)]
  return Object.entries(shape.properties).map(([name, one]) => `${name}: ${typeName(one)}`)
}
