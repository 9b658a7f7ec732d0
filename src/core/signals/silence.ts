import { dayFromNumber } from '../day.ts'
import { noRhythm, rhythmOf } from '../models/rhythm.ts'
import { twoWayContacts } from './contacts.ts'
import type { Signal } from './signal.ts'

/** Gaps between two-way contacts needed before we speak of a rhythm (D). */
const LEAST_GAPS = 4

/** No two-way contact for longer than this client's own rhythm (N15, N29). */
export const silence: Signal = {
  name: 'silence',
  rules: ['N15', 'N29'],
  drift: true,
  assess(history, today) {
    const contacts = twoWayContacts(history.contacts)
    const spoken = contacts.map((contact) => contact.on)
    const rhythm = rhythmOf(spoken, LEAST_GAPS)
    if (!rhythm) return { state: 'unknown', missing: 'contacts', ...noRhythm(spoken, LEAST_GAPS) }
    const days = today - rhythm.last
    const { usual, low, high, gaps } = rhythm
    const args = { days, last: { day: dayFromNumber(rhythm.last) }, usual, low, high, n: gaps }
    const because = contacts.slice(-(gaps + 1)).flatMap((contact) => contact.because)
    if (days <= rhythm.limit) return { state: 'clear', args, because }
    const strength = days > 2 * rhythm.limit ? 'strong' : 'some'
    return { state: 'raised', strength, since: rhythm.last + rhythm.limit + 1, args, because }
  },
}
