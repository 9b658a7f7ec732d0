import { z } from 'zod'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { partingDraft } from './parting-ground.ts'
import { partingText, partingWritten } from './parting-shapes.ts'
import { record } from './record.ts'
import { letterToChange } from './write-passage.ts'

/**
 * Takes the apology that whoever writes thinks they are owed, before they write their own (I34). Its words are kept
 * nowhere: what is recorded, for themselves alone, is that it was done.
 */
export const coolDown = action({
  name: 'cool-down',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  prepare: gatherFit,
  input: z.object({ client: z.string().min(1), text: partingText }),
  output: partingWritten,
  async run(world, { client: named }) {
    const { ground, parting } = await letterToChange(world, named)
    const body = { client: ground.client, parting: parting.parting }
    const ids = await record(world, [partingDraft(world, ground, 'cooled', body)])
    return { client: ground.client, parting: parting.parting, ids }
  },
})
