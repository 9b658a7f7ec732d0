import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Refusal } from '../core/refusal.ts'

const LARGEST_BYTES = 1_000_000

/** Refuses a body over a megabyte before it is read. */
export const limitBody = bodyLimit({
  maxSize: LARGEST_BYTES,
  onError: () => {
    throw new Refusal('file-too-large', { limit: LARGEST_BYTES })
  },
})

/** The JSON of a request; refuses what does not say it is JSON (forms of other pages cannot) and what is not. */
export async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) throw new Refusal('input-invalid', { field: 'body', reason: 'wrong-form' })
  try {
    return await c.req.json()
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal('input-invalid', { field: 'body', reason: 'wrong-form' })
    throw error
  }
}
