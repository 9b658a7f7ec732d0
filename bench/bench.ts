import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'

/** One run: where its files lie, how large its inputs are, what is to be done when it ends. */
export type Bench = {
  /** A temporary folder, deleted at the end. */
  folder: string
  /** A new empty folder in it. */
  newFolder(): string
  /** A number of rows or clients, a tenth of it with `--small`. */
  sized(n: number): number
  /** What is being done now, for whoever waits. */
  tell(text: string): void
  atEnd(step: () => Promise<void>): void
}

export function makeBench(folder: string, small: boolean, ends: (() => Promise<void>)[]): Bench {
  return {
    folder,
    newFolder: () => mkdtempSync(join(folder, 'part-')),
    sized: (n) => (small ? Math.ceil(n / 10) : n),
    tell: (text) => void process.stderr.write(`… ${text}\n`),
    atEnd: (step) => void ends.push(step),
  }
}
