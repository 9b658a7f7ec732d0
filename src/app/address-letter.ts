import { z } from 'zod'
import { isUnderWay } from '../core/parting/notice/fold-notice.ts'
import { mayReady } from '../core/parting/notice/may-send.ts'
import type { Bodies } from '../core/ledger/kinds/all.ts'
import { NOTICE_WAYS } from '../core/ledger/kinds/notices.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { openDoor, refuseMissing, sendGround } from './letter-door.ts'
import type { Door } from './letter-door.ts'
import { markWith } from './going-along.ts'
import { letterMark, letterStep } from './letter-out-shapes.ts'
import { chosenFiles } from './letter-outbox.ts'
import { recipientOf } from './letter-recipient.ts'
import { oneLine } from './one-line.ts'
import { partingLetter } from './parting-letter.ts'
import { partingDraft } from './parting-ground.ts'
import { record } from './record.ts'
import { keyInput } from './sheet-shapes.ts'
import type { World } from './world.ts'

/**
 * Says to whom the letter of a parting goes and how. A mail goes only to an address on a card of theirs; the post needs
 * an address in words. Another way or address asks for a new yes.
 */
export const addressLetter = action({
  name: 'address-letter',
  access: 'trusted',
  changes: true,
  places: ['client', 'way'],
  input: z.object({
    client: z.string().min(1),
    way: z.enum(NOTICE_WAYS),
    person: keyInput.optional(),
    address: z.string().trim().min(1).max(500).optional(),
  }),
  output: letterStep.extend({ address: z.string().nullable() }),
  prepare: gatherFit,
  async run(world, { client: named, way, person, address }) {
    const door = await openDoor(world, named)
    refuseUnderWay(door)
    const { card, name } = door.ground
    if (person !== undefined && !card.people.some(({ key }) => key === person))
      throw new Refusal('person-not-found', { client: name, person })
    const to = addressFor(door, way, person ?? null, address)
    return {
      ...(await writeStep(world, door, { step: 'addressed', way, person, address: to ?? undefined })),
      address: to,
    }
  },
})

function addressFor({ ground }: Door, way: string, person: string | null, address: string | undefined): string | null {
  if (way === 'email') return recipientOf(ground.card, person, address ?? null).address
  if (way === 'hand') return null
  if (address === undefined) throw new Refusal('letter-no-post', { client: ground.name })
  return address
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== '')
    .join(', ')
}

/** Refuses to touch a letter that waits, went or may have gone. */
export function refuseUnderWay({ notice, ground }: Door): void {
  if (!isUnderWay(notice)) return
  const { out, state, sentOn } = notice
  if (out) throw new Refusal('letter-out', { client: ground.name, day: sentOn! })
  throw new Refusal(state === 'queued' ? 'letter-waits' : 'letter-unclear', { client: ground.name })
}

/**
 * Says that the words, and the files that go along, are as they shall be: from now on they wait for a second person.
 * `mark` is the hash of the words that were read; refused while anything is missing, and where the words have changed
 * since. Other files ask for a new yes.
 */
export const readyLetter = action({
  name: 'ready-letter',
  access: 'trusted',
  changes: true,
  places: ['client', 'mark'],
  input: z.object({
    client: z.string().min(1),
    mark: letterMark,
    /** Files of the handover that go along with a mail. */
    files: z.array(z.string().min(1)).max(50).optional(),
  }),
  output: letterStep.extend({
    /** The hash of the words with the files: what a second person says yes to. */
    mark: z.string(),
  }),
  prepare: gatherFit,
  async run(world, { client: named, mark: read, files = [] }) {
    const door = await openDoor(world, named)
    const letter = await partingLetter(world, door.ground)
    refuseMissing(door, mayReady(sendGround(door, letter)))
    const mark = markWith(letter.mark, await filesMeant(world, door, files))
    if (read !== letter.mark && read !== mark) throw new Refusal('letter-changed', { client: door.ground.name })
    const along = files.length === 0 ? undefined : [...new Set(files)].join(',')
    return { ...(await writeStep(world, door, { step: 'ready', mark, language: letter.language, files: along })), mark }
  },
})

async function filesMeant(world: World, { ground, notice }: Door, ids: readonly string[]) {
  if (ids.length > 0 && notice.way !== 'email') throw new Refusal('letter-not-mail', { client: ground.name })
  return chosenFiles(world, ground.client, [...new Set(ids)])
}

type Notice = Omit<Bodies['notice'], 'client' | 'parting'>
type Words = { [F in keyof Notice]: Notice[F] | undefined } & Pick<Notice, 'step'>

/** Writes one step of a letter. */
export async function writeStep(
  world: World,
  { ground, parting }: Door,
  words: Words,
): Promise<z.infer<typeof letterStep>> {
  const of = { client: ground.client, parting: parting.parting }
  return { ...of, ids: await record(world, [partingDraft(world, ground, 'notice', { ...words, ...of })]) }
}
