import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, ledgerOf, onBoth, refused } from '../fresh-house.ts'
import { ACME, begunParting, petra } from '../parting.ts'

const acme = { client: 'acme' }

/** Six invoices, five paid on their day; the one of January is open and long due. The last payment names no invoice. */
const MONEY = `${[8, 9, 10, 11, 12]
  .map((n) => {
    const month = `2025-${String(n).padStart(2, '0')}`
    return `${month}-01 invoice acme 120.00 EUR due ${month}-15 ref A-${n} tax 20.00 EUR
${month}-15 payment acme 120.00 EUR for A-${n}`
  })
  .join('\n')}
2026-01-02 invoice acme 240.00 EUR due 2026-01-10 ref A-13 tax 40.00 EUR`

type Money = { minor: number; currency: string }
type Seen = {
  parting: string | null
  open: boolean
  promised: boolean
  lacks: string | null
  goodwill: {
    goodwill: string
    state: string
    ref: string | null
    doneOn: string | null
    next: string[]
    byName: string | null
  }[]
  waived: { text: string; byName: string } | null
  ways: { as: string; invoice: string; most: Money; tax: Money | null }[]
  within: { given: Money; left: Money | null; n: number }
  earlier: { text: string }[]
  apologies: unknown[]
  care: boolean
  gains: { code: string; on: string | null; args: Record<string, unknown> }[]
}
type Granted = { goodwill: string; amount: Money | null; held: boolean; left: Money | null; ids: string[] }

const see = (fresh: FreshHouse) => fresh.run<Seen>('see-goodwill', acme)
const grant = (fresh: FreshHouse, input: object, person = petra) => {
  return fresh.run<Granted>('grant-goodwill', { ...acme, ...input }, person)
}
const settle = (fresh: FreshHouse, goodwill: string, step: string, more: object = {}) => {
  return fresh.run<{ known: boolean; ids: string[] }>('settle-goodwill', { ...acme, goodwill, step, ...more })
}

async function begun(fresh: FreshHouse, book = ''): Promise<void> {
  await begunParting(fresh)
  await fresh.tell(`${MONEY}\n${book}`)
  await decidedAnew(fresh)
  await fresh.run('set-limit', { role: 'compliance', amount: '500' })
}

/** What the money makes a decision need as well: a second person, and a plan if they keep what they owe. */
async function decidedAnew(fresh: FreshHouse): Promise<void> {
  await fresh.tell('2026-03-02 approval acme review-1 given "I would do the same" by petra')
  for (const reaction of ['withheld-payment', 'legal', 'public-review']) {
    await fresh.run('plan-reaction', { ...acme, reaction, text: 'One calm answer', member: 'mira' })
  }
}

const lineOf = async (fresh: FreshHouse, kind: string) => {
  return (await fresh.export()).split('\n').filter((line) => line.includes(` ${kind} acme`))
}

onBoth('I30: one payment is not the proof of two gifts', async (fresh) => {
  await begun(fresh)
  await grant(fresh, { as: 'refund', invoice: 'A-8', amount: '50' })
  await grant(fresh, { as: 'refund', invoice: 'A-8', amount: '50.00' })
  await grant(fresh, { as: 'refund', invoice: 'A-9', amount: '50' })
  await settle(fresh, 'refund', 'done', { number: 'R-1' })
  await refused(settle(fresh, 'refund-2', 'done', { number: 'R-1' }), 'goodwill-ref-differs', { amount: '50.00' })
  await refused(settle(fresh, 'refund-3', 'done', { number: 'R-1' }), 'goodwill-ref-differs')
  await settle(fresh, 'refund-2', 'done', { number: 'R-2' })
  assert.equal((await lineOf(fresh, 'refund')).length, 2)
})

