import type { Day } from '../core/day.ts'
import { foldAlternatives } from '../core/improve/alternatives.ts'
import type { Listing } from '../core/improve/alternatives.ts'
import type { Fact } from '../core/ledger/fact.ts'
import type { PassageName } from '../core/ledger/kinds/notices.ts'
import type { ToneLanguage } from '../core/letters/tone/language.ts'
import { toneLanguages } from '../core/letters/tone/languages/all.ts'
import type { PartingState } from '../core/parting/fold-partings.ts'
import { foldGoodwill, goodwillOf } from '../core/parting/goodwill/fold-goodwill.ts'
import type { GoodwillState } from '../core/parting/goodwill/fold-goodwill.ts'
import { lastDayOf } from '../core/parting/last-day.ts'
import type { LastDayState } from '../core/parting/last-day.ts'
import { hasCooled, passagesOf } from '../core/parting/letter/fold-passages.ts'
import type { PassageState } from '../core/parting/letter/fold-passages.ts'
import { isolated } from '../core/parting/letter/own-words.ts'
import { foldNotice } from '../core/parting/notice/fold-notice.ts'
import type { NoticeState } from '../core/parting/notice/fold-notice.ts'
import { obligationsOf } from '../core/parting/obligations/fold-obligations.ts'
import type { ObligationState } from '../core/parting/obligations/fold-obligations.ts'
import { loadWords } from '../words/load.ts'
import { LANGUAGES, languageFor } from '../words/words.ts'
import type { Language, Words } from '../words/words.ts'
import { sightOf } from './ask.ts'
import { partingToRead } from './parting-ground.ts'
import type { PartingGround } from './parting-ground.ts'
import { teamOf } from './team.ts'
import type { World } from './world.ts'

/** Who the letter is from: a person of ours and how to reach them, and the business; '' where nobody wrote it down. */
export type Sender = { name: string; contact: string; business: string }

/** All that the letter of a parting is written and checked with. */
export type LetterGround = {
  ground: PartingGround
  parting: PartingState
  /** Null where nobody wrote down what the client reads. */
  language: Language | null
  words: Words
  tone: ToneLanguage
  passages: Map<PassageName, PassageState>
  addressee: { person: string; name: string } | null
  byId: Map<string, Fact>
  goodwill: GoodwillState[]
  listings: Listing[]
  obligations: ObligationState[]
  lastDay: LastDayState
  cooled: boolean
  notice: NoticeState
  sender: Sender
  today: Day
}

/** The letter of the parting that goes on, else of the one that was done; whoever writes asks for an open one first. */
export async function letterGround(
  world: World,
  ground: PartingGround,
  wish: { language?: Language | undefined } = {},
): Promise<LetterGround> {
  const parting = partingToRead(ground)
  const { client, facts, today } = ground
  const notice = foldNotice(client, parting.parting, facts, today)
  const passages = passagesOf(client, parting.parting, facts, today)
  const language = wish.language ?? languageIn(ground, notice, passages)
  return {
    ground,
    parting,
    language,
    ...readIn(language ?? languageFor(world.business?.language)),
    passages,
    addressee: addresseeOf(ground, notice),
    ...(await directoryOf(world, facts)),
    ...settlingOf(parting, facts, today),
    cooled: await isCool(world, parting),
    notice,
    sender: await senderOf(world, parting),
    today,
  }
}

function settlingOf(
  parting: PartingState,
  facts: readonly Fact[],
  today: Day,
): Pick<LetterGround, 'goodwill' | 'obligations' | 'lastDay'> {
  const goodwill = goodwillOf(foldGoodwill(parting.client, facts, today), parting.parting)
  const obligations = obligationsOf(parting, facts, today)
  return { goodwill, obligations, lastDay: lastDayOf(parting, obligations, facts, today) }
}

function readIn(language: Language): Pick<LetterGround, 'words' | 'tone'> {
  return { words: loadWords(language), tone: toneLanguages.find((one) => one.language === language)! }
}

/** Whom a client may turn to, and all facts by their ids. */
async function directoryOf(world: World, facts: readonly Fact[]): Promise<Pick<LetterGround, 'listings' | 'byId'>> {
  const listed = await world.stores.facts.houseFacts('alternative', sightOf(world))
  const byId = new Map([...facts, ...listed].map((fact) => [fact.id, fact]))
  return { listings: foldAlternatives(listed, world.today), byId }
}

/** What the letter is addressed in, else what was written last, else what the person or the client reads. */
function languageIn(
  { card }: PartingGround,
  notice: NoticeState,
  passages: ReadonlyMap<PassageName, PassageState>,
): Language | null {
  const latest = [...passages.values()].reduce<PassageState | null>((a, b) => (a && a.on > b.on ? a : b), null)
  const person = card.people.find(({ key }) => key === notice.person)
  const wished = [notice.language, latest?.language, person?.language, card.language]
  return wished.map(oursOf).find((one) => one !== null) ?? null
}

/** The language of ours that a tag names; null where it is none. */
export function oursOf(tag: string | null | undefined): Language | null {
  const base = tag?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((one) => one === base) ?? null
}

function addresseeOf({ card }: PartingGround, { person }: NoticeState): LetterGround['addressee'] {
  if (person === null) return null
  return { person, name: card.people.find(({ key }) => key === person)?.name ?? person }
}

/** Only its writer may see that fact; that it is there is asked of whoever says yes to the letter as well (I34). */
async function isCool({ stores, today }: World, { client, parting }: PartingState): Promise<boolean> {
  const sight = { visibilities: ['private' as const, 'owner' as const], member: '' }
  const seen = await stores.facts.seenOf([client], sight, ['cooled'])
  return hasCooled(client, parting, seen.get(client)!, today)
}

/** Whoever began the parting signs, so that the letter is the same whoever looks at it. */
async function senderOf(world: World, { by }: PartingState): Promise<Sender> {
  const member = (await teamOf(world)).find(({ key }) => key === by)
  return { name: member?.name ?? by ?? '', contact: member?.card?.email ?? '', business: world.business?.name ?? '' }
}

/** A name as it stands in the letter; one that runs right to left is kept apart. */
export function nameIn({ addressee, ground }: Pick<LetterGround, 'addressee' | 'ground'>): string {
  return isolated(addressee?.name ?? ground.name)
}
