import type { Day } from '../day.ts'
import type { Fact, FactOf } from '../ledger/fact.ts'
import { CLAUSE_PARTS, SHEET_STEPS } from '../ledger/kinds/sheets.ts'
import type { ClauseLine, SheetEngagement, SheetVersion } from './sheet.ts'
import { foldQuestions, sameWords } from './questions.ts'

type SheetFact = FactOf<'engagement' | 'sheet' | 'clause' | 'understood' | 'query'>

/**
 * A client's pieces of work and the versions of their sheets (M14), as known on `today`: what is dated later is not
 * there yet. Takes the client's live facts in any order and passes over what the team may not see. Engagements come
 * in the order in which they began, versions in their own.
 */
export function foldSheets(client: string, facts: Iterable<Fact>, today: Day): SheetEngagement[] {
  const found = new Map<string, SheetEngagement>()
  for (const fact of inOrder(client, facts, today)) {
    const engagement = remembered(found, fact.body.engagement, () => emptyEngagement(fact.body.engagement))
    if (fact.kind === 'engagement') changeEngagement(engagement, fact)
    else addToVersion(versionOf(engagement, fact.body.version), fact)
  }
  for (const { versions } of found.values()) {
    versions.sort((a, b) => a.version - b.version)
    versions.forEach(finishVersion)
  }
  return [...found.values()].toSorted(byStart)
}

/** The version both sides agreed on: the one accepted last and not withdrawn, or null. */
export function inForceOn({ versions }: SheetEngagement, day: Day): SheetVersion | null {
  const agreed = versions.filter(
    ({ acceptedOn, withdrawnOn }) =>
      acceptedOn !== null &&
      acceptedOn <= day &&
      !(withdrawnOn !== null && withdrawnOn >= acceptedOn && withdrawnOn <= day),
  )
  return (
    agreed
      .toSorted((a, b) =>
        a.acceptedOn! < b.acceptedOn! ? -1 : a.acceptedOn! > b.acceptedOn! ? 1 : a.version - b.version,
      )
      .at(-1) ?? null
  )
}

const KINDS: readonly string[] = ['engagement', 'sheet', 'clause', 'understood', 'query']

function inOrder(client: string, facts: Iterable<Fact>, today: Day): SheetFact[] {
  const own: SheetFact[] = []
  for (const fact of facts) {
    const forTeam = fact.visibility === 'team' || fact.visibility === 'shared'
    if (fact.client === client && forTeam && fact.on <= today && KINDS.includes(fact.kind)) own.push(fact as SheetFact)
  }
  return own.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || stepRank(a) - stepRank(b) || byOrigin(a, b))
}

/** On one day a sheet is written before it is sent, sent before it is accepted, and a question asked before it is answered. */
function stepRank(fact: SheetFact): number {
  if (fact.kind === 'query') return fact.body.answer === undefined ? 0 : 1
  return fact.kind === 'sheet' ? SHEET_STEPS.indexOf(fact.body.step) : 0
}

function byOrigin(a: SheetFact, b: SheetFact): number {
  if (a.origin.source !== b.origin.source) return a.origin.source < b.origin.source ? -1 : 1
  return a.origin.line - b.origin.line || (a.id < b.id ? -1 : 1)
}

function byStart(a: SheetEngagement, b: SheetEngagement): number {
  const [from, to] = [a.start ?? '', b.start ?? '']
  return from < to ? -1 : from > to ? 1 : a.engagement < b.engagement ? -1 : 1
}

function remembered<V>(found: Map<string, V>, key: string, make: () => V): V {
  const known = found.get(key) ?? make()
  found.set(key, known)
  return known
}

function emptyEngagement(engagement: string): SheetEngagement {
  return { engagement, text: null, start: null, until: null, notice: null, versions: [] }
}

function changeEngagement(engagement: SheetEngagement, { on, body }: FactOf<'engagement'>): void {
  engagement.start ??= on
  engagement.text = body.text ?? engagement.text
  engagement.until = body.until ?? engagement.until
  engagement.notice = body.notice ?? engagement.notice
}

function versionOf(engagement: SheetEngagement, version: number): SheetVersion {
  const known = engagement.versions.find((one) => one.version === version)
  if (known) return known
  const made: SheetVersion = {
    version,
    state: 'drafted',
    title: null,
    language: null,
    draftedOn: null,
    sentOn: null,
    owner: null,
    acceptedOn: null,
    acceptedBy: null,
    withdrawnOn: null,
    clauses: [],
    points: [],
    questions: [],
    because: [],
  }
  engagement.versions.push(made)
  return made
}

function addToVersion(version: SheetVersion, fact: Exclude<SheetFact, { kind: 'engagement' }>): void {
  if (fact.kind === 'sheet') takeStep(version, fact)
  else if (fact.kind === 'clause') version.clauses.push(clauseOf(fact))
  else if (fact.kind === 'understood') version.points.push({ id: fact.id, text: fact.body.text, on: fact.on })
  else foldQuestions(version, fact)
}

function takeStep(version: SheetVersion, { id, on, by, body }: FactOf<'sheet'>): void {
  version.because.push(id)
  // A link that is sent once more takes nothing back.
  if (body.step !== 'sent' || version.acceptedOn === null || version.state === 'withdrawn') version.state = body.step
  version.language = body.language ?? version.language
  if (body.step === 'drafted') version.title = body.text ?? version.title
  if (body.step === 'drafted') version.draftedOn = on
  if (body.step === 'sent') version.sentOn = on
  if (body.step === 'accepted') version.acceptedBy = body.text ?? version.acceptedBy
  // Accepted anew after it was taken back, it holds from the new day.
  if (body.step === 'accepted' && (version.withdrawnOn ?? '') >= (version.acceptedOn ?? '')) version.acceptedOn = on
  if (body.step === 'withdrawn') version.withdrawnOn = on
  if (body.step === 'drafted' || body.step === 'sent') version.owner = by ?? version.owner
}

function clauseOf({ id, body }: FactOf<'clause'>): ClauseLine {
  const { part, text, due, limit, good } = body
  return { id, part, text, due: due ?? null, limit: limit ?? null, good: good ?? null }
}

/** Lines in the order of their parts, as written within one; a question in the words of a point was raised by it. */
function finishVersion(version: SheetVersion): void {
  version.clauses = CLAUSE_PARTS.flatMap((part) => version.clauses.filter((clause) => clause.part === part))
  for (const question of version.questions)
    question.raised = version.points.some((point) => sameWords(point.text, question.text))
}
