import type { z } from 'zod'
import type { ImprovementState } from '../core/improve/fold-improvements.ts'
import { byScore, isCheckDue, recurrenceOf, scoreOf } from '../core/improve/score.ts'
import type { Concern, ImprovementScore } from '../core/improve/score.ts'
import { exponentOf } from '../core/money.ts'
import type { improvementShape } from './improvement-shapes.ts'
import { concernsBy, improvementsOf } from './learning-book.ts'
import type { Learnt } from './learning-book.ts'
import { yearlyRevenue } from './learning-figures.ts'
import { memberNames } from './promise-book.ts'
import type { World } from './world.ts'

type Shown = z.infer<typeof improvementShape>
type Scored = { one: ImprovementState; own: Concern[]; score: ImprovementScore }

/** Every improvement with its score: what is open first, in the order of scores, then what is settled. */
export async function showImprovements(
  world: World,
  learnt: Learnt,
): Promise<{ currency: string | null; improvements: Shown[] }> {
  const concerns = concernsBy(learnt)
  const states = await improvementsOf(world)
  const concerned = [...new Set(states.flatMap((one) => concerns(one.improvement).map(({ client }) => client)))]
  const { currency, of } = await yearlyRevenue(world, concerned)
  const unit = currency === null ? 1 : 10 ** exponentOf(currency)
  const whole = (client: string) => {
    const minor = of(client)
    return minor === null ? null : minor / unit
  }
  const scored = states.map((one): Scored => {
    const own = concerns(one.improvement)
    return { one, own, score: scoreOf(one, own, whole, world.today) }
  })
  const names = await world.stores.readings.names(concerned)
  const memberName = await memberNames(world)
  return {
    currency,
    improvements: scored.toSorted(openFirst).map((each) => show(each, world, currency, unit, names, memberName)),
  }
}

function openFirst(a: Scored, b: Scored): number {
  const settled = ({ one }: Scored) => (one.state === 'checked' || one.state === 'dropped' ? 1 : 0)
  return settled(a) - settled(b) || byScore(a.score, b.score)
}

function show(
  { one, own, score }: Scored,
  { today }: World,
  currency: string | null,
  unit: number,
  names: ReadonlyMap<string, string>,
  memberName: (key: string) => string,
): Shown {
  const { by: _by, ...state } = one
  const { revenue, clients, ...scores } = score
  return {
    ...state,
    ...scores,
    ownerName: one.owner === null ? null : memberName(one.owner),
    checkDue: isCheckDue(one, today),
    clients: clients.map((client) => ({ client, name: names.get(client) ?? client })),
    revenue: revenue === null || currency === null ? null : { minor: Math.round(revenue * unit), currency },
    again: recurrenceOf(one, own, today),
    because: [...one.because, ...own.map(({ ref }) => ref)],
  }
}
