import { wayKey } from '../../../../../core/parting/obligations/way-words.ts'
import type { Answer } from '../../../calls/call.ts'
import type { ScreenWords } from '../../../words/words-context.tsx'

export type ObligationsSeen = Answer<'see-obligations'>
export type ObligationSeen = ObligationsSeen['obligations'][number]
export type LastDaySeen = NonNullable<ObligationsSeen['lastDay']>

/** What is to be settled, in words of people where there are some, else in ours. */
export function nameOf({ say }: Pick<ScreenWords, 'say'>, one: Pick<ObligationSeen, 'text' | 'say' | 'args' | 'as'>) {
  if (one.text !== '') return one.text
  return one.say === null ? say(`obligation.as.${one.as}`) : say(one.say, one.args)
}

/** What is known of it beside its name: what sort of thing it is, the amount, whose it is, its deadline. */
export function notesOf({ say, money }: Pick<ScreenWords, 'say' | 'money'>, one: ObligationSeen): string[] {
  return [
    ...(one.text === '' ? [] : [say(`obligation.as.${one.as}`)]),
    ...(one.amount === null ? [] : [money(one.amount)]),
    ...(one.provided ? [say('web.obligations.provided')] : []),
    ...(one.deadline === null || one.as === 'notice'
      ? []
      : [say('web.obligations.deadline', { day: { day: one.deadline } })]),
  ]
}

/** The plan of it, or what became of it, in one sentence. */
export function planOf({ say }: Pick<ScreenWords, 'say'>, one: ObligationSeen): string {
  if (runs(one)) return say('web.obligations.notice.until', { day: { day: one.deadline ?? '' } })
  if (!one.open) return say(`web.obligations.ended.${endOf(one)}`, { on: { day: one.on ?? '' } })
  if (one.state === 'given') return say('web.obligations.given', { to: one.to ?? '', on: { day: one.on ?? '' } })
  if (one.way === null) return begunOf({ say }, one)
  const owner = one.ownerName ?? say('web.obligations.nobody')
  const way = say(wayKey(one.as, one.way))
  if (one.due === null) return say('web.obligations.plan.someday', { way, owner })
  return say('web.obligations.plan', { way, owner, due: { day: one.due } })
}

/** Whose it is and when it is due, before anybody planned it. */
function begunOf({ say }: Pick<ScreenWords, 'say'>, { ownerName, due }: ObligationSeen): string {
  if (due === null) return say('web.obligations.with', { owner: ownerName ?? say('web.obligations.nobody') })
  if (ownerName === null) return say('web.obligations.due', { due: { day: due } })
  return say('web.obligations.begun', { owner: ownerName, due: { day: due } })
}

/** Notice that is kept by the last day itself: nobody has to plan it. */
export function runs({ as, state }: Pick<ObligationSeen, 'as' | 'state'>): boolean {
  return as === 'notice' && (state === 'found' || state === 'planned')
}

/** What the ledger settled by itself has no day of its own. */
function endOf({ state, on }: ObligationSeen): string {
  return on === null ? 'gone' : state
}

/** A suggestion of the profession that nobody has looked at. */
function isUsual({ state, obligation }: ObligationSeen): boolean {
  return state === 'found' && obligation.startsWith('from-item-')
}

/** Groups as a person works through them: what waits for a plan, what is usual, what is planned, what is settled. */
export function groupsOf({ obligations }: ObligationsSeen) {
  const shown = obligations.filter((one) => !runs(one))
  const bare = shown.filter(({ open, planned }) => open && !planned)
  return {
    bare: bare.filter((one) => !isUsual(one)),
    usual: bare.filter(isUsual),
    planned: shown.filter(({ open, planned }) => open && planned),
    settled: shown.filter(({ open }) => !open),
    notice: obligations.filter(runs),
  }
}
