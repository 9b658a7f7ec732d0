import assert from 'node:assert/strict'
import type { FreshHouse } from './fresh-house.ts'
import { ACME, petra, talkedParting } from './parting.ts'

/** Deeds that lead to a letter of parting that lacks nothing, and out of the door, for tests of what comes after. */

/** The same client, where two firms that said yes may be named to them. */
export const LETTER_BOOK = `business "Lantern Studio" zone Europe/Vienna country AT currency EUR language en
${ACME}
member mira email mira@lantern.example
2026-02-01 alternative sites firm "Harbour Web" contact "https://harbour.example" about "they look after sites of bakeries" agreed
2026-02-01 alternative pixel firm "Mill Pixel" contact "https://mill.example" about "they work with small shops" agreed`

type Pattern = { block: string; pattern: string; text: string; facts: string[] }
type Seen = {
  blocks: { block: string; text: string; needed: boolean; missing: unknown[] }[]
  patterns: Pattern[]
  missing: unknown[]
  mark: string
  blocked: boolean
}

/** The letter as it stands, by its hash. */
export async function markOf(fresh: FreshHouse, client = 'acme'): Promise<string> {
  return (await fresh.run<Seen>('see-letter', { client })).mark
}

/** A letter at the door: the talk was held, the last day is chosen, no goodwill is owed, and every needed block is written. */
export async function writtenLetter(fresh: FreshHouse, book = LETTER_BOOK, client = 'acme'): Promise<void> {
  await talkedParting(fresh, book, client)
  await fresh.run('change-parting', { client, reasons: 'neutral' })
  // Notice counts from the day the letter goes, which may be some days after it is written.
  await fresh.run('set-last-day', { client, due: '2026-04-10' })
  await fresh.run('waive-goodwill', { client, text: 'Nothing of theirs is with us' })
  await fresh.run('cool-down', { client, text: 'They never thanked us' })
  const { blocks, patterns } = await fresh.run<Seen>('see-letter', { client })
  for (const { block } of blocks.filter(({ needed }) => needed)) {
    const pattern = patterns.find((one) => one.block === block)
    assert.ok(pattern, `no wording for ${block}`)
    const { facts } = pattern
    const text = block === 'alternatives' ? withWhy(pattern.text) : pattern.text
    await fresh.run('write-passage', { client, block, text, facts: facts.join(','), pattern: pattern.pattern })
  }
}

/** Why each of them suits this client (I37). */
function withWhy(text: string): string {
  return text.replaceAll(/(https:\S+)/g, '$1 (they answer at weekends too, as you need it)')
}

/** The same, addressed and approved: only the last step is left. */
export async function approvedLetter(
  fresh: FreshHouse,
  to: { way: string; person?: string; address?: string } = { way: 'email', person: 'anna' },
  book = LETTER_BOOK,
  client = 'acme',
): Promise<string> {
  await writtenLetter(fresh, book, client)
  await fresh.run('address-letter', { client, ...to })
  const mark = await markOf(fresh, client)
  await fresh.run('ready-letter', { client, mark })
  await fresh.run('approve-letter', { client, mark, text: 'Calm, true and short' }, petra)
  return mark
}
