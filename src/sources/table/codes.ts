/** What can be wrong with a row. Each has words: `problem.<code>` says what, `problem.<code>.mend` what to do. */
export const ROW_CODES = [
  'line-too-long',
  'quote-not-closed',
  'row-cut-off',
  'too-few-cells',
  'too-many-cells',
  'wrong-encoding',
  'no-client',
  'no-day',
  'unclear-day',
  'no-such-day',
  'day-out-of-range',
  'no-amount',
  'amount-two-marks',
  'unclear-amount',
  'too-many-decimals',
  'amount-too-large',
  'unknown-currency',
  'negative-quantity',
  'two-currencies',
  'invoice-incomplete',
] as const

/** Why a file is refused as a whole, with words under the same keys. */
export const FILE_CODES = [
  'file-empty',
  'file-is-spreadsheet',
  'file-is-pdf',
  'file-is-archive',
  'file-is-image',
  'file-is-web-page',
  'file-is-binary',
  'unknown-encoding',
  'no-header',
  'missing-column',
  'no-rows',
] as const

export type RowCode = (typeof ROW_CODES)[number]
export type FileCode = (typeof FILE_CODES)[number]
