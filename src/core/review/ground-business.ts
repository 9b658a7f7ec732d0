import { daysBetween } from '../day.ts'
import type { Evidence } from './evidence.ts'
import type { GroundFacts } from './ground-reading.ts'

/** What somebody thought of a client's possibilities holds for a year (D). */
const POTENTIAL_DAYS = 365

/** Below this part of what they spend on such work, in percent, there is room for more, whatever somebody thought (D). */
const MOST_SHARE = 50

/** How long we wait for a recommendation that we asked for (D). */
const ASKED_DAYS = 90

/**
 * Ground 3 (I7): no potential for more. Only a person can say so, who looked at open needs and at our part of what the
 * client spends; never last year's revenue. At most weak: alone it leads to a new price or a lighter service, never to
 * parting (T5).
 */
export function growthGround({ potential, today }: Evidence): GroundFacts {
  if (potential === null) return unknown('nobody-looked', 'potential', [])
  const because = potential.because
  const days = daysBetween(potential.on, today)
  const args = { days, needs: potential.needsSince, ...(potential.share === null ? {} : { share: potential.share }) }
  if (potential.growth === 'unclear') return { ...unknown('unclear', 'potential', because), args }
  if (days > POTENTIAL_DAYS) return { ...unknown('long-ago', 'potential', because), args }
  if (potential.growth !== 'none') return { computed: 'none', code: 'some-growth', args, because, needs: null }
  if (potential.share !== null && potential.share < MOST_SHARE)
    return { computed: 'none', code: 'room-in-share', args, because, needs: null }
  if (potential.needsSince > 0) return { ...unknown('needs-since', 'potential', because), args }
  return { computed: 'weak', code: 'no-growth', args, because, needs: null, steps: LIGHTER }
}

/**
 * Ground 4 (I8): does not recommend us. Where nobody ever asked it cannot be assessed: nobody is blamed for not doing what
 * was not requested. At most weak, like growth (T5).
 */
export function referralGround({ referrals, today }: Evidence): GroundFacts {
  const { asked, given, came, firstAsked, because } = referrals
  const args = { asked, given, came, days: firstAsked === null ? 0 : daysBetween(firstAsked, today) }
  if (given + came > 0) return { computed: 'none', code: 'refers', args, because, needs: null }
  if (firstAsked === null) return { ...unknown('never-asked', 'asking', because), args }
  if (args.days < ASKED_DAYS) return { ...unknown('asked-lately', 'time', because), args }
  return { computed: 'weak', code: 'asked-none', args, because, needs: null, steps: LIGHTER }
}

/** What the two weak grounds may lead to (T5). */
const LIGHTER = ['reprice', 'lighter']

function unknown(code: string, needs: string, because: string[]): GroundFacts {
  return { computed: 'not-assessable', code, args: {}, because, needs }
}
