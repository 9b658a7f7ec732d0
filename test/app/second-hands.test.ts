import assert from 'node:assert/strict'
import { z } from 'zod'
import { action } from '../../src/app/action.ts'
import { actions } from '../../src/app/actions.ts'
import { gatherFit } from '../../src/app/evidence.ts'
import { exportBook } from '../../src/app/export-book.ts'
import { learntSoFar } from '../../src/app/learning-book.ts'
import { runAction } from '../../src/app/run-action.ts'
import { openWorld } from '../../src/app/world.ts'
import type { Person } from '../../src/app/world.ts'
import { armen, invoices, mira, onBoth, refused, sunita } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

const acme = { client: 'acme' }
const noor: Person = { member: 'noor', role: 'compliance' }
/** Who owns the book before a card says so. */
const first: Person = { member: 'owner', role: 'owner' }

type Listed = { cases: { case: string }[]; plain: { id: string; text: string }[] }
type Opened = { case: string; ids: string[] }
type Shown = { facts: { id: string; kind: string; line: string; by: string | null }[] }

const TEAM = `business "Nairi" zone UTC currency EUR
member mira "Mira" role owner
member noor "Noor" role compliance
member armen "Armen"
member sunita "Sunita"
client acme "Acme"`

function timeline(fresh: FreshHouse, person: Person = mira): Promise<Shown> {
  return fresh.run<Shown>('see-timeline', { ...acme, limit: 500 }, person)
}

async function idOf(fresh: FreshHouse, words: string): Promise<string> {
  const found = (await timeline(fresh)).facts.find(({ line }) => line.includes(words))
  assert.ok(found, words)
  return found.id
}

function cases(fresh: FreshHouse, person: Person = mira): Promise<Listed> {
  return fresh.run<Listed>('see-cases', acme, person)
}

onBoth('a case that is taken back gives back the complaint it was made of, as it was', async (fresh) => {
  await fresh.tell(`${TEAM}\n2026-02-10 complaint acme "Too late again" by armen`)
  const before = await cases(fresh)
  const made = await fresh.run<Opened>('open-case', { ...acme, fact: before.plain[0]!.id })
  assert.deepEqual((await cases(fresh)).plain, [])
  const done = await fresh.run<{ ids: string[]; again: string[] }>('take-back', { fact: made.ids.join(',') })
  assert.deepEqual([done.ids.length, done.again.length], [1, 1])
  const after = await cases(fresh)
  assert.deepEqual([after.cases, after.plain.map(({ text }) => text)], [[], ['Too late again']])
  const { facts } = await fresh.run<Shown>('see-facts', { ids: done.again.join(',') })
  assert.deepEqual(
    facts.map(({ line }) => line),
    ['2026-02-10 complaint acme "Too late again" by armen'],
  )
})

onBoth('one complaint comes back however often it was made a case, and only when the case is gone', async (fresh) => {
  await fresh.tell(`${TEAM}\n2026-02-10 complaint acme "Too late again"`)
  for (let times = 0; times < 2; times++) {
    const [plain] = (await cases(fresh)).plain
    const made = await fresh.run<Opened>('open-case', { ...acme, fact: plain!.id })
    const asked = { ...acme, case: made.case, asks: 'Tell me' }
    const changed = await fresh.run<{ ids: string[] }>('change-case', asked, armen)
    await fresh.run('take-back', { fact: made.ids[0] }, armen)
    assert.deepEqual((await cases(fresh)).plain, [], 'what was said of the case later still counts')
    await fresh.run('take-back', { fact: changed.ids[0] }, armen)
    const { plain: again, cases: left } = await cases(fresh)
    assert.deepEqual([again.map(({ text }) => text), left], [['Too late again'], []])
  }
})

