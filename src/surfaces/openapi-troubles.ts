import { REFUSALS } from '../app/refusals.ts'
import type { Words } from '../words/words.ts'

export type Json = Record<string, unknown>

/** What comes instead of an answer: a refusal, or the reference of a bug. */
export const TROUBLE: Json = {
  type: 'object',
  properties: {
    refusal: {
      type: 'object',
      properties: {
        code: { type: 'string', enum: Object.keys(REFUSALS) },
        args: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
      },
      required: ['code', 'args'],
    },
    bug: { type: 'string' },
  },
}

/** Statuses a request may be answered with when it is not done, with the codes each stands for. */
const STATUSES = [...new Set(Object.values(REFUSALS).map((outcome) => outcome.status))].toSorted((a, b) => a - b)

/** One response a status, with the codes it stands for. */
export function troubleResponses(words: Words): Json {
  const refused = STATUSES.map((status) => {
    const codes = Object.entries(REFUSALS).filter(([, outcome]) => outcome.status === status)
    return [`R${status}`, troubleResponse(codes.map(([code]) => code).join(', '))]
  })
  return { ...Object.fromEntries(refused), R500: troubleResponse(words.say('web.api.bug')) }
}

function troubleResponse(description: string): Json {
  return { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Trouble' } } } }
}

/** Every way a request may end badly, as references. */
export function troubles(): Json {
  return Object.fromEntries(
    [...STATUSES, 500].map((status) => [String(status), { $ref: `#/components/responses/R${status}` }]),
  )
}
