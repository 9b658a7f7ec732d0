import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { armen, mira, onBoth, refused, sunita } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'
import { openDoors, runProgram, tempHome } from './house.ts'

const TEAM = [
  'business "Lantern" zone Europe/Berlin country DE language en',
  'member mira "Mira" role owner',
  'member armen "Armen" role member',
  'member sunita "Sunita" role member',
]
const ACME = [
  'client acme "Acme, Bakery; \\"Sons\\"" since 2019-03-05 zone America/New_York country US',
  '2026-02-01 plan acme review "how the labels sell, and why" every 4w as review via call owner armen',
  '2026-02-01 plan acme year "goals" every 12m as anniversary via video',
  '2026-03-01 promise to acme "new label" by 2026-03-20 owner armen',
  '2026-03-01 promise to acme "price list" by 2026-03-10',
]

type Made = { path: string; endsOn: string; ended: number }

async function write(fresh: FreshHouse, lines: readonly string[]): Promise<void> {
  for (const line of lines) await fresh.run('add-fact', { line }, { member: '', role: 'owner' })
}

async function openFeed(fresh: FreshHouse, change: Parameters<typeof openDoors>[1] = {}) {
  const { ask } = await openDoors(fresh.house, change)
  const get = (path: string, headers: Record<string, string> = {}) => ask(path, { headers })
  return { ask, get }
}

