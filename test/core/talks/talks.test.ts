import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTalk } from '../../../src/core/talks/read-talk.ts'
import { sidesOf } from '../../../src/core/talks/sides.ts'
import { TARGETS, bandOf } from '../../../src/core/talks/targets.ts'
import { TALK_SOURCES, TALK_TYPES } from '../../../src/core/ledger/kinds/checkins.ts'
import { MIRA, talkOf } from './some-talk.ts'

const read = (...lines: string[]) => readTalk(talkOf(...lines), 'checkin', MIRA, null)

test('N27: the share is by seconds of speech where there are times, and by letters where there are none', () => {
  const timed = read('Mira 3: abcdefghij', 'Anna 7: a')
  assert.deepEqual([timed.share?.percent, timed.share?.source, timed.band], [30, 'time', 'within'])
  const written = read('Mira: abc', 'Anna: defghij')
  assert.deepEqual([written.share?.percent, written.share?.source], [30, 'letters'])
  assert.ok(written.share!.high - written.share!.low > timed.share!.high - timed.share!.low)
})

test('N27: an interpreter counts for neither, and silence for nobody', () => {
  const talk = talkOf('Mira 10: one two', 'Interpreter 50: ett tva', 'Anna 10: tre fyra')
  const late = talk.map((one, i) => (i === 2 ? { ...one, from: 500, to: 510 } : one))
  const seen = readTalk(late, 'checkin', MIRA, null)
  assert.equal(seen.share?.percent, 50)
  assert.deepEqual(
    seen.speakers.map(({ side }) => side),
    ['ours', 'interpreter', 'theirs'],
  )
})

test('N27: where the voices cannot be told apart the share is unknown, never a number', () => {
  const reason = (names: (string | null)[]) =>
    readTalk(
      names.map((speaker) => ({ speaker, text: 'some words here', from: null, to: null })),
      'checkin',
      MIRA,
      null,
    )
  assert.equal(reason([null, null]).unknown, 'no-names')
  assert.equal(reason(['Mira', 'Mira']).unknown, 'one-voice')
  assert.equal(reason(['Bo', 'Anna']).unknown, 'sides-unclear')
  assert.equal(reason(['Mira', 'Bo', 'Anna']).unknown, 'sides-unclear')
  assert.equal(reason(['Mira', 'Anna', null]).unknown, 'too-much-unnamed')
  assert.equal(reason([]).unknown, 'nothing-said')
  assert.equal(reason(['Mira', 'Bo', 'Anna']).share, null)
})

test('N27: a voice of unknown side that hardly speaks does not make the sides unclear', () => {
  const known = { ...MIRA, theirs: ['Anna'] }
  const voices = (bo: string) =>
    readTalk(talkOf('Mira: abcdefghij abcdefghij', 'Anna: abcdefghij abcdefghij', `Bo: ${bo}`), 'checkin', known, null)
  assert.deepEqual([voices('abc').share?.percent, voices('abc').unknown], [50, null])
  assert.deepEqual([voices('abcdefgh').share, voices('abcdefgh').unknown], [null, 'sides-unclear'])
  const alone = readTalk(talkOf('Mira: abcdefghij abcdefghij abcdefghij', 'Bo: ab', 'Cy: a'), 'checkin', MIRA, null)
  assert.equal(alone.unknown, 'sides-unclear')
})

test('N27: two lines of one voice that overlap are counted once', () => {
  const talk = [
    { speaker: 'Mira', text: 'one', from: 0, to: 10 },
    { speaker: 'Mira', text: 'two', from: 5, to: 15 },
    { speaker: 'Anna', text: 'three', from: 15, to: 30 },
  ]
  assert.equal(readTalk(talk, 'checkin', MIRA, null).share?.percent, 50)
})

test('T10: each kind of talk has its own target, and 31 of 30 is no failure', () => {
  assert.deepEqual(TARGETS, { checkin: 30, complaint: 30, review: 50, pitch: 43, other: 30 })
  assert.equal(bandOf('checkin', 31, 'time'), 'within')
  assert.equal(bandOf('checkin', 36, 'time'), 'near')
  assert.equal(bandOf('checkin', 45, 'time'), 'above')
  assert.equal(bandOf('checkin', 80, 'time'), 'far-above')
  assert.equal(bandOf('review', 50, 'time'), 'within')
  assert.equal(bandOf('pitch', 50, 'time'), 'near')
})

test('T10: more talk never lands in a better band, and a guess is judged no harder than a measurement', () => {
  const bands = ['within', 'near', 'above', 'far-above']
  const percent = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(
      fc.constantFrom(...TALK_TYPES),
      percent,
      percent,
      fc.constantFrom(...TALK_SOURCES),
      (type, a, b, source) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const rank = (share: number, by: (typeof TALK_SOURCES)[number]) => bands.indexOf(bandOf(type, share, by))
        assert.ok(rank(low, source) <= rank(high, source))
        assert.ok(rank(a, 'guess') <= rank(a, 'time'))
      },
    ),
  )
})

test('the longest stretch goes on over a short "yes", and ends with an answer', () => {
  const talk = read(
    'Mira 20: first part of it',
    'Anna 1: yes',
    'Mira 25: second part',
    'Anna 9: that is how we see it too',
    'Mira 30: x',
  )
  assert.deepEqual([talk.longest?.seconds, talk.longest?.at], [45, 0])
})

test('sides are told by members and people, and where one of two is known the other is the other', () => {
  const known = { ours: [], theirs: [], interpreters: [], members: ['Mira Berg'], people: ['Anna Karls'] }
  const of = (...names: string[]) => Object.fromEntries(sidesOf(names, known).of)
  assert.deepEqual(of('Mira', 'Anna Karls (Acme)'), { Mira: 'ours', 'Anna Karls (Acme)': 'theirs' })
  assert.deepEqual(of('MIRA BERG', 'Somebody'), { 'MIRA BERG': 'ours', Somebody: 'theirs' })
  assert.deepEqual(of('Mira Berg', 'Somebody', 'Another'), { 'Mira Berg': 'ours' })
  assert.deepEqual(Object.fromEntries(sidesOf(['Anna'], { ...known, members: ['Anna Berg'] }).of), {})
})

test('whose words are longer has the larger share, whatever they say', () => {
  const text = fc.string({ minLength: 1, maxLength: 60 }).map((one) => `a${one.replaceAll('\n', ' ')}`)
  fc.assert(
    fc.property(fc.array(fc.record({ speaker: fc.constantFrom('Mira', 'Anna'), text }), { maxLength: 30 }), (said) => {
      const talk = readTalk(
        said.map((one) => ({ ...one, from: null, to: null })),
        'other',
        MIRA,
        null,
      )
      if (!talk.share) return assert.ok(talk.unknown)
      const { percent, low, high, ours, theirs } = talk.share
      assert.ok(low <= percent && percent <= high && low >= 0 && high <= 100)
      assert.equal(percent, Math.round((100 * ours) / (ours + theirs)))
    }),
  )
})