onBoth(
  'I30: the last invoice is cancelled: an amount from the ledger, a credit note with its tax, once',
  async (fresh) => {
    await begun(fresh)
    const { ways, lacks } = await see(fresh)
    assert.equal(lacks, 'goodwill-missing')
    assert.deepEqual(ways[0], {
      as: 'credit',
      invoice: 'A-13',
      on: '2026-01-02',
      most: { minor: 24_000, currency: 'EUR' },
      tax: { minor: 4000, currency: 'EUR' },
      because: (ways[0] as { because?: string[] }).because,
    })
    const { goodwill, amount, held, left } = await grant(fresh, {
      as: 'credit',
      invoice: 'A-13',
      tax: 'Reverses VAT of January',
    })
    assert.deepEqual(
      [amount, held, left],
      [{ minor: 24_000, currency: 'EUR' }, true, { minor: 26_000, currency: 'EUR' }],
    )
    assert.equal((await see(fresh)).lacks, 'goodwill-not-done')
    await refused(settle(fresh, goodwill, 'done'), 'goodwill-ref-missing', { as: 'credit' })
    await settle(fresh, goodwill, 'requested')
    await settle(fresh, goodwill, 'done', { number: 'C-2026-1' })
    const [credit] = await lineOf(fresh, 'credit')
    assert.match(credit!, /^2026-03-02 credit acme 240\.00 EUR for A-13 ref C-2026-1 tax 40\.00 EUR/)
    assert.doesNotMatch(credit!, /visible|VAT/)
    const seen = await see(fresh)
    assert.deepEqual(
      [seen.lacks, seen.goodwill[0]!.state, seen.goodwill[0]!.ref, seen.goodwill[0]!.next],
      [null, 'done', 'C-2026-1', []],
    )
    assert.deepEqual(seen.gains[0], {
      code: 'credit',
      args: { amount: { minor: 24_000, currency: 'EUR' }, invoice: 'A-13', named: 'yes' },
      on: '2026-03-02',
      because: (seen.gains[0] as { because?: string[] }).because,
    })
    await refused(settle(fresh, goodwill, 'done', { number: 'C-2026-2' }), 'goodwill-settled', { state: 'done' })
    assert.equal((await lineOf(fresh, 'credit')).length, 1)
  },
)

onBoth('I30: nobody is reminded of the invoice from that moment on, and nobody is told why', async (fresh) => {
  await begun(fresh)
  type Client = {
    money: { overdue: Money; openInvoices: { ref: string; held: boolean }[] }
    assessments: { signal: string; state: string }[]
  }
  const seenBy = async () => {
    const { money, assessments } = await fresh.run<Client>('see-client', acme, armen)
    const late = assessments.find(({ signal }) => signal === 'pays-late')!.state
    return [money.overdue.minor, money.openInvoices.map(({ ref, held }) => [ref, held]), late]
  }
  const chased = async () => {
    const { moves } = await fresh.run<{ moves: { client: string; signal: string }[] }>('see-today', {}, armen)
    return moves.some(({ client, signal }) => client === 'acme' && signal === 'pays-late')
  }
  assert.deepEqual(await seenBy(), [24_000, [['A-13', false]], 'raised'])
  const { goodwill } = await grant(fresh, { as: 'credit', invoice: 'A-13', text: 'You should not pay for January' })
  assert.deepEqual(await seenBy(), [0, [['A-13', true]], 'clear'])
  assert.equal(await chased(), false)
  const told =
    JSON.stringify(await fresh.run('see-timeline', acme, armen)) +
    JSON.stringify(await fresh.run('see-client', acme, armen))
  assert.match(told, /"hold"/)
  assert.doesNotMatch(told, /goodwill|parting|should not pay/i)
  await settle(fresh, goodwill, 'withdrawn', { text: 'They paid it today' })
  assert.deepEqual(await seenBy(), [24_000, [['A-13', false]], 'raised'])
})

