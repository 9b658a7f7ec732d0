import assert from 'node:assert/strict'
import type { Brought, FreshHouse } from '../fresh-house.ts'
import { countFacts, ledgerOf, mira, onBoth, refused, sunita } from '../fresh-house.ts'

const SHEET = `work: We talk, make a draft, you comment, we finish it
ours: We draw the label and prepare the files for the printer
theirs: Your logo and the list of ingredients by 2026-03-09
comes: Label for rye bread by 2026-03-18 good "prints sharp on film"
not-included: Printing of the labels, photographs
changes: Changes of the draft limit 2
reply: We answer mails in working hours limit 24
reach: By mail and telephone, Monday to Friday
emergency: Call Mira on her own number`

const POINTS = {
  point1: 'I get the label for the bread on 18 March',
  point2: 'I will send my logo and the ingredients',
  point3: 'The labels come printed',
}

type Sheets = {
  engagements: {
    engagement: string
    inForce: number | null
    versions: {
      version: number
      state: string
      language: string | null
      missing: { code: string }[]
      warnings: { code: string }[]
      points: { text: string; question: boolean }[]
      questions: { text: string; raised: boolean; answer: string | null }[]
      acceptedBy: string | null
      text: string
    }[]
  }[]
  quotes: { quote: string; step: string; without: string | null }[]
  first: { days: number | null } | null
}
type Sent = { url: string; version: number; mail: { to: string | null; subject: string; text: string; mailto: string } }
type Answered = { accepted: boolean; revised: boolean; points: number; questions: { text: string; raised: boolean }[] }

/** A client with one piece of work and a whole sheet for it, written and sent; gives the token of its link. */
async function sent(fresh: FreshHouse, text = SHEET): Promise<string> {
  await fresh.run('add-client', { name: 'Acme', language: 'en', email: 'anna+x@acme.example' })
  await fresh.run('add-person', { client: 'acme', name: 'Anna Berg' })
  await fresh.run('start-engagement', { client: 'acme', text: 'New label' })
  await fresh.run('write-sheet', { client: 'acme', text })
  return tokenOf(await fresh.run<Sent>('send-sheet', { client: 'acme', origin: 'https://terms.example' }))
}

function tokenOf({ url }: Pick<Sent, 'url'>): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

function answer(fresh: FreshHouse, token: string, more: Record<string, unknown> = {}) {
  return fresh.run<Answered>('answer-sheet', { token, ...POINTS, name: 'Anna Berg', accept: true, ...more }, null)
}

async function sheet(fresh: FreshHouse) {
  const seen = await fresh.run<Sheets>('see-sheets', { client: 'acme' })
  return { seen, ...seen.engagements[0]!, latest: seen.engagements[0]!.versions.at(-1)! }
}

onBoth(
  'M14, M16, M17: a sheet is written, sent, said back in own words, accepted, and its days become promises',
  async (fresh) => {
    const token = await sent(fresh)
    const done = await answer(fresh, token, { questions: 'Who owns the files?\n\n' })
    assert.deepEqual(done, {
      accepted: true,
      revised: false,
      points: 3,
      questions: [
        { text: 'The labels come printed', raised: true },
        { text: 'Who owns the files?', raised: false },
      ],
    })
    const { inForce, latest, seen } = await sheet(fresh)
    assert.deepEqual([inForce, latest.state, latest.acceptedBy, latest.missing], [1, 'accepted', 'Anna Berg', []])
    assert.deepEqual(
      latest.points.map(({ question }) => question),
      [false, false, true],
    )
    assert.equal(seen.first?.days, 0)
    const { promises } = await fresh.run<{ promises: { text: string; ours: boolean; due: string }[] }>('see-client', {
      client: 'acme',
    })
    assert.deepEqual(
      promises.map(({ text, ours, due }) => [text, ours, due]).toSorted((a, b) => (String(a) < String(b) ? -1 : 1)),
      [
        ['Label for rye bread', true, '2026-03-18'],
        ['Your logo and the list of ingredients', false, '2026-03-09'],
      ],
    )
    const book = await fresh.export()
    assert.match(book, /promise to acme "Label for rye bread" by 2026-03-18 owner mira as work for new-label/)
    await fresh.run('answer-query', { client: 'acme', text: 'files', answer: 'You do' })
    const after = await sheet(fresh)
    assert.deepEqual(
      after.latest.questions.map((one) => one.answer),
      [null, 'You do'],
    )
  },
)

