const LANGUAGES = ['en', 'de', 'fr', 'es', 'is', 'hy', 'ms', 'ne']
const EXTRA: [string, number][] = [
  ['sept', 9],
  ['mrz', 3],
  ['mär', 3],
  ['maerz', 3],
  ['set', 9],
]

let months: Map<string, number> | null = null

/** Month (1 to 12) of a name or abbreviation in English, German, French, Spanish, Icelandic, Armenian, Malay or Nepali. */
export function monthNamed(word: string): number | null {
  months ??= nameMonths()
  return months.get(word) ?? null
}

function nameMonths(): Map<string, number> {
  const names = new Map<string, number>(EXTRA)
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const form of [{ month: style }, { month: style, day: 'numeric' }] as const) nameIn(names, language, form)
    }
  }
  return names
}

function nameIn(names: Map<string, number>, language: string, form: Intl.DateTimeFormatOptions): void {
  const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
  for (let month = 1; month <= 12; month++) {
    const part = format.formatToParts(Date.UTC(2023, month - 1, 15)).find((piece) => piece.type === 'month')
    const name = part?.value.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '') ?? ''
    if (name !== '' && !names.has(name)) names.set(name, month)
  }
}
