import type { Day } from '../core/day.ts'
import type { Args } from '../core/decide/considering.ts'
import { fieldsOf } from '../core/ledger/fact.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { exponentOf } from '../core/money.ts'
import type { Money } from '../core/money.ts'
import { countedFacts } from '../core/parting/letter/counted.ts'
import type { Counted } from '../core/parting/letter/counted.ts'
import type { Standing } from '../core/parting/letter/against.ts'
import type { Line } from '../core/parting/letter/evidence-line.ts'
import type { Asked } from '../core/parting/letter/lacking.ts'
import { isUnderWay } from '../core/parting/goodwill/fold-goodwill.ts'
import type { ObligationState } from '../core/parting/obligations/fold-obligations.ts'
import { RETURNED } from '../core/parting/obligations/sorts.ts'
import type { OpenLine } from '../core/parting/letter/open-lines.ts'
import { isolated } from '../core/parting/letter/own-words.ts'
import { mayApologise } from '../core/remedies/apologies.ts'
import { writeDay, writeMoney } from '../words/arguments.ts'
import type { Words } from '../words/words.ts'
import type { LetterGround } from './letter-ground.ts'

/** How the letter writes things down, and what its words are held against. */

/** A sentence of the letter: days long, names that run right to left kept apart. */
export function sayLine({ language, say }: Words, { say: key, args }: Line): string {
  const written = Object.entries(args).map(([name, arg]) => {
    if (typeof arg === 'object' && 'day' in arg) return [name, writeDay(language, arg.day, 'long')]
    return [name, typeof arg === 'string' ? isolated(arg) : arg]
  })
  return say(key, Object.fromEntries(written) as Record<string, string | number | Money>)
}

/** Obligations as the letter tells of them; what the ledger says without words of its own is said in its language. */
export function openLines(letter: Pick<LetterGround, 'obligations' | 'words' | 'goodwill'>): OpenLine[] {
  return letter.obligations.map((one) => {
    const { as, text, code, args, way, due, deadline, to, open } = one
    const amount = as === 'invoice' ? stillAsked(one, letter.goodwill) : one.amount
    const said = text === '' ? saidOf(as, code, args, letter.words) : text
    return { as, text: said, way, due, deadline, to, amount, bill: as === 'invoice' ? billOf(args) : null, open }
  })
}

/** Of what is added by hand nobody knows which invoice it is. */
function billOf({ invoice, on, due }: Args): OpenLine['bill'] {
  if (typeof invoice !== 'string' || typeof on !== 'string') return null
  return { number: invoice, on, due: typeof due === 'string' ? due : null }
}

/** What is open of an invoice but for what goodwill is about to take off it (I30): the letter asks for none of that. */
function stillAsked({ amount, args }: ObligationState, goodwill: LetterGround['goodwill']): Money | null {
  if (amount === null) return null
  const off = goodwill.filter((one) => one.as === 'credit' && isUnderWay(one) && one.invoice === args['invoice'])
  const same = off.flatMap((one) => (one.amount?.currency === amount.currency ? [one.amount.minor] : []))
  return { ...amount, minor: Math.max(0, amount.minor - same.reduce((sum, minor) => sum + minor, 0)) }
}

/** Customs are worded for us; what comes back to the client is worded for them. */
function saidOf(as: OpenLine['as'], code: string | null, args: Args, { say }: Words): string {
  if (RETURNED.includes(as)) return say(`letter.parting.returned.${as}`)
  return code === null ? '' : say(`obligation.${code}`, args)
}

/** A day in the ways a letter may write it. */
export function writtenDay(language: string, day: Day): string[] {
  return [writeDay(language, day, 'long'), writeDay(language, day), day]
}

/** What the blocks of the letter are asked for. */
export function askedOf(letter: LetterGround): Asked {
  const { ground, words, parting, today } = letter
  const { client, facts } = ground
  return {
    client,
    language: words.language,
    reasons: parting.reasons,
    today,
    facts: letter.byId,
    listings: letter.listings,
    goodwill: letter.goodwill,
    lastDay: letter.lastDay.day,
    open: openLines(letter),
    apologised: apologisedIn(letter),
    written: (day) => writtenDay(words.language, day),
    amount: (money) => writeMoney(words.language, money),
    standing: (known, pattern) =>
      standingOf(letter, known, countsFor(known, pattern, countedFacts(client, facts, today))),
  }
}

/** The numbers that words may say: of a counted wording its own (I27), else all counts and how many of a kind were picked. */
function countsFor(facts: readonly Fact[], pattern: string | null, counted: readonly Counted[]): number[] {
  const own = counted.filter(({ count }) => pattern === `counted-${count}`)
  if (pattern?.startsWith('counted-')) return own.map(({ n }) => n)
  const picked = [...Map.groupBy(facts, ({ kind }) => kind).values()].map(({ length }) => length)
  return [...counted.map(({ n }) => n), ...picked.filter((n) => n > 1)]
}

/** True for a case whose failure was apologised for, with nothing put right since (T6). */
export function apologisedIn({ ground: { client, facts, today } }: Pick<LetterGround, 'ground'>) {
  return (fact: Fact) =>
    fact.kind === 'case' && !mayApologise(client, facts, fact.body.matter ?? fact.body.case, today).may
}

function standingOf(letter: LetterGround, facts: readonly Fact[], counts: readonly number[]): Standing {
  const { words, tone, ground, sender, lastDay } = letter
  const names = [ground.name, sender.name, sender.business, ...ground.card.people.map(({ name }) => name ?? '')]
  const held = facts.flatMap((fact) => writtenIn(words.language, fact))
  return {
    language: tone,
    written: [...names, ...held, ...writtenDay(words.language, lastDay.day)],
    said: facts.flatMap((fact) => Object.values(fieldsOf(fact)).filter((value) => typeof value === 'string')),
    counts,
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What of a fact may stand in words with a number in it: its days, its amounts and its own words. */
function writtenIn(language: string, fact: Fact): string[] {
  const values: unknown[] = [fact.on, ...Object.values(fieldsOf(fact))]
  return values.flatMap((value) => {
    if (typeof value === 'string' && DAY.test(value))
      return [...writtenDay(language, value), dayAndMonth(language, value)]
    if (typeof value === 'object' && value !== null) return amountsOf(language, value as Money)
    return typeof value === 'string' ? [value] : []
  })
}

function amountsOf(language: string, money: Money): string[] {
  const plain = (money.minor / 10 ** exponentOf(money.currency)).toFixed(exponentOf(money.currency))
  return [writeMoney(language, money), `${plain} ${money.currency}`, plain]
}

function dayAndMonth(language: string, day: Day): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
