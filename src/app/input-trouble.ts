import type { z } from 'zod'
import { Refusal } from '../core/refusal.ts'

type Issue = z.core.$ZodIssue

/** An input that does not fit its schema, as a refusal: which field, and a reason that has a sentence (`reason.<code>`). */
export function inputRefusal(issues: readonly Issue[]): Refusal {
  const issue = issues[0]
  const field = issue?.path.map(String).join('.') ?? ''
  return new Refusal('input-invalid', { field, ...reasonOf(issue) })
}

function reasonOf(issue: Issue | undefined): Record<string, string | number> {
  switch (issue?.code) {
    case 'custom':
      return { reason: issue.message }
    case 'invalid_value':
      return { reason: 'not-an-option', options: issue.values.map(String).join(', ') }
    case 'invalid_type':
      return { reason: issue.input === undefined ? 'missing' : 'wrong-kind' }
    case 'too_small':
      if (issue.inclusive === false) return { reason: 'not-above', limit: Number(issue.minimum) }
      return { reason: issue.origin === 'string' ? 'missing' : 'too-small', limit: Number(issue.minimum) }
    case 'too_big':
      return { reason: issue.origin === 'string' ? 'too-long' : 'too-large', limit: Number(issue.maximum) }
    default:
      return { reason: 'wrong-form' }
  }
}
