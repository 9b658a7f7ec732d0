import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { endLetter, startLetter } from '../../src/app/outgoing-steps.ts'
import { draftBy, record } from '../../src/app/record.ts'
import { refreshReadings } from '../../src/app/refresh-readings.ts'
import { openWorld } from '../../src/app/world.ts'
import type { Refusal } from '../../src/core/refusal.ts'
import { engines, mira, onBoth, openFreshHouse, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { LETTER_BOOK, approvedLetter } from '../letter-out.ts'
import { petra } from '../parting.ts'
import { startMailServer } from './mail-server.ts'
import type { MailServer } from './mail-server.ts'

const client = 'acme'
const FROM = 'Lantern Studio <desk@lantern.example>'

type Out = {
  state: string
  out: boolean
  trouble: string | null
  heldUntil: { day: string; time: string } | null
  missing: { code: string }[]
}

const see = (fresh: FreshHouse) => fresh.run<Out>('see-letter-out', { client })

/** An approved letter to Anna and a mail server that it goes to; the letter is laid out without a browser. */
async function atOutbox(fresh: FreshHouse, t: TestContext, more = ''): Promise<MailServer> {
  const server = await startMailServer(t)
  const patience = { connect: 400, greet: 400, answer: 400, whole: 1500 }
  fresh.house.mail = { smtpUrl: `smtp://127.0.0.1:${server.port}`, from: FROM, origin: '', patience }
  fresh.house.chromium = null
  await approvedLetter(fresh, { way: 'email', person: 'anna' }, `${LETTER_BOOK}\n${more}`)
  return server
}

/** Runs the jobs that are due by the house's clock, as the worker would. */
async function work(fresh: FreshHouse): Promise<void> {
  for (;;) {
    const now = fresh.house.clock()
    const job = await fresh.change((stores) => stores.jobs.lease(now, '9999-01-02T00:00:00Z'))
    if (!job) return
    await fresh.run(job.action, JSON.parse(job.input) as Record<string, unknown>, mira, 'worker')
    await fresh.change((stores) => stores.jobs.end(job.id, now, 'done'))
  }
}

/** What the worker does with the letter, also where no job asks for it. */
function sendAgain(fresh: FreshHouse): Promise<{ outcome: string }> {
  return fresh.run('send-letter-out', { client, parting: 'parting-1' }, mira, 'worker')
}

/** The latest fact of a kind with these values counts no more, whatever deed would refuse that while the letter waits. */
async function takeBack(fresh: FreshHouse, kind: string, body: object): Promise<void> {
  const sight = { visibilities: ['shared', 'team', 'owner'], member: '' } as const
  const facts = (await fresh.stores.facts.seenOf([client], sight)).get(client)!
  const meant = facts.findLast((one) => one.kind === kind && isDeepStrictEqual({ ...one.body, ...body }, one.body))
  assert.ok(meant, kind)
  await fresh.house.database.change(async (handle) => {
    const world = await openWorld(fresh.house, handle, mira, 'cli')
    await record(world, [draftBy(world, 'void', client, { fact: meant.id, text: undefined })])
    await refreshReadings(world)
  })
}

function takeBackStep(fresh: FreshHouse, step: string): Promise<void> {
  return takeBack(fresh, 'notice', { step })
}

onBoth('the letter goes out once, with its PDF, to the address that was approved', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  await fresh.run('send-letter', { client })
  assert.equal((await see(fresh)).state, 'queued')
  await refused(fresh.run('send-letter', { client }), 'letter-waits')
  await work(fresh)
  await fresh.run('send-letter-out', { client, parting: 'parting-1' }, mira, 'worker')
  assert.equal(server.letters.length, 1)
  const [{ to, text }] = server.letters as [MailServer['letters'][number]]
  assert.deepEqual(to, ['anna@acme.example'])
  assert.match(text, /^To: "?Anna Berg"? <anna@acme\.example>/m)
  assert.match(text, /^From: "?Lantern Studio"? <desk@lantern\.example>/m)
  assert.match(text, /^Subject: The end of our work together/m)
  assert.match(text, /^Content-Language: en/m)
  assert.match(text, /filename="?letter\.pdf/)
  assert.match(text, /JVBERi0/, 'a PDF in base64')
  const seen = await see(fresh)
  assert.deepEqual([seen.out, seen.state], [true, 'sent'])
})

onBoth('two people who press send at the same moment send one letter', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  const sent = await Promise.allSettled([mira, petra, mira].map((who) => fresh.run('send-letter', { client }, who)))
  assert.deepEqual(sent.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected', 'rejected'])
  for (const one of sent) if (one.status === 'rejected') assert.equal((one.reason as Refusal).code, 'letter-waits')
  await work(fresh)
  assert.equal(server.letters.length, 1)
})

onBoth('11.2 no. 12: at night where the client is, it waits for their morning', async (fresh, t) => {
  const server = await atOutbox(fresh, t, 'client acme zone Asia/Tokyo country JP')
  const { due } = await fresh.run<{ due: string }>('send-letter', { client })
  assert.equal(due, '2026-03-03T00:00:00Z', '9:00 in Tokyo')
  await work(fresh)
  const held = { day: '2026-03-03', time: '01:00' }
  assert.deepEqual([server.calls, (await see(fresh)).heldUntil], [0, held], 'the same on our clock')
  // Noon with us is night with them again: a worker that comes late does not wake anybody.
  fresh.turnTo('2026-03-03')
  await work(fresh)
  assert.equal(server.calls, 0)
  assert.equal((await fresh.stores.outgoing.byParting(client, 'parting-1'))!.due_at, '2026-03-04T00:00:00Z')
})

onBoth('what cannot wait goes at once, for a reason that is kept', async (fresh, t) => {
  const server = await atOutbox(fresh, t, 'client acme zone Asia/Tokyo country JP')
  await fresh.run('send-letter', { client, anyway: 'They asked for it tonight' })
  await work(fresh)
  assert.equal(server.letters.length, 1)
  assert.match(await fresh.export(), /notice acme parting-1 queued "They asked for it tonight"/)
})

onBoth('a letter that waits over a weekend takes nothing from the notice', async (fresh, t) => {
  await atOutbox(fresh, t, '2026-01-10 window acme busy from 2026-03-01 until 2026-03-20 "Inventory"')
  await refused(fresh.run('send-letter', { client }), 'lastday-early', { earliest: '2026-04-22' })
})

onBoth('in a busy time without end there is no hour for it', async (fresh, t) => {
  await atOutbox(fresh, t, '2026-01-10 window acme busy from 2026-01-01 until 2026-12-31 "Abroad"')
  await refused(fresh.run('send-letter', { client }), 'letter-no-hour')
})

onBoth('a letter is called back while it waits, and not once it is begun', async (fresh, t) => {
  const server = await atOutbox(fresh, t, 'client acme zone Asia/Tokyo country JP')
  await fresh.run('send-letter', { client })
  await fresh.run('withdraw-letter', { client, text: 'We spoke once more' })
  fresh.turnTo('2026-03-03')
  await work(fresh)
  assert.equal(server.calls, 0)
  const seen = await see(fresh)
  assert.deepEqual([seen.state, seen.missing[0]?.code], ['withdrawn', undefined])
  await refused(fresh.run('send-letter', { client }), 'letter-not-ready')
})

onBoth('a server that is not there or says later is asked again; one that says no ends it', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  server.mood.rcpt = 451
  await fresh.run('send-letter', { client })
  await work(fresh)
  const row = async () => (await fresh.stores.outgoing.byParting(client, 'parting-1'))!
  assert.deepEqual([(await row()).outcome, (await row()).begun_at, (await see(fresh)).out], ['mail-451', '', false])
  server.mood.rcpt = 550
  fresh.turnTo('2026-03-03')
  await work(fresh)
  const seen = await see(fresh)
  assert.deepEqual([seen.state, seen.trouble, seen.out], ['failed', 'mail-550', false])
  assert.equal(server.letters.length, 0)
})

