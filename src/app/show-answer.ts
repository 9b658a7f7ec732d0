import type { z } from 'zod'
import type { CaseState } from '../core/cases/fold-cases.ts'
import { publicAnswerOf } from '../core/replies/public-answer.ts'
import { memberNames } from './promise-book.ts'
import type { publicAnswer } from './reply-shapes.ts'
import type { World } from './world.ts'

/** The answer that anybody can read with the names of those behind it; null where nothing is written for everybody. */
export async function showAnswer(world: World, one: CaseState): Promise<z.infer<typeof publicAnswer> | null> {
  const answer = publicAnswerOf(one)
  if (!answer) return null
  const nameOf = await memberNames(world)
  const named = (member: string | null) => (member === null ? null : nameOf(member))
  return { ...answer, byName: named(answer.by), approvedName: named(answer.approvedBy) }
}
