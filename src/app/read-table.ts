import { createReadStream } from 'node:fs'
import type { FactDraft } from '../core/ledger/fact.ts'
import { callingAliases, meantBy } from '../db/aliases.ts'
import type { Calling, Candidate } from '../db/aliases.ts'
import type { Written } from '../db/ledger-store.ts'
import type { Stores } from '../db/stores.ts'
import { readTable } from '../sources/table/read.ts'
import { settle } from '../sources/table/sniff.ts'
import type { Entry } from '../sources/table/table.ts'
import { currencyOf } from './preview-import.ts'
import type { Reading } from './read-file.ts'
import { sniffFile } from './table-wishes.ts'

/** Problems kept of one file; a file with more has one thing wrong with all of its rows. */
const MOST_PROBLEMS = 10_000

/** Reads a table of invoices or payments: clients are matched or created, every row becomes a fact. */
export async function readTableFile(reading: Reading): Promise<void> {
  const { world, row, settings, source } = reading
  const { sniffed, refusal } = await sniffFile(row.path, settings.wishes)
  if (!sniffed || refusal) throw refusal
  let problems = 0
  const bytes = createReadStream(row.path, { highWaterMark: 1 << 18 })
  for await (const batch of readTable(bytes, settle(sniffed), { defaultCurrency: currencyOf(world) })) {
    const kept = batch.problems.slice(0, MOST_PROBLEMS - problems)
    problems += kept.length
    await reading.step({ bytes: batch.bytesRead, rows: batch.rowsRead }, async (stores) => {
      const { ids, added } = await stores.ledger.addFacts(source, await factsOf(stores, batch.entries))
      await stores.sources.addProblems(source.id, kept)
      return { added, known: ids.length - added, problems: batch.problems.length }
    })
  }
}

/** The facts of some rows: first the cards of clients that are new, then the rows themselves. */
async function factsOf(stores: Stores, entries: readonly Entry[]): Promise<Written[]> {
  const callings = new Map<string, Calling>()
  for (const entry of entries) callings.set(callingKey(entry), callingOf(entry))
  const clients = new Map<string, string>()
  const fresh = new Map<string, Calling>()
  const matched = await stores.names.match([...callings.values()])
  for (const [i, key] of [...callings.keys()].entries()) {
    const client = matched[i]
    if (client) clients.set(key, client)
    else fresh.set(key, callings.get(key)!)
  }
  const cards = [...(await cardsAgain(stores, callings, clients)), ...(await newClients(stores, fresh, clients))]
  const lines = new Map(entries.toReversed().map((entry) => [clients.get(callingKey(entry))!, entry.line]))
  const written: Written[] = cards.map((draft) => ({ draft, line: lines.get(draft.client!) ?? 0 }))
  for (const entry of entries)
    written.push({ draft: draftOf(entry, clients.get(callingKey(entry))!), line: entry.line })
  return written
}

function callingOf({ client }: Entry): Calling {
  const { name, id, email } = client
  return { ...(name ? { name } : {}), ...(id ? { ref: id } : {}), ...(email ? { email } : {}) }
}

function callingKey({ client }: Entry): string {
  return `${client.id ?? ''}\n${client.email ?? ''}\n${client.name ?? ''}`
}

/** A client whom no card names yet, and the callings that mean them. */
type Newcomer = Candidate & { calling: Calling; keys: string[] }

/** Cards for callings nobody has yet; those that mean the same (`meantBy`) are one client. */
async function newClients(
  stores: Stores,
  fresh: Map<string, Calling>,
  clients: Map<string, string>,
): Promise<FactDraft[]> {
  const groups: Newcomer[] = []
  const byAlias = new Map<string, Newcomer[]>()
  for (const [key, calling] of fresh) {
    const known = meantBy(calling, (alias) => byAlias.get(alias) ?? [])
    const group = known ?? { calling, keys: [], aliases: new Set<string>() }
    if (!known) groups.push(group)
    join(group, key, calling, byAlias)
  }
  const names = groups.map(({ calling }) => nameOf(calling))
  const keys = await stores.names.freeKeys(names)
  return groups.map(({ calling, keys: members }, i) => {
    const client = keys[i]!
    for (const member of members) clients.set(member, client)
    return cardOf(client, calling)
  })
}

/** Counts a calling to a newcomer: what their first row left out a later one may say. */
function join(group: Newcomer, key: string, calling: Calling, byAlias: Map<string, Newcomer[]>): void {
  group.keys.push(key)
  group.calling = { ...calling, ...group.calling }
  for (const alias of callingAliases(calling)) {
    if (group.aliases.has(alias)) continue
    group.aliases.add(alias)
    const alike = byAlias.get(alias)
    if (alike) alike.push(group)
    else byAlias.set(alias, [group])
  }
}

/** Cards for clients that are known by name but whose card went with an import that was undone. */
async function cardsAgain(
  stores: Stores,
  callings: ReadonlyMap<string, Calling>,
  clients: ReadonlyMap<string, string>,
): Promise<FactDraft[]> {
  const bare = new Set(await stores.names.withoutCard([...new Set(clients.values())]))
  const cards = new Map<string, FactDraft>()
  for (const [key, client] of clients)
    if (bare.has(client) && !cards.has(client)) cards.set(client, cardOf(client, callings.get(key)!))
  return [...cards.values()]
}

function cardOf(client: string, calling: Calling): FactDraft {
  const { email, ref } = calling
  const body = { key: client, name: nameOf(calling), ...(email ? { email } : {}), ...(ref ? { ref } : {}) }
  return { kind: 'client', client, on: '', visibility: 'team', body }
}

function nameOf({ name, ref, email }: Calling): string {
  return name ?? ref ?? email ?? ''
}

function draftOf(entry: Entry, client: string): FactDraft {
  const { kind, on, minor, currency, due, ref, text } = entry
  const common = { client, on, visibility: 'team' as const }
  const body = { client, amount: { minor, currency }, ...(ref ? { ref } : {}), ...(text ? { text } : {}) }
  if (kind === 'invoice') return { ...common, kind, body: { ...body, ...(due ? { due } : {}) } }
  const paid = { ...body, ...(entry.for ? { for: entry.for } : {}) }
  if (kind === 'credit') return { ...common, kind, body: paid }
  return { ...common, kind, body: { ...paid, ...(entry.dayUnknown ? { undated: true as const } : {}) } }
}
