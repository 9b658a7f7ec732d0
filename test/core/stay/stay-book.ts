import { memberCards, clientCard } from '../../../src/core/ledger/card.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { withoutVoided } from '../../../src/core/ledger/voided.ts'
import { foldHistory } from '../../../src/core/signals/fold.ts'
import { gatherStay } from '../../../src/core/stay/gather-stay.ts'
import type { StaySeen } from '../../../src/core/stay/gather-stay.ts'

/** What is seen on a day of those who stay, in a book written in the notation. */
export function stayIn(lines: readonly string[], asOf: string): StaySeen {
  const { facts, problems } = readStory(lines.join('\n'))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return stayOf(withoutVoided(facts), asOf)
}

function stayOf(facts: readonly Fact[], asOf: string): StaySeen {
  const clients = [...new Set(facts.flatMap(({ client }) => (client === null ? [] : [client])))]
  const days = facts.map(({ on }) => on).filter((on) => on !== '')
  const gathering = gatherStay(asOf, {
    begins: days.toSorted()[0] ?? null,
    members: memberCards(facts.filter((fact) => fact.kind === 'member')),
    since: (client) =>
      clientCard(
        client,
        facts.filter((fact) => fact.client === client),
      ).since ?? null,
  })
  for (const [i, fact] of facts.entries()) gathering.addDeal(fact, String(i).padStart(9, '0'))
  for (const client of clients) gathering.addHistory(foldHistory(client, facts))
  for (const fact of facts) gathering.addWork(fact)
  const steps = gathering.done()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A question of a client and our answer so many minutes later. */
export function asked(client: string, on: string, minutes: number): string[] {
  const time = (at: number) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
  const thread = `${client}-${on}`
  return [
    `${on} email from ${client} "When will it be ready?" thread ${thread} at ${on}T06:00Z`,
    `${on} email to ${client} "On Friday." thread ${thread} at ${on}T${time(360 + minutes)}Z`,
  ]
}

/** So many clients of a name, since a day. */
export function clientsSince(name: string, n: number, since: string): string[] {
  return Array.from({ length: n }, (_, i) => `client ${name}${i} since ${since}`)
}
