import assert from 'node:assert/strict'
import { addDays } from '../../src/core/day.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, countFacts, ledgerOf, mira, onBoth, refused } from '../fresh-house.ts'

type Line = { facts: { kind: string; line: string; visibility: string }[] }
type Recorded = { client: string; on: string; ids: string[]; next: Next | null }
type Next = { track: string; every: string; day: string | null; ideal: string | null; why: { say: string }[] }
type Prepared = {
  since: string | null
  anniversary: { day: string; years: number; months: number } | null
  agenda: { say: string; theirs: boolean; args: Record<string, unknown> }[]
  goals: { text: string; service: string | null }[]
  unserved: number
  promises: { text: string }[]
  complaints: { text: string }[]
  open: { text: string }[]
  answers: { text: string; answer: string }[]
  questions: { key: string; say: string }[]
  checks: { key: string; fits: boolean; when: string; minutes: number }[]
  last: { said: string } | null
  changes: { measure: string }[]
  next: Next | null
}
type Seen = {
  checkins: { on: string; mode: string; said: string; questions: { text: string; answer: string | null }[] }[]
  unanswered: { text: string }[]
  waiting: { text: string }[]
  goals: { text: string; state: string }[]
  next: Next | null
}

const ASKED = 'What changed? | We opened a shop\nWhat next? | A second one\nWhat should we stop? | Late proofs'
const HELD = { client: 'acme', mode: 'video', thanks: 'for the trust', asked: ASKED, said: 'You answer at once' }

async function furnish(fresh: FreshHouse): Promise<void> {
  await fresh.run('change-business', {
    name: 'Fjord Labels',
    country: 'IS',
    zone: 'Atlantic/Reykjavik',
    currency: 'EUR',
  })
  const card = {
    name: 'Acme',
    since: '2024-02-29',
    trade: 'bakery',
    language: 'is',
    country: 'IS',
    email: 'anna@acme.is',
  }
  await fresh.run('add-client', card)
}

async function linesOf(fresh: FreshHouse, person = mira): Promise<string[]> {
  return (await fresh.run<Line>('see-timeline', { client: 'acme' }, person)).facts.map(({ line }) => line).toSorted()
}

onBoth('N11: a check-in is refused without thanks, answers or their words, and nothing is written', async (fresh) => {
  await furnish(fresh)
  const before = await ledgerOf(fresh)
  const without = (change: Record<string, unknown>) => fresh.run('record-check-in', { ...HELD, ...change })
  await refused(without({ thanks: '  ' }), 'check-in-thanks')
  await refused(without({ asked: 'What changed? | We moved\nWhat next?' }), 'check-in-questions', {
    answered: 1,
    needed: 3,
  })
  await refused(without({ asked: undefined }), 'check-in-questions', { answered: 0 })
  await refused(without({ said: undefined }), 'check-in-said')
  await refused(without({ promises: 'new proof' }), 'follow-up-day', { text: 'new proof' })
  await refused(without({ promises: 'new proof | 2026-02-01' }), 'day-in-past')
  await refused(without({ goals: 'a shop | soon' }), 'goal-step', { text: 'a shop' })
  await refused(without({ goals: 'a shop | met' }), 'goal-not-found')
  await refused(without({ checkMinutes: 40 }), 'input-invalid', { field: 'check' })
  await refused(without({ check: 'a look', checkCost: '1,5' }), 'amount-not-read')
  await refused(without({ on: '2026-03-03' }), 'day-in-future')
  assert.deepEqual(await ledgerOf(fresh), before)
})

onBoth('N9, N10: an e-mail is no check-in, a call needs its reason', async (fresh) => {
  await furnish(fresh)
  for (const mode of ['email', 'message', 'newsletter'])
    await refused(fresh.run('record-check-in', { ...HELD, mode }), 'check-in-mode', { mode })
  await refused(fresh.run('record-check-in', { ...HELD, mode: 'phone' }), 'check-in-phone-why')
  await fresh.run('record-check-in', { ...HELD, mode: 'phone', why: 'they are at sea' })
  const [held] = (await fresh.run<Seen>('see-check-ins', { client: 'acme' })).checkins
  assert.deepEqual([held?.mode, held?.said], ['phone', 'You answer at once'])
})

