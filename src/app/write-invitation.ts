import { z } from 'zod'
import { closedOn, commonHours } from '../core/calendar/client-calendar.ts'
import { nextAnniversary } from '../core/calendar/anniversary.ts'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { isKey } from '../core/ledger/field.ts'
import { memberCards } from '../core/ledger/card.ts'
import { loadWords } from '../words/load.ts'
import { LANGUAGES, languageFor } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import { action } from './action.ts'
import { checkinSeen } from './check-in-ground.ts'
import type { CheckinSeen } from './check-in-ground.ts'
import { refuseBefore } from './days.ts'
import { day, key } from './shapes.ts'
import type { World } from './world.ts'

/** Writes an invitation to a check-in in the client's language, to read, change and send oneself: nothing is sent (N8). */
export const writeInvitation = action({
  name: 'write-invitation',
  access: 'member',
  changes: false,
  places: ['client', 'on'],
  input: z.object({
    client: z.string().min(1),
    on: day.optional(),
    person: key.refine(isKey, { error: 'no-such-key' }).optional(),
    /** Words for the free check that is offered. */
    check: z.string().trim().max(300).optional(),
  }),
  output: z.object({
    client: key,
    name: z.string(),
    language: z.enum(LANGUAGES),
    /** False where nobody wrote down the client's language, or it is one we do not speak. */
    languageKnown: z.boolean(),
    to: z.string().nullable(),
    subject: z.string(),
    text: z.string(),
    /** Why the day is none for them or for us; the letter is written all the same. */
    closed: z.object({ why: z.string(), text: z.string(), until: day }).nullable(),
  }),
  async run(world, input) {
    if (input.on) refuseBefore(input.on, world.today)
    const seen = await checkinSeen(world, input.client, world.today)
    const { card } = seen
    const person = card.people.find((one) => one.key === input.person) ?? null
    const wished = person?.language ?? card.language
    const language = languageFor(wished ?? world.business?.language)
    const words = loadWords(language)
    const lines = await letterLines(world, seen, words, { on: input.on, check: input.check, person: person?.name })
    const closed = input.on
      ? closedOn(seen.calendar, world.house.almanac, input.on, world.person?.member ?? null)
      : null
    return {
      client: seen.client,
      name: seen.name,
      language,
      languageKnown: wished !== undefined && wished.toLowerCase().startsWith(language),
      to: person?.email ?? card.email ?? null,
      subject: words.say('letter.check-in.subject', { business: world.business?.name ?? '' }),
      text: lines.join('\n\n'),
      closed: closed && { why: closed.why, text: closed.text, until: closed.until },
    }
  },
})

type Wish = { on: Day | undefined; check: string | undefined; person: string | undefined }

async function letterLines(world: World, seen: CheckinSeen, { say }: Words, wish: Wish): Promise<string[]> {
  const years = yearsBy(seen, wish.on ?? world.today)
  const hours = wish.on ? hoursThere(seen, wish.on) : null
  const when = wish.on && hours ? 'day-hours' : wish.on ? 'day' : 'open'
  return [
    say('letter.check-in.greeting', { name: wish.person ?? seen.name }),
    say('letter.check-in.thanks', { years, business: world.business?.name ?? '' }),
    say('letter.check-in.ask'),
    say('letter.check-in.first-yours'),
    ...(wish.check ? [say('letter.check-in.check', { check: wish.check })] : []),
    say(`letter.check-in.when.${when}`, { on: { day: wish.on ?? world.today }, ...hours }),
    say('letter.check-in.nothing-to-buy'),
    [say('letter.check-in.close'), await senderName(world), world.business?.name ?? '']
      .filter((line) => line !== '')
      .join('\n'),
  ]
}

/** Whole years together by a day; one that is nearly full counts. */
const NEARLY_DAYS = 30

function yearsBy({ card }: CheckinSeen, on: Day): number {
  return card.since ? nextAnniversary(card.since, addDays(on, NEARLY_DAYS), 12).years - 1 : 0
}

/** When both sides are there, on the client's clock. */
function hoursThere({ calendar }: CheckinSeen, on: Day): { from: string; to: string } | null {
  const common = commonHours(calendar, on)
  if (!common) return null
  return { from: clockTime(common.local.from), to: clockTime(common.local.to) }
}

async function senderName(world: World): Promise<string> {
  const member = world.person?.member
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  return cards.find((one) => one.key === member)?.name ?? ''
}

/** Minutes from midnight as `09:30`. */
function clockTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
