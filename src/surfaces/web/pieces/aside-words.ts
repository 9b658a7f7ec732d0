import type { Words } from '../../../words/words.ts'

type Aside = { name: string; on: string; until: string | null; by?: string | null }

/** A sign that was put aside: until when, or since when as of no use; and by whom, where that is known. */
export function sayAside(say: Words['say'], { name, on, until, by }: Aside): string {
  const args = { name: say(name), signed: by ? 'yes' : 'no', by: by ?? '' }
  return until
    ? say('web.aside.until', { ...args, until: { day: until } })
    : say('web.aside.useless', { ...args, on: { day: on } })
}