onBoth(
  'N11, N12: what was said, promised and spent becomes facts, and the share of talk is one’s own',
  async (fresh) => {
    await furnish(fresh)
    const more = { minutes: 30, check: 'feast-stock', checkMinutes: 40, checkCost: '12.50', share: 35 }
    const told = { ...HELD, ...more, promises: 'new proof | 2026-03-20', goals: 'open a shop | set' }
    await fresh.run('record-check-in', told, armen)
    const lines = await linesOf(fresh, armen)
    const free = 'A look at what ran out during the last feast days, and what to order when'
    assert.deepEqual(
      lines.filter((line) => !/ (?:plan|placed) /.test(line)),
      [
        '2026-03-02 asked acme "What changed?" answer "We opened a shop" by armen',
        '2026-03-02 asked acme "What next?" answer "A second one" by armen',
        '2026-03-02 asked acme "What should we stop?" answer "Late proofs" by armen',
        `2026-03-02 checkin acme video 30min thanks "for the trust" said "You answer at once" check "${free}" by armen`,
        `2026-03-02 cost acme 12.50 EUR "${free}" by armen`,
        '2026-03-02 goal acme set "open a shop" by armen',
        '2026-03-02 promise to acme "new proof" by 2026-03-20 owner armen by armen',
        '2026-03-02 talk acme 35 from guess as checkin by armen visible private',
        `2026-03-02 time acme 40min member armen "${free}" unbilled by armen`,
      ],
    )
    assert.ok((await linesOf(fresh)).every((line) => !line.includes(' talk ')))
  },
)

onBoth(
  'N8: the last step creates the next: a plan where there is none, counted from the relationship',
  async (fresh) => {
    await furnish(fresh)
    const { next } = await fresh.run<Recorded>('record-check-in', HELD)
    assert.deepEqual([next?.track, next?.every, next?.ideal], ['anniversary', '12m', '2027-02-28'])
    assert.ok(next?.day)
    const facts = await countFacts(fresh)
    fresh.turnTo('2027-03-01')
    const again = await fresh.run<Recorded>('record-check-in', HELD)
    assert.equal(again.next?.ideal, '2028-02-29')
    assert.equal((await linesOf(fresh)).filter((line) => line.includes(' plan ')).length, 1)
    assert.equal(await countFacts(fresh), facts + 4)
  },
)

onBoth(
  'N8: a day both agreed on is kept, and one on which they are closed is refused with an open one',
  async (fresh) => {
    await furnish(fresh)
    await refused(fresh.run('record-check-in', { ...HELD, next: '2026-09-05' }), 'check-in-day-closed', {
      why: 'rest-day',
      nearest: '2026-09-04',
    })
    await refused(fresh.run('record-check-in', { ...HELD, next: '2026-06-17' }), 'check-in-day-closed')
    const { next } = await fresh.run<Recorded>('record-check-in', { ...HELD, next: '2026-09-03' })
    assert.equal(next?.day, '2026-09-03')
    assert.equal(next?.why[0]?.say, 'plan.why.placed')
  },
)

onBoth(
  'N26: the card knows goals, promises, complaints, open questions and last answers, theirs first',
  async (fresh) => {
    await furnish(fresh)
    await fresh.bring(
      'talk.story',
      [
        '2025-06-02 checkin acme video thanks "for the trust" said "The colour is right"',
        '2025-06-02 asked acme "What worries you?" answer "The winter"',
        '2025-06-02 asked acme "Who else should we know?"',
        '2025-06-02 goal acme set "A second bakery"',
        '2025-11-03 complaint acme "The labels came late"',
        '2026-01-12 promise to acme "new proof" by 2026-02-02 owner mira',
        '2026-02-20 email from acme "When do the boxes come?"',
        '',
      ].join('\n'),
    )
    const card = await fresh.run<Prepared>('prepare-check-in', { client: 'acme', trade: 'labels' })
    assert.deepEqual(card.anniversary, { day: '2027-02-28', years: 3, months: 0 })
    assert.deepEqual([card.agenda[0]?.say, card.agenda[0]?.theirs], ['agenda.first.complaint', true])
    assert.deepEqual([card.goals[0]?.text, card.unserved], ['A second bakery', 1])
    assert.deepEqual(
      card.open.map(({ text }) => text),
      ['When do the boxes come?', 'Who else should we know?'],
    )
    assert.deepEqual(
      [card.promises[0]?.text, card.complaints[0]?.text, card.answers[0]?.answer, card.last?.said],
      ['new proof', 'The labels came late', 'The winter', 'The colour is right'],
    )
    const fit = card.checks.filter((one) => one.fits).map((one) => one.key)
    assert.ok(fit.includes('brand-look') && fit.includes('feast-stock'))
    assert.ok(card.questions.length >= 6)
    const early = await fresh.run<Prepared>('prepare-check-in', { client: 'acme', asOf: '2025-06-01' })
    assert.deepEqual([early.agenda[0]?.say, early.last, early.goals], ['agenda.first.choice', null, []])
  },
)

