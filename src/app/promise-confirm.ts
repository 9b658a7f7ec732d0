import { z } from 'zod'
import { PROMISE_SORTS } from '../core/ledger/kinds/promises.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import { isSamePromise, sayAlike } from '../core/promises/alike.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { refuseBefore } from './days.ts'
import { ownerOf, promisesOn } from './promise-book.ts'
import { isMessage, promisesOf, suggestionSignal } from './promise-messages.ts'
import type { Message } from './promise-messages.ts'
import { draftBy, record } from './record.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

const fact = z.string().min(1).max(40)
const text = z.string().trim().min(1).max(1000)
const written = z.object({ client: key, ids: z.array(z.string()) })

/** Records a promise that was found in a message, in the words and for the day a person confirms (M17). */
export const confirmPromise = action({
  name: 'confirm-promise',
  access: 'member',
  changes: true,
  places: ['fact', 'text', 'by'],
  input: z.object({ fact, text, by: day, owner: key.optional(), kind: z.enum(PROMISE_SORTS).optional() }),
  output: written,
  async run(world, input) {
    const message = await messageOf(world, input.fact)
    const client = message.client!
    const ours = message.body.way === 'to'
    refuseBefore(input.by, message.on)
    const said = { text: input.text, due: input.by }
    const known = (await promisesOn(world, world.today, client)).some(
      (life) => life.ours === ours && !life.settled && isSamePromise(said, life),
    )
    if (known) throw new Refusal('promise-known', { client, text: input.text, due: input.by })
    const owner = await ownerOf(world, input.owner, ours ? (message.by ?? world.person?.member) : undefined)
    const way = ours ? ('to' as const) : ('from' as const)
    const body = { way, client, text: input.text, due: input.by, owner, kind: input.kind, engagement: undefined }
    const drafts = [draftBy(world, 'promise', client, body, message.on), ...changedFrom(world, message, said)]
    return {
      client,
      ids: await record(
        world,
        drafts.map((draft) => asVisible(draft, message)),
      ),
    }
  },
})

/** A promise that was found in a message is none, or not worth a record: it is not suggested again. */
export const dismissPromise = action({
  name: 'dismiss-promise',
  access: 'member',
  changes: true,
  places: ['fact', 'text'],
  input: z.object({ fact, text }),
  output: written,
  async run(world, input) {
    const message = await messageOf(world, input.fact)
    const draft = asideOf(world, message, input.text, true)
    return { client: message.client!, ids: await record(world, [asVisible(draft, message)]) }
  },
})

async function messageOf(world: World, id: string): Promise<Message> {
  const [found] = await world.stores.facts.byIds([id], sightOf(world))
  if (!found || !isMessage(found)) throw new Refusal('fact-not-found', { fact: id })
  return found
}

/** What stood in the message was changed so much that the record alone would not keep it from being suggested again. */
function changedFrom(world: World, message: Message, said: { text: string; due: string }): FactDraft[] {
  const all = promisesOf(message)
  const alike = all.find((one) => sayAlike(one.text, said.text)) ?? all.find((one) => one.due === said.due)
  const found = alike ?? (all.length === 1 ? all[0] : undefined)
  return found && !isSamePromise(found, said) ? [asideOf(world, message, found.text, false)] : []
}

function asideOf(world: World, { client, id }: Message, words: string, none: boolean): FactDraft {
  const useless = none ? (true as const) : undefined
  const body = { client: client!, signal: suggestionSignal(id), until: undefined, useless, text: words }
  return draftBy(world, 'aside', client, body)
}

/** Whoever may not see the message may not see what was found in it. */
function asVisible(draft: FactDraft, { visibility }: Message): FactDraft {
  return { ...draft, visibility }
}
