import { ownZone } from '../../words/locale.ts'

/** Time zones the browser knows, by IANA name. */
export function zoneOptions(): string[] {
  const own = ownZone()
  return [...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted()
}

/** Currencies by code with their names in the language. */
export function currencyOptions(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'currency' })
  return Intl.supportedValuesOf('currency').map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))
}

const BY_REGION: Record<string, string> = {
  AM: 'AMD',
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  IN: 'INR',
  IS: 'ISK',
  JP: 'JPY',
  MY: 'MYR',
  NO: 'NOK',
  NP: 'NPR',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  SG: 'SGD',
  US: 'USD',
  ZA: 'ZAR',
}
const BY_ZONE: Record<string, string> = {
  'Asia/Yerevan': 'AMD',
  'Atlantic/Reykjavik': 'ISK',
  'Asia/Kathmandu': 'NPR',
  'Asia/Katmandu': 'NPR',
  'Asia/Kuala_Lumpur': 'MYR',
  'Europe/London': 'GBP',
}

/** The currency of where the browser seems to be: by its zone, then by its region, else the euro. */
export function likelyCurrency(): string {
  const zone = ownZone()
  const region = new Intl.Locale(navigator.language).region ?? ''
  return BY_ZONE[zone] ?? (zone.startsWith('Europe/') ? undefined : BY_REGION[region]) ?? 'EUR'
}
