import assert from 'node:assert/strict'
import type { Person } from '../../src/app/world.ts'
import { REACTIONS } from '../../src/core/ledger/kinds/reactions.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { sayNotice } from '../../src/surfaces/sentences-reactions.ts'
import { loadWords } from '../../src/words/load.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, ledgerOf, onBoth, refused, sunita } from '../fresh-house.ts'

const petra: Person = { member: 'petra', role: 'compliance' }
const acme = { client: 'acme' }
const page = plainPage(loadWords('en'))

type Reaction = {
  as: string
  outlook: string
  code: string
  because: string[]
  planned: { text: string; member: string | null; by: string | null } | null
  draft: string | null
}
type Seen = {
  parting: { code: string; args: Record<string, string | number> }[]
  reactions: Reaction[]
  pack: Record<'facts' | 'quotes' | 'opinions', string[]>
  sinceDecision: { decided: string; days: number; noticed: string | null } | null
}
type Listed = { reviews: { client: string; sinceDecision: Seen['sinceDecision'] }[] }

/** Acme scolded Armen in public and owes an invoice; parting is decided, on 18 February. */
const BOOK = `business "Nairi" zone UTC currency EUR
member mira "Mira" role owner
member petra "Petra" role compliance
member armen "Armen"
client acme "Acme Bakery" since 2024-01-10
2025-10-01 invoice acme 90.00 EUR ref I-1
2025-10-20 payment acme 90.00 EUR for I-1
2025-11-01 incident acme i1 behaviour gravity 2 "Bunglers" as words type scolding via public member armen
2026-01-05 invoice acme 240.00 EUR ref I-2
2026-02-01 review acme review-1 opened
2026-02-10 ground acme review-1 ethics some "Asked for a false date"
2026-02-18 decision acme review-1 part "It goes on" rejected repair why "It was tried"`

const PLAN = { ...acme, reaction: 'public-review', text: 'We thank them once and say no more', member: 'mira' }

function see(fresh: FreshHouse, person?: Person): Promise<Seen> {
  return fresh.run<Seen>('see-review', acme, person)
}

async function unplanned(fresh: FreshHouse): Promise<Record<string, string | number> | undefined> {
  return (await see(fresh)).parting.find(({ code }) => code === 'reactions-unplanned')?.args
}

onBoth(
  'M36: nobody faces the reaction alone: likely ones are named, and each needs a plan and who answers',
  async (fresh) => {
    await fresh.tell(BOOK)
    const seen = await see(fresh)
    assert.deepEqual(seen.reactions.map(({ as, outlook }) => [as, outlook]).slice(0, 4), [
      ['public-review', 'likely'],
      ['withheld-payment', 'likely'],
      ['anger', 'possible'],
      ['silence', 'possible'],
    ])
    assert.equal(seen.parting.at(-1)?.code, 'reactions-unplanned')
    const open = { n: 2, reactions: 'public-review, withheld-payment', answers: 'none' }
    assert.deepEqual(await unplanned(fresh), open)
    await fresh.run('plan-reaction', { ...PLAN, member: undefined })
    assert.deepEqual(await unplanned(fresh), { n: 1, reactions: 'withheld-payment', answers: 'none' })
    await fresh.run('plan-reaction', PLAN, petra)
    await fresh.run('plan-reaction', { ...acme, reaction: 'withheld-payment', text: 'One reminder, then our lawyer' })
    assert.equal(await unplanned(fresh), undefined)
    const [first] = (await see(fresh)).reactions
    assert.deepEqual([first?.planned?.text, first?.planned?.member, first?.planned?.by], [PLAN.text, 'mira', 'petra'])
    assert.match(
      await fresh.export(),
      /reaction acme review-1 public-review "We thank them once and say no more" member mira by petra/,
    )
  },
)

onBoth('M36: a plan needs a review that is open, and names only one of ours', async (fresh) => {
  await fresh.tell(BOOK)
  const before = await ledgerOf(fresh)
  await refused(fresh.run('plan-reaction', { ...PLAN, member: 'nobody' }), 'member-not-found', { member: 'nobody' })
  await refused(fresh.run('plan-reaction', { ...PLAN, reaction: 'revenge' }), 'input-invalid')
  await refused(fresh.run('plan-reaction', { ...PLAN, text: ' ' }), 'input-invalid')
  const line = '2026-02-20 reaction acme review-1 anger "x"'
  await refused(fresh.run('add-fact', { line }), 'line-has-deed', { deed: 'plan-reaction' })
  assert.deepEqual(await ledgerOf(fresh), before)
  await fresh.run('close-review', { ...acme, text: 'They went themselves' })
  await refused(fresh.run('plan-reaction', PLAN), 'review-not-found')
})

