/**
 * A problem is a dirty line in a source: a value, never an exception. It names the line (1-based;
 * 0 for the source as a whole), carries the code of its sentence (`problem.<code>`, and what to do
 * about it `problem.<code>.mend`) with arguments, and the line itself, shortened, where it helps.
 */
export type Problem = { line: number; code: string; args: Record<string, string | number>; row?: string }

const LONGEST_ROW = 500

export function problem(line: number, code: string, args: Problem['args'] = {}, row?: string): Problem {
  return row === undefined ? { line, code, args } : { line, code, args, row: row.slice(0, LONGEST_ROW) }
}
