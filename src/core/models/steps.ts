/**
 * Long work in steps: it gives way after each, so that whoever runs it can let others have their turn, or
 * stop. Core knows no time: here it is simply taken to its end.
 */
export function atEnd<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
