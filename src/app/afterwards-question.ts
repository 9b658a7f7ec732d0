import { afterwardsOf } from '../core/parting/afterwards.ts'
import type { AfterwardsState } from '../core/parting/afterwards.ts'
import { lastDaySaid } from '../core/parting/last-said.ts'
import { loadWords } from '../words/load.ts'
import { languageFor } from '../words/words.ts'
import type { PartingGround } from './parting-ground.ts'
import type { World } from './world.ts'

/** How the last question of the latest parting stands; null while one goes on, or where none was closed. */
export function afterwardsFor({ parting, last, facts, today }: PartingGround): AfterwardsState | null {
  if (parting || last?.state !== 'done' || last.ended === null) return null
  return afterwardsOf(last, lastDaySaid(last, facts, today) ?? last.ended, facts, today)
}

/** The last question in the client's language, else in ours: how it was for them, and nothing else (I31). */
export function afterwardsQuestion(world: World, { card, name }: PartingGround): string {
  const words = loadWords(languageFor(card.language ?? world.business?.language))
  return words.say('letter.afterwards.question', { name, business: world.business?.name ?? '' })
}