onBoth('M36: each reaction has a reply to begin with, and a public one tells nobody who they are', async (fresh) => {
  await fresh.tell(BOOK)
  const drafts = new Map((await see(fresh)).reactions.map(({ as, draft }) => [as, draft]))
  assert.deepEqual([...drafts.keys()].toSorted(), [...REACTIONS].toSorted())
  assert.match(drafts.get('withheld-payment')!, /^Dear Acme Bakery,.*I-2.*Nairi$/su)
  assert.doesNotMatch(drafts.get('withheld-payment')!, /I-1/u)
  assert.doesNotMatch(drafts.get('public-review')!, /Acme|I-2/u)
})

onBoth('M36, M37: while somebody may not be safe no reply is drafted, and help is named', async (fresh) => {
  await fresh.tell(BOOK)
  await fresh.tell('2026-02-19 incident acme i4 behaviour gravity 4 "I will break your legs" type threat member armen')
  const seen = await see(fresh)
  assert.deepEqual(
    seen.reactions.filter(({ draft }) => draft !== null),
    [],
  )
  assert.ok(seen.reactions.some(({ as, outlook }) => as === 'threat' && outlook === 'likely'))
  const text = sayOutput('see-review', seen, page).join(' ').replaceAll(/\s+/gu, ' ')
  assert.match(text, /First the people, then letters/u)
  assert.match(text, /Speak with the police or a lawyer first\. Nobody can promise/u)
  assert.doesNotMatch(text, /no reaction can be worse/iu)
})

onBoth('M36: the evidence pack has facts and their words with day and source, and nothing of ethics', async (fresh) => {
  await fresh.tell(BOOK)
  const { pack } = await see(fresh)
  const ids = [...pack.facts, ...pack.quotes].join(',')
  const { facts } = await fresh.run<{ facts: { on: string; kind: string; source: { kind: string } }[] }>('see-facts', {
    ids,
  })
  assert.deepEqual(
    facts.toSorted((a, b) => (a.on < b.on ? -1 : 1)).map(({ on, kind, source }) => [on, kind, source.kind]),
    [
      ['2025-11-01', 'incident', 'hand'],
      ['2026-01-05', 'invoice', 'hand'],
    ],
  )
  assert.deepEqual(pack.opinions, [])
})

onBoth('I16: the days since a decision to part are counted as long as no notice has gone', async (fresh) => {
  await fresh.tell(BOOK)
  const waited = async () => [
    (await see(fresh)).sinceDecision,
    (await fresh.run<Listed>('see-reviews')).reviews[0]?.sinceDecision,
  ]
  const twelve = { decided: '2026-02-18', days: 12, noticed: null }
  assert.deepEqual(await waited(), [twelve, twelve])
  for (const deed of ['see-review', 'see-reviews']) {
    const said = sayOutput(deed, await fresh.run(deed, deed === 'see-review' ? acme : {}), page).join(' ')
    assert.match(said, /Decided 12 days ago\. No notice yet\./u)
  }
  assert.deepEqual(sayNotice({ decided: '2026-02-18', days: 3, noticed: '2026-02-21' }, page), [
    'The notice went on 21 Feb 2026, 3 days after the decision.',
  ])
  fresh.turnTo('2026-08-18')
  assert.equal((await see(fresh)).sinceDecision?.days, 181)
  await fresh.run('decide-course', {
    ...acme,
    course: 'lighter',
    text: 'One service',
    rejected: 'part',
    whyNot: 'Calm',
  })
  assert.deepEqual(await waited(), [null, null])
})

onBoth('M36: the command line says how they may take it, what is planned and what is not', async (fresh) => {
  await fresh.tell(BOOK)
  await fresh.run('plan-reaction', PLAN)
  const text = sayOutput('see-review', await see(fresh), page)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
  for (const sentence of [
    /How they may take it - A public review \(Likely\)\. It was public once before\. mira answers: We thank them once/u,
    /They do not pay \(Likely\)\. One invoice is open\. No plan yet\./u,
    /Anger \(Possible\)\. It can follow on every parting\./u,
    /You may be asked for: 1 fact, 1 quote of theirs, and apart from them 0 opinions of ours/u,
  ])
    assert.match(text, sentence)
  assert.doesNotMatch(text, /A lawyer or a court/u)
})

onBoth(
  'M36: a plan is for owners and those with the compliance role; nobody else reads, writes or undoes it',
  async (fresh) => {
    await fresh.tell(BOOK)
    await refused(fresh.run('plan-reaction', PLAN, armen), 'trusted-only')
    const { ids } = await fresh.run<{ ids: string[] }>('plan-reaction', { ...PLAN, member: 'armen' }, petra)
    for (const person of [armen, sunita]) {
      const timeline = await fresh.run<{ facts: { kind: string }[] }>('see-timeline', { ...acme, limit: 500 }, person)
      assert.ok(!timeline.facts.some(({ kind }) => kind === 'reaction'))
      await refused(fresh.run('see-review', acme, person), 'trusted-only')
      await assert.rejects(fresh.run('take-back', { fact: ids[0] }, person))
    }
    await fresh.run('take-back', { fact: ids[0] }, petra)
    assert.equal((await see(fresh, petra)).reactions[0]?.planned, null)
  },
)
