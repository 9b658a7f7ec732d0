import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidencePack } from '../../../src/core/decide/evidence-pack.ts'
import { foldReviews } from '../../../src/core/decide/fold-reviews.ts'
import { mayPart } from '../../../src/core/decide/may-part.ts'
import { reactionsOf, reactionsUnplanned } from '../../../src/core/decide/reactions.ts'
import { sinceDecision } from '../../../src/core/decide/since-decision.ts'
import { considering, factsOf, READY } from './some-review.ts'

const QUIET = `client acme "Acme Bakery" since 2023-01-10
2026-02-01 review acme r1 opened by mira
`
const DECIDED = `${READY}2026-02-14 decision acme r1 part "It goes on" rejected repair why "Tried" by mira\n`

/** What something on record points to, with the lines that do. */
function likely(more: string): Record<string, string[]> {
  const found = reactionsOf(considering(QUIET + more)).filter(({ outlook }) => outlook === 'likely')
  return Object.fromEntries(found.map(({ as, code, because }) => [as, [code, ...because]]))
}

test('M36: a likely reaction is named with what on record points to it', () => {
  assert.deepEqual(likely(''), {})
  const stories = {
    'public scolding': [
      '2026-01-05 incident acme i1 behaviour gravity 2 "Bunglers" as words type scolding via public',
      { 'public-review': ['public', 'line:3'] },
    ],
    'a public complaint': [
      '2026-01-05 case acme c1 complaint "Late" via public',
      { 'public-review': ['public', 'line:3'] },
    ],
    'a grave incident': ['2026-01-05 incident acme i1 behaviour gravity 3 "Get out"', { threat: ['grave', 'line:3'] }],
    'a threat, however small it was called': [
      '2026-01-05 incident acme i1 behaviour gravity 2 "You will see" type threat',
      { threat: ['grave', 'line:3'] },
    ],
    'an expert who was right': [
      '2026-01-05 incident acme i1 arguments gravity 3 "On film it fades" type expertise-override right yes via public',
      {},
    ],
    'an open invoice': [
      '2025-11-01 invoice acme 90.00 EUR ref I-1\n2025-11-20 payment acme 90.00 EUR for I-1\n2026-01-05 invoice acme 90.00 EUR ref I-2',
      { 'withheld-payment': ['unpaid', 'line:5'] },
    ],
    'an invoice where payments are not kept': ['2026-01-05 invoice acme 90.00 EUR ref I-2', {}],
    'a right used': ['2025-01-05 right acme regulator', { legal: ['right', 'line:3'] }],
    'an old friend': ['client acme friend', { plea: ['friend', 'line:1', 'line:3'] }],
  } as const
  for (const [what, [line, expected]] of Object.entries(stories)) assert.deepEqual(likely(`${line}\n`), expected, what)
  const long = considering(QUIET.replace('2023-01-10', '2012-01-10'))
  assert.deepEqual(
    reactionsOf(long)
      .filter(({ outlook }) => outlook === 'likely')
      .map(({ as, code, args }) => [as, code, args]),
    [['plea', 'years', { n: 14 }]],
  )
})

test('M36: anger and silence are possible after every parting, and what nothing points to is not foretold', () => {
  const of = (outlook: string) =>
    reactionsOf(considering(QUIET)).flatMap((one) => (one.outlook === outlook ? [one.as] : []))
  assert.deepEqual(of('possible'), ['anger', 'silence'])
  assert.deepEqual(of('no-sign'), ['plea', 'public-review', 'withheld-payment', 'legal', 'threat'])
})

test('M36: the parting lacks a plan until each likely reaction has one and somebody answers; it is named last', () => {
  const bare = DECIDED.split('\n')
    .filter((line) => !line.includes(' reaction '))
    .join('\n')
  const lacks = (text: string) => mayPart(considering(text)).missing
  assert.deepEqual(lacks(bare), [{ code: 'reactions-unplanned', args: { n: 1, reactions: 'threat', answers: 'none' } }])
  const alone = `${bare}2026-02-15 reaction acme r1 threat "We call the lawyer"\n`
  assert.deepEqual(lacks(alone), [{ code: 'reactions-unplanned', args: { n: 0, reactions: '', answers: 'none' } }])
  assert.deepEqual(lacks(`${alone}2026-02-15 reaction acme r1 anger "One answer" member armen\n`), [])
  const friend = `${bare}client acme friend\n2026-02-15 right acme data-request\n`
  const codes = lacks(friend).map(({ code }) => code)
  assert.ok(codes.length > 2)
  assert.equal(codes.at(-1), 'reactions-unplanned')
  assert.deepEqual(lacks(DECIDED), [])
})

