import type { Fact } from '../core/ledger/fact.ts'
import type { PassageName } from '../core/ledger/kinds/notices.ts'
import { isGiven } from '../core/parting/goodwill/fold-goodwill.ts'
import { countedFacts } from '../core/parting/letter/counted.ts'
import { evidenceTrouble, isDraft } from '../core/parting/letter/evidence.ts'
import { foldWordings } from '../core/parting/letter/fold-wordings.ts'
import { fillWords, isolated } from '../core/parting/letter/own-words.ts'
import type { Placeholder } from '../core/parting/letter/own-words.ts'
import { letterPatterns } from '../core/parting/letter/patterns.ts'
import type { PatternGround } from '../core/parting/letter/patterns.ts'
import { writeDay, writeMoney } from '../words/arguments.ts'
import { sightOf } from './ask.ts'
import { nameIn } from './letter-ground.ts'
import type { LetterGround } from './letter-ground.ts'
import { apologisedIn, openLines, sayLine } from './letter-said.ts'
import { teamOf } from './team.ts'
import type { World } from './world.ts'

/** Words to begin a block with, filled for this client; `own` where somebody here wrote them. */
export type FilledPattern = { block: PassageName; pattern: string; text: string; facts: string[]; own: boolean }

/** The program's words for each block and our own beside them, in the language of the letter; none without a language. */
export async function filledPatterns(
  world: World,
  letter: LetterGround,
  chosen: readonly Fact[],
): Promise<FilledPattern[]> {
  if (letter.language === null) return []
  const ground = await patternGround(world, letter, chosen)
  const ours = letterPatterns(ground).map(({ block, pattern, lines, facts }) => {
    return { block, pattern, text: lines.map((line) => sayLine(letter.words, line)).join('\n'), facts, own: false }
  })
  return [...ours, ...(await ownWordings(world, letter, ground))]
}

async function patternGround(world: World, letter: LetterGround, chosen: readonly Fact[]): Promise<PatternGround> {
  const { ground, parting, sender, goodwill, listings, lastDay } = letter
  const { client, facts, today } = ground
  const mayStand = (fact: Fact) =>
    evidenceTrouble(fact, client, 'documented', today) === null && !isDraft(fact, letter.byId.values())
  return {
    business: sender.business,
    member: sender.name,
    contact: sender.contact,
    reasons: parting.reasons,
    counted: countedFacts(client, facts, today),
    people: await peopleOf(world, letter),
    work: firstWork(facts, client),
    facts: facts.filter(mayStand),
    chosen: chosen.filter(mayStand),
    apologised: apologisedIn(letter),
    goodwill,
    listings,
    lastDay: lastDay.day,
    open: openLines(letter),
  }
}

/** Fewer talks are no working together. */
const LEAST_TALKS = 3
const MOST_PEOPLE = 3

/** Who of us spoke with the client most, whom they know anyway (I20). */
async function peopleOf(world: World, { ground: { facts, client }, words }: LetterGround): Promise<string> {
  const talks = new Map<string, number>()
  for (const { kind, by, client: whose } of facts) {
    if (whose !== client || !by || (kind !== 'call' && kind !== 'meeting' && kind !== 'visit')) continue
    talks.set(by, (talks.get(by) ?? 0) + 1)
  }
  const most = [...talks].filter(([, n]) => n >= LEAST_TALKS).toSorted((a, b) => b[1] - a[1])
  const team = new Map((await teamOf(world)).map(({ key, name }) => [key, name]))
  const names = most.slice(0, MOST_PEOPLE).flatMap(([key]) => team.get(key) ?? [])
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(names.map(isolated))
}

function firstWork(facts: readonly Fact[], client: string): PatternGround['work'] {
  const works = facts.flatMap((fact) => {
    const named = fact.kind === 'engagement' && fact.client === client && fact.on !== '' ? fact.body.text : undefined
    return named === undefined ? [] : [{ text: named, on: fact.on, id: fact.id }]
  })
  return works.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null
}

async function ownWordings(world: World, letter: LetterGround, ground: PatternGround): Promise<FilledPattern[]> {
  const facts = await world.stores.facts.houseFacts('wording', sightOf(world))
  const known = knownWords(letter, ground)
  const own = foldWordings(facts, world.today).filter(({ language }) => language === letter.language)
  return own.flatMap(({ wording, block, text }) => {
    const filled = fillWords(text, known)
    return filled === null ? [] : [{ block, pattern: wording, text: filled, facts: [], own: true }]
  })
}

/** What own wordings may have filled in for this client; what is not known is absent. */
function knownWords(letter: LetterGround, { counted, business, member, contact }: PatternGround) {
  const { language } = letter.words
  const given = letter.goodwill.find((one) => isGiven(one))
  const years = counted.find(({ count }) => count === 'years')
  const usable = letter.listings.filter(({ state }) => state === 'usable').map(({ text }) => isolated(text))
  const known: Partial<Record<Placeholder, string>> = {
    client: isolated(letter.ground.name),
    person: nameIn(letter),
    day: writeDay(language, letter.lastDay.day, 'long'),
    alternatives: new Intl.ListFormat(language, { type: 'disjunction' }).format(usable),
    business: isolated(business),
    member: isolated(member),
    contact,
    ...(given?.amount ? { amount: writeMoney(language, given.amount) } : {}),
    ...(given?.invoice ? { invoice: given.invoice } : {}),
    ...(years ? { years: String(years.n), since: writeDay(language, years.since, 'long') } : {}),
  }
  return known
}
