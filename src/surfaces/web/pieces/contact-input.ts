import { addDays } from '../../../core/day.ts'
import type { Input } from '../calls/call.ts'

export const CONTACT_KINDS = ['call', 'meeting', 'visit', 'email', 'message', 'letter'] as const

/** What the form holds; empty text where nothing was said. */
export type ContactValues = {
  kind: (typeof CONTACT_KINDS)[number]
  way: 'from' | 'to' | 'with'
  on: string
  minutes: number | ''
  person: string
  text: string
  promise: string
  promiseBy: string
}

/** The form before anything was said: a call today, and a week for what is promised. */
export function emptyContact(today: string): ContactValues {
  const promiseBy = addDays(today, 7)
  return { kind: 'call', way: 'with', on: today, minutes: '', person: '', text: '', promise: '', promiseBy }
}

export function isSpoken(kind: ContactValues['kind']): boolean {
  return kind === 'call' || kind === 'meeting' || kind === 'visit'
}

/** The form's values as the action takes them: what is empty is left out. */
export function contactInput(client: string, values: ContactValues): Input<'log-contact'> {
  const promise = values.promise.trim()
  return {
    client,
    kind: values.kind,
    way: values.way,
    on: values.on,
    ...(typeof values.minutes === 'number' ? { minutes: values.minutes } : {}),
    ...(values.person ? { person: values.person } : {}),
    ...(values.text.trim() ? { text: values.text.trim() } : {}),
    ...(promise ? { promise, promiseBy: values.promiseBy } : {}),
  }
}