test('M36: a plan holds for its review, and a later one of the same reaction takes its place', () => {
  const planned = (text: string) =>
    reactionsOf(considering(QUIET + text)).flatMap(({ as, planned: plan }) =>
      plan ? [[as, plan.text, plan.member]] : [],
    )
  const first = '2026-02-02 reaction acme r1 anger "One answer" member armen\n'
  assert.deepEqual(planned(first), [['anger', 'One answer', 'armen']])
  assert.deepEqual(planned(`${first}2026-02-03 reaction acme r1 anger "None before Monday" member mira\n`), [
    ['anger', 'None before Monday', 'mira'],
  ])
  assert.deepEqual(planned(first.replace('r1', 'r0')), [])
  assert.deepEqual(planned(first.replace('2026-02-02', '2026-05-02')), [], 'what is written later is not known yet')
  assert.equal(reactionsUnplanned(considering(QUIET)).length, 1, 'nobody is named who answers')
})

test('M36: the evidence pack keeps quotes apart from opinions and leaves ethics, care and rights out', () => {
  const story = `${QUIET}2026-01-01 incident acme i1 behaviour gravity 3 "Idiots" as words
2026-01-02 incident acme i2 behaviour gravity 2 "They shouted at Armen"
2026-01-03 case acme c1 complaint "Too late"
2026-01-04 finding acme c1 us valid cause late "We mixed up the dates"
2026-01-05 remedy acme c1 m1 offered as redo "Print again"
2026-02-02 ground acme r1 ethics strong "Forged papers"
2026-02-02 ground acme r1 conduct some "Twice"
2026-02-03 care acme asked "A hard year"
2026-02-03 right acme regulator
2026-02-04 note acme "Ask about the invoice"
2026-02-05 handled acme c1 told "Done" visible private
`
  assert.deepEqual(evidencePack(considering(story)), {
    facts: ['line:7', 'line:4'],
    quotes: ['line:5', 'line:3'],
    opinions: ['line:9', 'line:6'],
  })
  const shown = considering(story, { grounds: { ethics: 'strong' } })
  const grounds = shown.grounds.map((one) => (one.ground === 'ethics' ? { ...one, because: ['line:4'] } : one))
  assert.deepEqual(evidencePack({ ...shown, grounds }).facts, ['line:7'], 'what ethics rests on is left out as well')
})

test('I16: days run from the decision to part to the notice, and go on as long as none has gone', () => {
  const waited = (text: string, today: string, notice: string | null = null) =>
    sinceDecision(foldReviews('acme', factsOf(text), today)[0]!, notice, today)
  assert.deepEqual(waited(DECIDED, '2026-02-26'), { decided: '2026-02-14', days: 12, noticed: null })
  assert.equal(waited(DECIDED, '2026-08-14')?.days, 181)
  const noticed = { decided: '2026-02-14', days: 3, noticed: '2026-02-17' }
  assert.deepEqual(waited(DECIDED, '2026-08-14', '2026-02-17'), noticed)
  assert.equal(waited(DECIDED, '2026-02-15', '2026-02-17')?.noticed, null, 'a notice of tomorrow has not gone')
  assert.equal(waited(READY, '2026-02-26'), null)
  assert.equal(waited(DECIDED.replace('r1 part', 'r1 lighter'), '2026-02-26'), null)
  const refused = `${DECIDED}2026-02-15 approval acme r1 refused "Talk once more" by armen\n`
  assert.equal(waited(refused, '2026-02-26'), null)
  const closed = `${DECIDED}2026-02-20 review acme r1 closed "They know"\n`
  assert.equal(waited(closed, '2026-02-26'), null)
  assert.deepEqual(waited(closed, '2026-02-26', '2026-02-17'), noticed)
})
