import { z } from 'zod'
import type { RetentionClass } from '../core/ledger/kinds/keeping.ts'
import { addressesOf } from '../core/keeping/addresses.ts'
import { classOf, STAYING } from '../core/keeping/classes.ts'
import type { RetentionLine } from '../core/keeping/retention-of.ts'
import { clientCard } from '../core/ledger/card.ts'
import { Refusal } from '../core/refusal.ts'
import { settleSqlite } from '../db/checkpoint.ts'
import { action } from './action.ts'
import { erasureAnswer } from './erasure-answer.ts'
import { retentionClass, splitShape } from './keeping-shapes.ts'
import { writeKeptList } from './kept-list.ts'
import { refreshReadings } from './refresh-readings.ts'
import { retentionGround } from './retention-ground.ts'
import type { RetentionGround } from './retention-ground.ts'
import { key } from './shapes.ts'
import { suppressedAmong } from './suppression.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

export type Split = z.infer<typeof splitShape>

/**
 * Erases what may go of a client who has left (handbook 2.5): of one class, or with none named of each whose time is over.
 * The answer is split: what is gone; what must be kept, which is for owners only from now on; and what nobody has said a
 * period for, which is erased only when its class is named. It cannot be taken back, which `sure` says is known. The words
 * leave the database, and neither a file nor an older backup brings them again.
 */
export const eraseKept = action({
  name: 'erase-kept',
  access: 'trusted',
  changes: 'in steps',
  places: ['client', 'class'],
  input: z.object({ client: z.string().min(1), class: retentionClass.optional(), sure: z.boolean().default(false) }),
  output: z.object({
    client: key,
    split: z.array(splitShape),
    /** The answer for the person, in their language, to read and to send yourself. */
    answer: z.string(),
  }),
  async run({ house, person, surface }, { client: named, class: only, sure }) {
    const made = await house.database.change(async (handle) => {
      const world = await openWorld(house, handle, person, surface)
      const ground = await retentionGround(world, named)
      refuseErasing(ground, only, sure)
      const answer = erasureAnswer(world, ground.name, clientCard(ground.client, ground.facts).language)
      const split = await eraseLines(world, ground, only)
      await refreshReadings(world)
      return { client: ground.client, split, answer: answer(split) }
    })
    if (house.database.engine === 'sqlite') settleSqlite(house.database.url)
    return made
  },
})

function refuseErasing({ name, ended, lines }: RetentionGround, only: RetentionClass | undefined, sure: boolean): void {
  if (ended === null) throw new Refusal('erase-in-use', { client: name })
  const meant = lines.filter((line) => line.state !== 'none' && (only === undefined || line.class === only))
  if (meant.length === 0) throw new Refusal('erase-nothing', { client: name })
  if (!sure) throw new Refusal('erase-unsure', { client: name })
}

async function eraseLines(world: World, ground: RetentionGround, only: RetentionClass | undefined): Promise<Split[]> {
  const split: Split[] = []
  for (const line of ground.lines) {
    if (line.state === 'none' || (only !== undefined && line.class !== only)) continue
    const done = doneWith(line, only !== undefined)
    const own = ground.facts.filter((fact) => classOf(fact) === line.class)
    const ids = own.map(({ id }) => id)
    if (done === 'erased') await eraseClass(world, ground, line.class, ids)
    // Without a name nobody on the team would know whose the rest is: a card is kept as it was.
    if (done === 'kept' && line.class !== 'identity') await world.stores.erasing.narrow(own)
    split.push({ class: line.class, done, n: line.n, until: line.until, withBooks: line.withBooks })
  }
  // That the work ended and that they are not written to must stay known; what was said about it need not.
  if (split.some(({ done }) => done === 'erased')) await world.stores.erasing.strip(ground.client, STAYING)
  await world.stores.ledger.markDue([ground.client])
  await writeKeptList(world.house, world.stores)
  return split
}

function doneWith({ state }: RetentionLine, named: boolean): Split['done'] {
  if (state === 'kept') return 'kept'
  return state === 'free' || named ? 'erased' : 'ask'
}

async function eraseClass(world: World, ground: RetentionGround, name: RetentionClass, ids: string[]): Promise<void> {
  const { erasing, keeping } = world.stores
  const { client, facts } = ground
  if (name === 'identity' || name === 'contacts') {
    const held = (await suppressedAmong(world, [client])).get(client)
    if (held) await keeping.hold(addressesOf(facts), held.as, world.now)
  }
  await erasing.erase(ids)
  if (name === 'identity') await erasing.forgetNames(client)
  if (name === 'work') await erasing.dropFiles(client)
  if (name === 'letters') await erasing.dropLetters(client)
}
