import type { CaseState } from '../core/cases/fold-cases.ts'
import type { CaseStep } from '../core/ledger/kinds/cases.ts'
import { Refusal } from '../core/refusal.ts'
import { checkReply } from '../core/replies/check-reply.ts'
import { readyReply } from '../core/replies/ready-reply.ts'
import { replyGround } from './reply-ground.ts'
import type { World } from './world.ts'

/** Steps whose words went to the client. */
const SAID_TO_CLIENT: readonly CaseStep[] = ['acknowledged', 'answered', 'updated', 'helping', 'told']

type Said = { step: CaseStep; text?: string | undefined; override?: string | undefined }

/**
 * Refuses words to a client that fight back (A16): a threat about a review whatever is given, anything else that the
 * check of replies stops unless a reason stands beside it, which is kept with the name of who gave it. It is read in the
 * language that `check-reply` reads it in, so that what was found fine is not refused.
 */
export async function stopHarshReply(world: World, one: CaseState, { step, text, override }: Said): Promise<void> {
  if (text === undefined || !SAID_TO_CLIENT.includes(step)) return
  const { language } = await replyGround(world, one.client, one.case, { text })
  const ready = readyReply(language)!
  const facts = { text: one.text, on: one.opened, delivery: one.delivery, asks: one.asks, language: one.language }
  const { marks } = checkReply(text, { ready, facts, today: world.today, members: [], openly: null })
  const threat = marks.find(({ hold }) => hold === 'change')
  if (threat) throw new Refusal('reply-threatens', { words: threat.words })
  const stop = marks.find(({ hold }) => hold === 'reason')
  if (stop && override === undefined) throw new Refusal('reply-stopped', { words: stop.words })
}
