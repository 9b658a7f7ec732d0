import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, ledgerOf, mira, onBoth, refused, sunita } from '../fresh-house.ts'
import type { Person } from '../../src/app/world.ts'

const SORRY = 'I am sorry that the label was late. I forgot to tell the printer.'

/** Acme with a complaint about a late label, which lies with us. */
async function troubled(fresh: FreshHouse): Promise<void> {
  await fresh.run('add-client', { name: 'Acme', language: 'en' })
  await fresh.run('change-member', { member: 'mira', name: 'Mira' })
  await story(
    fresh,
    '2026-02-20 case acme late complaint "The label came three days late" severity 3 loss work matter label owner mira',
    '2026-02-21 finding acme late us valid cause late',
  )
}

async function story(fresh: FreshHouse, ...lines: string[]): Promise<void> {
  await fresh.tell(lines.join('\n'))
}

type Seen = {
  remedies: { remedy: string; state: string; late: boolean; ownerName: string | null; reasonable: boolean | null }[]
  halfways: { offer: string; state: string; overdue: boolean }[]
  apologies: { text: string }[]
  advice: {
    next: string
    apology: { owed: boolean; given: string | null; may: boolean }
    stop: { n: number } | null
    suggestions: { as: string; money: boolean; why: string }[]
    moreTime: boolean
    sized: { total: number; currency: string; parts: { part: string; minor: number; known: boolean; code: string }[] }
    within: { given: { minor: number }; left: { minor: number } | null; once: { minor: number } | null }
    extra: { used: number; most: number; suggest: boolean; ownerName: string | null }
  } | null
  past: { n: number; kinds: { as: string; worked: { count: number; n: number; within: unknown } }[] } | null
  recoveries: { n: number } | null
}

function see(fresh: FreshHouse, more: Record<string, unknown> = {}, person: Person = mira) {
  return fresh.run<Seen>('see-remedies', { client: 'acme', case: 'late', ...more }, person)
}

function offer(fresh: FreshHouse, more: Record<string, unknown> = {}, person: Person = mira) {
  const input = { client: 'acme', case: 'late', as: 'redo', text: 'New labels by courier', due: '2026-03-06', ...more }
  return fresh.run<{ remedy: string; left: { minor: number } | null }>('offer-remedy', input, person)
}

function sorry(fresh: FreshHouse, text = SORRY) {
  return fresh.run<{ checked: string | null }>('apologise', { client: 'acme', case: 'late', text })
}