onBoth(
  'M16: a tick is not enough: accepting without three points in own words is refused and records nothing',
  async (fresh) => {
    const token = await sent(fresh)
    const before = await ledgerOf(fresh)
    const ticks = { point1: 'yes', point2: 'I have read and agree', point3: 'I have read and agree' }
    await refused(answer(fresh, token, ticks), 'points-missing', { n: 1, needed: 3 })
    await refused(answer(fresh, token, { point1: '', point2: '', point3: '', accept: false }), 'answer-empty')
    await refused(answer(fresh, token, { name: ' ' }), 'input-invalid')
    assert.deepEqual(await ledgerOf(fresh), before)
    const doubt = await answer(fresh, token, { point1: '', point2: '', accept: false })
    assert.deepEqual([doubt.accepted, doubt.points], [false, 1])
    assert.equal((await sheet(fresh)).latest.state, 'sent')
  },
)

onBoth(
  'what a client says again takes the place of what was said before; acceptance and promises are there once',
  async (fresh) => {
    const token = await sent(fresh)
    await answer(fresh, token, { questions: 'Who owns the files?' })
    const again = await answer(fresh, token, { point3: 'Printing is not included', questions: 'who owns the files?' })
    assert.deepEqual([again.accepted, again.revised], [true, true])
    const { latest } = await sheet(fresh)
    assert.deepEqual(
      latest.points.map(({ text }) => text),
      [POINTS.point1, POINTS.point2, 'Printing is not included'],
    )
    assert.deepEqual(
      latest.questions.map(({ text }) => text),
      ['Who owns the files?'],
    )
    const book = await fresh.export()
    assert.equal(book.match(/ sheet acme new-label 1 accepted /g)?.length, 1)
    assert.equal(book.match(/ promise to acme /g)?.length, 1)
    assert.match(
      book,
      /understood acme new-label 1 "The labels come printed"/,
      'what was said first is still on record',
    )
  },
)

onBoth('a new version with another day moves the promise that is open', async (fresh) => {
  await answer(fresh, await sent(fresh))
  await fresh.run('write-sheet', { client: 'acme', text: SHEET.replace('2026-03-18', '2026-03-25') })
  const link = await fresh.run<Sent>('send-sheet', { client: 'acme' })
  assert.equal(link.version, 2)
  await answer(fresh, tokenOf(link), { point1: 'I get the label for the bread on 25 March' })
  const { promises } = await fresh.run<{ promises: { text: string; due: string; firstDue: string }[] }>('see-client', {
    client: 'acme',
  })
  const label = promises.filter(({ text }) => text.startsWith('Label'))
  assert.deepEqual(
    label.map(({ due, firstDue }) => [firstDue, due]),
    [['2026-03-18', '2026-03-25']],
  )
  assert.equal((await sheet(fresh)).inForce, 2)
})

onBoth(
  '6.4: a link that is wrong, expired, replaced or of a sheet taken back opens nothing, all in the same words',
  async (fresh) => {
    const first = await sent(fresh)
    const second = tokenOf(await fresh.run<Sent>('send-sheet', { client: 'acme' }))
    const opens = (token: string) => fresh.run<{ title: string }>('open-sheet', { token }, null)
    assert.equal((await opens(second)).title, 'New label')
    await refused(opens('x'.repeat(43)), 'link-not-found', {})
    await refused(opens(first), 'link-not-found', {})
    await refused(answer(fresh, first), 'link-not-found', {})
    fresh.turnTo('2026-04-02')
    await refused(opens(second), 'link-not-found', {})
    const third = tokenOf(await fresh.run<Sent>('send-sheet', { client: 'acme' }))
    await fresh.run('withdraw-sheet', { client: 'acme', text: 'a mistake' })
    await refused(opens(third), 'link-not-found', {})
    await refused(fresh.run('send-sheet', { client: 'acme' }), 'sheet-withdrawn')
    await refused(fresh.run('withdraw-sheet', { client: 'acme' }), 'sheet-withdrawn')
    assert.ok(!(await fresh.export()).includes(third), 'the token is kept nowhere')
  },
)

onBoth('reading a sheet records nothing and tells no name of the client', async (fresh) => {
  const token = await sent(fresh)
  const before = await ledgerOf(fresh)
  const seen = JSON.stringify(await fresh.run('open-sheet', { token }, null))
  assert.ok(!/acme|anna/i.test(seen))
  assert.deepEqual(await ledgerOf(fresh), before)
})

