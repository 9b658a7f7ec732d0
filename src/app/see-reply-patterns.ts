import { z } from 'zod'
import { addWorkdays, workWeekOf } from '../core/calendar/working-days.ts'
import type { Day } from '../core/day.ts'
import { addDays } from '../core/day.ts'
import { LOSSES } from '../core/ledger/kinds/cases.ts'
import { patternsFor, publicPatterns, quoteOf } from '../core/replies/patterns.ts'
import { writeDay } from '../words/arguments.ts'
import { loadWords } from '../words/load.ts'
import { LANGUAGES } from '../words/words.ts'
import { action } from './action.ts'
import { ourCalendarIn } from './our-calendar.ts'
import { replyGround } from './reply-ground.ts'
import type { ReplyGround } from './reply-ground.ts'
import { patternShape, publicAnswer } from './reply-shapes.ts'
import { showAnswer } from './show-answer.ts'
import { day, key } from './shapes.ts'
import { teamOf } from './team.ts'
import type { World } from './world.ts'

/**
 * Replies to begin with, in the client's language and with the facts of this case in them (A17): the one for what they
 * lost first. To read, change and send oneself.
 */
export const seeReplyPatterns = action({
  name: 'see-reply-patterns',
  access: 'member',
  changes: false,
  places: ['client', 'case'],
  input: z.object({
    client: z.string().min(1),
    case: z.string().min(1),
    loss: z.enum(LOSSES).optional(),
    public: z.boolean().optional(),
    regulated: z.boolean().default(true),
    /** By when it will be done; two working days from today where nobody says. */
    by: day.optional(),
    language: z.enum(LANGUAGES).optional(),
  }),
  output: z.object({
    client: key,
    case: key,
    language: z.enum(LANGUAGES),
    languageKnown: z.boolean(),
    public: z.boolean(),
    by: day,
    patterns: z.array(patternShape),
    /** What is written for everybody so far, and who stands behind it. */
    answer: publicAnswer.nullable(),
  }),
  async run(world, input) {
    const ground = await replyGround(world, input.client, input.case, { language: input.language })
    const { client, one, language, languageKnown } = ground
    const openly = input.public ?? one.way === 'public'
    const by = input.by ?? (await twoWorkdays(world))
    const found = openly ? publicPatterns(input.regulated) : patternsFor(input.loss ?? one.loss, one.severity)
    const write = await writer(world, ground, by, openly)
    const patterns = found.map(({ lines, ...pattern }) => ({ ...pattern, text: write(lines) }))
    const answer = await showAnswer(world, one)
    return { client, case: one.case, language, languageKnown, public: openly, by, patterns, answer }
  },
})

const WORKDAYS = 2
const AHEAD_DAYS = 40

async function twoWorkdays({ stores, house, today, business }: World): Promise<Day> {
  if (!business) return addDays(today, WORKDAYS)
  const week = workWeekOf(await ourCalendarIn(stores), house.almanac, today, addDays(today, AHEAD_DAYS))
  return addWorkdays(week, today, WORKDAYS)
}

/** Writes the lines of a pattern: one person greeted where it is a letter, one person of ours below. */
async function writer(
  world: World,
  { name, one, card, language }: ReplyGround,
  by: Day,
  openly: boolean,
): Promise<(lines: readonly string[]) => string> {
  const { say } = loadWords(language)
  const member = (await teamOf(world)).find(({ key: own }) => own === world.person?.member)
  const person = card.people.find((other) => other.key === one.person)
  const long = (on: Day) => writeDay(language, on, 'long')
  const args = { name: person?.name ?? name, quote: quoteOf(one.text), on: long(one.opened), by: long(by) }
  const signature = [member?.name, world.business?.name].filter((line) => line !== undefined && line !== '').join('\n')
  return (lines) => {
    const body = lines.map((line) => say(line, args)).join(' ')
    return [...(openly ? [] : [say('letter.reply.greeting', args)]), body, signature].join('\n\n').trimEnd()
  }
}
