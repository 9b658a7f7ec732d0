import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asksLess } from '../../src/core/signals/asks-less.ts'
import { NO_BACKDROP } from '../../src/core/signals/backdrop.ts'
import { emptyHistory, historyOn } from '../../src/core/signals/history.ts'
import type { Contact, FeedbackItem } from '../../src/core/signals/history.ts'
import { repliesSlower } from '../../src/core/signals/replies-slower.ts'
import { strengthOrder } from '../../src/core/signals/signal.ts'
import type { Assessment, Signal } from '../../src/core/signals/signal.ts'
import { unhappyWithAnswer } from '../../src/core/signals/unhappy-with-answer.ts'
import { TALK_BEGINS, dayOfTalk, someTalk, steadyTalk } from './some-talk.ts'

const RUNS = { numRuns: 300 }
const SIGNALS = [asksLess, unhappyWithAnswer, repliesSlower]

const someHelp: fc.Arbitrary<FeedbackItem[]> = fc
  .array(fc.record({ after: fc.nat({ max: 500 }), score: fc.integer({ min: 0, max: 1 }) }), { maxLength: 5 })
  .map((items) =>
    items
      .toSorted((a, b) => a.after - b.after)
      .map(({ after, score }, i) => ({ on: TALK_BEGINS + after, measure: 'helped', score, more: false, ref: `h${i}` })),
  )

function assess(signal: Signal, contacts: Contact[], feedback: FeedbackItem[], today: number): Assessment {
  return signal.assess(historyOn({ ...emptyHistory('acme'), contacts, feedback }, today), today, NO_BACKDROP)
}

/** 0 where it is clear or unknown, 1 to 3 where it is raised. */
function loudness(found: Assessment): number {
  return found.state === 'raised' ? strengthOrder(found.strength) : 0
}

function conclusion(found: Assessment): string {
  return found.state === 'raised' ? `${found.strength} ${found.code ?? ''}` : found.state
}

test('what is raised stands on words that were said by then, and held on the day since when', () => {
  fc.assert(
    fc.property(someTalk, someHelp, dayOfTalk, (contacts, help, today) => {
      const known = new Set([...contacts, ...help].filter(({ on }) => on <= today).map(({ ref }) => ref))
      for (const signal of SIGNALS) {
        const found = assess(signal, contacts, help, today)
        if (found.state !== 'raised') continue
        assert.notEqual(found.because.length, 0)
        for (const ref of found.because) assert.ok(known.has(ref), `${signal.name} stands on ${ref}`)
        assert.ok(found.since <= today)
        assert.equal(assess(signal, contacts, help, found.since).state, 'raised', signal.name)
        const before = assess(signal, contacts, help, found.since - 1)
        // Whether a word was left for three days is no longer asked once we have answered it.
        if (before.state === 'raised') assert.equal(before.code, 'left', signal.name)
      }
    }),
    RUNS,
  )
})

test('N17, N18: without the words of the client nobody can tell: unknown, never clear', () => {
  fc.assert(
    fc.property(someTalk, dayOfTalk, (contacts, today) => {
      const mute = contacts.map((contact) => ({ ...contact, asks: false, discontent: false, worded: false }))
      for (const signal of [asksLess, unhappyWithAnswer]) {
        assert.equal(assess(signal, mute, [], today).state, 'unknown', signal.name)
      }
    }),
    RUNS,
  )
})

test('N18: that an answer helped after all never makes it worse', () => {
  fc.assert(
    fc.property(someTalk, someHelp, dayOfTalk, fc.nat(), (contacts, help, today, pick) => {
      const better = help.map((item, i) => (i === pick % help.length ? { ...item, score: 1 } : item))
      const [before, after] = [help, better].map((said) => loudness(assess(unhappyWithAnswer, contacts, said, today)))
      assert.ok(after! <= before!)
    }),
    RUNS,
  )
})

test('N18: a week after our last word without another sign it is no longer raised', () => {
  fc.assert(
    fc.property(someTalk, someHelp, fc.integer({ min: 7, max: 60 }), (contacts, help, wait) => {
      const last = (contacts.at(-1)?.on ?? TALK_BEGINS) + 1
      const call: Contact = { ...steadyTalk(1, 1, last, 0, true)[1]!, kind: 'call', way: 'with', thread: 0, ref: 'end' }
      const earlier = help.filter((item) => item.on < last)
      assert.notEqual(assess(unhappyWithAnswer, [...contacts, call], earlier, last + wait).state, 'raised')
    }),
    RUNS,
  )
})

test('N5: years of the same before change nothing, neither for who asks on nor for who stops', () => {
  const years = fc.integer({ min: 4, max: 8 })
  fc.assert(
    fc.property(
      fc.integer({ min: 7, max: 40 }),
      years,
      years,
      fc.nat({ max: 300 }),
      fc.boolean(),
      (gap, some, more, after, asks) => {
        const last = TALK_BEGINS
        const [young, old] = [some, some + more].map((n) => {
          const contacts = steadyTalk(Math.ceil((n * 365) / gap), gap, last, 1, asks)
          return SIGNALS.map((signal) => conclusion(assess(signal, contacts, [], last + after)))
        })
        assert.deepEqual(old, young)
      },
    ),
    { numRuns: 100 },
  )
})

test('N17: whoever asked every week and stops is noticed within half a year, and not within a month', () => {
  const contacts = steadyTalk(104, 7, TALK_BEGINS, 1, true)
  assert.equal(assess(asksLess, contacts, [], TALK_BEGINS + 30).state, 'clear')
  assert.equal(conclusion(assess(asksLess, contacts, [], TALK_BEGINS + 182)), 'some none')
})

test('A28: replies that take as long as before are clear, and twice as many days are not', () => {
  const past = steadyTalk(26, 14, TALK_BEGINS - 98, 2, false)
  const same = steadyTalk(7, 14, TALK_BEGINS, 2, false)
  const slow = steadyTalk(7, 14, TALK_BEGINS, 7, false)
  assert.equal(assess(repliesSlower, [...past, ...same], [], TALK_BEGINS).state, 'clear')
  assert.equal(assess(repliesSlower, [...past, ...slow], [], TALK_BEGINS).state, 'raised')
})
