import assert from 'node:assert/strict'
import { TODAY, armen, mira, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Why = { code: string; args: Record<string, unknown> }
type Contact = { client: string; track: string; day: string | null; state: string; member: string | null; why: Why[] }
type Contacts = {
  contacts: Contact[]
  total: number
  clients: number
  without: number
  weeks: { member: string | null; week: string; n: number; capacity: number }[]
}
type PlanSeen = {
  tracks: { track: string; every: string; next: Contact | null }[]
  missing: string[]
  ended: string | null
}

const BUSINESS = 'business "Studio Mira" zone Europe/Vienna country AT\nmember mira "Mira" capacity 3'

async function open(fresh: FreshHouse, ...lines: string[]): Promise<void> {
  await fresh.run('add-fact', { line: BUSINESS })
  await fresh.run('add-client', {
    name: 'Acme',
    since: '2019-05-04',
    zone: 'Europe/Vienna',
    country: 'AT',
    language: 'en',
  })
  for (const line of lines) await fresh.run('add-fact', { line })
}

async function plan(fresh: FreshHouse, track = 'touch', every = '6w', more: Record<string, unknown> = {}) {
  return fresh.run<{ ids: string[]; replaced: boolean }>('set-plan', {
    client: 'acme',
    track,
    every,
    text: 'What you plan next',
    ...more,
  })
}

async function nextDay(fresh: FreshHouse, track = 'touch'): Promise<string | null | undefined> {
  const { tracks } = await fresh.run<PlanSeen>('see-plan', { client: 'acme' })
  return tracks.find((one) => one.track === track)?.next?.day
}

onBoth(
  'N30: a planned contact has its day at once, moves on when they were spoken with, and comes back when that is taken back',
  async (fresh) => {
    await open(fresh, '2026-02-16 call with acme 10min')
    await plan(fresh)
    assert.equal(await nextDay(fresh), '2026-03-30')
    const { ids } = await fresh.run<{ ids: string[] }>('log-contact', { client: 'acme', kind: 'call', on: TODAY })
    assert.equal(await nextDay(fresh), '2026-04-13')
    await fresh.run('take-back', { fact: ids.join(',') })
    assert.equal(await nextDay(fresh), '2026-03-30')
    const { clients } = await fresh.run<{ clients: { nextContact: string | null }[] }>('list-clients', {
      sort: 'next-contact',
    })
    assert.equal(clients[0]!.nextContact, '2026-03-30')
  },
)

onBoth(
  'a later plan of the same track takes its place and says so; stopped it is gone, undone it is back',
  async (fresh) => {
    await open(fresh, '2026-02-16 call with acme 10min')
    assert.equal((await plan(fresh)).replaced, false)
    assert.equal((await plan(fresh, 'touch', '8w')).replaced, true)
    assert.equal(await nextDay(fresh), '2026-04-13')
    const { ids } = await fresh.run<{ ids: string[] }>('stop-plan', {
      client: 'acme',
      track: 'touch',
      text: 'they asked',
    })
    assert.equal(await nextDay(fresh), undefined)
    await fresh.run('take-back', { fact: ids[0] })
    assert.equal(await nextDay(fresh), '2026-04-13')
    await refused(fresh.run('stop-plan', { client: 'acme', track: 'other' }), 'track-not-found')
  },
)

onBoth(
  'N32: a contact is put on another day with a reason; a closed day is refused with the nearest open one, or overridden',
  async (fresh) => {
    await open(fresh, '2026-02-16 call with acme 10min')
    await plan(fresh)
    const put = (on: string, more = {}) =>
      fresh.run('place-contact', { client: 'acme', track: 'touch', on, text: 'Anna is back then', ...more })
    await refused(put('2026-04-06'), 'day-closed', { reason: 'holiday', nearest: '2026-04-07' })
    await put('2026-04-07')
    assert.equal(await nextDay(fresh), '2026-04-07')
    await put('2026-04-06', { override: true })
    assert.equal(await nextDay(fresh), '2026-04-06')
    await refused(put('2026-02-01'), 'day-in-past')
    await refused(put('2028-02-01'), 'day-too-far')
    await refused(
      fresh.run('place-contact', { client: 'acme', track: 'none', on: '2026-04-07', text: 'x' }),
      'track-not-found',
    )
  },
)

onBoth(
  'N31, N32: busy times, holidays and our days off move contacts; taken back they move them back',
  async (fresh) => {
    await open(fresh, '2026-02-16 call with acme 10min')
    await plan(fresh)
    const busy = { client: 'acme', what: 'busy', from: '2026-03-23', until: '2026-04-04', text: 'Stock-taking' }
    const { ids } = await fresh.run<{ ids: string[] }>('add-window', busy)
    assert.equal(await nextDay(fresh), '2026-04-07')
    await fresh.run('take-back', { fact: ids[0] })
    assert.equal(await nextDay(fresh), '2026-03-30')
    const off = await fresh.run<{ ids: string[] }>('add-closing', {
      from: '2026-03-30',
      until: '2026-04-01',
      text: 'Moving',
    })
    assert.equal(await nextDay(fresh), '2026-04-02')
    await fresh.run('take-back', { fact: off.ids[0] })
    assert.equal(await nextDay(fresh), '2026-03-30')
    await refused(fresh.run('add-window', { ...busy, until: '2026-03-01' }), 'day-in-past')
    await refused(fresh.run('add-window', { ...busy, until: '2028-03-01' }), 'day-too-far')
    await refused(fresh.run('add-closing', { from: TODAY, until: TODAY }, armen), 'owner-only')
    await fresh.run('add-closing', { from: TODAY, until: TODAY, member: 'armen' }, armen)
  },
)

onBoth(
  'levelling: no week of a member holds more than fits while another has room; more room brings them back',
  async (fresh) => {
    await open(fresh)
    for (const n of [1, 2, 3, 4, 5]) {
      await fresh.run('add-client', { name: `Client ${n}`, zone: 'Europe/Vienna', country: 'AT' })
      await fresh.run('add-fact', { line: `2026-02-16 call with client-${n} 10min` })
    }
    await fresh.run('apply-plan', { template: 'general-a', all: true, owner: 'mira' })
    const seen = await fresh.run<Contacts>('see-contacts', { member: 'mira' })
    assert.equal(seen.without, 0)
    for (const { week, n, capacity } of seen.weeks) assert.ok(n <= capacity, `${week}: ${n} of ${capacity}`)
    assert.ok(seen.contacts.some(({ why }) => why.some(({ code }) => code === 'levelled')))
    await fresh.run('change-member', { member: 'mira', capacity: 50 })
    const { weeks } = await fresh.run<Contacts>('see-contacts')
    assert.equal(weeks.find(({ member }) => member === 'mira')!.capacity, 50)
  },
)

onBoth(
  'a template is given to many; who has a plan keeps it unless it is to be replaced, and all of it can be taken back',
  async (fresh) => {
    type Applied = { given: number; kept: number; replaced: number; ids: string[] }
    await open(fresh)
    await fresh.run('add-client', { name: 'Bolt', tier: 'A', trade: 'retail' })
    await plan(fresh, 'own', '3m')
    const first = await fresh.run<Applied>('apply-plan', { template: 'craft', all: true })
    assert.deepEqual([first.given, first.kept, first.replaced], [1, 1, 0])
    const { tracks } = await fresh.run<PlanSeen>('see-plan', { client: 'bolt' })
    assert.ok(
      tracks.some(({ track, every }) => track === 'anniversary' && every === '6m'),
      'the tier of the card decides',
    )
    await fresh.run('take-back', { fact: first.ids.join(',') })
    assert.deepEqual((await fresh.run<PlanSeen>('see-plan', { client: 'bolt' })).tracks, [])
    const again = await fresh.run<Applied>('apply-plan', { template: 'general-b', clients: 'acme', replace: true })
    assert.deepEqual([again.given, again.replaced], [1, 1])
    const now = await fresh.run<PlanSeen>('see-plan', { client: 'acme' })
    assert.ok(!now.tracks.some(({ track }) => track === 'own'))
    await refused(fresh.run('apply-plan', { template: 'no-such', all: true }), 'template-not-found')
    await refused(fresh.run('apply-plan', { template: 'craft', tier: 'z' }), 'nobody-found')
    await refused(fresh.run('apply-plan', { template: 'craft' }), 'input-invalid')
    await refused(fresh.run('apply-plan', { template: 'craft', clients: 'acme,stranger' }), 'client-not-found')
    const { templates } = await fresh.run<{ templates: { key: string }[] }>('see-templates')
    assert.ok(templates.some(({ key }) => key === 'craft-a'))
  },
)

onBoth(
  'a client with no zone, country, language or beginning is planned by our own calendar, and what is missing is said',
  async (fresh) => {
    await fresh.run('add-fact', { line: BUSINESS })
    await fresh.run('add-client', { name: 'Plain' })
    await fresh.run('set-plan', {
      client: 'plain',
      track: 'touch',
      every: '6w',
      text: 'What you plan next',
      from: '2026-04-06',
    })
    const seen = await fresh.run<PlanSeen>('see-plan', { client: 'plain' })
    assert.deepEqual(seen.missing, ['zone', 'country', 'since', 'language'])
    assert.equal(seen.tracks[0]!.next!.day, '2026-04-07', 'Easter Monday is a holiday where we are')
    await refused(fresh.run('change-client', { client: 'plain', zone: 'Europe/Atlantis' }), 'input-invalid')
    await refused(fresh.run('change-client', { client: 'plain', rest: 'funday' }), 'input-invalid')
    await refused(fresh.run('change-client', { client: 'plain', hours: '18:00-09:00' }), 'input-invalid')
  },
)

onBoth(
  'M20, N33: a calendar says when a client can be reached, where it is from, and what is not known',
  async (fresh) => {
    type Seen = {
      theirs: { zone: string; rest: string[] }
      knowsHolidays: boolean
      season: { pack: string; chosen: boolean } | null
      holidays: { day: string; name: string }[]
      days: { day: string; closed: { why: string } | null; shared: { from: string } | null }[]
      replies: { n: number; needed: number }
    }
    await open(fresh)
    await fresh.run('change-client', { client: 'acme', trade: 'retail', rest: 'fri', hours: '10:00-16:00' })
    const seen = await fresh.run<Seen>('see-calendar', { client: 'acme', days: 40 })
    assert.deepEqual(seen.theirs.rest, ['fri'])
    assert.ok(seen.holidays.some(({ day }) => day === '2026-04-06'))
    assert.equal(seen.days.find(({ day }) => day === '2026-03-06')!.closed!.why, 'rest-day')
    assert.deepEqual(seen.replies, { n: 0, needed: 8, best: [], weekdays: [] })
    const { packs } = await fresh.run<{ packs: { pack: string }[] }>('see-seasons')
    await fresh.run('choose-season', { client: 'acme', pack: packs[0]!.pack })
    const chosen = await fresh.run<Seen>('see-calendar', { client: 'acme' })
    assert.deepEqual([chosen.season!.pack, chosen.season!.chosen], [packs[0]!.pack, true])
    await fresh.run('choose-season', { client: 'acme', pack: 'none' })
    assert.equal((await fresh.run<Seen>('see-calendar', { client: 'acme' })).season, null)
    await refused(fresh.run('choose-season', { client: 'acme', pack: 'no-such' }), 'season-not-found')
    await fresh.run('change-client', { client: 'acme', country: 'ZZ' })
    assert.equal((await fresh.run<Seen>('see-calendar', { client: 'acme' })).knowsHolidays, false)
  },
)

onBoth('plans rebuilt from facts are the stored ones, on the day and on the next', async (fresh) => {
  await open(fresh, '2026-02-16 call with acme 10min')
  const ahead = '2026-03-05 call with acme 10min\n'
  await fresh.bring('ahead.story', ahead)
  await plan(fresh)
  await plan(fresh, 'yearly', '12m', { kind: 'anniversary' })
  for (const day of [TODAY, '2026-03-03', '2026-03-06']) {
    fresh.turnTo(day)
    await fresh.run('catch-up', {}, mira, 'worker')
    const stored = (await fresh.run<Contacts>('see-contacts')).contacts
    await fresh.run('rebuild-readings')
    assert.deepEqual((await fresh.run<Contacts>('see-contacts')).contacts, stored, day)
  }
  // A call that was dated ahead counts once its day has come; the check-in of 4 May then serves the next turn.
  assert.equal(await nextDay(fresh), '2026-06-15')
  const { clients } = await fresh.run<{ clients: number }>('replan', {}, mira, 'worker')
  assert.equal(clients, 1)
})

onBoth('settings name the team and the days off; only an owner changes the team', async (fresh) => {
  type Seen = {
    members: { key: string; level: number | null; capacity: number | null; digest: string | null }[]
    closings: object[]
  }
  await open(fresh)
  await fresh.run('change-member', { member: 'sunita', name: 'Sunita', level: 4, capacity: 7, digest: '07:30' })
  await fresh.run('add-closing', { from: '2026-08-03', until: '2026-08-14', yearly: true })
  const { members, closings } = await fresh.run<Seen>('see-settings')
  const { level, capacity, digest } = members.find(({ key }) => key === 'sunita')!
  assert.deepEqual([level, capacity, digest, closings.length], [4, 7, '07:30', 1])
  await refused(fresh.run('change-member', { member: 'mira', capacity: 9 }, armen), 'owner-only')
  await refused(fresh.run('change-member', { member: 'nobody', capacity: 9 }), 'member-not-found')
  await refused(fresh.run('change-member', { member: 'mira' }), 'input-invalid')
})

onBoth(
  'N32: a letter to the other side of the world is put on a day like any other; a call needs common hours',
  async (fresh) => {
    await open(fresh, 'client acme zone Pacific/Auckland country NZ')
    await plan(fresh, 'note', '3m', { kind: 'note', way: 'email' })
    await plan(fresh, 'touch', '3m', { way: 'call' })
    const put = (track: string) =>
      fresh.run('place-contact', { client: 'acme', track, on: '2026-06-16', text: 'With the new list' })
    await put('note')
    assert.equal(await nextDay(fresh, 'note'), '2026-06-16')
    await refused(put('touch'), 'day-closed', { reason: 'no_common_hours' })
  },
)

onBoth('N8: a piece of work that has ended has no anniversary, is not late, and says since when', async (fresh) => {
  await open(
    fresh,
    '2024-01-15 engagement acme web until 2026-02-20',
    '2026-01-05 plan acme web "Thank you" every 12m as anniversary for web',
  )
  const { tracks } = await fresh.run<{ tracks: { next: unknown; workEnded: string | null }[] }>('see-plan', {
    client: 'acme',
  })
  assert.deepEqual(
    tracks.map(({ next, workEnded }) => [next, workEnded]),
    [[null, '2026-02-20']],
  )
  assert.deepEqual((await fresh.run<Contacts>('see-contacts', { client: 'acme' })).contacts, [])
})

onBoth('a calendar of another age is refused, not broken', async (fresh) => {
  await open(fresh)
  for (const from of ['0001-01-01', '9999-12-31'])
    await refused(fresh.run('see-calendar', { client: 'acme', from }), 'day-too-far', { on: from })
  const far = plan(fresh, 'touch', '2w', { from: '9999-12-31' })
  await refused(far, 'day-too-far', { on: '9999-12-31' })
})

onBoth('one plan for another age stops no import: it waits, and everybody else is planned', async (fresh) => {
  await open(fresh)
  const lines = ['touch "x" every 2w from 9999-12-31', 'note "y" every 2w'].map(
    (track) => `2026-03-01 plan acme ${track}`,
  )
  const book = ['# goodterms book 1', 'client acme "Acme" zone America/New_York', ...lines, '']
  assert.equal((await fresh.bring('far.book', book.join('\n'))).state, 'done')
  assert.deepEqual([await nextDay(fresh), await nextDay(fresh, 'note')], [undefined, '2026-03-02'])
  await fresh.run('prepare-check-in', { client: 'acme' })
})
