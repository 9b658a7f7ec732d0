import { clientCalendar } from '../core/calendar/client-calendar.ts'
import type { Instant } from '../core/day.ts'
import { nextOpenHour } from '../core/parting/notice/quiet-hours.ts'
import type { OpenHour } from '../core/parting/notice/quiet-hours.ts'
import { Refusal } from '../core/refusal.ts'
import type { Stores } from '../db/stores.ts'
import { ourCalendarIn } from './our-calendar.ts'
import type { PartingGround } from './parting-ground.ts'
import type { World } from './world.ts'

/** What goes along with a letter, its PDF among it, in bytes: more than that many mail servers do not take. */
export const MOST_BYTES = 15 * 1024 * 1024
/** What is kept free for the PDF, which is laid out when the letter goes. */
const PDF_BYTES = 1024 * 1024

/** When a mail may reach the client (11.2 no. 12). */
export async function openHourOf(world: World, { card, facts }: PartingGround): Promise<OpenHour> {
  const calendar = clientCalendar(card, facts, await ourCalendarIn(world.stores))
  return nextOpenHour(calendar, world.house.almanac, world.now)
}

/** The files of the client that were chosen; refuses one that is not there, and more than a mail can carry. */
export async function chosenFiles(world: World, client: string, ids: readonly string[]) {
  const files = await world.stores.files.list(client)
  const chosen = ids.map((id) => {
    const file = files.find((one) => one.id === id)
    if (!file) throw new Refusal('kept-file-not-found', { id })
    return file
  })
  const bytes = chosen.reduce((sum, one) => sum + one.bytes, 0)
  if (bytes > MOST_BYTES - PDF_BYTES) throw tooLarge(bytes)
  return chosen
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}

export function tooLarge(bytes: number): Refusal {
  return new Refusal('letter-too-large', { size: megabytes(bytes), most: megabytes(MOST_BYTES) })
}

/** Asks the worker to send the letter of a parting, not before a moment; each try is a job of its own. */
export async function askToSend(
  { jobs }: Pick<Stores, 'jobs'>,
  { client, parting }: { client: string; parting: string },
  now: Instant,
  due: Instant,
): Promise<void> {
  await jobs.add(`letter ${client} ${parting} ${now}`, 'send-letter-out', JSON.stringify({ client, parting }), due)
}
