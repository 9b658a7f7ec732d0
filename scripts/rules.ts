/** How many rules each of the four parts of the inventory has: A1 to A32, and so on. */
const parts = { A: 32, I: 40, N: 33, M: 40 }

/** Every rule there is, by number. */
export const allRules: string[] = Object.entries(parts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
)

/** The rules that `texts` (stories and tests) name, in the order of the inventory. */
export function namedRules(texts: Iterable<string>): string[] {
  const named = new Set<string>()
  for (const text of texts) for (const [word] of text.matchAll(/\b[AINM]\d{1,2}\b/g)) named.add(word)
  return allRules.filter((rule) => named.has(rule))
}
