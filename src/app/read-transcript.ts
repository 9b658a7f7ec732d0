import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { memberCards } from '../core/ledger/card.ts'
import { TALK_TYPES } from '../core/ledger/kinds/checkins.ts'
import type { TalkType } from '../core/ledger/kinds/checkins.ts'
import { Refusal } from '../core/refusal.ts'
import { readTalk } from '../core/talks/read-talk.ts'
import type { TalkReading } from '../core/talks/read-talk.ts'
import type { KnownVoices } from '../core/talks/sides.ts'
import { readTranscript as readFile } from '../sources/transcript/read-transcript.ts'
import { secondsIn } from '../sources/transcript/times.ts'
import type { IntakeRow } from '../db/tables.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { talkDraft } from './talk-draft.ts'
import { dayThere, refuseFuture } from './days.ts'
import { intakeById } from './intakes.ts'
import { sizeOf } from './receive-file.ts'
import { record } from './record.ts'
import { day, problemShape } from './shapes.ts'
import { transcriptShape } from './transcript-shape.ts'
import type { World } from './world.ts'

/** A day of talk; longer files are no transcript of one conversation. */
const MOST_BYTES = 3_000_000
const MOST_TEXT = 900_000
const names = z.string().trim().max(2000).optional()

/**
 * Reads how a conversation went from its transcript (N24–N28): who spoke how much, what was asked and answered, small
 * talk, talk about oneself. The words are not kept. With `keep` the figures are, for whoever asks and nobody else.
 */
export const readTranscript = action({
  name: 'read-transcript',
  access: 'member',
  changes: true,
  places: ['path'],
  input: z.object({
    client: z.string().min(1).optional(),
    /** The transcript itself. */
    text: z.string().min(1).max(MOST_TEXT).optional(),
    path: z.string().max(4000).optional(),
    /** A file that was received. */
    id: z.string().max(200).optional(),
    type: z.enum(TALK_TYPES).default('checkin'),
    /** Names with commas between them, as the transcript writes them. */
    ours: names,
    theirs: names,
    interpreters: names,
    /** When the matter began, as the transcript counts: `4:30`. */
    began: z.string().trim().max(20).optional(),
    keep: z.boolean().default(false),
    on: day.optional(),
  }),
  output: transcriptShape.extend({
    problems: z.array(problemShape.omit({ settledAt: true })),
    lines: z.int(),
    ids: z.array(z.string()),
  }),
  async run(world, input) {
    refuseFuture(world, input.on)
    const began = beganAt(input.began)
    const client = input.client === undefined ? null : (await clientNamed(world, input.client)).client
    const { utterances, problems, lines } = await readFile(await bytesOf(world, input))
    if (utterances.length === 0) throw new Refusal('transcript-empty', { lines })
    const talk = readTalk(utterances, input.type, await voicesOf(world, client, input), began)
    const ids = input.keep ? await keepTalk(world, client, input, talk) : []
    return { ...talk, type: input.type, problems: problems.map((one) => ({ row: '', ...one })), lines, ids }
  },
})

function beganAt(text: string | undefined): number | null {
  if (!text) return null
  const seconds = secondsIn(text)
  if (seconds === null) throw new Refusal('input-invalid', { field: 'began', reason: 'wrong-form' })
  return seconds
}

type Where = { text?: string | undefined; path?: string | undefined; id?: string | undefined }

/** Only whoever sits at this machine may name a path. */
async function bytesOf(world: World, { text, path, id }: Where): Promise<AsyncIterable<Uint8Array>> {
  if (text !== undefined) return Readable.from([Buffer.from(text)])
  const file = id !== undefined ? (await ownFile(world, id)).path : world.surface === 'cli' ? path : undefined
  if (!file) throw new Refusal('input-invalid', { field: 'text', reason: 'missing' })
  await sizeOf(file)
  if ((await stat(file)).size > MOST_BYTES) throw new Refusal('file-too-large', { limit: MOST_BYTES })
  return createReadStream(file)
}

/** How somebody spoke is theirs alone (N25): what another sent is not there, whoever asks. */
async function ownFile(world: World, id: string): Promise<IntakeRow> {
  const row = await intakeById(world, id)
  if (row.by_member !== (world.person?.member ?? '')) throw new Refusal('import-not-found', { id })
  return row
}

type Named = { ours?: string | undefined; theirs?: string | undefined; interpreters?: string | undefined }

/** Who is known to be on which side: those named now, our members, the people of the client. */
async function voicesOf(world: World, client: string | null, named: Named): Promise<KnownVoices> {
  const members = memberCards(await world.stores.facts.houseCards('member'))
  const people = client === null ? [] : ((await world.stores.readings.byKey(client))?.card.people ?? [])
  return {
    ours: namesIn(named.ours),
    theirs: namesIn(named.theirs),
    interpreters: namesIn(named.interpreters),
    members: [...members.flatMap((one) => [one.key, one.name ?? '']), world.person?.member ?? ''],
    people: people.flatMap((one) => [one.key, one.name ?? '']),
  }
}

type Kept = { type: TalkType; on?: string | undefined }

async function keepTalk(world: World, client: string | null, { type, on }: Kept, talk: TalkReading): Promise<string[]> {
  if (client === null) throw new Refusal('input-invalid', { field: 'client', reason: 'missing' })
  const { share, longest, questions, chat, self, unknown } = talk
  if (!share) throw new Refusal('talk-unclear', { why: unknown ?? '' })
  const figures = { longest: whole(longest?.seconds), chat: whole(chat?.seconds), self: whole(self?.percent) }
  const told = { share: share.percent, source: share.source, type, questions: questions.length, ...figures }
  return record(world, [talkDraft(world, client, told, on ?? (await dayThere(world, client)))])
}

function whole(value: number | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Math.round(value)
}

function namesIn(text: string | undefined): string[] {
  return (text ?? '').split(',').map((name) => name.trim())
}
