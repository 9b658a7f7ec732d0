import type { Asker } from '../app/run-action.ts'
import type { House } from '../app/world.ts'
import type { Page } from './page.ts'

/** One call of the command line: what follows the command, and how to answer. */
export type Call = {
  rest: readonly string[]
  json: boolean
  /** The language that was asked for with `--lang`. */
  lang: string | undefined
  page: Page
  /** Opens the data folder, once; the caller closes it. */
  open(): Promise<{ house: House; asker: Asker }>
  /** Writes lines to stdout. */
  print(lines: readonly string[]): void
  /** Writes lines to stderr: what is no answer. */
  tell(lines: readonly string[]): void
}

export function printJson(call: Call, output: unknown): void {
  call.print([JSON.stringify(output, null, 2)])
}
