import { useState } from 'react'
import type { ObligationSort, ObligationWay } from '../../../../../core/ledger/kinds/obligations.ts'
import { useRead } from '../../../calls/use-action.ts'
import { useSession } from '../../../frame/session.tsx'
import { useWrite } from '../../reviews/use-write.ts'
import { runs } from './obligation-words.ts'
import type { ObligationSeen } from './obligation-words.ts'

/** What a person fills in; an empty field is left to the deed. */
export type Plan = {
  as: ObligationSort
  text: string
  way: ObligationWay
  owner: string
  due: string
  deadline: string
  to: string
  provided: boolean
}

/** A plan that begins where the obligation is, and the deed that writes it. */
export function usePlan(client: string, known: ObligationSeen | null, onDone: () => void) {
  const { today } = useSession()
  const own = useRead('who-am-i', {}).data?.member ?? ''
  const [changed, setChanged] = useState<Partial<Plan>>({})
  const { write, writing, refused } = useWrite('plan-obligation', 'web.obligations.planned', onDone)
  const plan: Plan = { ...beginning(known, own, today), ...changed }
  const save = () => {
    if (known && runs(known)) write({ client, obligation: known.obligation, deadline: plan.deadline })
    else write({ client, ...(known ? { obligation: known.obligation } : added(plan)), ...said(plan) })
  }
  const change = (next: Partial<Plan>) => setChanged((before) => ({ ...before, ...next }))
  return { plan, change, save, writing, refused }
}

/** A day that has passed is no plan. */
function beginning(known: ObligationSeen | null, own: string, today: string): Plan {
  const ahead = (day: string | null | undefined) => (day && day >= today ? day : '')
  return {
    as: known?.as ?? 'deadline',
    text: '',
    way: known?.way ?? (known?.provided ? 'hand-over' : 'finish'),
    owner: known?.owner ?? own,
    due: ahead(known?.due),
    deadline: ahead(known?.deadline),
    to: known?.to ?? '',
    provided: false,
  }
}

function added({ as, text, provided }: Plan) {
  return { as, text: text.trim(), ...(provided ? { provided } : {}) }
}

function said({ way, owner, due, deadline, to }: Plan) {
  return {
    way,
    ...(owner === '' ? {} : { owner }),
    ...(due === '' ? {} : { due }),
    ...(deadline === '' ? {} : { deadline }),
    ...(way === 'hand-over' && to.trim() !== '' ? { to: to.trim() } : {}),
  }
}
