import { closingOn } from '../core/calendar/closings.ts'
import { minutesIn } from '../core/calendar/week.ts'
import { isWorkday, workWeekOf } from '../core/calendar/working-days.ts'
import { clockAt, knownZone, readMinute } from '../core/calendar/zone-time.ts'
import { openStores } from '../db/stores.ts'
import { writeDigest } from './digest-letter.ts'
import { ourCalendarIn } from './our-calendar.ts'
import type { Reminder } from './reminder.ts'
import { teamOf } from './team.ts'
import { openWorld } from './world.ts'
import type { House, World } from './world.ts'

/** A computer that was off in the morning still sends the letter, but not in the evening. */
const LATEST_MINUTES = 6 * 60

/** Days on which no letter goes out: our rest days and holidays, days we are closed, and days this member is away. */
export async function isDayOff({ stores, house, today }: World, member: string): Promise<boolean> {
  const ours = await ourCalendarIn(stores)
  const week = workWeekOf(ours, house.almanac, today, today)
  return !isWorkday(week, today) || closingOn(ours, today, member) !== null
}

/**
 * Writes the morning letters that are due now and asks the worker to send them. Any number of processes may do this
 * every minute: a letter is one row of its member and day. Where no mail server is set up nothing is written.
 */
export async function queueDigests(house: House): Promise<void> {
  if (house.mail.smtpUrl === '' || house.mail.from === '') return
  const world = await openWorld(house, house.database.read, { member: '', role: 'owner' }, 'worker')
  const minutes = clockAt(knownZone(world.business?.zone ?? 'UTC'), readMinute(world.now)).minutes
  for (const member of await teamOf(world)) {
    const wanted = minutesIn(member.card?.digest ?? '')
    const isTime = wanted !== null && minutes >= wanted && minutes <= wanted + LATEST_MINUTES
    if (!isTime || !member.card?.email) continue
    const id = `digest ${member.key} ${world.today}`
    if ((await world.stores.reminders.byId(id)) || (await isDayOff(world, member.key))) continue
    const letter = await writeDigest(world, member)
    const reminder = { id, member: member.key, day: world.today, subject: letter.subject, body: letter.body }
    if (letter.things === 0) await keepEmpty(world, reminder)
    else await queueReminder(world, reminder)
  }
}

/** Keeps a letter and the job that sends it, together or not at all; false where there is one of this id already. */
export async function queueReminder({ house }: World, reminder: Reminder): Promise<boolean> {
  return house.database.change(async (handle) => {
    const { reminders, jobs } = openStores(handle, house.workspace)
    const now = house.clock()
    if (!(await reminders.add({ ...reminder, writtenAt: now }))) return false
    await jobs.add(reminder.id, 'send-reminder', JSON.stringify({ id: reminder.id }), now)
    return true
  })
}

/** A day without anything to do brings no letter; that it was looked at is kept, so that nobody looks again. */
async function keepEmpty({ house }: World, reminder: Reminder): Promise<void> {
  await house.database.change(async (handle) => {
    const { reminders } = openStores(handle, house.workspace)
    const now = house.clock()
    if (await reminders.add({ ...reminder, writtenAt: now })) await reminders.end(reminder.id, now, 'empty')
  })
}
