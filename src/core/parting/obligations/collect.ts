import { addDays } from '../../day.ts'
import type { Day } from '../../day.ts'
import type { Fact } from '../../ledger/fact.ts'
import type { Profile } from '../professions.ts'
import { collectMoney } from './collect-money.ts'
import { collectSaid, ourPromises } from './collect-said.ts'
import { collectWork } from './collect-work.ts'
import { FROM, FROM_ITEM } from './obligation-state.ts'
import type { Found } from './obligation-state.ts'

/**
 * All that the ledger says is owed on a day, settled or not (M39). `base` is the day from which notice runs: that of the
 * letter, and today while none is out. `since` is the day on which the parting was begun: what was over by then is over.
 */
export function collect(client: string, facts: readonly Fact[], today: Day, days: { base: Day; since: Day }): Found[] {
  const promises = ourPromises(client, facts, today)
  return [
    ...collectSaid(client, facts, today, promises),
    ...collectWork(client, facts, today, { ...days, promises }),
    ...collectMoney(client, facts, today),
  ]
}

/**
 * What such work usually leaves behind, as suggestions that a person confirms or drops with words, and the notice that is
 * usual where no contract names one (handbook 2.1–2.4).
 */
export function customsOf(profile: Profile, base: Day, contracts: readonly Found[]): Found[] {
  const items = profile.checklist.map(({ item, as, provided }): Found => ({
    obligation: `${FROM_ITEM}${item}`,
    as,
    text: '',
    code: `item.${item}`,
    ...(provided ? { provided, due: addDays(base, profile.records) } : {}),
    because: [],
  }))
  if (profile.notice === 0 || contracts.some(({ as }) => as === 'notice')) return items
  const { notice: days } = profile
  const usual = { obligation: `${FROM}notice-usual`, as: 'notice', code: 'notice-usual' } as const
  return [...items, { ...usual, text: '', args: { days }, deadline: addDays(base, days), because: [] }]
}
