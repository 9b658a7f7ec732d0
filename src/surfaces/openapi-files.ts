import { LANGUAGES } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { troubles } from './openapi-troubles.ts'
import type { Json } from './openapi-troubles.ts'

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const NAME = { name: 'name', in: 'query', required: true, schema: { type: 'string' }, example: 'invoices.csv' }
const PLACE = ['client', 'obligation'].map((name) => ({
  name,
  in: 'query',
  required: true,
  schema: { type: 'string' },
}))
const CLIENT = { ...ID, name: 'client' }
const LANGUAGE = { name: 'language', in: 'query', required: false, schema: { type: 'string', enum: [...LANGUAGES] } }
const BYTES = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
const CODE = {
  'application/json': { schema: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] } },
}

/** The routes that carry files or streams, and those for signing in. */
export function handWrittenPaths(words: Words): Json {
  const { upload, setup, events, problems, book, letterPdf, letterEml, signOut, mcp, fileIn, fileOut, pack } =
    operations(words)
  return {
    '/upload': { post: { ...upload, parameters: [NAME], requestBody: { required: true, content: BYTES } } },
    '/imports/{id}/events': { get: { ...events, parameters: [ID] } },
    '/imports/{id}/problems.csv': { get: { ...problems, parameters: [ID] } },
    '/export': { get: book },
    '/letters/{client}/letter.pdf': { get: { ...letterPdf, parameters: [CLIENT] } },
    '/letters/{client}/letter.eml': { get: { ...letterEml, parameters: [CLIENT] } },
    '/files': { post: { ...fileIn, parameters: [...PLACE, NAME], requestBody: { required: true, content: BYTES } } },
    '/files/{id}': { get: { ...fileOut, parameters: [ID] } },
    '/packs/{client}.zip': { get: { ...pack, parameters: [CLIENT, LANGUAGE] } },
    '/setup': { post: { ...setup, security: [], requestBody: { required: true, content: CODE } } },
    '/sign-out': { post: { ...signOut, security: [{ session: [] }] } },
    '/mcp': { post: mcp },
  }
}

function operations(words: Words) {
  return {
    upload: operation('upload', words, 'application/json'),
    events: operation('import-events', words, 'text/event-stream'),
    problems: operation('problems-csv', words, 'text/csv'),
    book: operation('export', words, 'text/plain'),
    letterPdf: operation('letter-pdf', words, 'application/pdf'),
    letterEml: operation('letter-eml', words, 'message/rfc822'),
    setup: operation('setup', words, 'application/json'),
    signOut: operation('sign-out', words, 'application/json'),
    mcp: operation('mcp', words, 'application/json'),
    fileIn: operation('file-in', words, 'application/json'),
    fileOut: operation('file-out', words, 'application/octet-stream'),
    pack: operation('pack', words, 'application/zip'),
  }
}

function operation(name: string, words: Words, type: string): Json {
  const schema = { type: type === 'application/json' ? 'object' : 'string' }
  return {
    operationId: name,
    summary: words.say(`web.api.${name}`),
    responses: { '200': { description: words.say('web.api.done'), content: { [type]: { schema } } }, ...troubles() },
  }
}
