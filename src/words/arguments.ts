import { exponentOf } from '../core/money.ts'

/** What a sentence may mention. Days and amounts are written in the language; numbers stay numbers for plurals. */
export type WordArg = string | number | { day: string } | { minor: number; currency: string }

/** Arguments as the sentences want them. */
export function wordArgs(language: string, args: Record<string, WordArg>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, wordArg(language, arg)]))
}

function wordArg(language: string, arg: WordArg): string | number {
  if (typeof arg !== 'object') return arg
  return 'day' in arg ? writeDay(language, arg.day) : writeMoney(language, arg)
}

const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>()

/** A day as people write it: `4 Mar 2026`. Days carry no zone, so none is applied. */
export function writeDay(language: string, day: string, style: 'medium' | 'long' = 'medium'): string {
  const format = remembered(
    `${language} ${style}`,
    () => new Intl.DateTimeFormat(localeOf(language), { dateStyle: style, timeZone: 'UTC' }),
  )
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** An amount with its currency and the decimals the currency has; whole amounts go without (`€ 14,600`). */
export function writeMoney(language: string, money: { minor: number; currency: string }): string {
  const format = remembered(`${language} ${money.currency}`, () => {
    const shape = { style: 'currency', currency: money.currency, trailingZeroDisplay: 'stripIfInteger' } as const
    return new Intl.NumberFormat(localeOf(language), shape)
  })
  return format.format(money.minor / 10 ** exponentOf(money.currency))
}

export function writeNumber(language: string, value: number): string {
  const format = remembered(`${language} number`, () => new Intl.NumberFormat(localeOf(language)))
  return format.format(value)
}

/** English dates in the order the rest of the world reads: day before month. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

function remembered<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const known = formats.get(key)
  if (known) return known as F
  const made = make()
  formats.set(key, made)
  return made
}

/** Forgets every format, after locale data was loaded. */
export function forgetFormats(): void {
  formats.clear()
}
