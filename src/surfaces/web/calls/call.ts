import { bringRefusalWords } from './refusal-words.ts'
import type { z } from 'zod'
import type { Actions } from './actions.ts'

/** An expected no of the program; its sentence is `refusal.<code>`, what to do `refusal.<code>.mend`. */
export type RefusalSeen = { code: string; args: Record<string, string | number> }

/** A call that brought no answer: refused, failed (with a reference to the log), or the program was not reached. */
export class CallFailed extends Error {
  readonly status: number
  readonly refusal: RefusalSeen | null
  readonly reference: string | null

  constructor(status: number, refusal: RefusalSeen | null, reference: string | null) {
    super(refusal?.code ?? (status === 0 ? 'not reached' : `status ${status}`))
    this.name = 'CallFailed'
    this.status = status
    this.refusal = refusal
    this.reference = reference
  }
}

export type ActionName = keyof Actions
export type Input<N extends ActionName> = z.input<Actions[N]['input']>
export type Answer<N extends ActionName> = z.output<Actions[N]['output']>

/** Runs an action that only reads. What is undefined is left out of the address. */
export function read<N extends ActionName>(name: N, input: Input<N>, signal?: AbortSignal): Promise<Answer<N>> {
  const asked = new URLSearchParams()
  for (const [field, value] of Object.entries(input)) if (value !== undefined) asked.set(field, String(value))
  const query = asked.size > 0 ? `?${asked.toString()}` : ''
  return fetchAnswer(`/api/${name}${query}`, signal ? { signal } : {}) as Promise<Answer<N>>
}

/** Runs an action that changes something. */
export function change<N extends ActionName>(name: N, input: Input<N>): Promise<Answer<N>> {
  return post(`/api/${name}`, input) as Promise<Answer<N>>
}

export function post(path: string, body: unknown): Promise<unknown> {
  return fetchAnswer(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

async function fetchAnswer(path: string, options: RequestInit): Promise<unknown> {
  const response = await fetch(path, { ...options, credentials: 'same-origin' }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new CallFailed(0, null, null)
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer
  const failed = failureOf(response.status, answer)
  await bringRefusalWords(failed)
  throw failed
}

/** What a failed answer says. */
export function failureOf(status: number, answer: unknown): CallFailed {
  const { refusal, reference } = (answer ?? {}) as { refusal?: RefusalSeen; reference?: string }
  return new CallFailed(status, refusal ?? null, reference ?? null)
}
