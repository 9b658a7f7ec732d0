import type { Answer } from '../../../calls/call.ts'
import type { ScreenWords } from '../../../words/words-context.tsx'

export type DoorSeen = Answer<'see-letter-out'>

/** What is done at the door itself: these are no gaps in the letter. */
const STEPS = [
  'letter-not-addressed',
  'letter-not-ready',
  'letter-not-approved',
  'letter-refused',
  'letter-changed',
  'letter-file-gone',
]

/** What the letter lacks before anybody can make it ready. */
export function gapsOf({ missing }: DoorSeen): DoorSeen['missing'] {
  return missing.filter(({ code }) => !STEPS.includes(code))
}

/** What stands around the letter and is mended elsewhere on the page, not in its words. */
const AROUND = [
  'goodwill-missing',
  'goodwill-not-done',
  'lastday-missing',
  'lastday-early',
  'lastday-past',
  'letter-case-open',
]

/** What still keeps the letter in that is not in its words. */
export function gapsAround(seen: DoorSeen): DoorSeen['missing'] {
  return gapsOf(seen).filter(({ code }) => AROUND.includes(code))
}

export type DoorStep = 'address' | 'gaps' | 'ready' | 'approve' | 'send' | 'waits' | 'unclear' | 'out' | 'nothing'

/** The one thing that is next. */
export function stepOf(seen: DoorSeen): DoorStep {
  const { out, state, open, way, letter, missing } = seen
  if (out) return 'out'
  if (state === 'queued') return 'waits'
  if (state === 'unclear') return 'unclear'
  if (!open || letter === null) return 'nothing'
  if (gapsOf(seen).length > 0) return 'gaps'
  if (way === null || missing.some(({ code }) => code === 'letter-not-addressed')) return 'address'
  const [first] = missing
  if (first?.code === 'letter-not-approved') return 'approve'
  return seen.mark === null || first ? 'ready' : 'send'
}

/** Where it is, in one sentence. */
export function sayDoor({ say }: ScreenWords, seen: DoorSeen): string {
  const { name, heldUntil, sentOn, way } = seen
  const step = stepOf(seen)
  const when = heldUntil ? { on: { day: heldUntil.day }, time: heldUntil.time } : { on: '', time: '' }
  if (step === 'out') return say('web.door.out', { name, on: { day: sentOn! }, way: way ?? 'email' })
  return say(`web.door.${step}`, { name, ...when })
}

/** To whom it goes and how. */
export function sayTo({ say }: ScreenWords, { way, person, people, address, name }: DoorSeen): string {
  if (way === null) return ''
  const who = people.find((one) => one.person === person)?.name ?? name
  return say(`web.door.to.${way}`, { who, address: address ?? '' })
}

/** Why it did not go out: a number of the mail server, a refusal by its code, or the words of a person. */
export function sayTrouble({ say, has }: ScreenWords, trouble: string, name: string): string {
  const [, number] = /^mail-(\d{3})$/.exec(trouble) ?? []
  if (number !== undefined) return say('web.door.trouble.answered', { number })
  const key = `refusal.${trouble}`
  return has(key)
    ? say(key, { client: name, name, setting: 'SMTP_URL, MAIL_FROM' })
    : say('web.door.trouble', { text: trouble })
}