onBoth(
  'N13: goals are set, found by a part of their words, reviewed, and refused where none is meant',
  async (fresh) => {
    await furnish(fresh)
    await fresh.run('set-goal', { client: 'acme', text: 'Buy the shop', service: 'mortgage', due: '2027-03-01' })
    await fresh.run('set-goal', { client: 'acme', text: 'Pay school' })
    await refused(fresh.run('set-goal', { client: 'acme', text: 'x', due: '2026-01-01' }), 'day-in-past')
    assert.equal(
      (await fresh.run<{ text: string }>('review-goal', { client: 'acme', text: 'shop' })).text,
      'Buy the shop',
    )
    await fresh.run('review-goal', { client: 'acme', text: 'pay school', step: 'met' })
    await refused(fresh.run('review-goal', { client: 'acme', text: 'pay school' }), 'goal-not-found', {
      client: 'acme',
    })
    await refused(fresh.run('review-goal', { client: 'acme', text: 'shop', step: 'set' }), 'input-invalid')
    const { goals } = await fresh.run<Seen>('see-check-ins', { client: 'acme' })
    assert.deepEqual(
      goals.map(({ text, state }) => `${text}: ${state}`).toSorted((a, b) => (a < b ? -1 : 1)),
      ['Buy the shop: open', 'Pay school: met'],
    )
    await fresh.run('record-check-in', { ...HELD, goals: 'buy the shop | met' })
    assert.equal(
      (await fresh.run<Seen>('see-check-ins', { client: 'acme' })).goals.filter(({ state }) => state === 'met').length,
      2,
    )
  },
)

type Letter = { language: string; languageKnown: boolean; to: string; text: string; closed: { why: string } | null }

onBoth('N8: an invitation is written, never sent, and says when they are closed', async (fresh) => {
  await furnish(fresh)
  const before = await ledgerOf(fresh)
  const letter = await fresh.run<Letter>('write-invitation', { client: 'acme', on: '2026-06-17', check: 'A look' })
  assert.deepEqual([letter.language, letter.languageKnown, letter.to], ['is', true, 'anna@acme.is'])
  assert.equal(letter.closed?.why, 'holiday')
  await fresh.run('change-client', { client: 'acme', language: 'en' })
  const { text } = await fresh.run<Letter>('write-invitation', { client: 'acme', on: '2026-06-18', check: 'A look' })
  assert.match(text, /^Dear Acme,\n\nwe have now worked together for 2 years\. [^]+: A look\.\n\n/)
  assert.match(text, /Would 18 June? 2026 suit you for half an hour, any time between 09:00 and 18:00 on your clock/)
  assert.ok(text.endsWith('Fjord Labels'))
  await fresh.run('change-client', { client: 'acme', language: 'fi' })
  const unknown = await fresh.run<Letter>('write-invitation', { client: 'acme' })
  assert.deepEqual([unknown.language, unknown.languageKnown, unknown.closed], ['en', false, null])
  assert.ok(/half an hour/.test(unknown.text))
  await refused(fresh.run('write-invitation', { client: 'acme', on: '2026-01-01' }), 'day-in-past')
  const after = (await ledgerOf(fresh)) as { facts: unknown[] }
  assert.equal(after.facts.length, (before as { facts: unknown[] }).facts.length + 2)
})

onBoth('N26: only what has clearly changed counts as changed in the agenda', async (fresh) => {
  await furnish(fresh)
  const weeks = (from: string, n: number, step = 7) => Array.from({ length: n }, (_, i) => addDays(from, step * i))
  const steady = weeks('2024-03-05', 104).map((on) => `${on} call with acme 10min`)
  await fresh.bring('steady.story', `${steady.join('\n')}\n`)
  const card = () => fresh.run<Prepared>('prepare-check-in', { client: 'acme' })
  const counted = ({ agenda }: Prepared) => agenda.find(({ say }) => say === 'agenda.changed')?.args.n
  const before = await card()
  assert.deepEqual(
    before.changes.map(({ measure }) => measure),
    ['contacts'],
  )
  assert.equal(counted(before), undefined)
  const orders = [...weeks('2024-03-05', 18, 30), ...weeks('2025-09-02', 26)]
  await fresh.bring('more.story', `${orders.map((on, i) => `${on} invoice acme 90.00 EUR ref O${i}`).join('\n')}\n`)
  const after = await card()
  assert.deepEqual(
    after.changes.map(({ measure }) => measure),
    ['purchases', 'contacts'],
  )
  assert.equal(counted(after), 1)
})
