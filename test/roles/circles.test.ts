import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { actions } from '../../src/app/actions.ts'
import { isTrusted } from '../../src/app/world.ts'
import type { Person } from '../../src/app/world.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import { writeFactLine } from '../../src/core/ledger/notation.ts'
import { Refusal } from '../../src/core/refusal.ts'
import { engines, onBoth, openFreshHouse, sunita } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { fillCircles, markedFacts, maySee, PEOPLE } from './circles-book.ts'
import type { Marked } from './circles-book.ts'

type Input = Record<string, unknown>

const reading = actions.filter((action) => action.changes === false && !action.byLink && !action.job)

/** What can be asked of a deed: by its client and without, with each key and word that a fact may have. */
function inputsOf(name: string, fields: readonly string[], ids: readonly string[], marked: readonly Marked[]): Input[] {
  const base: Input = {}
  if (fields.includes('client')) base['client'] = 'acme'
  if (fields.includes('text')) base['text'] = 'mk'
  if (fields.includes('to')) base['to'] = '2026-04-01'
  if (fields.includes('words')) return [...asWords(marked), 'mk', 'acme'].map((words) => ({ words, limit: 50 }))
  if (fields.includes('ids')) return inPieces(ids).map((some) => ({ ids: some.join(',') }))
  if (fields.includes('case')) return asCases(marked).map((key) => ({ ...base, case: key }))
  const whole: Input[] = [base]
  if (fields.includes('limit')) whole.push({ ...base, limit: fields.includes('before') ? 500 : 50 })
  if (fields.includes('client') && name !== 'see-client') whole.push({})
  for (const person of ['owner', 'member', 'by'])
    if (fields.includes(person)) whole.push({ ...base, [person]: 'armen' })
  if (fields.includes('asOf')) whole.push({ ...base, asOf: '2026-02-15' })
  if (fields.includes('search')) whole.push(...asWords(marked).map((search) => ({ search })))
  return whole
}

function asWords(marked: readonly Marked[]): string[] {
  return marked
    .filter(({ visibility }) => visibility === 'owner' || visibility === 'private')
    .map(({ marker }) => marker)
}

function asCases(marked: readonly Marked[]): string[] {
  return marked.filter(({ draft }) => draft.kind === 'case').map(({ marker }) => marker)
}

function inPieces(ids: readonly string[]): string[][] {
  const pieces: string[][] = []
  for (let at = 0; at < ids.length; at += 200) pieces.push(ids.slice(at, at + 200))
  return pieces
}

/** The answer or the refusal as text, without what the question itself said. */
async function answerTo(fresh: FreshHouse, name: string, input: Input, person: Person): Promise<string> {
  let said: unknown
  try {
    said = await fresh.run(name, input, person, 'http')
  } catch (error) {
    if (!(error instanceof Refusal))
      throw new Error(`${name} ${JSON.stringify(input)}: ${String(error)}`, { cause: error })
    const echoed = Object.values(input)
    said = [error.code, Object.values(error.args).filter((arg) => !echoed.includes(arg))]
  }
  return JSON.stringify(said)
}

/** What everybody is answered to everything that can be asked: `deed input` to the text. */
async function* asked(fresh: FreshHouse, person: Person, ids: readonly string[], marked: readonly Marked[]) {
  for (const action of reading) {
    const fields = Object.keys(action.input.shape)
    for (const input of inputsOf(action.name, fields, ids, marked)) {
      const answer = await answerTo(fresh, action.name, input, person)
      yield { deed: action.name, question: `${action.name} ${JSON.stringify(input).slice(0, 80)}`, answer }
    }
  }
}

onBoth('I6, I10, M22, M32: nobody is told by any deed what is not for them, nor its id', async (fresh) => {
  const marked = markedFacts()
  const ids = await fillCircles(fresh, marked)
  const kindsMarked = new Set(marked.map(({ draft }) => draft.kind as string))
  for (const kind of kinds.values()) assert.ok(!kind.dated || kind.name === 'void' || kindsMarked.has(kind.name))
  for (const person of PEOPLE) {
    const hidden = [...ids].filter(([, one]) => !maySee(one, person!))
    // The one the client deals with knows the care, not the facts of it.
    const closed = [...ids].filter(
      ([, one]) => !maySee(one, person!) || (one.draft.kind === 'care' && hiddenCare(one, person)),
    )
    for await (const { question, answer } of asked(fresh, person, [...ids.keys()], marked)) {
      for (const [, { marker }] of hidden)
        assert.ok(!answer.includes(marker), `${person!.member}: ${question} tells ${marker}`)
      for (const [id, { marker }] of closed)
        assert.ok(!answer.includes(id), `${person!.member}: ${question} names ${marker}`)
    }
  }
})

function hiddenCare({ by, visibility }: Marked, person: Person): boolean {
  if (by === person!.member) return false
  return !(visibility === 'owner' && isTrusted(person))
}

onBoth('what a person may see is told: the timeline has every fact of their circles and no other', async (fresh) => {
  const marked = markedFacts()
  await fillCircles(fresh, marked)
  for (const person of PEOPLE) {
    let told = ''
    let before: string | null = null
    do {
      const page: { facts: unknown[]; next: string | null } = await fresh.run(
        'see-timeline',
        { client: 'acme', limit: 500, ...(before ? { before } : {}) },
        person,
      )
      told += JSON.stringify(page.facts)
      before = page.next
    } while (before)
    for (const one of marked) {
      if (one.draft.client === null || !writeFactLine({ draft: one.draft }).includes(`"${one.marker}"`)) continue
      const open = one.draft.kind === 'care' ? !hiddenCare(one, person) : maySee(one, person!)
      assert.equal(told.includes(one.marker), open, `${person!.member} ${one.marker}`)
    }
  }
})

const REVISION = /"revision":\d+/

/** A second house of the same engine, in which what is hidden from Sunita was never written. */
async function houseWithout(t: TestContext, fresh: FreshHouse): Promise<FreshHouse> {
  const engine = engines.find(({ name }) => (name === 'PostgreSQL') === (fresh.house.database.engine === 'postgres'))!
  return openFreshHouse(t, engine)
}

onBoth(
  'no count, total, order or refusal tells that there is more: the answers are those of a book without it',
  async (fresh, t) => {
    const marked = markedFacts()
    const bare = await houseWithout(t, fresh)
    const ids = [...(await fillCircles(fresh, marked)).keys()]
    await fillCircles(
      bare,
      marked.filter((one) => maySee(one, sunita!)),
    )
    const without = new Map<string, string>()
    for await (const { question, answer } of asked(bare, sunita, ids, marked)) without.set(question, answer)
    for await (const { deed, question, answer } of asked(fresh, sunita, ids, marked)) {
      // Folders are those of the house; a calendar's revision counts every change of the book, whoever may see it.
      if (deed === 'see-settings') continue
      assert.equal(answer.replace(REVISION, ''), without.get(question)!.replace(REVISION, ''), question)
    }
  },
)
