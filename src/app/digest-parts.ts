import { addWorkdays, workWeekOf } from '../core/calendar/working-days.ts'
import { addDays, daysBetween } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import type { Words } from '../words/words.ts'
import { contactsOf, promisesOf } from './due-work.ts'
import type { DueContacts, DuePromise } from './due-work.ts'
import { toldWhy } from './feed-events.ts'
import { oneLine } from './one-line.ts'
import { ourCalendarIn } from './our-calendar.ts'
import { seeToday } from './see-today.ts'
import type { TeamMember } from './team.ts'
import type { World } from './world.ts'

/** A part of the morning letter: `digest.part.<name>`, its lines, and how many there are in all. */
export type DigestPart = { name: 'promises' | 'contacts' | 'check-ins' | 'moves'; lines: string[]; total: number }

const MOST_OF_A_PART = 12
const PREPARE_DAYS = 7
const WORKWEEK_AHEAD_DAYS = 31

/**
 * What a member has before them today, one sentence each (N3, M17, N8): nobody is named twice without need. Moves
 * belong to nobody in particular, so they are the owner's.
 */
export async function digestParts(world: World, member: TeamMember, words: Words): Promise<DigestPart[]> {
  const ahead = addDays(world.today, PREPARE_DAYS)
  const { contacts: planned } = await contactsOf(world, member, ahead, 500)
  const checkIns = planned.filter(isCheckIn)
  const contacts = planned.filter((one) => !isCheckIn(one) && one.day <= world.today)
  const { promises } = await promisesOf(world, member, await nextWorkday(world), 100)
  const said = new Set([...contacts, ...checkIns, ...promises].map(({ client }) => client))
  const moves = member.owns ? (await seeToday.run(world, {})).moves : []
  const newMoves = moves.filter(({ group, client }) => group === 'today' && !said.has(client))
  const names = await world.stores.readings.names([...said])
  const nameOf = ({ client }: { client: string }) => names.get(client) ?? client
  return [
    part('promises', promises, (one) => sayPromise(words, nameOf(one), one, world.today)),
    part('contacts', contacts, (one) => sayContact(words, nameOf(one), one, world.today)),
    part('check-ins', checkIns, (one) => sayContact(words, nameOf(one), one, world.today)),
    part('moves', newMoves, (one) => words.say('digest.move', { name: one.name, why: words.say(one.say, one.args) })),
  ]
}

function isCheckIn({ kind }: DueContacts['contacts'][number]): boolean {
  return kind === 'anniversary'
}

function part<T>(name: DigestPart['name'], items: readonly T[], say: (item: T) => string): DigestPart {
  const lines = items.slice(0, MOST_OF_A_PART).map((item) => oneLine(say(item)))
  return { name, lines, total: items.length }
}

/** What falls due before we work again is said today. */
async function nextWorkday({ stores, house, today }: World): Promise<Day> {
  const ours = await ourCalendarIn(stores)
  return addWorkdays(workWeekOf(ours, house.almanac, today, addDays(today, WORKWEEK_AHEAD_DAYS)), today, 1)
}

function sayPromise(words: Words, name: string, { text, due }: DuePromise, today: Day): string {
  const days = daysBetween(due, today)
  const when = days > 0 ? 'late' : days === 0 ? 'today' : 'later'
  return words.say('digest.promise', { name, text, due: { day: due }, days, when })
}

function sayContact(words: Words, name: string, one: DueContacts['contacts'][number], today: Day): string {
  const [why] = one.why.flatMap(toldWhy)
  const said = why ? words.say(why.say, why.args) : ''
  const when = one.day < today ? 'late' : one.day === today ? 'today' : 'later'
  const args = { name, purpose: one.purpose, way: one.way, why: said, day: { day: one.day }, when }
  return words.say('digest.contact', args)
}
