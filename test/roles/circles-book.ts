import assert from 'node:assert/strict'
import { VISIBILITIES } from '../../src/core/ledger/fact.ts'
import type { FactDraft, Visibility } from '../../src/core/ledger/fact.ts'
import type { Field, FieldValue } from '../../src/core/ledger/field.ts'
import type { Kind } from '../../src/core/ledger/kind.ts'
import { kinds } from '../../src/core/ledger/kinds/all.ts'
import { readFactLine, writeFactLine } from '../../src/core/ledger/notation.ts'
import { isProblem } from '../../src/core/ledger/source-line.ts'
import { hashOf } from '../../src/app/secret.ts'
import type { Person } from '../../src/app/world.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, mira, sunita } from '../fresh-house.ts'

export const noor: Person = { member: 'noor', role: 'compliance' }
export const PEOPLE = [mira, noor, armen, sunita] as const

/** One fact with a word of its own in all its texts, so that it is found wherever it shows. */
export type Marked = { marker: string; visibility: Visibility; by: string; draft: FactDraft }

const AUTHORS = ['mira', 'noor', 'armen']
const TEAM = [
  'business "Lantern" zone Europe/Berlin currency EUR',
  'member mira "Mira" role owner',
  'member noor "Noor" role compliance',
  'member armen "Armen" role member cost 40.00 EUR',
  'member sunita "Sunita" role member',
  'client acme "Acme Bakery" since 2020-01-01 email hello@acme.example',
  'client berg "Berg"',
  'person nora "Nora Weiss" at acme',
]
/** Keys that name somebody or something that is there; every other key is a word of its fact's own. */
const KEYS: Readonly<Record<string, string>> = {
  client: 'acme',
  key: 'acme',
  at: 'acme',
  member: 'armen',
  owner: 'armen',
  about: 'armen',
  person: 'nora',
  signal: 'pays-late',
  pack: 'none',
}
const KEPT_OUT = ['thread', 'allows', 'hash']
const WORDS: Readonly<Record<string, string>> = { every: '4w' }
const DAYS: Readonly<Record<string, string>> = { due: '2026-02-20', until: '2026-06-01', from: '2026-05-20' }

/** May this person see it: what all may, what owners and compliance may, and their own. */
export function maySee({ visibility, by, draft }: Marked, person: NonNullable<Person>): boolean {
  if (visibility === 'shared' || visibility === 'team' || by === person.member) return true
  // The one whom the client deals with knows what they need (handbook 3.7).
  const named = draft.kind === 'care' && person.member === 'armen'
  return visibility === 'owner' && (named || person.role !== 'member')
}

/** A fact of every dated kind, in every circle it may have, by each of three authors. */
export function markedFacts(): Marked[] {
  const marked: Marked[] = []
  for (const kind of kinds.values()) {
    if (!kind.dated || kind.name === 'void') continue
    const widest = VISIBILITIES.indexOf(kind.sight ?? 'shared')
    for (const visibility of VISIBILITIES.slice(widest))
      for (const by of AUTHORS) marked.push(mark(kind, visibility, by))
  }
  return marked
}

function mark(kind: Kind, visibility: Visibility, by: string): Marked {
  const marker = `mk${kind.name}${visibility}${by}`
  const fields = kind.fields.flatMap((field) => {
    const value = valueOf(kind, field, marker)
    return value === undefined ? [] : [[field.name, value] as const]
  })
  const client = kind.about ? 'acme' : null
  const drawn = { kind: kind.name, client, on: '2026-02-10', by, visibility, body: Object.fromEntries(fields) }
  const line = writeFactLine({ draft: drawn as unknown as FactDraft })
  const read = readFactLine(line, 1)
  assert.ok(!isProblem(read), `${line}: ${JSON.stringify(read)}`)
  return { marker, visibility, by, draft: read.draft }
}

function valueOf(kind: Kind, field: Field, marker: string): FieldValue | undefined {
  if (KEPT_OUT.includes(field.name)) return undefined
  switch (field.type) {
    case 'text':
    case 'word':
      return WORDS[field.name] ?? marker
    case 'key':
      return KEYS[field.name] ?? marker
    case 'choice':
      return field.options![0]!
    case 'day':
      return DAYS[field.name] ?? '2026-03-20'
    case 'money':
      // Money is worth nothing of its own kind.
      return { minor: 4200, currency: kind.name === 'exchange' && field.name === 'from' ? 'USD' : 'EUR' }
    case 'number':
    case 'minutes':
      return 1
    case 'flag':
      return kind.name === 'care' ? true : undefined
    case 'language':
      return 'en'
    default:
      return undefined
  }
}

/** Writes the team and these facts, each in a source of its own that is the same in every house; gives their ids. */
export async function fillCircles(fresh: FreshHouse, marked: readonly Marked[]): Promise<Map<string, Marked>> {
  for (const line of TEAM) await fresh.run('add-fact', { line })
  const ids = new Map<string, Marked>()
  await fresh.change(async ({ ledger }) => {
    for (const one of marked) {
      const source = await ledger.openSource({
        kind: 'hand',
        name: 'web',
        checksum: hashOf(one.marker),
        readAt: '2026-02-10T10:00:00.000Z',
        by: one.by,
      })
      const added = await ledger.addFacts(source, [{ draft: one.draft, line: 1 }])
      ids.set(added.ids[0]!, one)
    }
  })
  await fresh.run('rebuild-readings', {}, mira, 'worker')
  return ids
}
