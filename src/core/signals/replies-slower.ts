import type { DayNumber } from '../day.ts'
import type { Contact } from './history.ts'
import { LEAST_PAST, LEAST_RECENT, compareReplies } from './reply-change.ts'
import type { ReplyChange, TooFew } from './reply-change.ts'
import type { Arg, Assessment, Signal } from './signal.ts'
import { spellStart } from './spell.ts'

const HOUR = 60
const DAY = 24 * HOUR
/** Slower in a way that matters: by half as much again and by half a working day, or by a day where days are all we know (D). */
const CLEARLY = 1.5
const LEAST_SHIFT = 4 * HOUR
/** From twice as long on it is more than a weak sign; strong when even the careful guess is that (D). */
const MUCH = 2

/** The client takes clearly longer to reply to us than before (A28): whoever loses interest answers later. */
export const repliesSlower: Signal = {
  name: 'replies-slower',
  rules: ['A28'],
  drift: true,
  assess({ contacts }, today) {
    const compared = compareReplies(contacts, today)
    if (!('shift' in compared)) return tooFew(compared)
    const { recent, past, ratio } = compared
    const args = argsOf(compared)
    const because = [...recent, ...past.slice(-LEAST_PAST)].flatMap((one) => one.because)
    if (!isSlower(compared)) return { state: 'clear', args, because }
    const strength = ratio.low >= MUCH ? 'strong' : ratio.value >= MUCH ? 'some' : 'weak'
    return { state: 'raised', strength, since: heldSince(contacts, today), args, because }
  },
}

function isSlower({ shift, ratio, exact }: ReplyChange): boolean {
  return shift.low > 0 && ratio.value >= CLEARLY && shift.shift >= (exact ? LEAST_SHIFT : DAY)
}

/** Only later facts are left out: a reply time of the past stays what it was. */
function heldSince(contacts: readonly Contact[], today: DayNumber): DayNumber {
  const first = contacts[0]!.on
  return spellStart(
    (day) => {
      const then = compareReplies(contacts, day)
      return 'shift' in then && isSlower(then)
    },
    today,
    first,
  )
}

function tooFew({ recent, past }: TooFew): Assessment {
  const unknown = { state: 'unknown', missing: 'replies' } as const
  if (past < LEAST_PAST) return { ...unknown, args: { n: past, needed: LEAST_PAST } }
  return { ...unknown, code: 'recent', args: { n: recent, needed: LEAST_RECENT } }
}

/** Times in the unit in which they read well; `low` to `high` is the interval of how much longer they are. */
function argsOf({ exact, now, usual, shift, ratio, past }: ReplyChange): Record<string, Arg> {
  const longest = Math.max(now, usual)
  const [unit, minutes] =
    !exact || longest >= 2 * DAY ? ['days', DAY] : longest >= 2 * HOUR ? ['hours', HOUR] : ['minutes', 1]
  const shown = (time: number) => Math.round((time / minutes) * 10) / 10
  return {
    unit,
    now: shown(now),
    usual: shown(usual),
    shift: shown(shift.shift),
    low: shown(shift.low),
    high: shown(shift.high),
    ratio: Math.round(ratio.value * 10) / 10,
    n: shift.n,
    before: past.length,
  }
}