onBoth('a complaint kept from the team comes back to as few as before', async (fresh) => {
  await fresh.tell(`${TEAM}\n2026-02-10 complaint acme "Armen was rude" by sunita visible owner`)
  const made = await fresh.run<Opened>('open-case', { ...acme, fact: await idOf(fresh, 'rude') })
  await fresh.run('take-back', { fact: made.ids[0] })
  assert.equal((await timeline(fresh, armen)).facts.length, 0)
  assert.ok((await timeline(fresh, sunita)).facts.some(({ line }) => line.includes('rude')))
})

onBoth('a case kept from the team never shares its key with one that is opened in the same words', async (fresh) => {
  await fresh.tell(`${TEAM}\n2026-02-10 complaint acme "Late again" visible owner`)
  const hidden = await fresh.run<Opened>('open-case', { ...acme, fact: await idOf(fresh, 'Late') })
  const open = await fresh.run<Opened>('open-case', { ...acme, text: 'Late again' }, armen)
  assert.equal(open.case, 'late-again')
  assert.notEqual(hidden.case, open.case)
  assert.equal((await cases(fresh)).cases.length, 2)
  assert.deepEqual(
    (await cases(fresh, armen)).cases.map((one) => one.case),
    ['late-again'],
  )
})

onBoth('whoever may not write a fact of a kind does not take it back', async (fresh) => {
  await fresh.tell(
    `${TEAM}
2026-02-01 limit member 50.00 EUR
2026-02-01 warning acme w1 told "What was said on the phone"
2026-02-01 principle fair "We are fair"`,
  )
  const warning = await idOf(fresh, 'on the phone')
  const { limits } = await fresh.run<{ limits: { because: string[] }[] }>('see-limits')
  await refused(fresh.run('take-back', { fact: limits[0]!.because[0] }, armen), 'owner-only')
  await refused(fresh.run('take-back', { fact: limits[0]!.because[0] }, noor), 'owner-only')
  await refused(fresh.run('take-back', { fact: warning }, armen), 'trusted-only')
  const { principles } = await fresh.run<{ principles: { ref: string }[] }>('see-principles')
  await refused(fresh.run('take-back', { fact: principles[0]!.ref }, armen), 'trusted-only')
  await fresh.run('take-back', { fact: warning }, noor)
})

const DECIDED = { ...acme, course: 'repair', text: 'Mended', rejected: 'part', whyNot: 'No need' }

onBoth('a review that is opened after another was taken back does not come by its decision', async (fresh) => {
  await fresh.tell(TEAM)
  const opened = await fresh.run<{ review: string; ids: string[] }>('open-review', acme)
  await fresh.run('make-forecast', { ...acme, text: 'A new manager', who: 'They', chance: 10, due: '2026-04-01' })
  await fresh.run('decide-course', DECIDED)
  await fresh.run('approve-decision', { ...acme, step: 'given', text: 'Yes' }, noor)
  await fresh.run('take-back', { fact: opened.ids[0] })
  const again = await fresh.run<{ review: string }>('open-review', acme)
  assert.deepEqual([opened.review, again.review], ['review-1', 'review-2'])
  const { review } = await fresh.run<{ review: { state: string; decision: unknown } }>('see-review', acme)
  assert.deepEqual([review.state, review.decision], ['open', null])
})

onBoth('a forecast whose making was taken back leaves how it ended to no other', async (fresh) => {
  await fresh.tell(TEAM)
  await fresh.run('open-review', acme)
  const wish = { ...acme, text: 'A new manager', who: 'They', chance: 60, due: '2026-04-01' }
  const made = await fresh.run<{ forecast: string; ids: string[] }>('make-forecast', wish)
  await fresh.run('settle-forecast', { ...acme, step: 'came' })
  await fresh.run('take-back', { fact: made.ids[0] })
  const next = await fresh.run<{ forecast: string }>('make-forecast', wish)
  assert.deepEqual([made.forecast, next.forecast], ['forecast-1', 'forecast-2'])
})