onBoth('when the line breaks as the letter goes out nobody sends it again; a person finds out', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  server.mood.letter = 'breaks-off'
  await fresh.run('send-letter', { client })
  await work(fresh)
  assert.deepEqual([(await see(fresh)).state, (await see(fresh)).out], ['unclear', false])
  server.mood.letter = 'takes'
  fresh.turnTo('2026-03-03')
  await work(fresh)
  await refused(fresh.run('send-letter', { client }), 'letter-unclear')
  assert.equal(server.letters.length, 1)
  await fresh.run('record-delivery', { client, text: 'Anna said she has it' })
  assert.deepEqual([(await see(fresh)).state, (await see(fresh)).out], ['delivered', true])
})

onBoth('of an unclear letter that never arrived another is made ready and approved', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  server.mood.letter = 'silent'
  await fresh.run('send-letter', { client })
  await work(fresh)
  assert.equal((await see(fresh)).state, 'unclear')
  await fresh.run('record-delivery', { client, text: 'Nothing came', arrived: false })
  await refused(fresh.run('send-letter', { client }), 'letter-not-ready')
})

onBoth('a worker that dies between begin and end leaves it to a person', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  await fresh.run('send-letter', { client })
  await fresh.change((stores) => stores.outgoing.begin(client, 'parting-1', fresh.house.clock()))
  await refused(fresh.run('withdraw-letter', { client, text: 'Oh' }), 'letter-begun')
  await work(fresh)
  assert.deepEqual([server.calls, (await see(fresh)).state], [0, 'queued'], 'it may still be speaking to the server')
  fresh.turnTo('2026-03-03')
  await sendAgain(fresh)
  assert.deepEqual([server.calls, (await see(fresh)).state], [0, 'unclear'])
})

