import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apologiesOf, mayApologise } from '../../../src/core/remedies/apologies.ts'
import { beforeOffer, owesApology } from '../../../src/core/remedies/order.ts'
import { LATE_LABEL, casesOf, factsOf, remediesOf } from './remedy-story.ts'

const SORRY = `2026-03-21 apology acme late-label "I am sorry that the label was late. I forgot to send it." by mira
`

function may(story: string, today = '2026-12-31', matter = 'label') {
  return mayApologise('acme', factsOf(story), matter, today).may
}

void test('T6: one apology a failure; a second one only after something was put right', () => {
  assert.equal(may(LATE_LABEL), true)
  assert.equal(may(LATE_LABEL + SORRY), false)
  const accepted = `${LATE_LABEL}${SORRY}
2026-03-22 remedy acme late-label redo offered as redo "New labels"
2026-03-23 remedy acme late-label redo accepted`
  assert.equal(may(accepted), false, 'an offer that was accepted has repaired nothing yet')
  assert.equal(may(`${accepted}\n2026-03-26 remedy acme late-label redo delivered`), true)
})

void test('T6: what was put right before the apology is no repair since', () => {
  const story = `${LATE_LABEL}
2026-03-20 remedy acme late-label fix delivered as fix "Sent at once"
2026-03-21 apology acme late-label "Sorry for the late label, we forgot"`
  assert.equal(may(story), false)
})

void test('T6: a repair that was taken back, or a present, has put nothing right', () => {
  const done = (as: string) => `${LATE_LABEL}${SORRY}
2026-03-22 remedy acme late-label redo offered as ${as} "New labels"
2026-03-23 remedy acme late-label redo delivered\n`
  assert.equal(may(done('redo')), true)
  assert.equal(
    may(`${done('redo')}2026-03-24 remedy acme late-label redo withdrawn "They were sent to another"`),
    false,
  )
  assert.equal(may(done('extra')), false)
})

void test('T6: the same matter complained of again is the same failure, another matter is another', () => {
  const again = `${LATE_LABEL}${SORRY}
2026-04-02 case acme late-again complaint "Late once more" matter label
2026-04-02 case acme bill complaint "The bill is wrong" matter bill`
  assert.equal(may(again), false)
  assert.equal(may(again, '2026-12-31', 'bill'), true)
  assert.deepEqual(
    apologiesOf('acme', factsOf(again), '2026-12-31').map(({ case: one, matter, by }) => [one, matter, by]),
    [['late-label', 'label', 'mira']],
  )
})

function before(story: string, as: Parameters<typeof beforeOffer>[1]) {
  const facts = factsOf(story)
  const [one] = casesOf(story)
  const again = mayApologise('acme', facts, one!.matter, '2026-12-31').may
  return beforeOffer(one!, as, apologiesOf('acme', facts, '2026-12-31'), remediesOf(story), again)
}

void test('M27: the apology comes before the offer, where it lies with us or nobody knows yet', () => {
  assert.equal(before(LATE_LABEL, 'redo'), 'apology-first')
  assert.equal(before(LATE_LABEL.split('\n').slice(0, 2).join('\n'), 'redo'), 'apology-first')
  assert.equal(before(LATE_LABEL + SORRY, 'redo'), null)
})

void test('M23: where it lies elsewhere or nobody is at fault, help comes without an apology for what we did not do', () => {
  for (const finding of ['client not-valid', 'third-party valid', 'fit partly', 'unknown valid-feeling']) {
    const story = LATE_LABEL.replace('us valid', finding)
    assert.equal(owesApology(casesOf(story)[0]!), false, finding)
    assert.equal(before(story, 'help'), null, finding)
  }
  assert.equal(owesApology(casesOf(LATE_LABEL.replace('us valid', 'unknown partly'))[0]!), true)
  const request = LATE_LABEL.split('\n').slice(0, 2).join('\n').replace('complaint', 'request')
  assert.equal(before(request, 'help'), null)
})

void test('M28, M29: help and unexpected help come after the offer to put it right', () => {
  const sorry = LATE_LABEL + SORRY
  assert.equal(before(sorry, 'extra'), 'offer-first')
  assert.equal(before(sorry, 'help'), 'offer-first')
  const offered = `${sorry}2026-03-22 remedy acme late-label redo offered as redo "New labels"\n`
  assert.equal(before(offered, 'extra'), null)
  const declined = `${offered}2026-03-22 remedy acme late-label redo withdrawn\n`
  assert.equal(before(declined, 'extra'), 'offer-first', 'an offer that was taken back is none')
  assert.equal(before(sorry.replace('loss work', 'loss time'), 'help'), null, 'lost time is put right by help')
})

void test('M27: a matter that came back after a repair needs a new apology before the next offer', () => {
  const story = `${LATE_LABEL}${SORRY}
2026-03-22 remedy acme late-label redo offered as redo "New labels"
2026-03-26 remedy acme late-label redo delivered
2026-04-10 case acme late-again complaint "Late once more" matter label loss work`
  assert.equal(before(story, 'redo'), 'apology-first')
  const unrepaired = story.replace('2026-03-26 remedy acme late-label redo delivered', '')
  assert.equal(before(unrepaired, 'redo'), null, 'said already, and nothing put right since: words would only repeat')
})
