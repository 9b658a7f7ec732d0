import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseFacts } from '../../../src/core/replies/case-facts.ts'
import { checkReply } from '../../../src/core/replies/check-reply.ts'
import type { ReplyCheck } from '../../../src/core/replies/check-reply.ts'
import type { Private } from '../../../src/core/replies/exposures.ts'
import { readyReply } from '../../../src/core/replies/ready-reply.ts'

const FACTS: CaseFacts = {
  text: 'The label for the rye bread came nine days late and the colour is wrong. We lost the fair on Saturday.',
  on: '2026-03-02',
  delivery: 'spring order',
  asks: null,
  language: 'en',
}
const KNOWN: Private = { names: ['Anna Berg', 'Acme Bakery'], addresses: ['anna@acme.example'], matters: ['New label'] }

type More = { language?: string; facts?: Partial<CaseFacts>; openly?: { regulated: boolean } }

function check(text: string, { language = 'en', facts = {}, openly }: More = {}): ReplyCheck {
  return checkReply(text, {
    ready: readyReply(language)!,
    facts: { ...FACTS, language, ...facts },
    today: '2026-03-04',
    members: ['Armen Petrosyan'],
    openly: openly ? { ...openly, known: KNOWN } : null,
  })
}

function slots({ slots: found }: ReplyCheck): Record<string, string> {
  return Object.fromEntries(
    found.map(({ slot, state, lacks }) => [slot, lacks.length > 0 ? `${state}: ${lacks.join(' ')}` : state]),
  )
}

const GOOD = `Dear Anna,
Thank you for telling me about the colour of the rye bread label. I am sorry that it came nine days late. I will print it again and bring it to you by Friday.`

void test('A17, A18: a reply that begins with a fact of this case, regrets, and says who does what by when', () => {
  const found = check(GOOD)
  assert.deepEqual([found.marks, found.needs, found.beginning.state], [[], 'nothing', 'present'])
  assert.equal(found.beginning.fact?.kind, 'words')
  assert.deepEqual(slots(found), { concern: 'present', apology: 'present', offer: 'present' })
})

void test('A17: the fact of the case may stand in the second sentence, and not behind it', () => {
  const state = (text: string) => check(text).beginning.state
  assert.equal(state('Thank you for telling me. The label for the rye bread came nine days late.'), 'present')
  assert.equal(
    state('Thank you for telling me. I have read your mail. The label for the rye bread came nine days late.'),
    'vague',
  )
})

void test('A17: what everybody writes to everybody is no acknowledgement', () => {
  const found = check('Dear Anna,\nWe value your feedback. We are happy to hear from you.')
  assert.deepEqual(found.beginning, { state: 'vague', fact: null })
  assert.equal(slots(found)['concern'], 'vague')
  assert.equal(check('We are open from nine to five.').beginning.state, 'missing')
})

void test('A17: the day and the delivery name a case as its words do; today does not', () => {
  const named = (text: string) => check(text).beginning.fact
  assert.deepEqual(named('Thank you for writing on 2 March.'), { kind: 'day', said: '2026-03-02' })
  assert.deepEqual(named('I understand that Saturday was important to you.'), { kind: 'day', said: '2026-03-07' })
  assert.deepEqual(named('I can see what the spring order meant to you.'), { kind: 'delivery', said: 'spring order' })
  assert.equal(named('Thank you for writing to me today.'), null)
  assert.equal(named('Thank you for your complaint. I am sorry about the problem.'), null)
})

void test('A18: “sorry you feel that way” is no apology, and the word alone is a vague one', () => {
  assert.equal(slots(check('I am sorry you feel that way.'))['apology'], 'vague')
  assert.equal(slots(check('Sorry.'))['apology'], 'vague')
  assert.equal(slots(check('The label is on its way.'))['apology'], 'missing')
})

void test('A18: an offer names who, what and by when', () => {
  const offer = (text: string) => slots(check(text))['offer']
  assert.equal(offer('Let us know if we can help.'), 'vague: who what when')
  assert.equal(offer('We will send you a new one.'), 'vague: who when')
  assert.equal(offer('I will send you a new one.'), 'vague: when')
  assert.equal(offer('We will send you a new one by Friday.'), 'vague: who')
  assert.equal(offer('Armen Petrosyan will call you within two days.'), 'present')
  assert.equal(offer('The label was late.'), 'missing: who what when')
})

void test('A16: counter-attack, sarcasm, threats and denial need a reason on record; a threat about a review must go', () => {
  const codes = (text: string) => check(text).marks.map(({ code }) => code)
  assert.deepEqual(codes('That never happened.'), ['reply.denial'])
  assert.deepEqual(codes('Look at yourself.'), ['reply.counter'])
  assert.deepEqual(codes('You should have read the contract.'), ['F5.blame'])
  for (const text of [
    'That never happened.',
    'Nobody else has ever complained.',
    'Look at yourself.',
    'Obviously you did not send the files.',
    'We will see you in court.',
  ])
    assert.equal(check(text).needs, 'reason', text)
  assert.equal(check('If you do not remove the review we will sue you.').needs, 'change')
  assert.equal(check(`${GOOD} Take your time.`).needs, 'nothing')
})

void test('A16: the client’s own words in a reply are not held against us', () => {
  assert.equal(check('You wrote: “that never happened, you are liars”. I can see why.').needs, 'nothing')
})

void test('A21: an answer that anybody can read holds no fact of the client', () => {
  const exposed = (text: string, regulated: boolean) =>
    check(text, { openly: { regulated } }).exposures.map(({ what, words }) => `${what}: ${words}`)
  assert.deepEqual(exposed('Anna Berg paid 450 EUR for New label; we wrote to anna@acme.example.', false), [
    'name: Anna Berg',
    'amount: 450 EUR',
    'matter: New label',
    'reach: anna@acme.example',
  ])
  assert.equal(check('Anna Berg is right.', { openly: { regulated: false } }).needs, 'change')
  assert.deepEqual(exposed('Annabel Bergson is right.', false), [])
})

void test('A21: in a regulated field nobody learns that somebody is a client', () => {
  const confirms = (text: string, regulated: boolean) =>
    check(text, { openly: { regulated } }).exposures.map(({ words }) => words)
  const text = 'Thank you for your words about the late label. Your order is in our records.'
  assert.deepEqual(confirms(text, true), ['Your order', 'our records'])
  assert.deepEqual(confirms(text, false), [])
})

void test('A21: in public only what the client said there counts as a fact; the delivery does not', () => {
  const openly = { regulated: true }
  assert.equal(check('I can see what the spring order meant to you.', { openly }).beginning.fact, null)
  assert.equal(check('I can see why a late label cost you the fair.', { openly }).beginning.fact?.kind, 'words')
})