onBoth('a second worker neither sends what another sends nor says that nobody knows of it', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  server.mood.letter = 550
  await fresh.run('send-letter', { client })
  const both = await Promise.all([sendAgain(fresh), sendAgain(fresh), sendAgain(fresh)])
  assert.deepEqual(both.map(({ outcome }) => outcome).toSorted(), ['begun elsewhere', 'begun elsewhere', 'mail-550'])
  const seen = await see(fresh)
  assert.deepEqual([server.calls, seen.state, seen.trouble], [1, 'failed', 'mail-550'])
  await work(fresh)
  fresh.turnTo('2026-03-03')
  await work(fresh)
  assert.deepEqual([server.calls, (await see(fresh)).trouble], [1, 'mail-550'])
})

onBoth('a worker that comes back when a person was asked already says that it went', async (fresh, t) => {
  await atOutbox(fresh, t)
  await fresh.run('send-letter', { client })
  const world = await openWorld(fresh.house, fresh.house.database.read, mira, 'worker')
  const row = (await fresh.stores.outgoing.byParting(client, 'parting-1'))!
  await endLetter(world, row, 'unclear')
  await endLetter(world, row, 'mail-550')
  assert.equal((await see(fresh)).state, 'unclear', 'what one worker says of its own try is no news of another’s')
  await endLetter(world, row, 'sent')
  assert.deepEqual([(await see(fresh)).state, (await see(fresh)).out], ['sent', true])
  await refused(fresh.run('send-letter', { client }), 'letter-out')
})

const CHANGES: readonly [what: string, trouble: string, deed: (fresh: FreshHouse) => Promise<unknown>][] = [
  ['the yes', 'letter-not-approved', (fresh) => takeBackStep(fresh, 'approved')],
  ['that it is ready', 'letter-not-ready', (fresh) => takeBackStep(fresh, 'ready')],
  ['that it waits', 'letter-not-waiting', (fresh) => takeBackStep(fresh, 'queued')],
  ['to whom it goes', 'letter-changed', (fresh) => takeBackStep(fresh, 'addressed')],
  ['its words', 'letter-changed', (fresh) => takeBack(fresh, 'passage', { block: 'limit' })],
  ['why nothing is given', 'letter-stopped', (fresh) => takeBack(fresh, 'goodwill', { step: 'waived' })],
  ['the talk', 'farewell-missing', (fresh) => takeBack(fresh, 'farewell', { step: 'held' })],
  ['the decision', 'decision-missing', (fresh) => takeBack(fresh, 'decision', {})],
  ['the parting', 'parting-not-begun', (fresh) => takeBack(fresh, 'parting', { step: 'begun' })],
  ['a plan', 'letter-stopped', (fresh) => takeBack(fresh, 'obligation', {})],
  ['what was never complained of', 'letter-stopped', (fresh) => fresh.tell('2026-03-02 case acme c9 complaint "Down"')],
  [
    'what was never given',
    'letter-stopped',
    (fresh) => fresh.run('grant-goodwill', { client, as: 'work', text: 'A move' }),
  ],
  ['the last day', 'letter-stopped', (fresh) => fresh.run('set-last-day', { client, due: '2026-05-20' })],
]