onBoth(
  'I30: two gifts on one invoice: it stays on hold until both are settled, and no more than its whole',
  async (fresh) => {
    await begun(fresh)
    const first = await grant(fresh, { as: 'credit', invoice: 'A-13', amount: '100' })
    const second = await grant(fresh, { as: 'credit', invoice: 'A-13' })
    assert.deepEqual([second.goodwill, second.amount], ['credit-2', { minor: 14_000, currency: 'EUR' }])
    await refused(grant(fresh, { as: 'credit', invoice: 'A-13' }), 'goodwill-none-left', { invoice: 'A-13' })
    const holds = async () => (await lineOf(fresh, 'hold')).map((line) => /hold acme (\w+)/.exec(line)![1])
    await settle(fresh, first.goodwill, 'done', { number: 'C-1' })
    assert.deepEqual(await holds(), ['set'])
    await settle(fresh, second.goodwill, 'withdrawn', { text: 'One is enough' })
    assert.deepEqual(new Set(await holds()), new Set(['lifted', 'set']))
  },
)

onBoth(
  'I28: a refund is of what was paid, comes with the number of the payment, and is never written twice',
  async (fresh) => {
    await begun(fresh, '2026-02-20 refund acme 120.00 EUR for A-11 ref B-9')
    await refused(grant(fresh, { as: 'refund', invoice: 'A-13' }), 'goodwill-none-left', { as: 'refund' })
    await refused(grant(fresh, { as: 'refund', invoice: 'A-11' }), 'goodwill-none-left')
    await refused(grant(fresh, { as: 'refund', invoice: 'A-12', amount: '120.01' }), 'goodwill-over', {
      most: '120.00',
    })
    await refused(grant(fresh, { as: 'refund', invoice: 'A-99' }), 'invoice-not-found', { invoice: 'A-99' })
    await refused(grant(fresh, { as: 'refund' }), 'goodwill-amount-missing')
    await refused(grant(fresh, { as: 'refund', invoice: 'A-12', amount: 'all' }), 'amount-not-read')
    const { goodwill, held } = await grant(fresh, { as: 'refund', invoice: 'A-12' })
    assert.equal(held, false)
    await refused(settle(fresh, goodwill, 'done', { number: 'B-9', on: '2026-03-01' }), 'day-in-past')
    await refused(settle(fresh, goodwill, 'done', { number: 'B-10', on: '2026-03-03' }), 'day-in-future')
    // The bank's own list came first.
    await fresh.tell('2026-03-02 refund acme 120.00 EUR for A-12 ref B-10\n2026-03-02 refund acme 12.00 EUR ref B-11')
    await refused(settle(fresh, goodwill, 'done', { number: 'B-11' }), 'goodwill-ref-differs', { amount: '12.00' })
    const { known } = await settle(fresh, goodwill, 'done', { number: 'B-10' })
    assert.equal(known, true)
    assert.equal((await lineOf(fresh, 'refund')).length, 3)
    const other = await grant(fresh, { as: 'refund', amount: '50' })
    assert.equal((await settle(fresh, other.goodwill, 'done', { number: 'B-12' })).known, false)
    assert.match((await lineOf(fresh, 'refund')).join('\n'), /refund acme 50\.00 EUR ref B-12/)
  },
)

onBoth('I28: no more than the role may give, remedies and goodwill of twelve months together', async (fresh) => {
  await begunParting(fresh)
  await fresh.tell(`${MONEY}
2026-02-02 remedy acme c2 m3 offered as credit "For the delay" 60.00 EUR`)
  await decidedAnew(fresh)
  await refused(grant(fresh, { as: 'credit', invoice: 'A-13' }), 'amount-above-limit', { who: 'owner' })
  await fresh.run('set-limit', { role: 'compliance', amount: '200', perYear: '300' })
  await refused(grant(fresh, { as: 'credit', invoice: 'A-13' }), 'amount-above-limit', { left: '200.00' })
  const { left } = await grant(fresh, { as: 'credit', invoice: 'A-13', amount: '150' })
  assert.deepEqual(left, { minor: 5000, currency: 'EUR' })
  await refused(grant(fresh, { as: 'refund', invoice: 'A-12' }), 'client-limit-reached', { left: '90.00' })
  const { within, earlier } = await fresh.run<Seen>('see-goodwill', acme, petra)
  assert.deepEqual([within.given.minor, within.n, within.left?.minor, earlier.length], [21_000, 2, 9000, 1])
})