onBoth(
  'M19: a sheet that is not whole goes out only for a reason an owner gives, which stays on record',
  async (fresh) => {
    await fresh.run('add-client', { name: 'Acme' })
    await fresh.run('start-engagement', { client: 'acme', text: 'New label' })
    const vague = await fresh.run<{ missing: { code: string }[] }>('write-sheet', {
      client: 'acme',
      text: 'comes: The label, in a timely manner',
    })
    assert.ok(vague.missing.some(({ code }) => code === 'vague'))
    await refused(fresh.run('send-sheet', { client: 'acme' }), 'sheet-language-missing', { client: 'acme' })
    const send = { client: 'acme', language: 'is' }
    await refused(fresh.run('send-sheet', send, sunita), 'sheet-not-whole')
    await refused(fresh.run('send-sheet', { ...send, without: 'they are in a hurry' }, sunita), 'owner-only')
    await fresh.run('send-sheet', { ...send, without: 'they are in a hurry' }, mira)
    assert.match(await fresh.export(), /sheet acme new-label 1 sent "they are in a hurry" language is by mira/)
  },
)

onBoth('the letter that goes with a link is in the client’s language and opens in a mail program', async (fresh) => {
  await sent(fresh)
  const { mail, url } = await fresh.run<Sent>('send-sheet', {
    client: 'acme',
    origin: 'https://terms.example/some/path',
  })
  assert.match(url, /^https:\/\/terms\.example\/s\/[\w-]{43}$/)
  assert.equal(mail.to, 'anna+x@acme.example')
  assert.ok(mail.text.includes(url))
  assert.ok(mail.mailto.startsWith('mailto:anna%2Bx@acme.example?subject='))
  assert.equal(new URL(mail.mailto).searchParams.get('subject'), mail.subject)
  const wrong = fresh.run('send-sheet', { client: 'acme', origin: 'javascript:alert(1)' })
  await refused(wrong, 'input-invalid', { field: 'origin' })
})

onBoth('lines that cannot be read are refused with their number, and nothing is written', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme' })
  await refused(fresh.run('write-sheet', { client: 'acme', text: SHEET }), 'engagement-not-found')
  await fresh.run('start-engagement', { client: 'acme', text: 'New label' })
  await fresh.run('start-engagement', { client: 'acme', text: 'New label' })
  await refused(fresh.run('write-sheet', { client: 'acme', text: SHEET }), 'engagement-ambiguous')
  const before = await countFacts(fresh)
  const write = (text: string) =>
    fresh.run<{ version: number; warnings: { code: string }[] }>('write-sheet', {
      client: 'acme',
      engagement: 'new-label',
      text,
    })
  await refused(write('work: We talk\nprinting: Labels'), 'clause-not-read', { line: 2, problem: 'part-unknown' })
  await refused(write('# nothing'), 'sheet-empty')
  await refused(write('[{"part":"work"}]'), 'input-invalid', { field: 'text' })
  await refused(write('[{"part":"work","text":" "}]'), 'clause-not-read', { line: 1, problem: 'clause-empty' })
  await refused(fresh.run('send-sheet', { client: 'acme', engagement: 'new-label' }), 'sheet-not-found')
  await refused(fresh.run('start-engagement', { client: 'acme' }), 'input-invalid', { field: 'text' })
  assert.equal(await countFacts(fresh), before)
  const clauses = [{ part: 'comes', text: 'One\ntwo', due: '2026-02-01', limit: null, good: ' ' }]
  const { version, warnings } = await write(JSON.stringify(clauses))
  assert.deepEqual([version, warnings.map(({ code }) => code)], [1, ['day-past']])
})

onBoth('M20: what the sheet says of reaching us is held against the hours of the business', async (fresh) => {
  await fresh.run('add-fact', { line: 'business "Lantern" hours 09:00-17:00 rest sat,sun' })
  await fresh.run('add-client', { name: 'Acme', language: 'en' })
  await fresh.run('start-engagement', { client: 'acme', text: 'New label' })
  const text = SHEET.replace('Monday to Friday', 'Monday to Saturday 08:00-20:00')
  const { warnings } = await fresh.run<{ warnings: { code: string }[] }>('write-sheet', { client: 'acme', text })
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['outside-hours', 'rest-day'],
  )
})

onBoth('an empty editor is never empty: first lines come in the client’s language and read back', async (fresh) => {
  await fresh.run('add-client', { name: 'Acme', language: 'en' })
  await fresh.run('start-engagement', { client: 'acme', text: 'New label' })
  for (const work of ['any', 'design', 'accounting', 'trades', 'computers', 'advice']) {
    const { text } = await fresh.run<{ text: string }>('see-sheet-start', { client: 'acme', work })
    const { missing } = await fresh.run<{ missing: { code: string }[] }>('write-sheet', { client: 'acme', text })
    assert.deepEqual(
      missing.map(({ code }) => code),
      ['day', 'good'],
      work,
    )
  }
})

