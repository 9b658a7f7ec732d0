import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import type { CaseWay } from '../ledger/kinds/cases.ts'
import type { Acted, Conduct, IncidentType } from '../ledger/kinds/conduct.ts'
import { inOrder, newestFirst } from '../ledger/in-order.ts'

/** What we did about an incident; `ref` is its fact. */
export type ActDone = { as: Acted['as']; text: string; on: Day; by: string | null; ref: string }

/**
 * Something that was done or said to us and what we did about it (I6). It is about conduct and never about a person, and
 * never part of a complaint. `by` is its reporter, `member` whom it hit. `counts` is false where somebody told us our
 * trade and was not clearly wrong (M10): that counts against nobody. `because` are all facts it is made of.
 */
export type IncidentState = {
  client: string
  incident: string
  category: Conduct
  /** 1 to 4, by the anchors of `GRAVITIES`. */
  gravity: number
  on: Day
  by: string | null
  text: string
  as: 'words' | 'description'
  type: IncidentType | null
  way: CaseWay | null
  person: string | null
  member: string | null
  witness: string | null
  effect: string | null
  case: string | null
  right: 'yes' | 'partly' | 'no' | null
  /** How bad what it was about really was, 1 to 5 as cases have it (M12). */
  flaw: number | null
  /** SHA-256 of a picture that shows it, in hexadecimal; the picture itself is not kept. */
  hash: string | null
  counts: boolean
  acted: ActDone[]
  ref: string
  because: string[]
}

/**
 * How grave an incident was, by fixed anchors. 1: sharp or rude once. 2: insulting or humiliating. 3: again and again, or
 * somebody could not work because of it. 4: a threat, harassment, violence or a crime: the safety path starts at once.
 * The sentences are `conduct.gravity.<n>`.
 */
export const GRAVITIES = [1, 2, 3, 4] as const

const GRAVEST = 4

/** What no warning has to come before: violence, a threat, harassment, a crime. */
export function isGravest({ gravity }: Pick<IncidentState, 'gravity'>): boolean {
  return gravity === GRAVEST
}

/** The incidents of a client as known on a day, of those facts the asker may see, the newest first. */
export function foldIncidents(client: string, facts: readonly Fact[], today: Day): IncidentState[] {
  const incidents = new Map<string, IncidentState>()
  for (const fact of inOrder(client, facts, ['incident', 'acted'], today)) {
    if (fact.kind === 'incident') report(incidents, fact)
    else act(incidents.get(fact.body.incident), fact)
  }
  return newestFirst([...incidents.values()])
}

const UNSAID = {
  as: 'description',
  type: null,
  way: null,
  person: null,
  member: null,
  witness: null,
  effect: null,
  case: null,
  right: null,
  flaw: null,
  hash: null,
} as const

/** A later fact of the same key changes what it names, above all how grave it was; who reported it stays. */
function report(incidents: Map<string, IncidentState>, { id, client, on, by, body }: FactOf<'incident'>): void {
  const known = incidents.get(body.incident)
  if (known) Object.assign(known, body, { counts: countsAs({ ...known, ...body }) }).because.push(id)
  else {
    const said = { ...UNSAID, ...body, client: client! }
    const counts = countsAs(said)
    incidents.set(body.incident, { ...said, on, by: by ?? null, counts, acted: [], ref: id, because: [id] })
  }
}

function countsAs({ type, right }: { type?: IncidentType | null; right?: IncidentState['right'] }): boolean {
  return type !== 'expertise-override' || right === 'no'
}

function act(known: IncidentState | undefined, { id, on, by, body }: FactOf<'acted'>): void {
  if (!known) return
  known.acted.push({ as: body.as, text: body.text, on, by: by ?? null, ref: id })
  known.because.push(id)
}
