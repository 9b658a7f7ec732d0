import { dayFromNumber, dayNumber } from '../core/day.ts'
import type { Day } from '../core/day.ts'
import { Refusal } from '../core/refusal.ts'
import { foldHistory } from '../core/signals/fold.ts'
import { historyOn } from '../core/signals/history.ts'
import { promiseStates } from '../core/signals/open-promises.ts'
import { clientNamed } from './ask.ts'
import { refuseFuture } from './days.ts'
import type { World } from './world.ts'

export type OpenPromise = { client: string; text: string; ours: boolean; made: Day; due: Day }

/** The open promise meant by some words of it; refuses when there is none, or more than one. */
export async function openPromise(world: World, named: string, words: string, on: Day): Promise<OpenPromise> {
  refuseFuture(world, on)
  const { client } = await clientNamed(world, named)
  const facts = (await world.stores.facts.ofClients([client])).get(client)!
  const history = historyOn(foldHistory(client, facts), dayNumber(on))
  const open = promiseStates(history.promises).filter((one) => !one.settled)
  const wanted = words.trim().toLowerCase()
  const exact = open.filter((one) => one.text.trim().toLowerCase() === wanted)
  const fitting = exact.length > 0 ? exact : open.filter((one) => one.text.toLowerCase().includes(wanted))
  const [found] = fitting
  if (!found) throw new Refusal('promise-not-found', { client, text: words })
  // Of several with the same words the oldest is meant; of several with different words nobody can say.
  const texts = [...new Set(fitting.map((one) => one.text.trim().toLowerCase()))]
  if (texts.length > 1) throw new Refusal('promise-ambiguous', { client, text: words, n: texts.length })
  const { text, ours, made, due } = found
  return { client, text, ours, made: dayFromNumber(made), due: dayFromNumber(due) }
}
