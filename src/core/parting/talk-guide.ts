import { careOf } from '../care/care-of.ts'
import type { Args, Considering } from '../decide/considering.ts'
import { gravestOf } from '../decide/considering.ts'
import { loyaltyOf } from '../decide/loyalty.ts'
import { reactionsOf } from '../decide/reactions.ts'
import type { Day } from '../day.ts'
import type { ClientCard } from '../ledger/card.ts'
import type { Fact } from '../ledger/fact.ts'
import { upTo } from '../ledger/in-order.ts'
import type { ReasonMode } from '../ledger/kinds/partings.ts'

/** The parts of the talk in their order (CAMICO, handbook 2.1): thank, say it, listen; with what is done before and after. */
export const TALK_PARTS = ['before', 'thank', 'say', 'listen', 'after'] as const

/** One thing to do or say; its sentence is `parting.talk.<code>`. `because` are the facts it stands on. */
export type TalkLine = { code: string; args: Args; because: string[] }
export type TalkPart = { part: (typeof TALK_PARTS)[number]; lines: TalkLine[] }

/** What the guide is made of; `lastDay` is null while nobody can say it, `goodwill` what we give, in our own words. */
export type TalkGround = {
  considering: Considering
  card: ClientCard
  reasons: ReasonMode
  lastDay: Day | null
  open: number
  goodwill: readonly { text: string; because: string[] }[]
}

/** A guide of one page for the talk before the letter. It names no ground and nothing we think of them. */
export function talkGuide(ground: TalkGround): TalkPart[] {
  const lines = {
    before: before(ground),
    thank: thank(ground),
    say: toSay(ground),
    listen: listen(ground),
    after: AFTER,
  }
  return TALK_PARTS.map((part) => ({ part, lines: lines[part] }))
}

function before({ considering, card }: TalkGround): TalkLine[] {
  const { review, facts, today } = considering
  const danger = gravestOf(considering)
  const care = careOf(review.client, facts, today)
  const names = card.people.map(({ name, key }) => name ?? key).join(', ')
  return [
    ...(danger.length > 0 ? [line('unsafe', {}, danger)] : []),
    // Nobody is sent to see whom they have to fear.
    ...(names === '' || danger.length > 0 ? [] : [line('person', { names })]),
    ...(card.friend ? [line('friend', { name: card.name })] : []),
    ...(care?.active ? [line('care', {}, care.because)] : []),
    line('first-talk'),
    line('decided'),
  ]
}

/** What there is to thank for, from the book; where the history is thin, the plain thanks are enough (I20, I21). */
function thank({ considering, card }: TalkGround): TalkLine[] {
  const { review, facts, today } = considering
  const { years, because } = loyaltyOf(review.client, facts, today)
  const first = firstWork(review.client, facts, today)
  const found = [
    ...(years !== null && years > 0 ? [line('years', { years }, because)] : []),
    ...(first ? [line('first-work', { text: first.text, on: first.on }, [first.id])] : []),
  ]
  return found.length > 0 ? found : [line('plain', { name: card.name })]
}

function firstWork(client: string, facts: readonly Fact[], today: Day): { id: string; on: Day; text: string } | null {
  for (const fact of upTo(facts, today))
    if (fact.kind === 'engagement' && fact.client === client && fact.body.text)
      return { id: fact.id, on: fact.on, text: fact.body.text }
  return null
}

/** The sentence itself, how much of why, our own limit (I24), and what the client is not left alone with (I38). */
function toSay({ reasons, lastDay, open, goodwill }: TalkGround): TalkLine[] {
  return [
    lastDay === null ? line('say-it') : line('say-it-day', { day: lastDay }),
    line(`why-${reasons}`),
    line('limit'),
    ...goodwill.map(({ text, because }) => line('goodwill', { text }, because)),
    ...(open > 0 ? [line('open', { n: open })] : []),
    line('alternatives'),
  ]
}

/** Listening, the one apology that fits (I36), and what was planned for how they may take it (M36). */
function listen({ considering }: TalkGround): TalkLine[] {
  const planned = reactionsOf(considering).flatMap(({ as, planned: plan }) =>
    plan === null ? [] : [line(`planned-${as}`, { text: plan.text }, [plan.ref])],
  )
  return [line('silence'), line('sorry'), line('no-argument'), ...planned, line('no-promise')]
}

const AFTER = [line('write-down'), line('letter-soon')]

function line(code: string, args: Args = {}, because: string[] = []): TalkLine {
  return { code, args, because }
}
