import { useRead } from '../../calls/use-action.ts'
import { useMay } from '../../frame/session.tsx'
import type { ContactSeen } from '../../pieces/contact-seen.ts'
import type { TodaySeen } from './today.tsx'

/** As many as one person can look at in the morning; the others are on the page of contacts. */
const MOST = 12

/**
 * The contacts that are late or planned for this week, the check-ins to prepare last. Who has a move today is not
 * listed again, but for a check-in, which wants preparing; `above` says how many were left out so.
 */
export function useContactsDue({ day, today, moves }: TodaySeen): { contacts: ContactSeen[]; above: number } {
  // Plans are of today: nobody knows what was planned on a day of the past.
  const enabled = useMay('see-contacts') && day === today
  const answer = useRead('see-contacts', { limit: 50 }, { keep: true, enabled })
  const due = (answer.data?.contacts ?? []).filter(({ state }) => state !== 'later')
  const listed = new Set(moves.map(({ client }) => client))
  const checkIns = due.filter(({ kind }) => kind === 'anniversary')
  const others = due.filter(({ kind }) => kind !== 'anniversary')
  const left = others.filter(({ client }) => !listed.has(client))
  return { contacts: [...left.slice(0, MOST), ...checkIns.slice(0, MOST)], above: others.length - left.length }
}
