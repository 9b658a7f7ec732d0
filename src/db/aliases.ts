import type { FactDraft } from '../core/ledger/fact.ts'
import { storable } from './storable.ts'
import type { AliasRow } from './tables.ts'

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

/** Whoever may be meant by a calling; `aliases` is what they are called by already. */
export type Candidate = { aliases: Set<string> }

/**
 * Whom of those who share an alias with it a calling means: one of the same reference; else one of the same
 * name that has no other reference; else one of the same mail address that has neither another reference
 * nor another name (a bookkeeper's address is that of many). `sharing` gives who has an alias, in a fixed order.
 */
export function meantBy<T extends Candidate>(calling: Calling, sharing: (alias: string) => readonly T[]): T | null {
  const aliases = callingAliases(calling)
  const [byRef, byEmail, byName] = (['ref:', 'email:', 'name:'] as const).map((kind) =>
    aliases.find((alias) => alias.startsWith(kind)),
  )
  const same = byRef && sharing(byRef)[0]
  if (same) return same
  const free = (one: T) => !byRef || one.aliases.has(byRef) || !has(one, 'ref:')
  const named = byName ? sharing(byName).filter(free) : []
  const both = byEmail && named.find((one) => one.aliases.has(byEmail))
  if (both) return both
  const mailed = byEmail ? sharing(byEmail).filter((one) => free(one) && !(byName && has(one, 'name:'))) : []
  return named[0] ?? mailed[0] ?? null
}

function has({ aliases }: Candidate, kind: 'ref:' | 'name:'): boolean {
  for (const alias of aliases) if (alias.startsWith(kind)) return true
  return false
}

/** The aliases that a client or person card adds; none for other facts. */
export function aliasesOf(workspace: string, fact: FactDraft): AliasRow[] {
  const { kind, client, body } = fact
  if (client === null || (kind !== 'client' && kind !== 'person')) return []
  const calling: Calling = kind === 'person' ? (body.email ? { email: body.email } : {}) : body
  const aliases = callingAliases(calling)
  if (kind === 'client') aliases.push(`key:${client}`)
  return aliases.map((alias) => ({ workspace, alias, client }))
}
