import type { Words } from '../words/words.ts'
import { troubles } from './openapi-troubles.ts'
import type { Json } from './openapi-troubles.ts'

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const BINARY = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }

/** The routes that carry files or streams, and those for signing in. */
export function handWrittenPaths(words: Words): Json {
  return {
    '/upload': { post: { ...operation('upload', words, 'application/json', {}), parameters: [nameOf()], requestBody: { required: true, content: BINARY } } },
    '/imports/{id}/events': { get: { ...operation('import-events', words, 'text/event-stream', text('text/event-stream')), parameters: [ID] } },
    '/imports/{id}/problems.csv': { get: { ...operation('problems-csv', words, 'text/csv', text('text/csv')), parameters: [ID] } },
    '/export': { get: operation('export', words, 'text/plain', text('text/plain')) },
    '/setup': { post: { ...operation('setup', words, 'application/json', {}), security: [], requestBody: { required: true, content: CODE } } },
    '/sign-out': { post: { ...operation('sign-out', words, 'application/json', {}), security: [{ session: [] }] } },
    '/mcp': { post: operation('mcp', words, 'application/json', {}) },
  }
}

function text(type: string): Json {
  return { [type]: { schema: { type: 'string' } } }
}

const CODE = {
  'application/json': { schema: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] } },
}

function nameOf(): Json {
  return { name: 'name', in: 'query', required: true, schema: { type: 'string' }, example: 'invoices.csv' }
}

function operation(name: string, words: Words, type: string, content: Json): Json {
  const answer = Object.keys(content).length > 0 ? content : { [type]: { schema: { type: 'object' } } }
  return {
    operationId: name,
    summary: words.say(`web.api.${name}`),
    responses: { '200': { description: words.say('web.api.done'), content: answer }, ...troubles() },
  }
}
