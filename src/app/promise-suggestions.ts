import { z } from 'zod'
import { addDays } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { isSamePromise, sayAlike } from '../core/promises/alike.ts'
import type { PromiseLife } from '../core/promises/lives.ts'
import { action } from './action.ts'
import { clientNamed } from './ask.ts'
import { promisesOn } from './promise-book.ts'
import { LOOK_BACK_DAYS, readMessages, suggestionSignal, writtenLately } from './promise-messages.ts'
import type { Dismissal, Suggested } from './promise-messages.ts'
import { day, key } from './shapes.ts'

/** A day that has passed by more is nothing to promise any more. */
const MOST_DAYS_PAST = 7

const suggestion = z.object({
  fact: z.string(),
  client: key,
  name: z.string(),
  /** Day of the message, and who wrote it. */
  on: day,
  ours: z.boolean(),
  text: z.string(),
  due: day,
  /** The whole message, and from where to where in it the promise stands, in UTF-16 units. */
  message: z.string(),
  from: z.int(),
  to: z.int(),
  sure: z.enum(['some', 'clear']),
})

/**
 * Promises that mails and messages of the last 60 days seem to make, for a person to confirm (M17):
 * one a sentence, and none whose day is more than a week past. Nothing is recorded.
 */
export const suggestPromises = action({
  name: 'suggest-promises',
  access: 'member',
  changes: false,
  places: ['client'],
  input: z.object({ client: z.string().min(1).optional(), limit: z.int().min(1).max(200).default(20) }),
  output: z.object({ days: z.int(), read: z.int(), total: z.int(), suggestions: z.array(suggestion) }),
  async run(world, asked) {
    const client = asked.client === undefined ? undefined : (await clientNamed(world, asked.client)).client
    const { messages, dismissals } = await writtenLately(world, client)
    const lives = await promisesOn(world, world.today, client)
    const found = suggestionsIn(await readMessages(messages), lives, dismissals)
      .filter(({ due }) => due >= addDays(world.today, -MOST_DAYS_PAST))
      .toSorted((a, b) => byDay(a, b, world.today))
    const shown = found.slice(0, asked.limit)
    const names = await world.stores.readings.names([...new Set(shown.map((one) => one.message.client!))])
    return {
      days: LOOK_BACK_DAYS,
      read: messages.length,
      total: found.length,
      suggestions: shown.map((one) => showSuggestion(one, names.get(one.message.client!) ?? one.message.client!)),
    }
  },
})

/** What was found (in the order of the messages) that is neither on record nor dismissed, each once. */
function suggestionsIn(
  all: readonly Suggested[],
  lives: readonly PromiseLife[],
  dismissals: readonly Dismissal[],
): Suggested[] {
  const dismissed = all.filter((one) => isDismissed(one, dismissals))
  const left = surestOfEach(all).filter(
    (one) => !isRecorded(one, lives) && !dismissed.some((other) => isAgain(one, other)),
  )
  return left.filter((one, i) => !left.slice(0, i).some((other) => isAgain(one, other)))
}

/** One of each sentence: the surest, and of those the one with the latest day. */
function surestOfEach(all: readonly Suggested[]): Suggested[] {
  const best = new Map<string, Suggested>()
  for (const one of all) {
    const sentence = `${one.message.id} ${one.from}`
    const other = best.get(sentence)
    if (!other || isSurer(one, other)) best.set(sentence, one)
  }
  return [...best.values()]
}

function isSurer(one: Suggested, other: Suggested): boolean {
  return one.sure === other.sure ? one.due > other.due : one.sure === 'clear'
}

function isRecorded({ text, due, message }: Suggested, lives: readonly PromiseLife[]): boolean {
  const ours = message.body.way === 'to'
  return lives.some(
    (life) =>
      life.client === message.client &&
      life.ours === ours &&
      (isSamePromise({ text, due }, { text: life.text, due: life.firstDue }) ||
        isSamePromise({ text, due }, { text: life.text, due: life.due })),
  )
}

/** True when somebody dismissed what this message says; what says it again is the same (`isAgain`). */
function isDismissed({ text, message }: Suggested, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some((one) => one.signal === suggestionSignal(message.id) && sayAlike(one.text, text))
}

function isAgain(one: Suggested, other: Suggested): boolean {
  const [a, b] = [one.message, other.message]
  return a.client === b.client && a.body.way === b.body.way && isSamePromise(one, other)
}

/** What is still to come first, the nearest at the top; then what has passed, the latest first. */
function byDay(a: Suggested, b: Suggested, today: Day): number {
  const [ahead, other] = [a.due >= today, b.due >= today]
  if (ahead !== other) return ahead ? -1 : 1
  return (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) * (ahead ? 1 : -1)
}

function showSuggestion({ message, words: _words, ...found }: Suggested, name: string): z.infer<typeof suggestion> {
  const { id, client, on, body } = message
  return { fact: id, client: client!, name, on, ours: body.way === 'to', message: body.text ?? '', ...found }
}
