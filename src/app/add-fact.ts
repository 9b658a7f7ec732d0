import { z } from 'zod'
import type { FactDraft } from '../core/ledger/fact.ts'
import { isProblem } from '../core/ledger/source-line.ts'
import { INTERACTIONS } from '../core/ledger/kinds/interactions.ts'
import { readFactLine } from '../core/ledger/notation.ts'
import { Refusal } from '../core/refusal.ts'
import { action } from './action.ts'
import { sightOf } from './ask.ts'
import { refuseFuture } from './days.ts'
import { refuseOutside } from './fact-circles.ts'
import { isHiddenCard } from './hidden-card.ts'
import { deedFor } from './line-deeds.ts'
import { refuseOwnLine } from './own-judge.ts'
import { record } from './record.ts'
import { factShape } from './shapes.ts'
import { showFacts } from './show.ts'
import type { World } from './world.ts'

/** Adds facts written in the plain-text notation, one a line; all of them or, when one cannot be read, none. */
export const addFact = action({
  name: 'add-fact',
  access: 'member',
  changes: true,
  places: ['line'],
  input: z.object({ line: z.string().min(1).max(100_000) }),
  output: z.object({ ids: z.array(z.string()), facts: z.array(factShape) }),
  async run(world, { line }) {
    const lines = line.split(/\r?\n/)
    const drafts: FactDraft[] = []
    for (const [i, text] of lines.entries())
      if (text.trim() !== '') drafts.push(await readOne(world, text.trim(), i + 1))
    const ids = await record(world, drafts)
    return { ids, facts: await showFacts(world, await world.stores.facts.byIds(ids, sightOf(world))) }
  },
})

const HAPPENED: readonly string[] = [
  ...INTERACTIONS,
  'payment',
  'kept',
  'feedback',
  'complaint',
  'asked',
  'advice',
  'talk',
  'understood',
  'sheet',
  'case',
  'handled',
  'incident',
  'acted',
  'energy',
  'checked',
  'right',
  'again',
  'care',
]

/** Who saw, felt or judged something speaks for themselves: two reporters are two people (I6, M32, handbook 3.6). */
const OWN_WORDS: readonly string[] = ['incident', 'acted', 'energy', 'checked', 'again', 'right', 'care']

async function readOne(world: World, text: string, number: number): Promise<FactDraft> {
  const read = readFactLine(text, number)
  if (isProblem(read)) throw new Refusal('line-not-read', { line: number, problem: read.code, ...read.args })
  const { draft } = read
  // Labels are for books: a single fact is taken back by its id, with take-back.
  if (draft.kind === 'void')
    throw new Refusal('line-not-read', { line: number, problem: 'unknown-label', label: draft.body.fact })
  const owner = world.person?.role === 'owner'
  refuseOutside(world, draft)
  if (isHiddenCard(draft)) throw new Refusal('card-for-all', { line: number })
  if (HAPPENED.includes(draft.kind)) refuseFuture(world, draft.on)
  const deed = deedFor(draft)
  if (deed !== null) throw new Refusal('line-has-deed', { line: number, deed })
  // An owner may write down what others recorded; a member signs with their own name only.
  const by = (owner && !OWN_WORDS.includes(draft.kind) ? draft.by : undefined) ?? world.person?.member
  const seen = draft.kind === 'talk' ? ({ ...draft, visibility: 'private' } as const) : draft
  const signed = by ? { ...seen, by } : seen
  if (signed.kind === 'client' || signed.client === null) return signed
  if (!(await world.stores.readings.byKey(signed.client)))
    throw new Refusal('client-not-found', { client: signed.client })
  await refuseOwnLine(world, signed)
  return signed
}
