/** What a wording of one's own may have filled in, between braces (`{client}`). */
export const PLACEHOLDERS = [
  'client',
  'person',
  'business',
  'member',
  'day',
  'amount',
  'invoice',
  'since',
  'years',
  'alternatives',
  'contact',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

const BRACES = /\{([^{}]*)\}/gu

/** What stands between braces and is no placeholder; null where all of it is known. */
export function unknownPlaceholder(text: string): string | null {
  const found = [...text.matchAll(BRACES)].map(([, name]) => name!)
  const unknown = found.find((name) => !PLACEHOLDERS.some((one) => one === name))
  return unknown ?? (/[{}]/u.test(text.replace(BRACES, '')) ? '{' : null)
}

/** A placeholder that was left in words as if it were one of them; null where there is none. */
export function placeholderLeft(text: string): string | null {
  return [...text.matchAll(BRACES)].find(([, name]) => PLACEHOLDERS.some((one) => one === name))?.[0] ?? null
}

/** The wording filled in; null where something it needs is not known of this client: a gap never stands in a letter. */
export function fillWords(text: string, known: Readonly<Partial<Record<Placeholder, string>>>): string | null {
  let whole = true
  const filled = text.replace(BRACES, (_all, name: Placeholder) => {
    const value = known[name]
    if (value === undefined || value === '') whole = false
    return value ?? ''
  })
  return whole ? filled : null
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Signs that turn whatever follows them the other way round, and are no letters. */
const TURNING = /[\u202a-\u202e]/gu

/** A name as it stands in a sentence: one that runs right to left is kept apart, so that it turns nothing around it. */
export function isolated(wished: string): string {
  const name = wished.replace(TURNING, '')
  return RIGHT_TO_LEFT.test(name) && !name.startsWith('\u2068') ? `\u2068${name}\u2069` : name
}
