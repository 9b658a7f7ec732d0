import type { ActionName, Answer } from '../../calls/call.ts'
import type { ScreenWords } from '../../words/words-context.tsx'
import { timeIn } from '../../words/locale.ts'

export type CaseSeen = Answer<'see-case'>
export type CaseLine = Answer<'see-cases'>['cases'][number]
export type Clock = CaseLine['clocks']['answer']

/** The deeds of this page, of which somebody may do all or none. */
export const CASE_DEED: ActionName = 'handle-case'

/** What a clock says, with what an update changed of it; `zone` is where we are. */
export function clockSentences(words: ScreenWords, clock: Clock, zone: string): string[] {
  const { say, day } = words
  const { state, met, moved, slipped } = clock
  const args = { state, due: dueWords(words, clock, zone), met: met === null ? '' : day(met) }
  return [
    say(`web.cases.clock.${clock.clock}`, args),
    ...(moved > 0 ? [say('web.cases.clock.moved', { n: moved })] : []),
    ...(slipped ? [say('web.cases.clock.slipped')] : []),
  ]
}

/** The day of a clock, with the time on our own clock where it is known to the minute. */
function dueWords({ say, day }: ScreenWords, { due, at }: Clock, zone: string): string {
  const [language] = [document.documentElement.lang]
  return at === null
    ? day(due)
    : say('web.cases.clock.at', { day: day(due), time: timeIn(language, zone, new Date(at)) })
}

/** Choices of a list by their words, `none` first where nothing need be said. */
export function choices<T extends string>(
  { say }: ScreenWords,
  family: string,
  values: readonly T[],
  none?: string,
): { value: T | ''; label: string }[] {
  const named = values.map((value) => ({ value, label: say(`web.cases.${family}.${value}`) }))
  return none === undefined ? named : [{ value: '', label: say(none) }, ...named]
}
