import type { Day } from '../../day.ts'
import type { Listing } from '../../improve/alternatives.ts'
import { lineOf } from '../../improve/alternatives.ts'
import type { Fact } from '../../ledger/fact.ts'
import type { PassageName } from '../../ledger/kinds/notices.ts'
import type { ReasonMode } from '../../ledger/kinds/partings.ts'
import type { GoodwillState } from '../goodwill/fold-goodwill.ts'
import { isGiven } from '../goodwill/fold-goodwill.ts'
import type { Counted } from './counted.ts'
import { saidBy } from './evidence.ts'
import type { Line } from './evidence-line.ts'
import { plain } from './plain-pattern.ts'
import type { LetterPattern } from './plain-pattern.ts'
import { situationPatterns } from './situation-patterns.ts'
import { openWorkLines, recordLines } from './open-lines.ts'
import type { OpenLine } from './open-lines.ts'

/** All that the patterns of a letter are filled with; `chosen` are facts somebody picked, usable ones only. */
export type PatternGround = {
  business: string
  member: string
  /** How to reach us; empty where nobody wrote it down. */
  contact: string
  reasons: ReasonMode
  counted: readonly Counted[]
  /** Who of us worked with them, as one phrase; empty where nobody wrote it down. */
  people: string
  work: { text: string; on: Day; id: string } | null
  facts: readonly Fact[]
  chosen: readonly Fact[]
  /** True for a case whose failure was apologised for already (T6). */
  apologised: (fact: Fact) => boolean
  goodwill: readonly GoodwillState[]
  listings: readonly Listing[]
  lastDay: Day
  open: readonly OpenLine[]
}

/** The words to begin each block with, for this client; what would have a gap is left out (I18–I40). */
export function letterPatterns(ground: PatternGround): LetterPattern[] {
  return [
    ...thanks(ground),
    ...situationPatterns(ground),
    ...limit(ground),
    ...goodwill(ground),
    ...apology(ground),
    ...alternatives(ground),
    plain('last-day', 'plain', { day: { day: ground.lastDay } }),
    lined('open-work', openWorkLines(ground.open)),
    lined('records', recordLines(ground.open)),
    ...contact(ground),
    plain('close', 'wish'),
    plain('close', 'thanks'),
  ]
}

function lined(block: PassageName, lines: Line[]): LetterPattern {
  return { block, pattern: 'list', lines, facts: [] }
}

/** The short form (I21) always, the others where the book knows enough for them (I20). */
function thanks({ business, counted, people, work }: PatternGround): LetterPattern[] {
  const years = counted.find(({ count }) => count === 'years')
  return [
    ...(years ? [plain('thanks', 'years', { years: years.n, since: { day: years.since } }, years.because)] : []),
    ...(people === '' ? [] : [plain('thanks', 'people', { people })]),
    ...(work ? [plain('thanks', 'first-work', { work: work.text, on: { day: work.on } }, [work.id])] : []),
    ...(business === '' ? [] : [plain('thanks', 'short', { business })]),
  ]
}

function limit({ reasons }: PatternGround): LetterPattern[] {
  return reasons === 'none' ? [] : ['not-offer', 'could-not', 'not-manage'].map((one) => plain('limit', one))
}

/** I32: what is given, with its amount and day from the ledger, in the first person. */
function goodwill({ goodwill: given }: PatternGround): LetterPattern[] {
  return given.filter(isGiven).flatMap(({ as, amount, invoice, text, doneOn, goodwill: key, because }) => {
    if (as === null || as === 'other' || (as !== 'work' && amount === null)) return []
    if (as === 'work' && text === null) return []
    const done = doneOn === null ? {} : { on: { day: doneOn } }
    const number = invoice === null ? {} : { invoice }
    const args = { ...(amount === null ? {} : { amount }), ...number, ...(text === null ? {} : { text }), ...done }
    const how = `${as}${invoice !== null && as !== 'work' ? '-invoice' : ''}${doneOn === null ? '' : '-done'}`
    return [{ ...plain('goodwill', how, args, because), pattern: `${as}-${key}` }]
  })
}

/** Regret that it did not fit (I36) always; regret of something they told us (I35) where that was picked. */
function apology({ chosen, apologised }: PatternGround): LetterPattern[] {
  const told = chosen.find((fact) => saidBy(fact) !== null && !apologised(fact))
  const words = told && { on: { day: told.on }, words: saidBy(told)! }
  return [
    plain('apology', 'regret-of-fit'),
    ...(told && words ? [plain('apology', 'experience', words, [told.id])] : []),
  ]
}

/** The directory's usable entries as a list (I37); the reason why each suits this client is for a person to write. */
function alternatives({ listings }: PatternGround): LetterPattern[] {
  const usable = listings.filter(({ state }) => state === 'usable')
  if (usable.length === 0) return []
  const items = usable.map((one) => ({ say: 'letter.parting.alternatives.item', args: { line: lineOf(one) } }))
  const lines = [{ say: 'letter.parting.alternatives.list', args: {} }, ...items]
  return [{ block: 'alternatives', pattern: 'list', lines, facts: usable.map((one) => one.because.at(-1)!) }]
}

function contact({ member, contact: how, lastDay }: PatternGround): LetterPattern[] {
  return member === '' || how === '' ? [] : [plain('contact', 'plain', { member, contact: how, day: { day: lastDay } })]
}
