import { isCurrency } from '../../core/money.ts'

/** Signs that stand for one currency only. `$`, `kr`, `¥` and `Rs` are left out: several share them. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '֏': 'AMD',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₩': 'KRW',
  '₸': 'KZT',
  '₾': 'GEL',
  '₼': 'AZN',
  '฿': 'THB',
  zł: 'PLN',
  kč: 'CZK',
  rm: 'MYR',
  us$: 'USD',
  c$: 'CAD',
  a$: 'AUD',
  nz$: 'NZD',
  r$: 'BRL',
  रू: 'NPR',
  रु: 'NPR',
  դր: 'AMD',
}

const SHARED = /^(?:[A-Z]{3}|kr|rs|rp|fr|ft|sfr|le|lei|din|kn|дин|р|руб|դրամ)\.?$/iu

/** The currency that a code or sign names (`eur`, `€`), or null when it is unknown or could mean several. */
export function currencyOf(mark: string): string | null {
  const text = mark.trim().replace(/\.$/, '')
  const code = text.toUpperCase()
  if (/^[A-Z]{3}$/.test(code)) return isCurrency(code) ? code : null
  return SIGNS[text.toLowerCase()] ?? null
}

/** True for what can stand beside an amount: a code, a currency sign, or a usual abbreviation. */
export function isCurrencyMark(mark: string): boolean {
  return currencyOf(mark) !== null || /\p{Sc}/u.test(mark) || SHARED.test(mark)
}