onBoth(
  'M27, A22: apology, offer, acceptance, delivery: each is on record, and the next step is always said',
  async (fresh) => {
    await troubled(fresh)
    assert.equal((await see(fresh)).advice?.next, 'apologise')
    await refused(offer(fresh), 'apology-first')
    assert.equal((await sorry(fresh)).checked, 'en')
    assert.equal((await see(fresh)).advice?.next, 'offer')
    assert.equal((await offer(fresh)).remedy, 'redo')
    assert.equal((await see(fresh)).advice?.next, 'help')
    const settle = (step: string, text?: string) =>
      fresh.run('settle-remedy', { client: 'acme', remedy: 'redo', step, ...(text === undefined ? {} : { text }) })
    await settle('accepted', 'Good, thank you')
    fresh.turnTo('2026-03-09')
    const [late] = (await see(fresh)).remedies
    assert.deepEqual([late!.state, late!.late, late!.ownerName, late!.reasonable], ['accepted', true, 'Mira', true])
    await refused(settle('withdrawn'), 'remedy-settled')
    await settle('delivered')
    await refused(settle('delivered'), 'remedy-settled')
    const book = await fresh.export()
    assert.match(book, /apology acme late "I am sorry that the label was late/)
    assert.match(book, /remedy acme late redo offered as redo "New labels by courier" owner mira due 2026-03-06/)
    assert.match(book, /remedy acme late redo accepted "Good, thank you"/)
  },
)

onBoth('T6, 11.2: a second apology for the same failure is refused until something was put right', async (fresh) => {
  await troubled(fresh)
  await sorry(fresh)
  const before = await ledgerOf(fresh)
  await refused(sorry(fresh), 'apology-given', { on: '2026-03-02', words: SORRY })
  assert.deepEqual(await ledgerOf(fresh), before)
  await offer(fresh)
  await refused(sorry(fresh), 'apology-given')
  await fresh.run('settle-remedy', { client: 'acme', remedy: 'redo', step: 'delivered' })
  await sorry(fresh)
})

onBoth('M27: an apology without our own part, or with an "if", is refused with what is missing', async (fresh) => {
  await troubled(fresh)
  await refused(sorry(fresh, 'I am sorry that the label was late.'), 'apology-not-sincere', { lack: 'part' })
  await refused(sorry(fresh, 'We were late with the label. We are sorry if you were upset.'), 'apology-not-sincere', {
    lack: 'if',
  })
  await refused(sorry(fresh, `${SORRY} You are a liar.`), 'apology-not-sincere', { lack: 'harsh' })
  assert.equal((await see(fresh)).apologies.length, 0)
})

onBoth('11.2, T3: an offer is tied to no review, no silence, no threat and no coming back', async (fresh) => {
  await troubled(fresh)
  await sorry(fresh)
  const said = (text: string) => offer(fresh, { as: 'refund', amount: '80', text })
  await refused(said('We refund 80 EUR if you take your review down'), 'offer-with-condition')
  await refused(said('80 EUR back, and you tell nobody'), 'offer-with-condition')
  await refused(said('80 EUR off your next order'), 'offer-to-come-back')
  await refused(said('80 EUR. Otherwise, we will sue you'), 'offer-with-threat')
  const half = { client: 'acme', gives: 'We print on Saturday', asks: 'Take your review down', due: '2026-03-06' }
  await refused(fresh.run('offer-halfway', half), 'offer-with-condition')
  assert.deepEqual((await see(fresh)).remedies, [])
})

onBoth(
  '3.4: the sum is shown with each part; what was given already is taken off, whatever the ledger paid',
  async (fresh) => {
    await troubled(fresh)
    await fresh.run('set-limit', { role: 'owner', amount: '1000', perHour: '25', impact: '20' })
    await sorry(fresh)
    const { advice } = await see(fresh, { lost: '120', effort: 3 })
    assert.deepEqual(
      advice?.sized.parts.map(({ part, minor }) => [part, minor]),
      [
        ['loss', 12_000],
        ['effort', 7_500],
        ['impact', 6_000],
        ['given', 0],
      ],
    )
    assert.equal(advice.sized.total, 25_500)
    await offer(fresh, { as: 'refund', amount: '100', text: 'Part of the price back' })
    await story(fresh, '2026-03-02 credit acme 100 EUR')
    assert.equal((await see(fresh, { lost: '120', effort: 3 })).advice?.sized.total, 15_500)
    assert.equal((await see(fresh)).advice?.sized.total, 0, 'never below nothing')
    await refused(see(fresh, { lost: 'much' }), 'amount-not-read')
  },
)

onBoth('3.4: a role gives within its limit, and is told what is left and who may give more', async (fresh) => {
  await troubled(fresh)
  await sorry(fresh)
  const give = (amount: string, person: Person = armen) =>
    offer(fresh, { as: 'refund', amount, text: 'Part of the price back' }, person)
  await refused(give('10'), 'amount-above-limit', { left: '0.00', who: 'owner' })
  await fresh.run('set-limit', { role: 'member', amount: '100', perYear: '150' })
  await refused(give('120'), 'amount-above-limit', { left: '100.00', currency: 'EUR', who: 'owner' })
  assert.deepEqual((await give('80')).left, { minor: 2_000, currency: 'EUR' })
  await refused(give('80'), 'client-limit-reached', { left: '70.00', who: 'owner' })
  assert.equal((await give('500', mira)).left, null, 'who owns the business has no limit but their own')
  await refused(fresh.run('set-limit', { role: 'member', amount: '900' }, armen), 'owner-only')
  const limits = await fresh.run<{
    role: string
    limits: { amount: { minor: number }; yearly: { minor: number } | null }[]
    client: { given: { given: { minor: number }; n: number; left: { minor: number } | null }[] }
  }>('see-limits', { client: 'acme' }, armen)
  assert.deepEqual(
    [limits.role, limits.limits[0]!.amount.minor, limits.limits[0]!.yearly?.minor],
    ['member', 10_000, 15_000],
  )
  const [given] = limits.client.given
  assert.deepEqual([given!.given.minor, given!.n, given!.left?.minor], [58_000, 2, 0])
})

onBoth(
  'handbook 3.4: what costs no money is suggested first, matched to what was lost; money needs an amount',
  async (fresh) => {
    await troubled(fresh)
    const { advice } = await see(fresh)
    assert.deepEqual(
      advice?.suggestions.map(({ as, money }) => [as, money]),
      [
        ['fix', false],
        ['redo', false],
        ['help', false],
        ['refund', true],
        ['credit', true],
      ],
    )
    await sorry(fresh)
    await refused(offer(fresh, { as: 'credit', text: 'A credit' }), 'remedy-amount-missing')
    await refused(offer(fresh, { as: 'credit', text: 'A credit', amount: '0' }), 'amount-not-read')
  },
)

onBoth('M29: unexpected help comes after the offer, from the owner of the case, and has a cap', async (fresh) => {
  await troubled(fresh)
  await sorry(fresh)
  const extra = () => offer(fresh, { as: 'extra', text: 'A drawing for your window' })
  await refused(extra(), 'offer-first')
  await offer(fresh)
  const before = (await see(fresh)).advice?.extra
  assert.deepEqual([before?.suggest, before?.used, before?.ownerName], [true, 0, 'Mira'])
  await extra()
  await extra()
  await refused(extra(), 'extra-cap-reached', { most: 2 })
  assert.equal((await see(fresh)).advice?.extra.suggest, false)
})

/** A matter that came back after each of two remedies, and stands open once more. */
const AGAIN = [
  '2025-12-01 case acme price-1 complaint "Too dear" matter price loss money',
  '2025-12-01 finding acme price-1 fit not-valid cause price',
  '2025-12-02 remedy acme price-1 one offered as credit 20 EUR',
  '2025-12-02 remedy acme price-1 one accepted',
  '2025-12-03 remedy acme price-1 one delivered',
  '2026-01-05 case acme price-2 complaint "Too dear again" matter price loss money',
  '2026-01-05 finding acme price-2 fit not-valid cause price',
  '2026-01-06 remedy acme price-2 two offered as credit 20 EUR',
  '2026-01-06 remedy acme price-2 two accepted',
  '2026-01-07 remedy acme price-2 two delivered',
  '2026-02-20 case acme price-3 complaint "And again" matter price loss money',
  '2026-02-21 finding acme price-3 fit not-valid cause price',
]

onBoth('M38: where two remedies did not help nothing more is suggested, and offering needs a reason', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme', language: 'en' })
  await story(fresh, ...AGAIN)
  const { advice } = await see(fresh, { case: 'price-3' })
  assert.deepEqual([advice?.stop?.n, advice?.suggestions], [2, []])
  const third = { client: 'acme', case: 'price-3', as: 'attention', text: 'I go through the bill with you' }
  await refused(fresh.run('offer-remedy', third), 'remedies-did-not-help', { n: 2 })
  const half = {
    client: 'acme',
    case: 'price-3',
    gives: 'A fixed price',
    asks: 'Orders a week ahead',
    due: '2026-03-10',
  }
  await refused(fresh.run('offer-halfway', half), 'remedies-did-not-help')
  await fresh.run('offer-remedy', { ...third, reason: 'They never saw how the price is made' })
  await fresh.run('offer-halfway', { ...half, reason: 'They asked for it' })
  assert.match(await fresh.export(), /note acme "They never saw how the price is made"/)
})

