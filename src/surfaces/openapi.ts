import { z } from 'zod'
import type { Action } from '../app/action.ts'
import { VERSION } from '../app/version.ts'
import type { Words } from '../words/words.ts'
import { isDeed, listedActions } from './listed-actions.ts'
import { exampleOf } from './examples.ts'
import { handWrittenPaths } from './openapi-files.ts'
import { TROUBLE, troubleResponses, troubles } from './openapi-troubles.ts'
import type { Json } from './openapi-troubles.ts'
import { inputsOf } from './typed-input.ts'

/** OpenAPI 3.1 of everything a program can ask over HTTP, made from the actions. */
export function openApi(words: Words): Json {
  const paths = Object.fromEntries(listedActions.map((action) => [`/api/${action.name}`, pathOf(action, words)]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Good Terms',
      version: VERSION,
      description: words.say('web.api.about'),
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ key: [] }, { session: [] }],
    paths: { ...paths, ...handWrittenPaths(words) },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: words.say('web.api.key') },
        session: { type: 'apiKey', in: 'cookie', name: 'goodterms_…', description: words.say('web.api.session') },
      },
      schemas: { Trouble: TROUBLE },
      responses: troubleResponses(words),
    },
  }
}

function pathOf(action: Action, words: Words): Json {
  const operation = {
    operationId: action.name,
    summary: words.say(`action.${action.name}.about`),
    ...(action.access === 'anyone' ? { security: [] } : {}),
    ...(isDeed(action) ? { requestBody: bodyOf(action, words) } : { parameters: parametersOf(action, words) }),
    responses: { '200': answerOf(action, words), ...troubles() },
  }
  return isDeed(action) ? { post: operation } : { get: operation }
}

function parametersOf(action: Action, words: Words): Json[] {
  const { properties, required } = inputsOf(action)
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    description: words.say(`input.${name}`),
    schema,
  }))
}

function bodyOf(action: Action, words: Words): Json {
  const inputs = inputsOf(action)
  const described = Object.entries(inputs.properties).map(([name, schema]) => {
    return [name, { description: words.say(`input.${name}`), ...schema }]
  })
  const schema = { type: 'object', required: inputs.required, properties: Object.fromEntries(described) }
  return { required: true, content: { 'application/json': { schema, example: exampleOf(action) } } }
}

function answerOf(action: Action, words: Words): Json {
  const schema: Json = z.toJSONSchema(action.output, { io: 'output', unrepresentable: 'any' })
  delete schema['$schema']
  return { description: words.say('web.api.done'), content: { 'application/json': { schema } } }
}
