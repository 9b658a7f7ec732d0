import type { Day } from '../core/day.ts'
import type { FactDraft } from '../core/ledger/fact.ts'
import type { TalkSource, TalkType } from '../core/ledger/kinds/checkins.ts'
import { draftBy } from './record.ts'
import type { World } from './world.ts'

type TalkTold = {
  share: number
  source: TalkSource
  type: TalkType
  longest?: number | undefined
  questions?: number | undefined
  chat?: number | undefined
  self?: number | undefined
}

/** How a talk was shared is for whoever spoke, and nobody else sees it (N25, N27). */
export function talkDraft(world: World, client: string, told: TalkTold, on: Day): FactDraft {
  const { share, source, type, longest, questions, chat, self } = told
  const body = { client, share, source, type, longest, questions, chat, self }
  return { ...draftBy(world, 'talk', client, body, on), visibility: 'private' }
}
