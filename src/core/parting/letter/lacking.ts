import type { Missing } from '../../decide/may-part.ts'
import type { Day } from '../../day.ts'
import type { Fact } from '../../ledger/fact.ts'
import type { PassageName } from '../../ledger/kinds/notices.ts'
import type { ReasonMode } from '../../ledger/kinds/partings.ts'
import type { Listing } from '../../improve/alternatives.ts'
import type { GoodwillState } from '../goodwill/fold-goodwill.ts'
import { isGiven } from '../goodwill/fold-goodwill.ts'
import { wordsAgainst } from './against.ts'
import type { Standing } from './against.ts'
import { alternativesLacking, namedIn } from './alternatives-named.ts'
import { evidenceTrouble, isDraft, saidBy, scopePart, SCOPE_PARTS } from './evidence.ts'
import type { ScopePart } from './evidence.ts'
import type { PassageState } from './fold-passages.ts'
import { moneyUnsaid } from './money-lines.ts'
import { deadlinesUnsaid, plansUnsaid } from './open-lines.ts'
import type { OpenLine } from './open-lines.ts'
import { saysOne } from './in-full.ts'

/** What the words of a block are asked for; `facts` are all of the client's that trusted people may see. */
export type Asked = {
  client: string
  language: string
  reasons: ReasonMode
  today: Day
  facts: ReadonlyMap<string, Fact>
  listings: readonly Listing[]
  goodwill: readonly GoodwillState[]
  lastDay: Day
  open: readonly OpenLine[]
  apologised: (fact: Fact) => boolean
  /** A day and an amount in the ways the letter may write them. */
  written: (day: Day) => readonly string[]
  amount: (money: { minor: number; currency: string }) => string
  standing: (facts: readonly Fact[], pattern: string | null) => Standing
}

/** What a block with words still lacks, each as a refusal says it. A block without words lacks nothing here. */
export function passageLacks({ block, text, facts: ids, pattern, language }: PassageState, asked: Asked): Missing[] {
  const facts = ids.flatMap((id) => asked.facts.get(id) ?? [])
  const own = LACKS[block]?.({ text, facts, pattern, asked }) ?? []
  const tongue = language !== null && language !== asked.language
  const gone = ids.length - facts.length
  return [
    ...(tongue ? [{ code: 'passage-other-language', args: { language, letter: asked.language } }] : []),
    ...(gone > 0 ? [{ code: 'evidence-gone', args: { n: gone } }] : []),
    ...own,
  ]
}

type Written = { text: string; facts: readonly Fact[]; pattern: string | null; asked: Asked }

const LACKS: Partial<Record<PassageName, (written: Written) => Missing[]>> = {
  thanks: against,
  situation: situationLacks,
  limit: limitLacks,
  goodwill: goodwillLacks,
  apology: apologyLacks,
  alternatives: ({ text, asked }) => alternativesLacking(namedIn(text, asked.listings)),
  'last-day': lastDayLacks,
  'open-work': openWorkLacks,
  records: ({ text, asked: { open, written } }) => plansUnsaid('records', text, open, written),
}

/** The days the client must see to and open money come first; whatever else was planned is in the same list of ours. */
function openWorkLacks({ text, asked: { open, written, amount } }: Written): Missing[] {
  const named = [...deadlinesUnsaid(text, open, written), ...moneyUnsaid(text, open, { day: written, amount })]
  return named.length > 0 ? named : plansUnsaid('open-work', text, open, written)
}

function against({ text, facts, pattern, asked }: Written): Missing[] {
  return wordsAgainst(text, asked.standing(facts, pattern))
}

/** Numbers in it are of ourselves ("we are two"), which no book holds. */
function limitLacks(written: Written): Missing[] {
  return against(written).filter(({ code }) => code !== 'count-differs')
}

/** More than three of them are a list of grievances, whatever each says (I19). */
const MOST_FACTS = 3

/** I22, I25–I27: facts where the mode asks for them, none that may not stand there, and not a whole list of them. */
function situationLacks(written: Written): Missing[] {
  const { text, facts, pattern, asked } = written
  const { reasons, client, today } = asked
  if (reasons === 'none') return [{ code: 'reasons-none', args: {} }]
  const troubles = facts.flatMap((fact) => evidenceTrouble(fact, client, reasons, today) ?? [])
  const bare = reasons === 'documented' && facts.length === 0 ? [{ code: 'evidence-missing', args: {} }] : []
  const days = new Set(facts.flatMap(({ on }) => (on !== '' && saysOne(text, asked.written(on)) ? [on] : [])))
  const chain = days.size > MOST_FACTS ? [{ code: 'grievance-list', args: { n: days.size, most: MOST_FACTS } }] : []
  const draft = facts.filter((fact) => isDraft(fact, asked.facts.values()))
  const unsigned = draft.slice(0, 1).map(({ kind }) => ({ code: 'evidence-internal', args: { kind } }))
  return [
    ...[...troubles, ...unsigned].slice(0, 1),
    ...bare,
    ...chain,
    ...scopeLacks(pattern, facts, draft),
    ...against(written),
  ]
}

/** I26 without one of its three facts would be blame; a line that the client never accepted is none of them. */
export function scopeLacks(pattern: string | null, facts: readonly Fact[], draft: readonly Fact[]): Missing[] {
  if (pattern !== 'scope') return []
  const agreed = facts.filter((fact) => !draft.includes(fact))
  const lacking = partWithout(facts) ?? partWithout(agreed)
  return lacking ? [{ code: 'scope-evidence-missing', args: { part: lacking } }] : []
}

function partWithout(facts: readonly Fact[]): ScopePart | undefined {
  return SCOPE_PARTS.find((part) => !facts.some((fact) => scopePart(fact) === part))
}

/** I32: each amount of the ledger stands in the words, and no other. */
function goodwillLacks({ text, asked }: Written): Missing[] {
  const given = asked.goodwill.filter(isGiven)
  const sums = given.flatMap(({ amount }) => (amount === null ? [] : [asked.amount(amount)]))
  const unsaid = sums
    .filter((sum) => !saysOne(text, [sum]))
    .map((amount) => ({ code: 'goodwill-unsaid', args: { amount } }))
  const known = given.flatMap(({ because }) => because).flatMap((id) => asked.facts.get(id) ?? [])
  const other = wordsAgainst(text, { ...asked.standing(known, null), said: [text] })
  return [...unsaid, ...other.map((one) => (one.code === 'count-differs' ? otherAmount(one, sums) : one))]
}

function otherAmount({ args }: Missing, sums: readonly string[]): Missing {
  return { code: 'goodwill-other-amount', args: { number: args['number'] ?? 0, amounts: sums.join(', ') || 'none' } }
}

/** T6: one apology for a failure, unless something was put right in between. */
function apologyLacks(written: Written): Missing[] {
  const repeated = written.facts.filter((fact) => saidBy(fact) !== null && written.asked.apologised(fact))
  return [
    ...repeated.slice(0, 1).map((fact) => ({ code: 'apology-repeated', args: { on: fact.on } })),
    ...against(written),
  ]
}

function lastDayLacks({ text, asked }: Written): Missing[] {
  if (saysOne(text, asked.written(asked.lastDay))) return []
  return [{ code: 'last-day-unsaid', args: { due: asked.lastDay } }]
}