for (const [what, trouble, deed] of CHANGES) {
  void test(`I17: a letter that waits for the morning does not go when ${what} is no more as it was`, async (t) => {
    const fresh = await openFreshHouse(t, engines[0])
    const server = await atOutbox(fresh, t, 'client acme zone Asia/Tokyo country JP')
    await fresh.run('send-letter', { client })
    await deed(fresh)
    fresh.house.clock = () => '2026-03-03T01:00:00Z'
    await work(fresh)
    const row = (await fresh.stores.outgoing.byParting(client, 'parting-1'))!
    assert.deepEqual([server.calls, row.outcome, row.ended_at === ''], [0, trouble, false])
  })
}

onBoth('a letter of which it was taken back that it waits is sent anew at once, and goes once', async (fresh, t) => {
  const server = await atOutbox(fresh, t, 'client acme zone Asia/Tokyo country JP')
  await fresh.run('send-letter', { client })
  await takeBackStep(fresh, 'queued')
  await fresh.run('send-letter', { client, anyway: 'They asked for it tonight' })
  await refused(fresh.run('send-letter', { client }), 'letter-waits')
  await work(fresh)
  fresh.turnTo('2026-03-04')
  await work(fresh)
  assert.deepEqual([server.letters.length, (await see(fresh)).state], [1, 'sent'])
})

onBoth('a fact that is written while the letter is laid out: it is weighed again before it goes', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  await fresh.run('send-letter', { client })
  const row = (await fresh.stores.outgoing.byParting(client, 'parting-1'))!
  const world = await openWorld(fresh.house, fresh.house.database.read, mira, 'worker')
  const { version } = await fresh.stores.workspaces.state()
  await takeBackStep(fresh, 'approved')
  assert.equal(await startLetter(world, row, version), 'other facts')
  await work(fresh)
  assert.deepEqual([server.calls, (await see(fresh)).trouble], [0, 'letter-not-approved'])
})

onBoth('without a mail server it is sent with one’s own program, and written down as sent', async (fresh) => {
  await approvedLetter(fresh)
  await refused(fresh.run('send-letter', { client }), 'mail-not-set-up')
  await fresh.run('send-letter', { client, self: true })
  assert.equal((await see(fresh)).out, true)
})

/** A file of a handover that is whole. */
async function keptFile(fresh: FreshHouse, id: string, name: string, bytes: number): Promise<void> {
  const at = fresh.house.clock()
  await fresh.change(async ({ files }) => {
    await files.begin({ client, obligation: '', by: 'mira', at, id, name })
    if (bytes === 6) await files.addPart(id, 0, new TextEncoder().encode('<svg/>'))
    await files.measure(id, bytes, id.padEnd(64, 'a'))
    await files.finish(id, at)
  })
}

/** The letter is made ready with these files, and a second person says yes to it as it is then. */
async function readyWith(fresh: FreshHouse, files: string[]): Promise<string> {
  const { letter } = await fresh.run<{ letter: { mark: string } }>('see-letter-out', { client })
  const { mark } = await fresh.run<{ mark: string }>('ready-letter', { client, mark: letter.mark, files })
  await fresh.run('approve-letter', { client, mark, text: 'With its files' }, petra)
  return mark
}

onBoth('a file that is not theirs, or is too large for a mail, does not go along', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  const { letter } = await fresh.run<{ letter: { mark: string } }>('see-letter-out', { client })
  const ready = (files: string[]) => fresh.run('ready-letter', { client, mark: letter.mark, files })
  await refused(ready(['nothing']), 'kept-file-not-found')
  await keptFile(fresh, 'big', 'archive.zip', 100 * 1024 * 1024)
  await keptFile(fresh, 'small', 'logo\r\nX-Evil: 1.svg', 6)
  await refused(ready(['big']), 'letter-too-large', { size: 100, most: 15 })
  await readyWith(fresh, ['small'])
  await fresh.run('send-letter', { client })
  await work(fresh)
  const [{ text }] = server.letters as [MailServer['letters'][number]]
  assert.match(text, /filename="?logo X-Evil: 1\.svg/)
  assert.doesNotMatch(text, /^X-Evil/m)
})

