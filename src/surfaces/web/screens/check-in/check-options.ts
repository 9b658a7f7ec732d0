import type { ScreenWords } from '../../words/words-context.tsx'
import type { Prepared } from './check-in.tsx'

/** Free checks to choose from: those that fit, with the months of those that are better done at another time. */
export function checkOptions({ say, language }: ScreenWords, checks: Prepared['checks']) {
  const fitting = checks.filter((one) => one.fits)
  const others = checks.filter((one) => !one.fits)
  return [...fitting, ...others].map(({ key, say: sentence, when, months }) => {
    const wait = when === 'wait' && months.length > 0
    const later = wait ? ` (${say('web.check-in.check.wait', { months: monthsIn(language, months) })})` : ''
    return { value: key, label: say(sentence) + later }
  })
}

/** `June–September`. */
function monthsIn(language: string, months: readonly number[]): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const name = (month: number) => format.format(new Date(Date.UTC(2026, month - 1, 1)))
  const [first, last] = [months[0]!, months.at(-1)!]
  return first === last ? name(first) : `${name(first)}–${name(last)}`
}
