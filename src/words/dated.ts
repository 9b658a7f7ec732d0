import { isDay } from '../core/day.ts'

type Day = { day: string }

/** Arguments of a sentence with their days as people write them, not as the notation has them. */
export function dated<A>(args: Readonly<Record<string, A>>): Record<string, A | Day> {
  return Object.fromEntries(
    Object.entries(args).map(([name, arg]) => [name, typeof arg === 'string' && isDay(arg) ? { day: arg } : arg]),
  )
}
