/**
 * Remembers the latest answers, at most `most` of them, so that a program that runs for months keeps its size. The
 * same question gives the same object as long as it is remembered.
 */
export function remember<T>(most: number): (key: string, make: () => T) => T {
  const answers = new Map<string, { answer: T }>()
  return function remembered(key, make) {
    const known = answers.get(key)
    const entry = known ?? { answer: make() }
    // What was asked for last goes to the end, so the first is the one asked for longest ago.
    if (known) answers.delete(key)
    answers.set(key, entry)
    if (answers.size > most) answers.delete(answers.keys().next().value!)
    return entry.answer
  }
}