onBoth(
  'M8: a half-way offer is made, answered in the client’s words, and kept; an open one is overdue',
  async (fresh) => {
    await troubled(fresh)
    const half = {
      client: 'acme',
      case: 'late',
      gives: 'We print on Saturday',
      asks: 'The text by Wednesday',
      due: '2026-03-06',
    }
    await refused(fresh.run('offer-halfway', half), 'apology-first')
    await sorry(fresh)
    const { offer: made } = await fresh.run<{ offer: string }>('offer-halfway', half)
    assert.equal(made, 'late')
    const settle = (step: string, more: Record<string, unknown> = {}, which = made) =>
      fresh.run('settle-halfway', { client: 'acme', offer: which, step, ...more })
    await refused(settle('kept'), 'halfway-settled')
    await refused(settle('accepted', {}, 'no-such'), 'halfway-not-found')
    await settle('accepted', { text: 'Agreed' })
    fresh.turnTo('2026-03-07')
    assert.equal((await see(fresh)).halfways[0]?.overdue, true)
    await settle('accepted', { due: '2026-03-12' })
    assert.equal((await see(fresh)).halfways[0]?.overdue, false, 'more time was agreed on')
    await settle('kept')
    assert.equal((await see(fresh)).halfways[0]?.state, 'kept')
    await refused(settle('broken'), 'halfway-settled')
    await refused(fresh.run('offer-halfway', { ...half, due: '2026-03-01' }), 'day-in-past')
  },
)

