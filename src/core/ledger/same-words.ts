/** True for the same words, whatever their case and the space around them: promises, goals and questions are told apart so. */
export function sameWords(a: string, b: string): boolean {
  return a === b || a.trim().toLowerCase() === b.trim().toLowerCase()
}