/** The events of a feed, read by another library than the one that wrote it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

async function feedFor(fresh: FreshHouse, person: typeof armen, get: (path: string) => Promise<Response>) {
  const { path } = await fresh.run<Made>('make-feed', {}, person)
  const answer = await get(path)
  assert.equal(answer.status, 200)
  return { path, answer, text: await answer.text() }
}

onBoth(
  'the feed of a member holds their contacts, check-ins and promises; what is nobody’s is the owner’s',
  async (fresh) => {
    await write(fresh, [...TEAM, ...ACME])
    const { get } = await openFeed(fresh)
    const own = await feedFor(fresh, armen, get)
    assert.match(own.answer.headers.get('content-type')!, /^text\/calendar/)
    assert.match(own.answer.headers.get('cache-control')!, /^private/)
    assert.equal(own.answer.headers.get('referrer-policy'), 'no-referrer')
    assert.deepEqual(
      eventsIn(own.text).map((one) => one.summary),
      ['Promised to Acme, Bakery; "Sons": new label', 'Acme, Bakery; "Sons": how the labels sell, and why'],
    )
    const owners = eventsIn((await feedFor(fresh, mira, get)).text)
    assert.deepEqual(
      owners.map((one) => one.summary),
      ['Check-in with Acme, Bakery; "Sons": goals', 'Promised to Acme, Bakery; "Sons": price list'],
    )
    const [checkIn, promise] = owners
    assert.match(checkIn!.description, /7 years together since/)
    assert.match(checkIn!.description, /http:\/\/127\.0\.0\.1:4747\/clients\/acme$/)
    assert.equal(checkIn!.startDate.toJSDate().toISOString(), '2026-03-05T14:00:00.000Z')
    assert.ok(promise!.startDate.isDate)
    assert.equal(promise!.startDate.toString(), '2026-03-10')
    assert.equal(promise!.endDate.toString(), '2026-03-11')
    assert.match(own.text, /^REFRESH-INTERVAL;VALUE=DURATION:PT1H\r$/m)
    assert.equal(eventsIn((await feedFor(fresh, sunita, get)).text).length, 0)
  },
)

onBoth('a contact keeps its identity when its day changes, and its sequence grows', async (fresh) => {
  await write(fresh, [...TEAM, ...ACME])
  const { get } = await openFeed(fresh)
  const { path, text } = await feedFor(fresh, armen, get)
  const before = eventsIn(text)
  await write(fresh, [
    '2026-03-02 moved acme "new label" to 2026-03-27',
    '2026-03-02 placed acme review on 2026-03-18 "they are cross about the invoice"',
  ])
  const after = eventsIn(await (await get(path)).text())
  assert.deepEqual(after.map((one) => one.uid).toSorted(), before.map((one) => one.uid).toSorted())
  const days = new Map(after.map((one) => [one.uid, one]))
  for (const one of before) {
    assert.notEqual(days.get(one.uid)!.startDate.toString(), one.startDate.toString())
    assert.ok(days.get(one.uid)!.sequence > one.sequence)
  }
})

onBoth('hours are right on both sides of a change of the clock, on a server in any zone', async (fresh) => {
  await write(fresh, TEAM)
  // America springs forward on 8 March, Europe on 29 March: 9:00 in New York is 15:00, then 14:00, then 15:00 in Berlin.
  for (const day of ['2026-03-06', '2026-03-09', '2026-03-30']) {
    const key = `c${day.slice(5).replace('-', '')}`
    await write(fresh, [
      `client ${key} "${key}" zone America/New_York country US`,
      `2026-03-02 plan ${key} review "labels" every 4w as review via call owner armen from ${day}`,
      `2026-03-02 placed ${key} review on ${day} "agreed"`,
    ])
  }
  const { get } = await openFeed(fresh)
  const { text } = await feedFor(fresh, armen, get)
  assert.deepEqual(
    eventsIn(text).map((one) => one.startDate.toJSDate().toISOString()),
    ['2026-03-06T14:00:00.000Z', '2026-03-09T13:00:00.000Z', '2026-03-30T13:00:00.000Z'],
  )
})

onBoth('the feed tells no prices, complaints, private notes, nor what somebody wrote as a reason', async (fresh) => {
  await write(fresh, [
    ...TEAM,
    ...ACME,
    '2026-02-20 complaint acme "the secret colour is wrong"',
    '2026-02-20 invoice acme 1234.00 EUR due 2026-02-21 ref INV-7',
    '2026-02-21 note acme "secret illness" visible private by armen',
    '2026-03-01 promise to acme "secret present" by 2026-03-12 owner armen visible private by armen',
    '2026-03-01 promise to acme "secret raise" by 2026-03-12 owner armen visible owner',
    '2026-03-02 window acme busy from 2026-03-02 until 2026-03-09 "secret funeral"',
    '2026-03-02 placed acme review on 2026-03-11 "secret row about 1234"',
  ])
  const { get } = await openFeed(fresh)
  const { text } = await feedFor(fresh, armen, get)
  const unfolded = text.replaceAll('\r\n ', '')
  assert.doesNotMatch(unfolded, /secret|1234|1,234|complain/i)
  assert.match(unfolded, /Somebody chose this day/)
  const owners = (await feedFor(fresh, mira, get)).text.replaceAll('\r\n ', '')
  assert.match(owners, /they are busy until 9 Mar 2026/)
  assert.doesNotMatch(owners, /secret/)
})

onBoth('wrong, expired, revoked and foreign addresses get the same answer, and nothing is recorded', async (fresh) => {
  await write(fresh, [...TEAM, ...ACME])
  const { ask, get } = await openFeed(fresh)
  const { path } = await feedFor(fresh, armen, get)
  const before = await everything(fresh)
  const wrong = await get(`/calendar/${'A'.repeat(43)}.ics`)
  const wanted = await seen(wrong)
  assert.equal(wrong.status, 404)
  for (const other of ['/calendar/x.ics', path.replace('.ics', ''), `${path}.ics`, path.replace('.ics', 'A.ics')])
    assert.deepEqual(await seen(await get(other)), wanted, other)
  const head = await ask(path, { method: 'HEAD' })
  assert.equal(head.status, 200)
  assert.equal(await head.text(), '')
  assert.deepEqual(await everything(fresh), before)
  const second = await fresh.run<Made>('make-feed', {}, armen)
  assert.equal(second.ended, 1)
  assert.deepEqual(await seen(await get(path)), wanted)
  assert.equal((await get(second.path)).status, 200)
  fresh.turnTo(second.endsOn)
  assert.deepEqual(await seen(await get(second.path)), wanted)
  fresh.turnTo('2026-03-03')
  assert.equal((await fresh.run<{ ended: number }>('revoke-feed', {}, armen)).ended, 1)
  assert.deepEqual(await seen(await get(second.path)), wanted)
  const { feeds } = await fresh.run<{ feeds: { open: boolean; member: string }[] }>('see-feeds', {}, armen)
  assert.deepEqual(
    feeds.map(({ open }) => open),
    [false, false],
  )
})

onBoth('the address of somebody who is no longer of the team opens nothing', async (fresh) => {
  await write(fresh, TEAM)
  const { get } = await openFeed(fresh)
  const [id] = (await fresh.run<{ ids: string[] }>('add-fact', { line: 'member nils "Nils" role member' })).ids
  const { path } = await feedFor(fresh, { member: 'nils', role: 'member' }, get)
  await fresh.run('take-back', { fact: id })
  assert.equal((await get(path)).status, 404)
})

onBoth('who may make whose feed', async (fresh) => {
  await write(fresh, TEAM)
  await refused(fresh.run('make-feed', { member: 'mira' }, armen), 'owner-only')
  await refused(fresh.run('see-feed', { member: 'mira' }, armen), 'owner-only')
  await refused(fresh.run('make-feed', { member: 'nobody' }), 'member-not-found', { member: 'nobody' })
  const { path } = await fresh.run<Made>('make-feed', { member: 'armen' })
  assert.match(path, /^\/calendar\/[\w-]{43}\.ics$/)
  const rows = await fresh.house.database.read.selectFrom('link').selectAll().execute()
  assert.ok(!JSON.stringify(rows).includes(path.slice(10, -4)))
  assert.equal((await fresh.run<{ feeds: unknown[] }>('see-feeds', {}, sunita)).feeds.length, 0)
})

onBoth('what did not change is not sent again, and the address is no word of the log', async (fresh) => {
  await write(fresh, [...TEAM, ...ACME])
  const { get } = await openFeed(fresh, { origin: 'https://desk.lantern.example' })
  const host = { host: 'desk.lantern.example' }
  const { path } = await fresh.run<Made>('make-feed', {}, armen)
  const first = await get(path, host)
  const mark = first.headers.get('etag')!
  assert.match((await first.text()).replaceAll('\r\n ', ''), /https:\/\/desk\.lantern\.example\/clients\/acme/)
  const again = await get(path, { ...host, 'if-none-match': mark })
  assert.equal(again.status, 304)
  assert.equal(again.headers.get('etag'), mark)
  assert.equal(await again.text(), '')
  await write(fresh, ['2026-03-02 moved acme "new label" to 2026-03-27'])
  assert.equal((await get(path, { ...host, 'if-none-match': mark })).status, 200)
  await fresh.house.database.change(async (handle) => handle.schema.dropTable('planned').execute())
  assert.equal((await get(path, host)).status, 500)
  const log = readFileSync(join(fresh.house.home, 'goodterms.log'), 'utf8')
  assert.match(log, /calendar feed/)
  assert.ok(!log.includes(path.slice(10, -4)))
})

onBoth('whoever tries addresses is slowed down', async (fresh) => {
  const { get } = await openFeed(fresh)
  const answers: number[] = []
  for (let n = 0; n < 22; n++) answers.push((await get(`/calendar/${String(n).padStart(43, 'A')}.ics`)).status)
  assert.deepEqual(answers, [...Array<number>(20).fill(404), 429, 429])
})

onBoth('five hundred events at most, the soonest, and it says how many more there are', async (fresh) => {
  await write(fresh, TEAM)
  const promised = (n: number) => `2026-03-01 promise to acme "piece ${n}" by ${n < 500 ? '2026-03-20' : '2026-04-20'}`
  const lines = ['client acme "Acme"', ...Array.from({ length: 520 }, (_, n) => promised(n))]
  await fresh.bring('many.story', `${lines.join('\n')}\n`)
  await fresh.run('catch-up')
  const { get } = await openFeed(fresh)
  const { text } = await feedFor(fresh, mira, get)
  const events = eventsIn(text)
  assert.equal(events.length, 500)
  assert.equal(new Set(events.map((one) => one.uid)).size, 500)
  assert.match(text, /20 more are in Good Terms/)
  assert.ok(events.every((one) => one.startDate.toString() <= '2026-03-20'))
})

onBoth('a line break in a name is no new line of the calendar', async (fresh) => {
  await write(fresh, [...TEAM, 'client acme "Acme\\r\\nBEGIN:VALARM\\nX:1" since 2019-03-05'])
  await write(fresh, ['2026-03-01 promise to acme "a\\nb\\\\, c; d" by 2026-03-20'])
  const { get } = await openFeed(fresh)
  const { text } = await feedFor(fresh, mira, get)
  assert.equal(eventsIn(text)[0]!.summary, 'Promised to Acme BEGIN:VALARM X:1: a b\\, c; d')
  assert.doesNotMatch(text, /^(BEGIN:VALARM|X:1)/m)
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75))
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
})

onBoth('a month before its end the feed says so', async (fresh) => {
  await write(fresh, TEAM)
  const { get } = await openFeed(fresh)
  const { path, endsOn } = await fresh.run<Made>('make-feed', {}, armen)
  assert.equal(eventsIn(await (await get(path)).text()).length, 0)
  fresh.turnTo(new Date(Date.parse(endsOn) - 20 * 86_400_000).toISOString().slice(0, 10))
  assert.deepEqual(
    eventsIn(await (await get(path)).text()).map((one) => [one.summary, one.startDate.toString()]),
    [['Good Terms: this calendar address ends', endsOn]],
  )
})

test('goodterms make-feed prints the address once', async (t) => {
  const home = tempHome(t)
  const made = await runProgram(home, ['make-feed'])
  assert.equal(made.code, 0, made.err)
  assert.match(made.out, /\/calendar\/[\w-]{43}\.ics/)
  const listed = await runProgram(home, ['see-feeds'])
  assert.doesNotMatch(listed.out, /\.ics/)
  assert.match(listed.out, /open until/)
})

async function seen(answer: Response) {
  return { status: answer.status, text: await answer.text(), headers: [...answer.headers] }
}

/** Every row of every table: what a look at a feed must not change. */
async function everything({ house }: FreshHouse) {
  const { read } = house.database
  return {
    links: await read.selectFrom('link').selectAll().orderBy('token_hash').execute(),
    audit: await read.selectFrom('audit').selectAll().orderBy('id').execute(),
    facts: await read.selectFrom('fact').selectAll().orderBy('id').execute(),
    sessions: (await read.selectFrom('session').selectAll().execute()).length,
  }
}