onBoth(
  'I29, T3: nothing is given with a condition, whatever the language, and nothing is written then',
  async (fresh) => {
    await begun(fresh)
    const before = await ledgerOf(fresh)
    const credit = (text: string) => grant(fresh, { as: 'credit', invoice: 'A-13', text })
    await refused(credit('January, once you have signed the release'), 'goodwill-with-condition')
    await refused(credit('January, if you remove your review'), 'offer-with-condition')
    await refused(credit('January, off your next order'), 'offer-to-come-back')
    await refused(credit('Janúar, ef þú undirritar samninginn'), 'goodwill-with-condition')
    await refused(
      grant(fresh, { as: 'credit', invoice: 'A-13', tax: 'Only if you agree to it' }),
      'goodwill-with-condition',
    )
    await refused(grant(fresh, { as: 'work' }), 'goodwill-text-missing', { as: 'work' })
    await refused(grant(fresh, { as: 'work', invoice: 'A-13', text: 'The move' }), 'input-invalid')
    assert.deepEqual(await ledgerOf(fresh), before)
  },
)

onBoth(
  'I28: nothing is given for a reason that is said; what is given and waived never stand together',
  async (fresh) => {
    await begun(fresh)
    await fresh.run('waive-goodwill', { ...acme, text: 'Everything was put right in May' })
    assert.deepEqual(
      [(await see(fresh)).lacks, (await see(fresh)).waived?.text],
      [null, 'Everything was put right in May'],
    )
    const { goodwill, amount } = await grant(fresh, { as: 'work', text: 'The move to the new server' })
    assert.equal(amount, null)
    assert.deepEqual([(await see(fresh)).lacks, (await see(fresh)).waived], ['goodwill-not-done', null])
    await refused(fresh.run('waive-goodwill', { ...acme, text: 'After all' }), 'goodwill-given', { n: 1 })
    await refused(settle(fresh, goodwill, 'requested'), 'goodwill-settled')
    await refused(settle(fresh, goodwill, 'withdrawn'), 'goodwill-why-missing')
    await refused(settle(fresh, 'gift', 'done'), 'goodwill-not-found')
    await refused(settle(fresh, 'waived', 'done'), 'goodwill-settled', { state: 'waived' })
    await settle(fresh, goodwill, 'done')
    assert.equal((await see(fresh)).gains[0]!.args.text, 'The move to the new server')
  },
)

onBoth('I29: what the letter promises is kept: nothing is taken back once it waits or went', async (fresh) => {
  await begun(fresh)
  const { goodwill } = await grant(fresh, { as: 'credit', invoice: 'A-13' })
  await fresh.tell('2026-03-02 notice acme parting-1 queued way email')
  assert.equal((await see(fresh)).promised, true)
  await refused(settle(fresh, goodwill, 'withdrawn', { text: 'No' }), 'goodwill-promised')
  await settle(fresh, goodwill, 'done', { number: 'C-1' })
})

onBoth('I17: nothing is given before a parting is begun; given up, what was only promised lapses', async (fresh) => {
  await fresh.tell(`${ACME}\n${MONEY}`)
  assert.deepEqual([(await see(fresh)).parting, (await see(fresh)).ways], [null, []])
  await refused(fresh.run('grant-goodwill', { ...acme, as: 'credit', invoice: 'A-13' }), 'parting-not-begun')
  await refused(fresh.run('waive-goodwill', { ...acme, text: 'No' }), 'parting-not-begun')
})

