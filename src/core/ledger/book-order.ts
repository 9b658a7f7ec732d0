import { fieldsOf } from './fact.ts'
import { kindOf } from './kinds/all.ts'
import { writeFactLine } from './notation.ts'
import type { FactLine } from './notation.ts'
import type { SourceLine } from './source-line.ts'

/** Sections of an exported book, in order. Voids come last because a label must stand above the line that uses it. */
const SECTIONS = ['business', 'member', 'client', 'person', 'dated', 'void'] as const
export type Section = (typeof SECTIONS)[number]

export function sectionOf(kind: string): Section {
  return SECTIONS.find((section) => section === kind) ?? 'dated'
}

/**
 * The order of facts in an exported book: by section; cards by key; dated facts and voids by day,
 * then by their line without its label. Cards of one key compare equal: they must keep the order in
 * which they were recorded, because a later card changes an earlier one (sort stably, recorded first).
 */
export function compareInBook(a: FactLine, b: FactLine): number {
  const section = sectionOf(a.draft.kind)
  const sections = SECTIONS.indexOf(section) - SECTIONS.indexOf(sectionOf(b.draft.kind))
  if (sections !== 0) return sections
  if (!kindOf(a.draft.kind).dated) return compareText(keyOf(a), keyOf(b))
  return compareText(a.draft.on, b.draft.on) || compareText(plainLine(a), plainLine(b))
}

/** Sources by the moment they were read, then by label. */
export function compareSources(a: SourceLine, b: SourceLine): number {
  return compareText(a.read, b.read) || compareText(a.label, b.label)
}

function keyOf({ draft }: FactLine): string {
  const key = fieldsOf(draft)['key']
  return typeof key === 'string' ? key : ''
}

/** Labels are numbered in the order of the book, so they cannot take part in it. */
function plainLine({ draft, origin }: FactLine): string {
  return writeFactLine(origin ? { draft, origin } : { draft })
}

/** By code point, which is the order of both databases' binary comparison of UTF-8. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  for (let i = 0; i < shorter; i++) {
    const difference = rankOf(a.charCodeAt(i)) - rankOf(b.charCodeAt(i))
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Surrogates stand for code points above U+FFFF, so they come after every other unit. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
