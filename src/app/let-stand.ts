import { allowedOf, passagesOf } from '../core/parting/letter/fold-passages.ts'
import type { AllowedMark } from '../core/parting/letter/fold-passages.ts'
import type { Door } from './letter-door.ts'
import { memberNames } from './paying.ts'
import type { World } from './world.ts'

/**
 * What the check marked in the letter as it stands and somebody let stand, with their name and reason: whoever says yes to
 * it sees that first (A16). Of the same words the last reason; words that are not in the letter any more are left out.
 */
export async function letStand(
  world: World,
  { notice, ground }: Pick<Door, 'notice' | 'ground'>,
): Promise<(AllowedMark & { byName: string | null })[]> {
  const { client, facts, today } = ground
  const texts = [...passagesOf(client, notice.parting, facts, today).values()].map(({ text }) => text)
  const latest = new Map<string, AllowedMark>()
  for (const one of allowedOf(client, notice.parting, facts, today)) latest.set(`${one.code} ${one.words}`, one)
  const nameOf = await memberNames(world)
  return [...latest.values()]
    .filter(({ code, words }) => isPresence(code) || texts.some((text) => text.includes(words)))
    .map((one) => ({ ...one, byName: one.by === null ? null : nameOf(one.by) }))
}

/** What the check missed in a block (`P1`), which has no words of its own. */
function isPresence(code: string): boolean {
  return /^P\d+$/.test(code)
}
