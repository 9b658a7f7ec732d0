import type { DayNumber } from '../day.ts'
import type { History } from '../signals/history.ts'

/** Without any fact for this long a client counts as gone (D). */
export const FADED_DAYS = 730
/** A last invoice or a goodbye within this many days of the end is part of it (D). */
const AFTERMATH_DAYS = 30

/** That the work will end, as it was last said and not taken back, and the day; null where it has ended since. */
export function leavingOf({
  leavings,
  endings,
}: History): { on: DayNumber; until: DayNumber; initiative: string; ref: string } | null {
  const said = leavings.at(-1)
  if (!said || said.until === null || (endings.at(-1)?.on ?? -Infinity) >= said.on) return null
  return { ...said, until: said.until }
}

/** The end of the work, or the last sign of life of who has faded. */
export type Gone = { on: DayNumber; ref: string } & ({ why: 'ended'; initiative: string } | { why: 'faded' })

/** When and how a client left, by what had happened by `today`; null while they are one. */
export function goneOf(history: History, today: DayNumber): Gone | null {
  const going = lastLife(history)
  const ending = history.endings.at(-1)
  if (ending && (going === null || going.on <= ending.on + AFTERMATH_DAYS)) return { why: 'ended', ...ending }
  // What they say of us shows that they are there, though after an end it is no new beginning.
  const said = history.feedback.at(-1)
  const last = said && (!going || said.on > going.on) ? said : going
  return last === null || today - last.on <= FADED_DAYS ? null : { why: 'faded', on: last.on, ref: last.ref }
}

/** The last thing that shows the work going on; money for old invoices does not. */
function lastLife(history: History): { on: DayNumber; ref: string } | null {
  const { money } = history
  // A payment for an invoice that is on no record is a purchase, not the end of an old one.
  const billed = money.some((item) => item.kind === 'invoice')
  const signs = [
    history.contacts.findLast((contact) => !contact.automatic && contact.way !== 'to'),
    money.findLast((item) => item.kind === 'invoice' || (item.kind === 'payment' && (!billed || item.invoice === ''))),
    history.work.at(-1),
    history.promises.findLast((item) => item.step === 'made' || item.step === 'moved'),
  ]
  let last: { on: DayNumber; ref: string } | null = null
  for (const sign of signs) if (sign && (!last || sign.on > last.on)) last = { on: sign.on, ref: sign.ref }
  return last
}
