import { LOSSES } from '../ledger/kinds/cases.ts'
import type { Loss } from '../ledger/kinds/cases.ts'

/**
 * A reply to begin with (A17), as keys of its sentences in their order: what happened to them, regret, who does what by
 * when. The sentences are `letter.reply.*`; their arguments are the quote, its day, and the day of the offer.
 */
export type ReplyPattern = { pattern: string; loss: Loss | null; grave: boolean; lines: readonly string[] }

/** From this severity the first sentence says what they lost; below it thanks for the word (handbook 3.2). */
const GRAVE = 3

/** Replies to one client: the one for this loss first, the others behind it. Where the loss is not known, all of them. */
export function patternsFor(loss: Loss | null, severity: number | null): ReplyPattern[] {
  const grave = severity !== null && severity >= GRAVE
  const order = loss === null ? LOSSES : [loss, ...LOSSES.filter((one) => one !== loss)]
  return order.map((one) => ({
    pattern: one,
    loss: one,
    grave,
    lines: [
      grave ? `letter.reply.first.${one}` : 'letter.reply.first.minor',
      `letter.reply.sorry.${one}`,
      `letter.reply.offer.${one}`,
    ],
  }))
}

/** Answers that anybody can read (A21): they confirm nothing that the reviewer did not say; `regulated` not even who they are. */
export function publicPatterns(regulated: boolean): ReplyPattern[] {
  const keys = regulated ? (['regulated'] as const) : (['public', 'regulated'] as const)
  return keys.map((one) => ({
    pattern: one,
    loss: null,
    grave: false,
    lines: [`letter.reply.${one}.first`, `letter.reply.${one}.sorry`, `letter.reply.${one}.offer`],
  }))
}

const MOST_QUOTED = 120

/** The words of a complaint that a reply quotes: its first sentence, or as much of it as a line holds. */
export function quoteOf(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ')
  const first = /^.*?[.?!։।](?=\s|$)/u.exec(line)?.[0] ?? line
  const quote = first.replace(/[.!։।]+$/u, '')
  if (quote.length <= MOST_QUOTED) return quote
  const cut = quote.slice(0, MOST_QUOTED)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_QUOTED / 2)).trimEnd()} …`
}
