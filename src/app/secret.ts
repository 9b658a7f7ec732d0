import { createHash, randomBytes } from 'node:crypto'

/** A code, session token or key: 24 bytes for what is typed or clicked once, 32 for what is kept. */
export function newSecret(bytes: 24 | 32 = 32): string {
  return randomBytes(bytes).toString('base64url')
}

/** Of codes, session tokens and keys only this is kept. They are random, so no salt is needed. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