onBoth('I17: nothing is given while the decision lacks something again', async (fresh) => {
  await begun(fresh)
  await fresh.tell('2026-03-02 approval acme review-1 refused "Not like this" by petra')
  await refused(grant(fresh, { as: 'credit', invoice: 'A-13' }), 'approval-refused')
  assert.deepEqual(await lineOf(fresh, 'goodwill'), [])
})

onBoth('I28: a credit note that is taken back is not done any more, and is written anew', async (fresh) => {
  await begun(fresh)
  const { goodwill } = await grant(fresh, { as: 'credit', invoice: 'A-13' })
  const { ids } = await settle(fresh, goodwill, 'done', { number: 'C-1' })
  assert.deepEqual([(await see(fresh)).lacks, (await see(fresh)).goodwill[0]!.state], [null, 'done'])
  const credit = (await fresh.stores.facts.byIds(ids, { visibilities: ['team'], member: '' })).find(
    ({ kind }) => kind === 'credit',
  )!
  await fresh.run('take-back', { fact: credit.id })
  const [again] = (await see(fresh)).goodwill
  assert.deepEqual([(await see(fresh)).lacks, again!.state, again!.ref], ['goodwill-not-done', 'decided', null])
  fresh.turnTo('2026-03-03')
  await settle(fresh, goodwill, 'done', { number: 'C-2' })
  const [done] = (await see(fresh)).goodwill
  assert.deepEqual([done!.state, done!.ref, done!.doneOn], ['done', 'C-2', '2026-03-03'])
})

onBoth('a parting that is given up leaves no invoice on hold', async (fresh) => {
  await begun(fresh)
  const { goodwill } = await grant(fresh, { as: 'credit', invoice: 'A-13' })
  await fresh.run('drop-parting', { ...acme, text: 'We found another way' })
  const { money } = await fresh.run<{ money: { openInvoices: { held: boolean }[] } }>('see-client', acme, armen)
  assert.deepEqual(
    money.openInvoices.map(({ held }) => held),
    [false],
  )
  await refused(settle(fresh, goodwill, 'done', { number: 'C-1' }), 'parting-not-begun')
})

onBoth('goodwill is for trusted people: no member sees it, grants it or writes its line', async (fresh) => {
  await begun(fresh)
  for (const name of ['see-goodwill', 'waive-goodwill']) {
    await refused(fresh.run(name, { ...acme, text: 'No' }, armen), 'trusted-only')
  }
  await refused(grant(fresh, { as: 'credit', invoice: 'A-13' }, armen), 'trusted-only')
  const line = { line: '2026-03-02 goodwill acme parting-1 g decided as refund 5.00 EUR' }
  await refused(fresh.run('add-fact', line, armen), 'trusted-only')
  await refused(fresh.run('add-fact', line), 'line-has-deed', { deed: 'grant-goodwill' })
  await refused(fresh.run('add-fact', { line: '2026-03-02 hold acme set for A-13' }, armen), 'trusted-only')
})

onBoth('T6, M22: what was said sorry for and that care holds stand beside it', async (fresh) => {
  await begun(fresh, '2025-10-02 apology acme c1 "We are sorry that the blue was wrong. We did not check the print."')
  assert.deepEqual([(await see(fresh)).apologies.length, (await see(fresh)).care], [1, false])
  await fresh.run('set-care', { ...acme, text: 'More time to answer', consent: true })
  const { goodwill } = await grant(fresh, { as: 'credit', invoice: 'A-13' })
  await settle(fresh, goodwill, 'withdrawn', { text: 'No' })
  assert.equal((await see(fresh)).care, true)
  const { moves } = await fresh.run<{ moves: { client: string; signal: string }[] }>('see-today', {}, armen)
  assert.equal(
    moves.some(({ client, signal }) => client === 'acme' && signal === 'pays-late'),
    false,
  )
})
