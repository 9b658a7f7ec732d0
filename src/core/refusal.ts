/**
 * An expected no: the code of its sentence (`refusal.<code>`, and what to do next
 * `refusal.<code>.mend`) with arguments. Anything else that is thrown is a bug.
 */
export class Refusal extends Error {
  readonly code: string
  readonly args: Record<string, string | number>

  constructor(code: string, args: Record<string, string | number> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.args = args
  }
}