onBoth('M26, M30: what worked in similar cases and what became of clients comes with its n', async (fresh) => {
  await troubled(fresh)
  await story(fresh, 'client beck "Beck"')
  for (let i = 0; i < 5; i++) {
    await story(
      fresh,
      `2025-01-05 case beck c${i} complaint "Late" loss work matter m${i}`,
      `2025-01-06 remedy beck c${i} r${i} offered as redo "Done again" 60min`,
      `2025-01-06 remedy beck c${i} r${i} accepted`,
      `2025-01-08 remedy beck c${i} r${i} delivered`,
    )
  }
  const { past, recoveries } = await see(fresh)
  assert.equal(past?.n, 5)
  const [redo] = past.kinds
  assert.deepEqual([redo?.as, redo?.worked.count, redo?.worked.n], ['redo', 5, 5])
  assert.notEqual(redo?.worked.within, null)
  assert.equal(recoveries?.n, 5)
  const alone = await see(fresh, { learn: false })
  assert.deepEqual([alone.past, alone.recoveries], [null, null])
})

onBoth('what is not there or not possible is refused, and a closed case takes no offers', async (fresh) => {
  await troubled(fresh)
  await refused(offer(fresh, { case: 'other' }), 'case-not-found')
  await refused(offer(fresh, { due: '2026-03-01' }), 'day-in-past')
  await refused(offer(fresh, { owner: 'nobody' }), 'member-not-found')
  const settle = (more: Record<string, unknown>) =>
    fresh.run('settle-remedy', { client: 'acme', step: 'accepted', ...more })
  await refused(settle({ remedy: 'redo' }), 'remedy-not-found')
  await story(
    fresh,
    '2026-02-22 case acme bill complaint "Wrong bill" matter bill',
    '2026-02-22 remedy acme late twice offered as fix "Put right"',
    '2026-02-22 remedy acme bill twice offered as fix "Put right"',
  )
  await refused(settle({ remedy: 'twice' }), 'remedy-ambiguous')
  await settle({ remedy: 'twice', case: 'bill' })
  await story(fresh, '2026-02-23 handled acme late told "Done"', '2026-02-23 handled acme late closed')
  await refused(offer(fresh), 'case-closed')
  await refused(sorry(fresh), 'case-closed')
})

onBoth('M22: that more time was agreed in care is said only to who may know of it', async (fresh) => {
  await troubled(fresh)
  await story(
    fresh,
    '2026-02-25 care acme set "Needs a few more days for everything" until 2026-05-01 agreed allows extension member armen',
  )
  const first = (await see(fresh)).advice
  assert.deepEqual(
    [first?.moreTime, first?.suggestions[0]?.as, first?.suggestions[0]?.why],
    [true, 'extension', 'care'],
  )
  assert.equal((await see(fresh, {}, armen)).advice?.moreTime, true, 'the one they deal with knows')
  const other = (await see(fresh, {}, sunita)).advice
  assert.equal(other?.moreTime, false)
  assert.ok(!JSON.stringify(other).includes('care'))
})

onBoth('a case that only its author and owners see keeps its remedies to them', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme', language: 'en' })
  await story(fresh, '2026-02-20 case acme quiet request "Please call me first" visible owner')
  await fresh.run('offer-remedy', { client: 'acme', case: 'quiet', as: 'attention', text: 'Mira calls first' })
  assert.match(await fresh.export(), /remedy acme quiet attention offered .* visible owner/)
  await refused(fresh.run('see-remedies', { client: 'acme', case: 'quiet' }, sunita), 'case-not-found')
  const all = await fresh.run<Seen>('see-remedies', { client: 'acme' }, sunita)
  assert.deepEqual(all.remedies, [])
})