onBoth('I12: the owner before and after their card was written is one person, not two', async (fresh) => {
  await fresh.tell('client acme "Acme"')
  await fresh.run('open-review', acme, first)
  await fresh.run('decide-course', DECIDED, first)
  await fresh.tell('member mira "Mira" role owner')
  const yes = { ...acme, step: 'given', text: 'Yes' }
  await refused(fresh.run('approve-decision', yes, mira), 'approver-same')
  await refused(fresh.run('approve-decision', { ...yes, outside: 'Our lawyer' }, mira), 'approver-later')
  fresh.turnTo('2026-03-03')
  await fresh.run('approve-decision', { ...yes, outside: 'Our lawyer' }, first)
})

onBoth(
  'I6, I11, M32: what somebody saw, felt or judged is signed by themselves, and nothing is dated back',
  async (fresh) => {
    await fresh.tell(TEAM)
    for (const line of [
      '2026-03-01 incident acme i1 behaviour gravity 3 "Shouted" by armen',
      '2026-03-01 energy acme level 5 by armen',
      '2026-03-01 right acme regulator by armen',
    ]) {
      const { facts } = await fresh.run<Shown>('add-fact', { line })
      assert.match(facts[0]!.line, / by mira/, line)
    }
    await refused(fresh.run('add-fact', { line: '2020-01-01 principle fair "We are fair"' }), 'line-has-deed')
    await refused(
      fresh.run('add-fact', { line: '2026-03-09 incident acme i2 behaviour gravity 4 "Will shout"' }, armen),
      'day-in-future',
    )
  },
)

const REPAIR = { as: 'refund', text: 'The price of the label', amount: '80.00' }

async function apologised(fresh: FreshHouse): Promise<string> {
  await fresh.tell(`${TEAM}\n2024-01-01 limit member 80.00 EUR yearly 100.00 EUR`)
  const made = await fresh.run<Opened>('open-case', { ...acme, text: 'Late', severity: 3, on: '2024-12-01' }, armen)
  await fresh.run('find-out', { ...acme, case: made.case, locus: 'us', valid: 'valid' }, armen)
  const apology = 'I am sorry that the label was late. I forgot to tell the printer.'
  await fresh.run('apologise', { ...acme, case: made.case, text: apology }, armen)
  return made.case
}

onBoth('3.4: a declined offer that is taken up again is held to the limit of the year', async (fresh) => {
  const offer = { ...acme, case: await apologised(fresh), ...REPAIR }
  const one = await fresh.run<{ remedy: string }>('offer-remedy', offer, armen)
  await fresh.run('settle-remedy', { ...acme, remedy: one.remedy, step: 'declined', text: 'No' }, armen)
  await fresh.run('offer-remedy', offer, armen)
  const again = { ...acme, remedy: one.remedy, step: 'accepted', text: 'Yes, please' }
  await refused(fresh.run('settle-remedy', again, armen), 'client-limit-reached')
  await fresh.run('settle-remedy', again, mira)
})

onBoth(
  '3.4: offers that are written down with a day of last year are held to the limit of that year',
  async (fresh) => {
    const offer = { ...acme, case: await apologised(fresh), ...REPAIR, on: '2025-01-15' }
    await fresh.run('offer-remedy', offer, armen)
    await refused(fresh.run('offer-remedy', offer, armen), 'client-limit-reached')
  },
)

onBoth('a new link for somebody on the team leaves them the role they have', async (fresh) => {
  await fresh.tell(TEAM)
  const invited = await fresh.run<{ role: string; ids: string[] }>('invite-member', { member: 'noor' })
  assert.deepEqual([invited.role, invited.ids], ['compliance', []])
  const changed = await fresh.run<{ role: string }>('invite-member', { member: 'noor', as: 'member' })
  assert.equal(changed.role, 'member')
})

