import { z } from 'zod'
import { inOrder } from '../core/ledger/in-order.ts'
import { INITIATIVES } from '../core/ledger/kinds/endings.ts'
import { OBLIGATIONS, OBLIGATION_STEPS, OBLIGATION_WAYS } from '../core/ledger/kinds/obligations.ts'
import { teamObligations } from '../core/parting/obligations/fold-obligations.ts'
import type { ObligationState } from '../core/parting/obligations/fold-obligations.ts'
import type { Sight } from '../db/sight.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { lackShape } from './review-shapes.ts'
import { day, dayOrNone, key } from './shapes.ts'

/** Whoever asks is shown what everybody on the team may see: an end is the same for all of them. */
const TEAM_SIGHT: Sight = { visibilities: ['shared', 'team'], member: '' }

/** Words of people may be empty: then `code` and `args` say what it is. */
const taskShape = lackShape.extend({
  obligation: key,
  code: z.string().nullable(),
  as: z.enum(OBLIGATIONS),
  text: z.string(),
  way: z.enum(OBLIGATION_WAYS).nullable(),
  owner: key.nullable(),
  due: dayOrNone,
  state: z.enum(['found', ...OBLIGATION_STEPS]),
  open: z.boolean(),
})

/**
 * What the whole team may know of an end that was announced: since when, the last day, who is there for the client until
 * then, and what is to be done. Nothing before the letter is out, and never why. `mine` is the asker's own share.
 */
export const seeLeaving = action({
  name: 'see-leaving',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    /** Null where no end was announced, or it was taken back. */
    leaving: z.object({ said: day, initiative: z.enum(INITIATIVES), due: day, member: key.nullable() }).nullable(),
    mine: z.array(taskShape),
    others: z.array(taskShape),
  }),
  async run(world, { client: named }) {
    const { client, name } = await clientNamed(world, named)
    const facts = (await world.stores.facts.seenOf([client], TEAM_SIGHT)).get(client)!
    const said = inOrder(client, facts, ['leaving'], world.today).at(-1)
    const seen = { client, name, day: world.today }
    if (!said?.body.due || said.on === '') return { ...seen, leaving: null, mine: [], others: [] }
    const { initiative, due, member } = said.body
    const keys = facts.flatMap((fact) => (fact.kind === 'obligation' ? [fact.body.parting] : []))
    const parting = keys.at(-1)
    const tasks = parting === undefined ? [] : teamObligations(client, parting, facts, world.today).map(showTask)
    const isMine = ({ owner }: { owner: string | null }) => owner !== null && owner === world.person?.member
    return {
      ...seen,
      leaving: { said: said.on, initiative, due, member: member ?? null },
      mine: tasks.filter(isMine),
      others: tasks.filter((one) => !isMine(one)),
    }
  },
})

function showTask({ obligation, code, args, as, text, way, owner, due, state, open }: ObligationState) {
  return { obligation, code, args, as, text, way, owner, due, state, open }
}
