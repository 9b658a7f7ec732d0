import type DateHolidays from 'date-holidays'

/** A country and its part as the library knows them; `state` is null for the whole country. */
export type Place = { country: string; state: string | null }

/** Codes in use beside ISO 3166. */
const ALSO: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' }

/** The code of a country however it is written (`my`, `UK`); '' for what cannot be one. */
export function countryCode(country: string): string {
  const code = country.trim().toUpperCase()
  return ALSO[code] ?? code
}

/**
 * Finds a part of a country by its code (`10`, `MY-10`) or its name in English or a language of the country
 * (`Selangor`); a part nobody knows is the whole country. Null where the library does not have the country.
 */
export function findPlace(all: DateHolidays, country: string, region: string | null): Place | null {
  if (!/^[A-Z]{2}$/.test(country) || !all.getCountries()[country]) return null
  return { country, state: region === null ? null : findState(all, country, plain(region)) }
}

function findState(all: DateHolidays, country: string, region: string): string | null {
  const code = region.startsWith(`${country.toLowerCase()}-`) ? region.slice(country.length + 1) : region
  const [own, english] = [all.getStates(country) ?? {}, all.getStates(country, 'en') ?? {}]
  const named = Object.keys(own).map((state) => ({
    state,
    names: [state, own[state], english[state]].map((name) => plain(name ?? '')),
  }))
  const numbered = /^\d$/.test(code) ? `0${code}` : code
  const exact = named.find(({ names }) => names.includes(code) || names.includes(numbered))
  if (exact || code === '') return exact?.state ?? null
  // `Zürich` for `Kanton Zürich`, where it can be only one.
  const ending = named.filter(({ names }) => names.some((name) => name.endsWith(` ${code}`)))
  return ending.length === 1 ? ending[0]!.state : null
}

/** Small letters without accents, so that `Kärnten` and `karnten` are one. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase()
}
