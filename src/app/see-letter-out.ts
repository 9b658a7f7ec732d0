import { z } from 'zod'
import { clockAt, knownZone, readMinute } from '../core/calendar/zone-time.ts'
import { dayFromNumber } from '../core/day.ts'
import type { Day, Instant } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import { personBehind } from '../core/ledger/first-owner.ts'
import type { Missing } from '../core/decide/may-part.ts'
import { mayReady, maySend } from '../core/parting/notice/may-send.ts'
import { Refusal } from '../core/refusal.ts'
import type { KeptFile } from '../db/files-store.ts'
import { action } from './action.ts'
import { gatherFit } from './evidence.ts'
import { alongOf, withFiles } from './going-along.ts'
import { doorOf, sendGround } from './letter-door.ts'
import type { Door, PartingLetter } from './letter-door.ts'
import { letterOutShape } from './letter-out-shapes.ts'
import { goneLetter } from './letter-gone.ts'
import { letStand } from './let-stand.ts'
import { MOST_BYTES, openHourOf } from './letter-outbox.ts'
import { knownAddresses } from './letter-recipient.ts'
import { partingLetter } from './parting-letter.ts'
import { otherTrusted } from './second-person.ts'
import type { World } from './world.ts'

/**
 * Where the letter of a parting is on its way out: to whom it goes, what it lacks, who said yes to exactly these words,
 * whether it would wait for the client's open hours, and the proof that it arrived.
 */
export const seeLetterOut = action({
  name: 'see-letter-out',
  access: 'trusted',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1) }),
  output: letterOutShape,
  prepare: gatherFit,
  async run(world, asked) {
    const door = await doorOf(world, asked.client)
    const { ground, notice } = door
    const { client, parting, heldUntil, sentAt: _at, files: _ids, ...where } = notice
    const files = await world.stores.files.list(client)
    return {
      ...where,
      enclosed: alongOf(notice.files, files).map(fileOf),
      client,
      parting,
      name: ground.name,
      open: door.parting.state === 'open' && door.early === null,
      heldUntil: heldUntil === null ? null : onClock(world, heldUntil),
      ...(await words(world, door, files)),
      ...(await second(world, door)),
      allowed: await letStand(world, door),
      quiet: notice.way === 'email' && !notice.out ? await quietOf(world, door) : null,
      addresses: knownAddresses(ground.card),
      people: ground.card.people.map(({ key, name }) => ({ person: key, name: name ?? key })),
      files: files.map(fileOf),
      mostBytes: MOST_BYTES,
      mail: world.house.mail.smtpUrl !== '' && world.house.mail.from !== '',
    }
  },
})

/** The letter and what it lacks; one that cannot be put together lacks what the refusal says. */
async function words(world: World, door: Door, kept: readonly KeptFile[]) {
  const gone = await goneLetter(world, door.notice)
  // What went is shown word for word, whatever its words would be today.
  if (gone) return { letter: { subject: gone.subject, text: gone.text, mark: door.notice.mark ?? '' }, missing: [] }
  try {
    const letter = await partingLetter(world, door.ground)
    const { subject, text, mark } = letter
    return {
      letter: { subject, text, mark },
      missing: lackOf(door, withFiles(letter, door, kept)).map((one) => named(door, one)),
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { letter: null, missing: [named(door, { code: error.code, args: error.args })] }
  }
}

function fileOf({ id, name, bytes }: KeptFile) {
  return { id, name, bytes }
}

/** With the client's name, which many of the sentences say. */
function named({ ground }: Door, { code, args }: Missing): Missing {
  return { code, args: { client: ground.name, ...args } }
}

/** Before it is ready: what it lacks to be; then what it lacks to go. One that is under way lacks nothing. */
function lackOf(door: Door, letter: PartingLetter): Missing[] {
  const { state, out, mark } = door.notice
  if (out || state === 'queued' || state === 'unclear') return []
  if (door.early) return [door.early]
  const ground = sendGround(door, letter)
  return mark === null ? mayReady(ground) : maySend(ground)
}

async function second(world: World, { notice }: Door): Promise<{ own: boolean; other: string | null }> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  const by = personBehind(cards, notice.readyBy ?? world.person?.member ?? null)
  return { own: by === personBehind(cards, world.person?.member ?? null), other: otherTrusted(cards, by) }
}

async function quietOf(world: World, { ground }: Door) {
  const { at, held } = await openHourOf(world, ground)
  if (held === null) return null
  return { at: at === null ? null : onClock(world, at), why: held.why, text: held.text, textKey: held.textKey ?? null }
}

/** A moment as our own clock shows it. */
function onClock({ business }: World, at: Instant): { day: Day; time: string } {
  const { day, minutes } = clockAt(knownZone(business?.zone ?? 'UTC'), readMinute(at))
  return { day: dayFromNumber(day), time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
