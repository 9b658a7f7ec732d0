import type { Answer } from '../../../calls/call.ts'
import type { ScreenWords } from '../../../words/words-context.tsx'

export type HandoverSeen = Answer<'see-handover'>
export type ItemSeen = HandoverSeen['items'][number]
export type FileSeen = ItemSeen['files'][number]
export type AccountSeen = HandoverSeen['accounts'][number]

type Say = Pick<ScreenWords, 'say'>

/** What it is, in words of people where there are some, else in ours. */
export function itemName({ say }: Say, one: Pick<ItemSeen, 'text' | 'say' | 'args'>): string {
  return one.say === null ? one.text : say(one.say, one.args)
}

/** What becomes of it, or became of it, in one sentence. */
export function itemState({ say }: Say, { state, on, due, to }: ItemSeen): string {
  const settled = state === 'done' || state === 'accepted' || state === 'excepted' || state === 'given'
  const named = to !== null && settled && state !== 'done'
  const day = settled ? on : due
  const key = `handover.line.${state}${named ? '.to' : ''}${day === null ? '.some-day' : ''}`
  return say(key, { ...(day === null ? {} : { day: { day } }), ...(named ? { to } : {}) })
}

const KILO = 1000

/** A length as people read it: whole kilobytes, from a megabyte on with one decimal. */
export function sizeSaid({ say, number }: Pick<ScreenWords, 'say' | 'number'>, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO))
  if (kilobytes < KILO) return say('web.handover.size.kb', { size: number(kilobytes) })
  return say('web.handover.size.mb', { size: number(Math.round(kilobytes / (KILO / 10)) / 10) })
}
