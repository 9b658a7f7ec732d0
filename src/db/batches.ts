/** Rows a statement: large enough to be fast, small enough for both engines' limits on parameters. */
export const ROWS_PER_STATEMENT = 500

/** Cuts a list into runs of at most `size`. */
export function* batchesOf<T>(list: readonly T[], size = ROWS_PER_STATEMENT): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
}