onBoth('a second person says yes to the files as well: other files ask for a new yes', async (fresh, t) => {
  const server = await atOutbox(fresh, t)
  await keptFile(fresh, 'plan', 'plan.svg', 6)
  await keptFile(fresh, 'price', 'our-prices.svg', 6)
  const { mark: bare } = await fresh.run<{ mark: string }>('see-letter-out', { client })
  const mark = await readyWith(fresh, ['plan'])
  assert.notEqual(mark, bare)
  type Along = { enclosed: { name: string }[] }
  const seen = await fresh.run<Along>('see-letter-out', { client }, petra)
  assert.deepEqual(
    seen.enclosed.map(({ name }) => name),
    ['plan.svg'],
  )
  const other = await fresh.run<{ mark: string }>('ready-letter', { client, mark: bare, files: ['plan', 'price'] })
  await refused(fresh.run('send-letter', { client }), 'letter-not-approved')
  await refused(fresh.run('approve-letter', { client, mark, text: 'Yes' }, petra), 'letter-changed')
  await fresh.run('approve-letter', { client, mark: other.mark, text: 'Yes' }, petra)
  await fresh.change(async ({ files }) => files.takeAway('price', 'mira', fresh.house.clock()))
  await refused(fresh.run('send-letter', { client }), 'letter-file-gone')
  await readyWith(fresh, ['plan'])
  await fresh.run('send-letter', { client })
  await work(fresh)
  const [{ text }] = server.letters as [MailServer['letters'][number]]
  assert.match(text, /plan\.svg/)
  assert.doesNotMatch(text, /our-prices/)
})

onBoth('a file that is taken away while the letter waits: it does not go', async (fresh, t) => {
  const server = await atOutbox(fresh, t, 'client acme zone Asia/Tokyo country JP')
  await keptFile(fresh, 'plan', 'plan.svg', 6)
  await readyWith(fresh, ['plan'])
  await fresh.run('send-letter', { client })
  await fresh.change(async ({ files }) => files.takeAway('plan', 'mira', fresh.house.clock()))
  fresh.house.clock = () => '2026-03-03T01:00:00Z'
  await work(fresh)
  assert.deepEqual([server.calls, (await see(fresh)).trouble], [0, 'letter-file-gone'])
})

onBoth('what goes on paper takes no files along', async (fresh) => {
  const mark = await approvedLetter(fresh, { way: 'hand' })
  await keptFile(fresh, 'plan', 'plan.svg', 6)
  await refused(fresh.run('ready-letter', { client, mark, files: ['plan'] }), 'letter-not-mail')
})

onBoth(
  'a domain in any script is written as every mail server takes it, and a name turns no line',
  async (fresh, t) => {
    const asked: unknown[] = []
    const server = await startMailServer(t, {
      onMailFrom({ args }, _session, done) {
        asked.push(args)
        done()
      },
    })
    const patience = { connect: 400, greet: 400, answer: 400, whole: 1500 }
    fresh.house.mail = { smtpUrl: `smtp://127.0.0.1:${server.port}`, from: FROM, origin: '', patience }
    fresh.house.chromium = null
    const zaven = 'person zaven at acme "Զավեն\u202Enevaz" role owner email zaven@bücher.example'
    await approvedLetter(fresh, { way: 'email', person: 'zaven' }, `${LETTER_BOOK}\n${zaven}`)
    await fresh.run('send-letter', { client })
    await work(fresh)
    assert.deepEqual(asked, [false], 'nothing that only some servers know is asked of it')
    const [{ text }] = server.letters as [MailServer['letters'][number]]
    const [, name] = /^To: =\?UTF-8\?B\?([^?]*)\?= <zaven@xn--bcher-kva\.example>/m.exec(text)!
    assert.equal(Buffer.from(name!, 'base64').toString(), 'Զավենnevaz')
  },
)

onBoth('a sign that cannot be printed here is refused before anything waits', async (fresh, t) => {
  await atOutbox(fresh, t, 'person anna at acme "Anna 山"')
  await refused(fresh.run('send-letter', { client }), 'letter-sign-unknown', { sign: '山' })
  assert.equal(await fresh.stores.outgoing.byParting(client, 'parting-1'), undefined)
})

onBoth('what was decided may change while a letter waits: then it does not go', async (fresh, t) => {
  const server = await atOutbox(fresh, t, 'client acme zone Asia/Tokyo country JP')
  await fresh.run('send-letter', { client })
  await fresh.tell('2026-03-02 parting acme parting-1 dropped "They said sorry"')
  fresh.turnTo('2026-03-03')
  await fresh.run('send-letter-out', { client, parting: 'parting-1' }, mira, 'worker')
  assert.equal(server.calls, 0)
  assert.match(await fresh.export(), /notice acme parting-1 failed "parting-not-begun"/)
})
