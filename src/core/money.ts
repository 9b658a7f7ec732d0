/**
 * Money is a whole number of minor units (cents, or krónur where there are none) and an
 * ISO 4217 currency. Amounts of different currencies never meet in one sum.
 */
export type Money = { minor: number; currency: string }

const AMOUNT = /^(-?)(\d+)(?:\.(\d+))?$/
const known = new Set(Intl.supportedValuesOf('currency'))
const exponents = new Map<string, number>()

/** True for an ISO 4217 code the platform knows. */
export function isCurrency(code: string): boolean {
  return known.has(code)
}

/** Decimal places of a currency: EUR 2, AMD 2, ISK 0, KWD 3. */
export function exponentOf(currency: string): number {
  let exponent = exponents.get(currency)
  if (exponent === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    exponent = format.resolvedOptions().maximumFractionDigits ?? 2
    exponents.set(currency, exponent)
  }
  return exponent
}

/**
 * Reads a plain decimal (`1200.50`, `-3`) as minor units of `currency`. Returns null when it is
 * not a number, has more decimals than the currency (unless they are zeros), or is too large to
 * be exact.
 */
export function minorFrom(text: string, currency: string): number | null {
  const parts = AMOUNT.exec(text)
  if (!parts) return null
  const exponent = exponentOf(currency)
  const fraction = parts[3] ?? ''
  if (/[1-9]/.test(fraction.slice(exponent))) return null
  const digits = parts[2]! + fraction.slice(0, exponent).padEnd(exponent, '0')
  const minor = Number(digits)
  if (!Number.isSafeInteger(minor)) return null
  return parts[1] && minor !== 0 ? -minor : minor
}

/** The plain decimal of an amount, without currency: `1200.50`, `1200` for ISK. */
export function decimalOf(money: Money): string {
  const exponent = exponentOf(money.currency)
  const digits = String(Math.abs(money.minor)).padStart(exponent + 1, '0')
  const sign = money.minor < 0 ? '-' : ''
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}
