import type { z } from 'zod'
import type { Move } from '../core/advice/moves.ts'
import type { WorthWithin } from '../core/advice/outlook-within.ts'
import type { Reading } from '../core/advice/reading.ts'
import { dayFromNumber } from '../core/day.ts'
import { memberCards } from '../core/ledger/card.ts'
import type { Fact } from '../core/ledger/fact.ts'
import { fieldsOf } from '../core/ledger/fact.ts'
import { writeFactLine } from '../core/ledger/notation.ts'
import type { Assessed } from '../core/signals/assess.ts'
import type { PromiseState } from '../core/signals/open-promises.ts'
import type { ClientLine } from '../db/reading-store.ts'
import type { SourceRow } from '../db/tables.ts'
import type { assessmentShape, clientLine, factShape, moveShape, promiseShape, standShape } from './shapes.ts'
import { signalName } from './signal-names.ts'
import type { World } from './world.ts'

/** How what core computes is given to surfaces: flat, with the key of the sentence that says it. */

/** Facts with the sources they came from and the names of whom they mention. */
export async function showFacts(world: World, facts: readonly Fact[]): Promise<z.infer<typeof factShape>[]> {
  const { sources, readings } = world.stores
  const from = await sources.byIds([...new Set(facts.map((fact) => fact.origin.source))])
  const clients = new Set(facts.flatMap((fact) => (fact.client === null ? [] : [fact.client])))
  const people = await readings.peopleAt([...clients])
  const members = new Map(
    memberCards(await world.stores.facts.houseCards('member')).map(({ key, name }) => [key, name ?? key]),
  )
  return facts.map((fact) => ({
    ...showFact(fact, from.get(fact.origin.source)),
    names: namesIn(fact, people.get(fact.client ?? ''), members),
  }))
}

type Names = ReadonlyMap<string, string>

/** Keys that a fact mentions, with the names they stand for: the person at the client, members of our own. */
function namesIn(fact: Fact, people: Names | undefined, members: Names): Record<string, string> {
  const { person, member, owner } = fieldsOf(fact)
  const named = [
    [person, people],
    [member, members],
    [owner, members],
    [fact.by, members],
  ] as const
  return Object.fromEntries(
    named.flatMap(([key, names]) => {
      const name = typeof key === 'string' ? names?.get(key) : undefined
      return name === undefined ? [] : [[key as string, name]]
    }),
  )
}

function showFact(fact: Fact, source: SourceRow | undefined): Omit<z.infer<typeof factShape>, 'names'> {
  const fields = Object.entries(fieldsOf(fact)).filter(([, value]) => value !== undefined)
  return {
    id: fact.id,
    kind: fact.kind,
    client: fact.client,
    on: fact.on,
    by: fact.by ?? null,
    visibility: fact.visibility,
    fields: Object.fromEntries(fields) as z.infer<typeof factShape>['fields'],
    line: writeFactLine({ draft: fact }),
    source: { id: fact.origin.source, kind: source?.kind ?? '', name: source?.name ?? '', line: fact.origin.line },
  }
}

export function showAssessment({ signal, assessment }: Assessed): z.infer<typeof assessmentShape> {
  const raised = assessment.state === 'raised' ? assessment : null
  return {
    signal,
    name: signalName({ signal, assessment }),
    state: assessment.state,
    say: sentenceOf(signal, assessment.state, assessment.state === 'clear' ? undefined : assessment.code),
    args: assessment.args,
    strength: raised?.strength ?? null,
    since: raised ? dayFromNumber(raised.since) : null,
    clears: raised ? `signal.${signal}.clears` : null,
    because: assessment.state === 'unknown' ? [] : unique(assessment.because),
  }
}

/** `signal.silence.raised`, or with a code `signal.pays-late.raised.open`. */
function sentenceOf(signal: string, state: string, code?: string): string {
  return code ? `signal.${signal}.${state}.${code}` : `signal.${signal}.${state}`
}

export function showStand({ stand }: Reading): z.infer<typeof standShape> {
  const { standing, reasons, why, args, because } = stand
  return { standing, reasons, say: `standing.why.${why}`, args, because: unique(because) }
}

/** A move with the sentence of its signal and all facts that sentence stands on. */
export function showMove(
  name: string,
  reading: Reading,
  move: Move,
  atRisk: WorthWithin | null,
): z.infer<typeof moveShape> {
  const find = (signal: string) => reading.assessed.find((one) => one.signal === signal)!
  const assessed = find(move.signal)
  const { say, args, because, since, clears } = showAssessment(assessed)
  const { signal, strength, verb, group } = move
  const also = move.also.map((one) => ({ signal: one, name: signalName(find(one)) }))
  const { client, value, stand, outlook } = reading
  const said = { signal, strength, verb, group, say, args, also, since: since!, clears: clears!, because }
  const pBuy = 'pBuy' in outlook ? outlook.pBuy : null
  return { client, name, standing: stand.standing, ...said, value, atRisk, pBuy }
}

export function showPromise(promise: PromiseState): z.infer<typeof promiseShape> {
  return {
    text: promise.text,
    ours: promise.ours,
    made: dayFromNumber(promise.made),
    due: dayFromNumber(promise.due),
    firstDue: dayFromNumber(promise.firstDue),
    state: promise.settled?.how ?? 'open',
    settledOn: promise.settled ? dayFromNumber(promise.settled.on) : null,
    because: promise.because,
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => id !== '')
}

export function showLine(line: ClientLine): z.infer<typeof clientLine> {
  const { client, name, standing, value, lastContact, lastOrder, atRisk, nextContact } = line
  const amount = value && { amount: { minor: value.minor, currency: value.currency }, n: value.n }
  return { client, name, standing, value: amount, lastContact, lastOrder, atRisk, nextContact }
}
