import type { Missing } from '../../decide/may-part.ts'
import { goodwillLacks } from '../goodwill/fold-goodwill.ts'
import type { GoodwillState } from '../goodwill/fold-goodwill.ts'
import type { NoticeState } from './fold-notice.ts'

/**
 * What a letter is weighed with before it goes out. `letter` is it as it stands now: `missing` what it lacks, `blocked`
 * that the tone check stops it. `lastDay` is what stands against the last day, a deadline with which the client
 * would be alone among it (I38); `cases` are the words of those that are not closed.
 */
export type SendGround = {
  notice: NoticeState
  letter: { mark: string; missing: readonly Missing[]; blocked: boolean }
  goodwill: readonly GoodwillState[]
  lastDay: readonly Missing[]
  cases: readonly string[]
}

/**
 * What the letter of a parting lacks before anybody is asked to approve it (11.2 no. 2 and 3, I27, I28, I37): a letter
 * that waits or went already, its words, its last day, the goodwill that is done first, open cases, an address.
 */
export function mayReady({ notice, letter, goodwill, lastDay, cases }: SendGround): Missing[] {
  // Goodwill is a real act that comes before the words about it (I28), or somebody said why there is none.
  const waiting = goodwillLacks(goodwill)
  const around = [...lastDay, ...(waiting === null ? [] : [{ code: waiting, args: {} }])]
  // The letter says of itself that it waits for them; once is enough.
  const words = letter.missing.filter(({ code }) => !around.some((other) => other.code === code))
  return [
    ...underWay(notice),
    ...words,
    ...(letter.blocked ? [{ code: 'letter-blocked', args: {} }] : []),
    ...around,
    ...cases.slice(0, 1).map((text) => ({ code: 'letter-case-open', args: { text, n: cases.length } })),
    ...(isAddressed(notice) ? [] : [{ code: 'letter-not-addressed', args: {} }]),
  ]
}

/** What it lacks before it goes out: all that, and a second person's yes to exactly these words. */
export function maySend(ground: SendGround): Missing[] {
  return [...mayReady(ground), ...approvalLacks(ground)]
}

function underWay({ out, state, sentOn }: NoticeState): Missing[] {
  if (out) return [{ code: 'letter-out', args: { day: sentOn! } }]
  if (state === 'queued') return [{ code: 'letter-waits', args: {} }]
  return state === 'unclear' ? [{ code: 'letter-unclear', args: {} }] : []
}

/** What is handed over needs no address. */
function isAddressed({ way, address }: NoticeState): boolean {
  return way === 'hand' || (way !== null && address !== null)
}

function approvalLacks({ notice, letter }: SendGround): Missing[] {
  if (notice.mark === null) return [{ code: 'letter-not-ready', args: {} }]
  if (notice.mark !== letter.mark) return [{ code: 'letter-changed', args: {} }]
  if (notice.approvals.at(-1)?.step === 'refused') return [{ code: 'letter-refused', args: {} }]
  return notice.approvedBy === null ? [{ code: 'letter-not-approved', args: {} }] : []
}
