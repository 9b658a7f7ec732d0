/** A list so short is quicker computed again than remembered. */
const SHORT = 3

/**
 * The same function, computed once for each list: several signals ask the same of one client. Lists
 * are never changed once they are folded, so the answer stays right; it goes when the list goes.
 */
export function oncePer<List extends readonly unknown[], Answer>(
  compute: (list: List) => Answer,
): (list: List) => Answer {
  const answers = new WeakMap<List, { answer: Answer }>()
  return function remembered(list) {
    if (list.length <= SHORT) return compute(list)
    const known = answers.get(list)
    if (known) return known.answer
    const answer = compute(list)
    answers.set(list, { answer })
    return answer
  }
}
