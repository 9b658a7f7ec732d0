import { z } from 'zod'
import type { ObligationState } from '../core/parting/obligations/obligation-state.ts'
import { FROM } from '../core/parting/obligations/obligation-state.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { refuseBefore, refuseFar } from './days.ts'
import { gatherFit } from './evidence.ts'
import { freeKey } from './free-key.ts'
import { obligationDraft, obligationGround, obligationMeant, refuseWords } from './obligation-ground.ts'
import type { ObligationGround } from './obligation-ground.ts'
import { obligationSort, obligationText, obligationWay, obligationWritten } from './obligation-shapes.ts'
import { openParting, partingGround, refuseBefore as refuseStage } from './parting-ground.ts'
import { record } from './record.ts'
import { day } from './shapes.ts'
import { keyInput } from './sheet-shapes.ts'
import { refuseStranger } from './team.ts'
import type { World } from './world.ts'

const input = z.object({
  client: z.string().min(1),
  /** Absent: something that the ledger does not know of is added. */
  obligation: keyInput.optional(),
  as: obligationSort.optional(),
  text: obligationText.optional(),
  way: obligationWay.optional(),
  /** By default whoever has it, else whoever plans it. */
  owner: keyInput.optional(),
  /** The day by which it is done. */
  due: day.optional(),
  /** A day set by law or contract. */
  deadline: day.optional(),
  /** It is the client's own. */
  provided: z.boolean().optional(),
  /** Who takes it over. */
  to: z.string().trim().min(1).max(200).optional(),
})

type Asked = z.infer<typeof input>

/**
 * Plans what happens to something that is owed when work ends (M39): we finish it, hand it over, or it ends now; who sees
 * to it, and by when. Also confirms a suggestion of the profession, adds what the ledger does not know (deadlines by law,
 * files, licences), and opens again what was settled. What is the client's own is always handed over (11.2).
 */
export const planObligation = action({
  name: 'plan-obligation',
  access: 'trusted',
  changes: true,
  places: ['client', 'obligation', 'way'],
  input,
  output: obligationWritten,
  prepare: gatherFit,
  async run(world, asked) {
    const whole = await partingGround(world, asked.client)
    openParting(whole)
    refuseStage(whole, 'obligations')
    const ground = await obligationGround(world, asked.client)
    const known = asked.obligation === undefined ? null : obligationMeant(ground, asked.obligation)
    await refusePlan(world, ground, known, asked)
    const { as, text, way, deadline, to } = asked
    const obligation = known?.obligation ?? keyFor(ground, asked.text ?? '')
    const owner = asked.owner ?? known?.owner ?? world.person?.member
    const due = asked.due ?? known?.due ?? undefined
    const provided = asked.provided === true || known?.provided === true ? (true as const) : undefined
    const body = {
      obligation,
      step: 'planned' as const,
      as: as ?? known?.as,
      text,
      way,
      owner,
      due,
      deadline,
      provided,
      to,
    }
    const draft = obligationDraft(world, ground, body, known?.close ?? false)
    return { client: ground.client, obligation, ids: await record(world, [draft]) }
  },
})

async function refusePlan(
  world: World,
  ground: ObligationGround,
  known: ObligationState | null,
  asked: Asked,
): Promise<void> {
  const { as = known?.as, text, way, owner, due, deadline, to } = asked
  if (as === undefined) throw new Refusal('obligation-sort-missing')
  if (known === null && text === undefined) throw new Refusal('obligation-words-missing', { as })
  refuseWords(world, ground, text)
  refuseWords(world, ground, to)
  // A suggestion of the profession says that there may be one; a plan says which day it is.
  const set = deadline ?? known?.deadline
  if (as === 'deadline' && !set) throw new Refusal('obligation-deadline-missing')
  if (way === 'end-now' && (asked.provided === true || known?.provided === true)) throw new Refusal('records-not-back')
  for (const one of [due, deadline]) {
    if (one !== undefined) refuseBefore(one, world.today)
    refuseFar(world, one)
  }
  await refuseStranger(world, owner)
}

/** A key from its first words; those that begin like collected ones are theirs alone. */
function keyFor({ obligations }: ObligationGround, text: string): string {
  const key = freeKey(
    text,
    obligations.map(({ obligation }) => obligation),
  )
  return key.startsWith(FROM) ? `own-${key}` : key
}
