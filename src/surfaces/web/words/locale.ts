import type { Language } from '../../../words/words.ts'

/**
 * Chrome and Edge bring no dates or numbers for Armenian, Icelandic and Nepali. Their own are loaded when
 * such a language is chosen, with English beside them: it is what amounts fall back to.
 */
export async function loadLocale(language: Language): Promise<void> {
  const load = { hy: loadArmenian, is: loadIcelandic, ne: loadNepali }[language as string]
  if (!load || loaded.has(language)) return
  await loadFormats()
  await load()
  loaded.add(language)
}

const loaded = new Set<Language>()

/** The browser's own dates, which know every zone; those that are loaded for some languages know only UTC. */
const OwnFormat = Intl.DateTimeFormat

/** The time on the clock of a zone, as `10:40`, in the digits of the language. */
export function timeIn(language: string, zone: string, at: Date): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const
  return new OwnFormat(language === 'ne' ? 'en-GB-u-nu-deva' : 'en-GB', clock).format(at)
}

/** The zone of this machine. */
export function ownZone(): string {
  return new OwnFormat().resolvedOptions().timeZone
}

async function loadFormats(): Promise<void> {
  if (loaded.size > 0) return
  await import('@formatjs/intl-numberformat/polyfill-force.js')
  await import('@formatjs/intl-datetimeformat/polyfill-force.js')
  await Promise.all([
    import('@formatjs/intl-numberformat/locale-data/en.js'),
    import('@formatjs/intl-datetimeformat/locale-data/en.js'),
    import('@formatjs/intl-datetimeformat/locale-data/en-GB.js'),
  ])
}

async function loadArmenian(): Promise<void> {
  await Promise.all([
    import('@formatjs/intl-numberformat/locale-data/hy.js'),
    import('@formatjs/intl-datetimeformat/locale-data/hy.js'),
  ])
}

async function loadIcelandic(): Promise<void> {
  await Promise.all([
    import('@formatjs/intl-numberformat/locale-data/is.js'),
    import('@formatjs/intl-datetimeformat/locale-data/is.js'),
  ])
}

async function loadNepali(): Promise<void> {
  await Promise.all([
    import('@formatjs/intl-numberformat/locale-data/ne.js'),
    import('@formatjs/intl-datetimeformat/locale-data/ne.js'),
  ])
}
