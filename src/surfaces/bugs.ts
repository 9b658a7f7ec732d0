import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'

/** Errors of our own code and of the platform say nothing private; a parser or a database server may quote what it read. */
const QUOTING = new Set(['SyntaxError', 'error'])

/** Notes a bug in the log, with where it happened; gives the reference a person is shown. */
export function noteBug(log: Pick<Logger, 'error'>, error: unknown, where: string): string {
  const reference = randomBytes(4).toString('hex')
  const { name = typeof error, message, code, stack = '' } = (error ?? {}) as Partial<Error & { code: string }>
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const words = QUOTING.has(name) ? undefined : message
  log.error({ reference, where, name, code, words, frames: frames.map((line) => line.trim()) }, 'bug')
  return reference
}
