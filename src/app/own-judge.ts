import type { CaseState } from '../core/cases/fold-cases.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Fact, FactDraft } from '../core/ledger/fact.ts'
import { personBehind } from '../core/ledger/first-owner.ts'
import { Refusal } from '../core/refusal.ts'
import { casesOf } from './case-book.ts'
import { teamOf } from './team.ts'
import type { World } from './world.ts'

/** Nobody judges a complaint about themselves, unless nobody else is there. */
export async function refuseOwnJudge(world: World, { about }: Pick<CaseState, 'about'>): Promise<void> {
  const judge = world.person?.member
  if (about === null || about !== judge) return
  const team = await teamOf(world)
  if (team.some(({ key: other }) => other !== judge))
    throw new Refusal('judge-complained-of', { member: team.find(({ key: own }) => own === judge)?.name ?? judge })
}

/** Whom a case is about is not for them to change: the finding would be theirs again. */
export async function refuseOwnAbout(
  world: World,
  { about }: Pick<CaseState, 'about'>,
  wished: string | undefined,
): Promise<void> {
  if (wished !== undefined && wished !== about) await refuseOwnJudge(world, { about })
}

/** The same for a line of a case that is written by hand. */
export async function refuseOwnLine(world: World, draft: FactDraft): Promise<void> {
  if (draft.kind !== 'case' || draft.body.about === undefined) return
  const { cases } = await casesOf(world, draft.body.client)
  const known = cases.find((one) => one.case === draft.body.case)
  if (known) await refuseOwnAbout(world, known, draft.body.about)
}

/**
 * Refuses to take back what is for others to say: what they said or found of a complaint about the asker, and another
 * person's word on a decision or a letter (I12).
 */
export async function refuseOthersWord(world: World, facts: readonly Fact[]): Promise<void> {
  const asker = world.person?.member
  for (const fact of facts) {
    if (isSecondWord(fact)) await refuseNotOwn(world, fact.by ?? null)
    if ((fact.kind !== 'case' && fact.kind !== 'finding') || fact.by === asker) continue
    const { cases } = await casesOf(world, fact.body.client)
    const one = cases.find((other) => other.case === fact.body.case)
    if (one) await refuseOwnJudge(world, one)
  }
}

/** What a second person said of a decision or of a letter. */
function isSecondWord({ kind, body }: Fact): boolean {
  if (kind === 'approval') return true
  return kind === 'notice' && (body.step === 'approved' || body.step === 'refused')
}

/** A yes or a no is taken back by whoever gave it, and by nobody else. */
async function refuseNotOwn(world: World, by: string | null): Promise<void> {
  const cards = memberCards(await world.stores.facts.houseCards('member'))
  if (by !== null && personBehind(cards, by) === personBehind(cards, world.person?.member ?? null)) return
  throw new Refusal('not-yours')
}
