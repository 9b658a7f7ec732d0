import type { z } from 'zod'
import type { Fact } from '../core/ledger/fact.ts'
import { lineOf } from '../core/improve/alternatives.ts'
import { namedIn } from '../core/parting/letter/alternatives-named.ts'
import { evidenceFor } from '../core/parting/letter/evidence.ts'
import { evidenceLine } from '../core/parting/letter/evidence-line.ts'
import { idsIn } from '../core/parting/letter/fold-passages.ts'
import { isUnderWay } from '../core/parting/notice/fold-notice.ts'
import { LANGUAGES } from '../words/words.ts'
import { goneLetter } from './letter-gone.ts'
import type { LetterGround } from './letter-ground.ts'
import { filledPatterns } from './letter-patterns.ts'
import { sayLine } from './letter-said.ts'
import type { evidenceShape, letterShape } from './letter-shapes.ts'
import { partingGains } from './parting-gains.ts'
import { writtenLetter } from './parting-letter.ts'
import type { Letter } from './parting-letter.ts'
import { memberNames } from './promise-book.ts'
import type { World } from './world.ts'

/** So many facts are shown to pick from, the latest. */
const MOST_EVIDENCE = 200

/** The letter with all there is to write it with; `picked` are ids of facts with commas between them. */
export async function showLetter(
  world: World,
  letter: LetterGround,
  picked: string,
): Promise<z.input<typeof letterShape>> {
  const { ground, parting, addressee, notice, cooled, lastDay } = letter
  const written = await writtenLetter(world, letter)
  const chosen = idsIn(picked).flatMap((id) => letter.byId.get(id) ?? [])
  return {
    client: ground.client,
    name: ground.name,
    languages: [...LANGUAGES],
    reasons: parting.reasons,
    addressee,
    ...(isUnderWay(notice) ? await gone(world, letter, written) : written),
    evidence: await evidenceOf(world, letter),
    patterns: await filledPatterns(world, letter, chosen),
    gains: partingGains(parting, ground.facts, ground.today, namedAlternatives(letter)),
    lastDay: lastDay.day,
    cooled,
    alternatives: alternativesOf(letter),
    state: notice.state,
    because: [...parting.because, ...[...letter.passages.values()].map(({ ref }) => ref)],
  }
}

/** What is on its way or went lacks nothing any more, and stands as it went. */
async function gone(world: World, { notice }: LetterGround, written: Letter): Promise<Letter> {
  const { subject, text } = (await goneLetter(world, notice)) ?? written
  const blocks = written.blocks.map((one) => ({ ...one, missing: [] }))
  return { ...written, subject, text, blocks, missing: [], blocked: false }
}

/** The facts of the alternatives that the words name and that may be named today. */
function namedAlternatives({ listings, passages }: LetterGround): string[] {
  const named = namedIn(passages.get('alternatives')?.text ?? '', listings)
  return named.filter(({ usable }) => usable).map(({ ref }) => ref)
}

function alternativesOf({ listings, passages }: LetterGround) {
  const named = namedIn(passages.get('alternatives')?.text ?? '', listings)
  return listings
    .filter(({ state }) => state === 'usable')
    .map((one) => ({
      alternative: one.alternative,
      line: lineOf(one),
      why: named.find(({ alternative }) => alternative === one.alternative)?.why ?? null,
    }))
}

/** What may stand in the situation, the latest first; what may not is said with its reason. */
async function evidenceOf(world: World, letter: LetterGround): Promise<z.input<typeof evidenceShape>[]> {
  const { ground, parting, words } = letter
  const { client, facts, today } = ground
  const rows = evidenceFor(client, facts, parting.reasons, today).slice(0, MOST_EVIDENCE)
  const sourceOf = await sourcesOf(
    world,
    rows.map(({ fact }) => fact),
  )
  return rows.map(({ fact, code }) => ({
    id: fact.id,
    on: fact.on,
    kind: fact.kind,
    text: sayLine(words, evidenceLine(fact)),
    source: sourceOf(fact),
    usable: code === null,
    code,
  }))
}

/** Where a fact was written down: the file with its line, else whoever recorded it. */
async function sourcesOf(world: World, facts: readonly Fact[]): Promise<(fact: Fact) => string> {
  const sources = await world.stores.sources.byIds([...new Set(facts.map(({ origin }) => origin.source))])
  const nameOf = await memberNames(world)
  return ({ origin, by }) => {
    const source = sources.get(origin.source)
    if (!source || source.kind === 'hand') return by === undefined ? '' : nameOf(by)
    return `${source.name}:${origin.line}`
  }
}
