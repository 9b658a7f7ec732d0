import { z } from 'zod'
import { isTold } from '../core/advice/told-change.ts'
import { nextAnniversary } from '../core/calendar/anniversary.ts'
import { questionsFor, QUESTIONS } from '../core/checkins/question-bank.ts'
import { lastAnswers } from '../core/checkins/held.ts'
import { unserved } from '../core/checkins/goals.ts'
import { agendaOf } from '../core/checkins/prepare.ts'
import { checksFor } from '../core/checkins/value-checks.ts'
import { addDays, dayNumber } from '../core/day.ts'
import { loadWords } from '../words/load.ts'
import { LANGUAGES } from '../words/words.ts'
import { action } from './action.ts'
import { backdropsOn } from './book-seen.ts'
import { checkinSeen, complaintsOf, isBusy, openBetween, promisesOpen } from './check-in-ground.ts'
import type { CheckinSeen } from './check-in-ground.ts'
import {
  agendaShape,
  answeredShape,
  bankShape,
  checkShape,
  goalShape,
  heldShape,
  nextShape,
} from './check-in-shapes.ts'
import { changeShape, clientChanges } from './client-talk.ts'
import { refuseFuture } from './days.ts'
import { nextCheckin, startOf } from './next-check-in.ts'
import { currencyOf } from './preview-import.ts'
import { day, dayOrNone, key } from './shapes.ts'
import type { World } from './world.ts'

const MOST_ANSWERS = 6
const said = z.object({ text: z.string(), on: day, because: z.array(z.string()) })

/**
 * Everything to know before a check-in (N11, N26): the client's goals, what is open, what they said last, what changed
 * for them, an agenda whose first item is theirs, questions to choose from and free checks.
 */
export const prepareCheckIn = action({
  name: 'prepare-check-in',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({
    client: z.string().min(1),
    asOf: day.optional(),
    /** What trade we are, for the free checks: `heating`, `print`. */
    trade: z.string().trim().max(200).optional(),
  }),
  output: z.object({
    client: key,
    name: z.string(),
    day,
    trade: z.string().nullable(),
    language: z.string().nullable(),
    /** The currency a cost of theirs is in. */
    currency: z.string(),
    people: z.array(z.object({ key, name: z.string(), role: z.string().nullable() })),
    /** The relationship's start as its card says, and the anniversary that comes next; null where nobody wrote it down. */
    since: dayOrNone,
    anniversary: z.object({ day, years: z.int(), months: z.int() }).nullable(),
    goals: z.array(goalShape),
    /** Open goals that no service of ours serves. */
    unserved: z.int(),
    promises: z.array(z.object({ text: z.string(), ours: z.boolean(), due: day, because: z.array(z.string()) })),
    complaints: z.array(said),
    open: z.array(answeredShape),
    answers: z.array(answeredShape),
    last: heldShape.nullable(),
    changes: z.array(changeShape),
    agenda: z.array(agendaShape),
    questions: z.array(bankShape),
    checks: z.array(checkShape),
    busy: z.boolean(),
    next: nextShape.nullable(),
  }),
  async run(world, input) {
    refuseFuture(world, input.asOf)
    const seen = await checkinSeen(world, input.client, input.asOf ?? world.today)
    const changes = await changesFor(world, seen)
    const ground = { today: seen.day, goals: seen.goals, promises: promisesOpen(seen), complaints: complaintsOf(seen) }
    const open = openBetween(seen)
    const last = seen.held[0] ?? null
    const agenda = agendaOf({ ...ground, open, last, changed: changes.filter(isTold).length })
    return {
      ...whoShape(seen),
      currency: seen.card.currency ?? currencyOf(world),
      ...ground,
      unserved: unserved(seen.goals).length,
      open,
      answers: lastAnswers(seen.asked, MOST_ANSWERS),
      last,
      changes,
      agenda: agenda.map(({ code, ...item }) => ({ say: `agenda.${code}`, ...item })),
      questions: questionsFor(seen.card.trade ?? null, askedBefore(seen)).map(({ key: own, tags }) => {
        return { key: own, say: `question.${own}`, tags: [...tags] }
      }),
      checks: checksOffered(world, seen, input.trade),
      busy: isBusy(seen),
      next: await nextCheckin(world, seen),
    }
  },
})

function whoShape(seen: CheckinSeen) {
  const { client, name, day: on, card } = seen
  const { since } = startOf(seen)
  const months = card.tier?.toLowerCase() === 'a' ? 6 : 12
  return {
    client,
    name,
    day: on,
    trade: card.trade ?? null,
    language: card.language ?? null,
    people: card.people.map((one) => ({ key: one.key, name: one.name ?? one.key, role: one.role ?? null })),
    since,
    anniversary: since ? nextAnniversary(since, addDays(on, -1), months) : null,
  }
}

async function changesFor(world: World, { history, day: on }: CheckinSeen) {
  const backdropOn = await backdropsOn(world, [on])
  return clientChanges(history, dayNumber(on), backdropOn(on))
}

/** Questions of the bank that the last check-in asked and had answered, in whichever language they were read out. */
function askedBefore({ held }: CheckinSeen): Set<string> {
  const texts = new Set(held[0]?.questions.filter((one) => one.answer !== null).map(({ text }) => text.trim()) ?? [])
  if (texts.size === 0) return texts
  const languages = LANGUAGES.map(loadWords)
  const wasAsked = (own: string) => languages.some(({ say }) => texts.has(say(`question.${own}`)))
  return new Set(QUESTIONS.map(({ key: own }) => own).filter(wasAsked))
}

function checksOffered(world: World, seen: CheckinSeen, trade: string | undefined) {
  const ours = [trade ?? '', world.business?.name ?? '']
  const { country } = seen.calendar
  const offered = checksFor({ ours, theirs: seen.card.trade ?? null, country, day: seen.day, busy: isBusy(seen) })
  return offered.map((check) => ({ ...check, say: `value-check.${check.key}` }))
}
