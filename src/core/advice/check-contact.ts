import { NO_ALMANAC } from '../calendar/almanac.ts'
import { ourCalendar } from '../calendar/client-calendar.ts'
import type { Day } from '../day.ts'
import { businessCard } from '../ledger/card.ts'
import type { Fact } from '../ledger/fact.ts'
import type { Check } from '../ledger/story-check.ts'
import { foldPlan } from '../plans/contact/fold-plan.ts'
import { levelContacts } from '../plans/contact/level.ts'
import type { Planned } from '../plans/contact/planned.ts'
import { wishesOf } from '../plans/contact/wishes.ts'
import { foldHistory } from '../signals/fold.ts'
import type { Finding } from './check-finding.ts'

type ContactCheck = Extract<Check, { about: 'contact' | 'no-contact' }>

/**
 * The next planned contacts of one client of a story, as if there were no others to share the weeks with. `all` are the
 * facts of the story, for the business's own calendar; a story knows no public holidays.
 */
export function plannedIn(all: readonly Fact[], own: readonly Fact[], client: string, on: Day): Planned[] {
  const plan = foldPlan(client, own, foldHistory(client, own), on)
  const ours = ourCalendar(businessCard(all.filter((fact) => fact.kind === 'business')), all)
  return plan ? levelContacts(wishesOf(plan, ours, NO_ALMANAC, on), () => Infinity) : []
}

/** Null when a client's next contact of a track is planned as the check says. */
export function contactFinding(check: ContactCheck, planned: readonly Planned[]): Finding | null {
  const found = planned.find((one) => one.track === check.track)
  if (check.about === 'no-contact') return found ? dayFinding(found) : null
  if (!found) return { code: 'no-contact', args: { track: check.track } }
  const whys = found.why.map(({ code }) => code)
  const holds = found.day === check.day && (check.why === null || whys.includes(check.why))
  return holds ? null : dayFinding(found)
}

function dayFinding({ day, why }: Planned): Finding {
  const whys = why.map(({ code }) => code).join(', ')
  return day === null
    ? { code: 'contact-nowhere', args: { why: whys } }
    : { code: 'contact', args: { day: { day }, why: whys } }
}