onBoth(
  'two who answer at once are answered one after the other: one review, one remedy within the limit',
  async (fresh) => {
    const offer = { ...acme, case: await apologised(fresh), ...REPAIR }
    const offers = await Promise.allSettled([1, 2].map(() => fresh.run('offer-remedy', offer, armen)))
    assert.deepEqual(offers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    const reviews = await Promise.allSettled([mira, noor].map((person) => fresh.run('open-review', acme, person)))
    assert.deepEqual(reviews.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  },
)

onBoth(
  'a moment that is yet to come, or on another day than is said, is refused; it says the day of a step',
  async (fresh) => {
    await fresh.tell(TEAM)
    const made = await fresh.run<Opened>('open-case', { ...acme, text: 'Late', on: '2026-02-20' })
    const step = { ...acme, case: made.case, step: 'acknowledged' }
    await refused(fresh.run('handle-case', { ...step, at: '2026-03-09T10:00:00Z' }), 'day-in-future')
    await refused(fresh.run('handle-case', { ...step, at: '1900-01-01T10:00:00Z' }), 'day-too-far')
    await refused(fresh.run('handle-case', { ...step, at: '2026-02-19T10:00:00Z' }), 'day-in-past')
    await refused(fresh.run('handle-case', { ...step, at: '2026-02-21T10:00:00Z', on: '2026-02-25' }), 'input-invalid')
    await refused(fresh.run('open-case', { ...acme, text: 'x', at: '0001-01-01T10:00:00Z' }), 'day-too-far')
    await fresh.run('handle-case', { ...step, at: '2026-02-21T10:00:00Z' })
    const { facts } = await timeline(fresh)
    assert.ok(facts.some(({ line }) => line.startsWith('2026-02-21 handled acme late acknowledged')))
  },
)

onBoth('words that nobody is called by find nobody, however many they are', async (fresh) => {
  await fresh.tell(TEAM)
  const { message, args } = await fresh.run('see-case', { client: 'x'.repeat(60_000), case: 'late' }).then(
    () => assert.fail(),
    (error: { message: string; args: { client: string } }) => error,
  )
  assert.match(message, /client-not-found/)
  assert.ok(args.client.length < 100)
})

onBoth('what a deed needs of the whole book is gathered before it holds up those who write', async (fresh) => {
  const seen: string[] = []
  const deed = action({
    name: 'log-energy',
    access: 'owner',
    changes: true,
    input: z.object({}),
    output: z.object({}),
    // A change within a change is refused: this one comes before it.
    prepare: async (world) => {
      await world.house.database.change(async () => seen.push('prepared'))
      return gatherFit(world)
    },
    async run() {
      seen.push('run')
      return {}
    },
  })
  await runAction(fresh.house, deed, {}, { person: mira, surface: 'http' })
  assert.deepEqual(seen, ['prepared', 'run'])
  await assert.rejects(runAction(fresh.house, deed, {}, { person: armen, surface: 'http' }))
  assert.equal(seen.length, 2)
  for (const name of ['judge-ground', 'decide-course'])
    assert.ok('prepare' in actions.find((one) => one.name === name)!, name)
})

onBoth('the book that a review is held against is read anew when the house says something new', async (fresh) => {
  await fresh.tell(TEAM)
  const now = async () => gatherFit(await openWorld(fresh.house, fresh.house.database.read, mira, 'http'))
  const kept = await now()
  assert.equal(await now(), kept)
  for (const [deed, input] of [
    ['set-rates', { target: '80' }],
    ['set-rates', { member: 'armen', cost: '40' }],
    ['add-principle', { text: 'We are fair' }],
  ] as const) {
    const before = await now()
    await fresh.run(deed, input)
    assert.notEqual(await now(), before, deed)
  }
})

/** A case about Sunita, which Armen found to be right. */
async function foundAbout(fresh: FreshHouse): Promise<{ case: string; opened: string; found: string }> {
  await fresh.tell(TEAM)
  const opened = await fresh.run<Opened>('open-case', { ...acme, text: 'Nobody called', about: 'sunita' }, armen)
  const judged = { ...acme, case: opened.case, locus: 'us', valid: 'valid' }
  const { ids } = await fresh.run<{ ids: string[] }>('find-out', judged, armen)
  return { case: opened.case, opened: opened.ids[0]!, found: ids[0]! }
}

onBoth(
  '3.6: whoever is complained of neither takes back the finding nor says that it is about another',
  async (fresh) => {
    const made = await foundAbout(fresh)
    await refused(fresh.run('take-back', { fact: made.found }, sunita), 'judge-complained-of', { member: 'Sunita' })
    await refused(fresh.run('take-back', { fact: made.opened }, sunita), 'judge-complained-of')
    const change = { ...acme, case: made.case, about: 'armen' }
    await refused(fresh.run('change-case', change, sunita), 'judge-complained-of')
    const line = `2026-03-02 case acme ${made.case} complaint "Nobody called" about armen`
    await refused(fresh.run('add-fact', { line }, sunita), 'judge-complained-of')
    const asks = await fresh.run<{ ids: string[] }>('change-case', { ...acme, case: made.case, asks: 'A call' }, sunita)
    await fresh.run('take-back', { fact: asks.ids[0] }, sunita)
    await fresh.run('take-back', { fact: made.found }, armen)
    await fresh.run('change-case', change, mira)
    await fresh.run('find-out', { ...acme, case: made.case, locus: 'us', valid: 'valid' }, sunita)
  },
)

onBoth('3.6: whoever works alone takes back what they found of a complaint about themselves', async (fresh) => {
  await fresh.tell('member mira "Mira" role owner\nclient acme "Acme"')
  const made = await fresh.run<Opened>('open-case', { ...acme, text: 'Nobody called', about: 'mira' })
  const judged = { ...acme, case: made.case, locus: 'us', valid: 'valid' }
  const { ids } = await fresh.run<{ ids: string[] }>('find-out', judged)
  await fresh.run('take-back', { fact: ids[0] })
})

onBoth('I12: the second person takes back their no, and whoever decided does not', async (fresh) => {
  await fresh.tell(TEAM)
  await fresh.run('open-review', acme)
  await fresh.run('decide-course', DECIDED)
  const no = await fresh.run<{ ids: string[] }>('approve-decision', { ...acme, step: 'refused', text: 'Wait' }, noor)
  await refused(fresh.run('take-back', { fact: no.ids[0] }), 'not-yours')
  const state = async () => (await fresh.run<{ review: { state: string } }>('see-review', acme)).review.state
  assert.equal(await state(), 'open')
  await fresh.run('take-back', { fact: no.ids[0] }, noor)
  assert.equal(await state(), 'decided')
})

onBoth('a complaint that was judged is as before when what was found is taken back', async (fresh) => {
  await fresh.tell(`${TEAM}
2026-01-05 engagement acme site "The site"
2026-01-05 sheet acme site 1 drafted "The site" language en
2026-01-05 clause acme site 1 comes "Three pages" due 2026-03-18
2026-01-06 sheet acme site 1 sent
2026-01-07 sheet acme site 1 accepted "Anna"
2026-02-10 complaint acme "Too late again" by armen`)
  const [plain] = (await cases(fresh)).plain
  const once = await fresh.run<{ ids: string[] }>('judge-complaint', { fact: plain!.id, sheet: 'not-promised' })
  const twice = await fresh.run<{ ids: string[] }>('judge-complaint', { fact: once.ids[0], sheet: 'promised' })
  const back = (fact: string) => fresh.run<{ again: string[] }>('take-back', { fact })
  const lines = async (ids: string[]) =>
    (await fresh.run<Shown>('see-facts', { ids: ids.join(',') })).facts.map(({ line }) => line)
  const undone = await back(twice.ids[0]!)
  assert.equal(undone.again.length, 1)
  assert.match((await lines(undone.again))[0]!, / sheet not-promised by mira$/)
  // What came back is a complaint like any other: taken back it is gone.
  assert.deepEqual((await back(undone.again[0]!)).again, [])
  assert.deepEqual((await cases(fresh)).plain, [])
})

onBoth('I12: nobody writes a client out of the years they have been with us', async (fresh) => {
  await fresh.tell(`${TEAM}\nclient acme since 2016-01-10`)
  await fresh.run('add-fact', { line: 'client acme "Acme" since 2026-01-01' }, armen)
  await fresh.run('open-review', acme)
  type Held = { loyalty: { loyal: string | null; since: string } }
  const { loyalty } = await fresh.run<Held>('see-review', acme)
  assert.deepEqual([loyalty.loyal, loyalty.since], ['years', '2016-01-10'])
  assert.equal((await fresh.run<{ since: string }>('see-fit', acme)).since, '2016-01-10')
})

onBoth('M32: a book that is fetched says nothing of an entry that is private to somebody else', async (fresh) => {
  await fresh.tell(TEAM)
  fresh.turnTo('2026-03-04')
  const one = await fresh.run<{ ids: string[] }>('log-energy', { ...acme, felt: 2 }, sunita)
  fresh.turnTo('2026-03-05')
  await fresh.run('take-back', { fact: one.ids[0] }, sunita)
  const book = async (reader?: string) => {
    const pieces: string[] = []
    for await (const piece of exportBook(fresh.house, reader)) pieces.push(piece)
    return pieces.join('')
  }
  const hidden = await book('mira')
  assert.doesNotMatch(hidden, /2026-03-0[45]|sunita cli|energy|void|&1/)
  assert.match(await book('sunita'), /2026-03-04[^]*energy[^]*void/)
  assert.match(await book(), /2026-03-04[^]*energy[^]*void/)
})

onBoth('how much a book holds is told to owners, and to nobody who may not read it', async (fresh) => {
  await fresh.tell(TEAM)
  const story = await fresh.bring(
    'old.story',
    'client beta "Beta"\n2026-02-01 energy beta level 1 by mira visible private\n',
  )
  const table = await fresh.bring('paid.csv', invoices('Beta,1,2026-02-01,100.00,EUR'))
  const listed = async (person: Person) =>
    (await fresh.run<{ imports: { id: string }[] }>('list-imports', { limit: 1 }, person)).imports.map(({ id }) => id)
  assert.deepEqual(await listed(mira), [table.id])
  assert.deepEqual(await listed(armen), [table.id])
  await refused(fresh.run('see-import', { id: story.id }, armen), 'import-not-found')
  await refused(fresh.run('settle-problems', { id: story.id }, armen), 'owner-only')
  assert.equal((await fresh.run<{ added: number }>('see-import', { id: story.id })).added, 2)
  const later = await fresh.bring('new.story', 'client gamma "Gamma"\n')
  assert.deepEqual([await listed(mira), await listed(armen)], [[later.id], [table.id]])
})

onBoth('what trouble teaches is read anew when something is recorded', async (fresh) => {
  await fresh.tell(TEAM)
  const now = async () => learntSoFar(await openWorld(fresh.house, fresh.house.database.read, armen, 'http'))
  const kept = await now()
  assert.equal(await now(), kept)
  await fresh.run('log-friction', { ...acme, step: 'quote', text: 'Two mails for one price' })
  const { frictions } = await now()
  assert.equal(frictions.length, 1)
})

onBoth('I12: a book is believed as it is signed, and what nobody signed is nobody’s word', async (fresh) => {
  await fresh.tell(TEAM)
  const book = (by: string) => `2026-02-01 review acme review-1 opened by mira
2026-02-02 decision acme review-1 repair "Mended" rejected part why "No need"${by}
2026-02-03 approval acme review-1 given "Yes" by noor
`
  const state = async () => (await fresh.run<{ review: { state: string } }>('see-review', acme)).review.state
  const unsigned = await fresh.bring('unsigned.story', book(''))
  assert.equal(await state(), 'decided')
  await fresh.run('undo-import', { id: unsigned.id })
  await fresh.bring('signed.story', book(' by mira'))
  assert.equal(await state(), 'approved')
})