onBoth(
  'M21: a complaint is answered with the lines of the sheet, a person corrects it, and "unclear" has its rate',
  async (fresh) => {
    await answer(fresh, await sent(fresh))
    fresh.turnTo('2026-03-10')
    const early = await fresh.run<{ verdict: string; why: string; clauses: { due: string }[] }>('record-complaint', {
      client: 'acme',
      text: 'I thought it would be ready today',
    })
    assert.deepEqual(
      [early.verdict, early.why, early.clauses.map(({ due }) => due)],
      ['not-promised', 'too-early', ['2026-03-18']],
    )
    const other = await fresh.run<{ verdict: string; ids: string[] }>('record-complaint', {
      client: 'acme',
      text: 'The van blocked my driveway',
    })
    assert.equal(other.verdict, 'unclear')
    type Complaints = {
      complaints: { id: string; verdict: string | null; corrected: boolean }[]
      rate: { unclear: number; n: number; share: number; low: number; high: number; without: number }
      first: { median: number; n: number }
    }
    const before = await fresh.run<Complaints>('see-complaints')
    assert.deepEqual([before.rate.unclear, before.rate.n, before.rate.without], [1, 2, 0])
    assert.ok(before.rate.low > 0 && before.rate.high < 1)
    assert.deepEqual([before.first.median, before.first.n], [0, 1])
    await fresh.run('judge-complaint', { fact: other.ids[0], sheet: 'not-promised' })
    const after = await fresh.run<Complaints>('see-complaints', { client: 'acme' })
    assert.deepEqual([after.rate.unclear, after.rate.n], [0, 2])
    assert.deepEqual(
      after.complaints.filter(({ corrected }) => corrected).map(({ verdict }) => verdict),
      ['not-promised'],
    )
    await refused(fresh.run('judge-complaint', { fact: 'nothing', sheet: 'unclear' }), 'fact-not-found')
    await fresh.run('add-client', { name: 'Hekla' })
    const bare = await fresh.run<{ verdict: null; ids: string[] }>('record-complaint', {
      client: 'hekla',
      text: 'Too late',
    })
    assert.equal(bare.verdict, null)
    await refused(fresh.run('judge-complaint', { fact: bare.ids[0], sheet: 'unclear' }), 'sheet-missing')
    assert.equal((await fresh.run<Complaints>('see-complaints')).rate.without, 1)
  },
)

onBoth('M15: a quote is accepted only after a sheet, unless an owner says why', async (fresh) => {
  const token = await sent(fresh)
  const give = { client: 'acme', amount: '1200', currency: 'EUR', text: 'Label', engagement: 'new-label' }
  await fresh.run('give-quote', give)
  await refused(fresh.run('accept-quote', { client: 'acme' }), 'sheet-missing', { engagement: 'new-label' })
  await refused(fresh.run('accept-quote', { client: 'acme', without: 'old friend' }, sunita), 'owner-only')
  await answer(fresh, token)
  await fresh.run('accept-quote', { client: 'acme' }, sunita)
  await refused(fresh.run('accept-quote', { client: 'acme', quote: 'label' }), 'quote-settled')
  await refused(fresh.run('decline-quote', { client: 'acme' }), 'quote-not-found')
  await refused(fresh.run('give-quote', { ...give, quote: 'label' }), 'quote-exists')
  await refused(fresh.run('give-quote', { ...give, amount: 'much' }), 'amount-not-read')
  await fresh.run('give-quote', { client: 'acme', text: 'Label' })
  await fresh.run('decline-quote', { client: 'acme', text: 'too dear' })
  await fresh.run('add-client', { name: 'Hekla' })
  await fresh.run('give-quote', { client: 'hekla', text: 'Sails' })
  await fresh.run('accept-quote', { client: 'hekla', without: 'a storm is coming' })
  const quotes = async (client: string) => (await fresh.run<Sheets>('see-sheets', { client })).quotes
  assert.deepEqual(
    (await quotes('acme')).map(({ quote, step }) => [quote, step]),
    [
      ['label', 'accepted'],
      ['label-2', 'declined'],
    ],
  )
  assert.equal((await quotes('hekla'))[0]!.without, 'a storm is coming')
})

onBoth('a question that fits no words, or more than one, is refused', async (fresh) => {
  await answer(fresh, await sent(fresh), { questions: 'Who owns the files?\nWho owns the drafts?' })
  const reply = (text: string) => fresh.run('answer-query', { client: 'acme', text, answer: 'You do' })
  await refused(reply('parking'), 'query-not-found')
  await refused(reply('who owns'), 'query-ambiguous')
})

onBoth('sheets survive an export and an import', async (fresh) => {
  await answer(fresh, await sent(fresh))
  const before = (await sheet(fresh)).latest.text
  const book = await fresh.export()
  const again: Brought = await fresh.bring('again.story', book)
  assert.equal(again.problems, 0)
  assert.equal((await sheet(fresh)).latest.text, before)
})
