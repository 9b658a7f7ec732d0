/** An end the launcher foresees; its message says what to do next. */
export class Stop extends Error {}

/** Stdout belongs to the command, so the launcher speaks on stderr. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}
