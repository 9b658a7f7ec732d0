import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { queueDigests } from '../../src/app/digest-due.ts'
import { openLog } from '../../src/surfaces/log.ts'
import { startWorker } from '../../src/surfaces/worker.ts'
import { loadWords } from '../../src/words/load.ts'
import { armen, mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { runProgram, tempHome } from '../surfaces/house.ts'
import { startMailServer } from './mail-server.ts'
import type { MailServer } from './mail-server.ts'

const TEAM = [
  'business "Lantern" zone Europe/Berlin country DE language en',
  'member mira "Mira" role owner email mira@lantern.example digest 07:30',
  'member armen "Armen" role member email armen@lantern.example digest 12:00',
]
const ACME = [
  'client acme "Acme Bakery" since 2019-03-05 zone America/New_York country US email nora@acme.example',
  'client birch "Birch" zone Europe/Vienna country AT',
  '2026-02-01 plan birch review "how the labels sell" every 4w as review via call owner mira',
  '2026-02-01 plan acme year "goals" every 12m as anniversary via video',
  '2026-03-01 promise to acme "new label" by 2026-03-03 by mira',
]

type Letter = { subject: string; body: string; hindrance: string | null; things: number; told: number }
type Sent = { id: string; state: string; say: string; attempts: number; args: Record<string, unknown> }

async function write(fresh: FreshHouse, lines: readonly string[]): Promise<void> {
  for (const line of lines) await fresh.run('add-fact', { line })
}

/** The house uses this mail server, and waits for it no longer than a test should. */
function useServer({ house }: FreshHouse, { port }: Pick<MailServer, 'port'>, query = ''): void {
  const patience = { connect: 400, greet: 400, answer: 400, whole: 1500 }
  const smtpUrl = `smtp://127.0.0.1:${port}/${query}`
  house.mail = { smtpUrl, from: 'Good Terms <desk@lantern.example>', origin: 'https://desk.lantern.example', patience }
}

async function reminders(fresh: FreshHouse): Promise<Sent[]> {
  return (await fresh.run<{ reminders: Sent[] }>('see-reminders')).reminders
}

/** Runs the jobs that wait, as the worker would, without waiting for their time. */
async function work(fresh: FreshHouse): Promise<void> {
  for (;;) {
    const job = await fresh.change((stores) => stores.jobs.lease('9999-01-01T00:00:00Z', '9999-01-02T00:00:00Z'))
    if (!job) return
    await fresh.run(job.action, JSON.parse(job.input) as Record<string, unknown>, mira, 'worker')
    await fresh.change((stores) => stores.jobs.end(job.id, fresh.house.clock(), 'done'))
  }
}

async function ready(fresh: FreshHouse, t: TestContext, query = ''): Promise<MailServer> {
  await write(fresh, [...TEAM, ...ACME])
  const server = await startMailServer(t)
  useServer(fresh, server, query)
  return server
}

onBoth('the letter names promises, contacts and check-ins with why, and records nothing', async (fresh) => {
  await write(fresh, [...TEAM, ...ACME])
  const before = await rows(fresh)
  const { subject, body, hindrance } = await fresh.run<Letter>('see-digest')
  assert.equal(subject, 'Lantern, 2 March 2026: 3 things to see to')
  assert.match(body, /^Good morning, Mira\./)
  assert.match(body, /Acme Bakery: “new label”, due on 3 Mar 2026/)
  assert.match(body, /Birch: how the labels sell\. /)
  assert.match(body, /Check-ins to prepare\n- Acme Bakery, on 5 Mar 2026: goals\. 7 years together/)
  assert.equal(hindrance, 'refusal.mail-not-set-up')
  assert.deepEqual(await rows(fresh), before)
  await refused(fresh.run('see-digest', { member: 'mira' }, armen), 'owner-only')
})

onBoth('at most twelve lines, of every part some, and how many more', async (fresh) => {
  await write(fresh, TEAM)
  for (let n = 0; n < 15; n++) {
    await write(fresh, [`client c${n} "C${n}" country DE`, `2026-03-01 promise to c${n} "piece" by 2026-03-02 by mira`])
    await write(fresh, [`2026-02-02 plan c${n} note "a useful note" every 4w as note owner mira`])
  }
  const { body, things, told } = await fresh.run<Letter>('see-digest')
  assert.equal(told, 12)
  assert.equal(body.match(/^- /gm)!.length, 12)
  assert.ok(things > told)
  assert.match(body, new RegExp(`And ${things - told} more in Good Terms`))
  assert.match(body, /Promises\n(- .*\n)+\nContacts\n(- .*\n)+/)
})

onBoth('the letter goes out once a day however many processes run, at its time, on working days', async (fresh, t) => {
  const server = await ready(fresh, t)
  await Promise.all([queueDigests(fresh.house), queueDigests(fresh.house), queueDigests(fresh.house)])
  await work(fresh)
  await queueDigests(fresh.house)
  await work(fresh)
  assert.deepEqual(
    server.letters.map(({ to }) => to),
    [['mira@lantern.example']],
  )
  // Long lines are broken on their way.
  const text = server.letters[0]!.text.replaceAll('=\r\n', '')
  assert.match(text, /^To: Mira <mira@lantern\.example>\r$/m)
  assert.match(text, /^Auto-Submitted: auto-generated\r$/m)
  assert.match(text, /https:\/\/desk\.lantern\.example/)
  assert.doesNotMatch(text, /nora@acme\.example/)
  const sent = await reminders(fresh)
  assert.ok(sent.some(({ id, state }) => id === 'digest mira 2026-03-02' && state === 'sent'))
  // Armen has nothing to do: no letter, and nobody looks again.
  assert.ok(sent.some(({ id, state }) => id === 'digest armen 2026-03-02' && state === 'empty'))
  for (const [day, why] of [
    ['2026-03-07', 'a Saturday'],
    ['2026-04-03', 'Good Friday'],
  ] as const) {
    fresh.turnTo(day)
    await queueDigests(fresh.house)
    assert.equal((await reminders(fresh)).length, 2, why)
  }
  fresh.turnTo('2026-03-03')
  await write(fresh, ['2026-03-02 closed from 2026-03-03 until 2026-03-03 "away" member mira'])
  await queueDigests(fresh.house)
  assert.ok((await reminders(fresh)).every(({ id }) => id !== 'digest mira 2026-03-03'))
})

onBoth('not before its time on the clock of the business, and not in the evening', async (fresh, t) => {
  await ready(fresh, t)
  // The clock of the house stands at noon in UTC, 13:00 in Berlin.
  for (const [time, due] of [
    ['13:30', false],
    ['06:30', false],
    ['13:00', true],
  ] as const) {
    await write(fresh, [`member mira digest ${time}`])
    await queueDigests(fresh.house)
    assert.equal(
      (await reminders(fresh)).some(({ id }) => id.startsWith('digest mira')),
      due,
      time,
    )
  }
})

onBoth('a line that breaks after the letter is unclear: shown, and never sent again', async (fresh, t) => {
  const server = await ready(fresh, t)
  server.mood.letter = 'breaks-off'
  await queueDigests(fresh.house)
  await work(fresh)
  server.mood.letter = 'takes'
  await queueDigests(fresh.house)
  await work(fresh)
  assert.equal(server.calls, 1)
  assert.equal((await of(fresh)).state, 'unclear')
  assert.equal((await of(fresh)).say, 'reminder.unclear')
})

onBoth('a server that falls silent after the letter is unclear too', async (fresh, t) => {
  const server = await ready(fresh, t)
  server.mood.letter = 'silent'
  await queueDigests(fresh.house)
  await work(fresh)
  assert.equal(server.calls, 1)
  assert.equal((await of(fresh)).state, 'unclear')
})

onBoth('what was begun by a process that died is unclear, not sent again', async (fresh, t) => {
  const server = await ready(fresh, t)
  await queueDigests(fresh.house)
  await fresh.change((stores) => stores.reminders.begin('digest mira 2026-03-02', fresh.house.clock()))
  await work(fresh)
  assert.equal(server.calls, 0)
  assert.equal((await of(fresh)).state, 'unclear')
})

onBoth('that it is begun is on record before the server is spoken to', async (fresh, t) => {
  const server = await ready(fresh, t)
  server.mood.greeting = 'silent'
  await queueDigests(fresh.house)
  const sending = fresh.run('send-reminder', { id: 'digest mira 2026-03-02' }, mira, 'worker')
  while (server.calls === 0) await sleep(5)
  assert.equal((await of(fresh)).state, 'sending')
  await sending
  assert.equal((await of(fresh)).state, 'waiting')
})

onBoth('what the server does not take yet is tried again later, six times at most', async (fresh, t) => {
  const server = await ready(fresh, t)
  server.mood.rcpt = 451
  await queueDigests(fresh.house)
  await work(fresh)
  assert.equal(server.calls, 6)
  const given = await of(fresh)
  assert.deepEqual(
    [given.state, given.say, given.attempts, given.args['number']],
    ['failed', 'reminder.answered.over', 6, '451'],
  )
  assert.equal(server.letters.length, 0)
  const jobs = await fresh.house.database.read
    .selectFrom('job')
    .selectAll()
    .where('action', '=', 'send-reminder')
    .execute()
  const times = jobs.map((job) => Date.parse(job.run_at)).toSorted((a, b) => a - b)
  const waits = times.slice(1).map((time, i) => time - times[i]!)
  assert.deepEqual(
    waits,
    waits.toSorted((a, b) => a - b),
  )
})

onBoth('a server that comes back gets the letter once', async (fresh, t) => {
  const server = await ready(fresh, t)
  server.mood.letter = 421
  const { id } = await fresh.run<{ id: string }>('send-digest')
  await fresh.run('send-reminder', { id }, mira, 'worker')
  assert.deepEqual([(await of(fresh)).state, (await of(fresh)).say], ['waiting', 'reminder.answered.again'])
  server.mood.letter = 'takes'
  await work(fresh)
  assert.equal(server.letters.length, 1)
  assert.equal((await of(fresh)).state, 'sent')
  await refused(fresh.run('send-digest'), 'too-many-tries')
})

onBoth('a mailbox that does not exist is said once', async (fresh, t) => {
  const server = await ready(fresh, t)
  server.mood.rcpt = 550
  await queueDigests(fresh.house)
  await work(fresh)
  assert.equal(server.calls, 1)
  assert.equal((await of(fresh)).state, 'failed')
})

onBoth('without STARTTLS nothing is sent where the address insists on it', async (fresh, t) => {
  const server = await ready(fresh, t, '?requireTLS=true')
  const { id } = await fresh.run<{ id: string }>('send-digest')
  await fresh.run('send-reminder', { id }, mira, 'worker')
  assert.equal(server.letters.length, 0)
  assert.equal((await of(fresh)).say, 'reminder.mail-no-tls.again')
})

onBoth('a server whose certificate nobody vouches for gets neither password nor letter', async (fresh, t) => {
  await write(fresh, [...TEAM, ...ACME])
  const server = await startMailServer(t, { secure: true })
  useServer(fresh, server)
  fresh.house.mail = { ...fresh.house.mail, smtpUrl: `smtps://mira:secret@127.0.0.1:${server.port}` }
  const { id } = await fresh.run<{ id: string }>('send-digest')
  await fresh.run('send-reminder', { id }, mira, 'worker')
  assert.equal(server.letters.length, 0)
  assert.equal((await of(fresh)).state, 'waiting')
})

onBoth('without settings no letter is written and nothing is spoken to', async (fresh) => {
  await write(fresh, [...TEAM, ...ACME])
  await queueDigests(fresh.house)
  assert.deepEqual(await reminders(fresh), [])
  await refused(fresh.run('send-digest'), 'mail-not-set-up')
  for (const smtpUrl of ['mail.example', 'http://mail.example', 'smtp://']) {
    fresh.house.mail = { ...fresh.house.mail, smtpUrl, from: 'desk@lantern.example' }
    await refused(fresh.run('send-digest'), 'mail-set-up-wrong', { setting: 'SMTP_URL' })
  }
  fresh.house.mail = { ...fresh.house.mail, smtpUrl: 'smtp://127.0.0.1:1', from: 'a@b.example, c@d.example' }
  await refused(fresh.run('send-digest'), 'mail-set-up-wrong', { setting: 'MAIL_FROM' })
})

onBoth('the worker sends it by itself', async (fresh, t) => {
  const server = await ready(fresh, t)
  await fresh.run('send-digest')
  const worker = startWorker(fresh.house, openLog(fresh.house.home))
  while (server.letters.length === 0) await sleep(20)
  await worker.stop()
  assert.equal((await of(fresh)).state, 'sent')
})

onBoth('names cannot begin another header', async (fresh, t) => {
  const server = await ready(fresh, t)
  await write(fresh, ['member mira "Mira\\r\\nBcc: nora@acme.example"', 'business "Lantern\\r\\nX-Evil: 1"'])
  await fresh.run('send-digest')
  await work(fresh)
  const { text, to } = server.letters[0]!
  const head = text.split('\r\n\r\n')[0]!
  assert.doesNotMatch(head, /^(Bcc|X-Evil):/im)
  assert.deepEqual(to, ['mira@lantern.example'])
})

test('goodterms see-digest prints the letter', async (t) => {
  const home = tempHome(t)
  for (const line of [...TEAM, ...ACME.map((one) => one.replaceAll('2026-03-03', '2029-03-03'))])
    assert.equal((await runProgram(home, ['add-fact', line])).code, 0)
  const { code, out, err } = await runProgram(home, ['see-digest', 'mira'])
  assert.equal(code, 0, err)
  assert.match(out, /Good morning, Mira\./)
  assert.match(out, /No mail server is set up/)
})

async function of(fresh: FreshHouse): Promise<Sent> {
  const found = (await reminders(fresh)).find(({ id }) => id.includes('mira'))
  assert.ok(found)
  assert.ok(loadWords('en').has(found.say), found.say)
  return found
}

async function rows({ house }: FreshHouse) {
  const { read } = house.database
  return {
    reminders: await read.selectFrom('reminder').selectAll().execute(),
    jobs: await read.selectFrom('job').selectAll().execute(),
    audit: await read.selectFrom('audit').selectAll().execute(),
  }
}
