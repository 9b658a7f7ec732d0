import { z } from 'zod'
import { careOf, holdOf } from '../core/care/care-of.ts'
import type { AfterwardsState } from '../core/parting/afterwards.ts'
import { sellsIn } from '../core/parting/selling.ts'
import { languagesFor } from '../core/remedies/offer-words.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { afterwardsFor, afterwardsQuestion } from './afterwards-question.ts'
import { gatherFit } from './evidence.ts'
import { partingDraft, partingGround } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { partingText, partingWritten } from './parting-shapes.ts'
import { record } from './record.ts'
import type { World } from './world.ts'

const input = z.object({ client: z.string().min(1), text: partingText.optional() })
const said = input.extend({ text: partingText })

/**
 * Writes down that the last question was asked (I31): between 14 and 30 days after the last day, once, in words that sell
 * nothing; the program's own where none are given. Somebody in care is not asked. Sending it is the person's own doing.
 */
export const askAfterwards = action({
  name: 'ask-afterwards',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input,
  output: partingWritten,
  prepare: gatherFit,
  async run(world, { client: named, text }) {
    const { ground, afterwards } = await closedParting(world, named)
    refuseAsking(ground, afterwards)
    const words = text ?? afterwardsQuestion(world, ground)
    const { language } = ground.card
    const found = sellsIn(words, languagesFor(words, language, world.business?.language))
    if (found !== null) throw new Refusal('afterwards-sells', { words: found })
    return write(world, ground, afterwards, 'asked', words)
  },
})

function refuseAsking({ name, client, facts, today }: PartingGround, { state, from, until }: AfterwardsState): void {
  if (state === 'early') throw new Refusal('afterwards-early', { client: name, from })
  if (state === 'late') throw new Refusal('afterwards-late', { client: name, until })
  if (state !== 'due') throw new Refusal('afterwards-asked', { client: name })
  const care = careOf(client, facts, today)
  if (care?.active && holdOf(care).includes('survey')) throw new Refusal('afterwards-care', { client: name })
}

/** Keeps what they answered to the last question, in their words. */
export const answerAfterwards = action({
  name: 'answer-afterwards',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: said,
  output: partingWritten,
  prepare: gatherFit,
  async run(world, { client: named, text }) {
    const { ground, afterwards } = await closedParting(world, named)
    const { state } = afterwards
    if (state !== 'asked' && state !== 'answered') throw new Refusal('afterwards-not-asked', { client: ground.name })
    return write(world, ground, afterwards, 'answered', text)
  },
})

/** Leaves the last question out, with why; or ends the wait for an answer. */
export const waiveAfterwards = action({
  name: 'waive-afterwards',
  access: 'trusted',
  changes: true,
  places: ['client', 'text'],
  input: said,
  output: partingWritten,
  prepare: gatherFit,
  async run(world, { client: named, text }) {
    const { ground, afterwards } = await closedParting(world, named)
    if (afterwards.state === 'answered') throw new Refusal('afterwards-asked', { client: ground.name })
    return write(world, ground, afterwards, 'waived', text)
  },
})

type Closed = { ground: PartingGround; afterwards: AfterwardsState }

async function closedParting(world: World, named: string): Promise<Closed> {
  const ground = await partingGround(world, named)
  const afterwards = afterwardsFor(ground)
  if (!afterwards) throw new Refusal('parting-not-closed', { client: ground.name })
  return { ground, afterwards }
}

async function write(
  world: World,
  ground: PartingGround,
  { parting }: AfterwardsState,
  step: 'asked' | 'answered' | 'waived',
  text: string,
) {
  const { client } = ground
  const draft = partingDraft(world, ground, 'afterwards', { client, parting, step, text })
  return { client, parting, ids: await record(world, [draft]) }
}
