/** What a refusal comes to: its HTTP status and the exit code of the command line. */
export type Outcome = { status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503; exit: number }

const INVALID: Outcome = { status: 400, exit: 2 }
const SIGNED_OUT: Outcome = { status: 401, exit: 5 }
const FORBIDDEN: Outcome = { status: 403, exit: 5 }
const MISSING: Outcome = { status: 404, exit: 4 }
const CONFLICT: Outcome = { status: 409, exit: 3 }
const TOO_LARGE: Outcome = { status: 413, exit: 2 }
const TOO_MANY: Outcome = { status: 429, exit: 6 }
const BUSY: Outcome = { status: 503, exit: 6 }

/** Every refusal there is; its sentence is `refusal.<code>` and what to do `refusal.<code>.mend`. */
export const REFUSALS = {
  'input-invalid': INVALID,
  'action-unknown': MISSING,
  'sign-in-needed': SIGNED_OUT,
  'owner-only': FORBIDDEN,
  'origin-foreign': FORBIDDEN,
  'code-wrong': FORBIDDEN,
  'client-not-found': MISSING,
  'client-ambiguous': CONFLICT,
  'client-exists': CONFLICT,
  'fact-not-found': MISSING,
  'line-not-read': INVALID,
  'card-for-all': INVALID,
  'day-in-future': INVALID,
  'day-in-past': INVALID,
  'promise-not-found': MISSING,
  'promise-ambiguous': CONFLICT,
  'amount-not-read': INVALID,
  'score-outside': INVALID,
  'import-not-found': MISSING,
  'import-running': CONFLICT,
  'import-not-running': CONFLICT,
  'import-undone': CONFLICT,
  'backtest-not-found': MISSING,
  'backtest-not-running': CONFLICT,
  'file-empty': INVALID,
  'file-is-binary': INVALID,
  'file-is-web-page': INVALID,
  'file-is-image': INVALID,
  'file-is-archive': INVALID,
  'file-is-pdf': INVALID,
  'file-is-spreadsheet': INVALID,
  'file-too-large': TOO_LARGE,
  'file-not-found': MISSING,
  'missing-column': INVALID,
  'no-header': INVALID,
  'no-rows': INVALID,
  'unknown-encoding': INVALID,
  'backup-elsewhere': CONFLICT,
  'disk-full': BUSY,
  'database-busy': BUSY,
  'not-empty': CONFLICT,
  'key-not-found': MISSING,
  'too-many-tries': TOO_MANY,
  'command-unknown': INVALID,
  'option-unknown': INVALID,
  'language-unknown': INVALID,
  'tone-language-missing': INVALID,
  'tone-language-unclear': INVALID,
  'port-wrong': INVALID,
  'port-in-use': CONFLICT,
  'port-forbidden': FORBIDDEN,
  'host-wrong': INVALID,
  'bind-open': FORBIDDEN,
  'origin-wrong': INVALID,
  'already-running': CONFLICT,
  'not-running': CONFLICT,
} as const satisfies Record<string, Outcome>

export type RefusalCode = keyof typeof REFUSALS

export function outcomeOf(code: string): Outcome {
  return code in REFUSALS ? REFUSALS[code as RefusalCode] : CONFLICT
}
