import fc from 'fast-check'
import { dayNumber } from '../../src/core/day.ts'
import type { Contact } from '../../src/core/signals/history.ts'

/** The first day of an invented conversation. */
export const TALK_BEGINS = dayNumber('2022-01-01')

const word = fc.record({
  wait: fc.integer({ min: 0, max: 7 }),
  way: fc.constantFrom<Contact['way']>('from', 'from', 'from', 'to', 'to', 'to', 'with'),
  thread: fc.integer({ min: 0, max: 3 }),
  minute: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 1439 })),
  asks: fc.integer({ min: 0, max: 9 }),
  discontent: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  worded: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
  automatic: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
})

const FIRST_WORDS = 100

/**
 * What was said between a client and us: over about a year a few days lie between one word and the next, and the
 * client asks in half of theirs. Then they ask in `asks` of ten, and wait `slower` times as long before every word.
 */
export const someTalk: fc.Arbitrary<Contact[]> = fc
  .record({
    words: fc.array(word, { minLength: 120, maxLength: 180, size: 'max' }),
    asks: fc.integer({ min: 0, max: 5 }),
    slower: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ words, asks, slower }) => {
    let on = TALK_BEGINS
    return words.map((said, i) => {
      const late = i >= FIRST_WORDS
      on += late && said.way === 'from' ? said.wait * slower : said.wait
      const worded = said.way === 'from' && !said.automatic && said.worded
      const asked = worded && said.asks < (late ? asks : 5)
      const kind = said.way === 'with' ? 'call' : 'email'
      const { way, automatic, thread, minute } = said
      const discontent = worded && said.discontent
      return { on, kind, way, automatic, thread, minute, asks: asked, discontent, worded, ref: `c${i}` }
    })
  })

/** A day in such a conversation, or up to half a year after it. */
export const dayOfTalk = fc.integer({ min: 0, max: 900 }).map((n) => TALK_BEGINS + n)

/** The client asks, or answers, every `gap` days, `n` times up to `last`; our word stands `wait` days before or after it. */
export function steadyTalk(n: number, gap: number, last: number, wait: number, asks: boolean): Contact[] {
  const common = { kind: 'email', automatic: false, minute: null, discontent: false } as const
  return Array.from({ length: n }, (_, i) => n - 1 - i).flatMap((back) => {
    const on = last - back * gap
    const ours = {
      ...common,
      on: asks ? on + wait : on - wait,
      way: 'to',
      thread: on,
      asks: false,
      worded: false,
    } as const
    const theirs = { ...common, on, way: 'from', thread: on, asks, worded: true } as const
    const [a, b] = asks ? [theirs, ours] : [ours, theirs]
    return [{ ...a, ref: `a${on}` } satisfies Contact, { ...b, ref: `b${on}` } satisfies Contact]
  })
}
