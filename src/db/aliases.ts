import { storable } from './storable.ts'
import type { AliasRow, FactRow } from './tables.ts'

/** A name as it is matched: NFKC, case and runs of space do not count. */
export function foldName(name: string): string {
  return storable(name).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** What a row may call a client by. */
export type Calling = { name?: string; email?: string; ref?: string }

/** The aliases of a calling, the surest first: reference, mail address, name. */
export function callingAliases({ ref, email, name }: Calling): string[] {
  const aliases: string[] = []
  if (ref) aliases.push(`ref:${foldName(ref)}`)
  if (email) aliases.push(`email:${foldName(email)}`)
  if (name) aliases.push(`name:${foldName(name)}`)
  return aliases
}

/** The aliases that a client or person card adds; none for other facts. */
export function aliasesOf(row: FactRow): AliasRow[] {
  if (row.kind !== 'client' && row.kind !== 'person') return []
  const body = JSON.parse(row.body) as Calling
  const calling = row.kind === 'person' ? (body.email ? { email: body.email } : {}) : body
  const aliases = callingAliases(calling)
  if (row.kind === 'client') aliases.push(`key:${row.client}`)
  return aliases.map((alias) => ({ workspace: row.workspace, alias, client: row.client }))
}
