import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NO_ALMANAC } from '../../../src/core/calendar/almanac.ts'
import type { Almanac } from '../../../src/core/calendar/almanac.ts'
import { clientCalendar, closedOn, ourCalendar } from '../../../src/core/calendar/client-calendar.ts'
import { addDays, daysBetween } from '../../../src/core/day.ts'
import type { Day } from '../../../src/core/day.ts'
import { businessCard, clientCard } from '../../../src/core/ledger/card.ts'
import { readStory } from '../../../src/core/ledger/story.ts'
import { foldPlan } from '../../../src/core/plans/contact/fold-plan.ts'
import { levelContacts } from '../../../src/core/plans/contact/level.ts'
import type { Planned } from '../../../src/core/plans/contact/planned.ts'
import { TEMPLATES } from '../../../src/core/plans/contact/templates.ts'
import { wishesOf } from '../../../src/core/plans/contact/wishes.ts'
import { everyIn } from '../../../src/core/calendar/every.ts'
import { foldHistory } from '../../../src/core/signals/fold.ts'

/** The business of these stories rests on weekends; public holidays come only where a story brings its own. */
const BUSINESS = 'business "Studio Mira" zone Europe/Vienna\nclient acme "Acme" since 2019-05-04\n'

/** The next contacts of `acme` on a day, by track. */
function planOn(today: Day, text: string, almanac: Almanac = NO_ALMANAC): Record<string, Planned> {
  const story = readStory(BUSINESS + text)
  assert.deepEqual(story.problems, [])
  const plan = foldPlan('acme', story.facts, foldHistory('acme', story.facts), today)
  const business = businessCard(story.facts.filter((fact) => fact.kind === 'business'))
  const wishes = plan ? wishesOf(plan, ourCalendar(business, story.facts), almanac, today) : []
  return Object.fromEntries(levelContacts(wishes, () => 10).map((one) => [one.track, one]))
}

function codes(planned: Planned): string[] {
  return planned.why.map(({ code }) => code)
}

test('N30: a contact is planned one rhythm after the last one, and says why', () => {
  const { touch } = planOn(
    '2026-03-10',
    `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-03-02 call with acme 10min`,
  )
  assert.equal(touch!.day, '2026-04-13')
  assert.equal(touch!.purpose, 'what you plan next')
  assert.deepEqual(touch!.why, [{ code: 'rhythm.touch', args: { n: 6, unit: 'w', last: { day: '2026-03-02' } } }])
  assert.deepEqual(touch!.because, ['line:4', 'line:3'])
})

test('N30: a plan without a purpose for the client is no plan', () => {
  const story = readStory('client acme\n2026-01-05 plan acme touch every 6w')
  assert.deepEqual(
    story.problems.map(({ code }) => code),
    ['purpose-missing'],
  )
})

test('N15: invoices, reminders and messages that nobody answers are no contact', () => {
  const { touch } = planOn(
    '2026-03-10',
    `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-01-12 call with acme 10min
2026-03-02 invoice acme 900.00 EUR
2026-03-03 email to acme "Reminder" automatic
2026-03-04 email to acme "How are things?"`,
  )
  assert.equal(touch!.ideal, '2026-02-23')
  assert.ok(codes(touch!).includes('late'))
})

test('N9, N10: only a check-in that was held keeps an anniversary; an e-mail or a call does not', () => {
  const plan = '2026-01-05 plan acme yearly "thank you for the year" every 12m as anniversary via video\n'
  const before = planOn('2026-04-20', plan)
  assert.equal(before['yearly']!.day, '2026-05-04')
  assert.deepEqual(before['yearly']!.why[0], {
    code: 'anniversary',
    args: { years: 7, months: 0, since: { day: '2019-05-04' } },
  })
  const spoken = planOn('2026-05-20', `${plan}2026-05-04 email to acme "Seven years!"\n2026-05-06 call with acme 30min`)
  assert.equal(spoken['yearly']!.ideal, '2026-05-04')
  const held = planOn(
    '2026-05-20',
    `${plan}2026-05-06 checkin acme video 45min thanks "for seven years" said "We sleep better"`,
  )
  assert.equal(held['yearly']!.ideal, '2027-05-04')
})

test('N9: a check-in held shortly before the anniversary keeps it; one of last autumn does not', () => {
  const plan = '2026-01-05 plan acme yearly "thank you" every 12m as anniversary via video\n'
  const held = (day: Day) => `${plan}${day} checkin acme person thanks "for all" said "Fine"`
  assert.equal(planOn('2026-04-20', held('2026-04-15'))['yearly']!.ideal, '2027-05-04')
  assert.equal(planOn('2026-04-20', held('2025-10-15'))['yearly']!.ideal, '2026-05-04')
})

test('N8: twice a year means the anniversary and half a year after it', () => {
  const plan = '2026-01-05 plan acme half "thank you" every 6m as anniversary via video\n'
  const { half } = planOn('2026-09-20', `${plan}2026-05-05 checkin acme video thanks "for all" said "Fine"`)
  assert.equal(half!.ideal, '2026-11-04')
  assert.deepEqual(half!.why[0], { code: 'half-year', args: { years: 7, months: 6, since: { day: '2019-05-04' } } })
})

test('N8: the anniversary is that of the relationship or of a piece of work, never of the first invoice', () => {
  const facts = `2019-06-30 invoice acme 100.00 EUR
2024-02-29 engagement acme website "Website"
2026-01-05 plan acme site "thank you" every 12m as anniversary for website`
  assert.equal(planOn('2026-02-01', facts)['site']!.ideal, '2026-02-28')
  const unknown = planOn('2026-02-01', '2026-01-05 plan acme site "thank you" every 12m as anniversary for logo')
  assert.equal(unknown['site']!.day, null)
  assert.deepEqual(codes(unknown['site']!), ['start-unknown'])
})

test('N32: a busy time shifts a contact to the nearest open day, it does not drop it', () => {
  const { touch } = planOn(
    '2026-03-02',
    `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-02-02 call with acme
2026-02-10 window acme busy from 2026-03-09 until 2026-04-08 "year-end figures"`,
  )
  assert.equal(touch!.ideal, '2026-03-16')
  assert.equal(touch!.day, '2026-03-06')
  assert.deepEqual(codes(touch!), ['rhythm.touch', 'instead.busy'])
  assert.deepEqual(touch!.why[1]!.args, {
    day: { day: '2026-03-16' },
    text: 'year-end figures',
    until: { day: '2026-04-08' },
  })
})

test('N32: who is busy for a quarter is not forgotten: the contact stays, with the reason why it has no day', () => {
  const { touch } = planOn(
    '2026-03-02',
    `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-02-02 call with acme
2026-02-10 window acme busy from 2026-02-15 until 2026-06-30 "harvest"`,
  )
  assert.equal(touch!.day, null)
  assert.equal(codes(touch!).at(-1), 'no-open-day')
})

test('N33: help that nobody asked for goes into a time in which the client is open to it', () => {
  const { idea } = planOn(
    '2026-03-02',
    `2026-01-05 plan acme idea "one idea" every 3m as help
2026-01-10 window acme open from 2026-04-20 until 2026-05-10 "after the season"
2026-01-02 email from acme "Hello"
2026-01-05 email to acme "Hello back"`,
  )
  assert.equal(idea!.ideal, '2026-04-05')
  assert.equal(idea!.day, '2026-04-20')
  assert.ok(codes(idea!).includes('open-window'))
})

test('a public holiday and a weekend are no days for a contact', () => {
  const almanac: Almanac = {
    holidays: (_country, _region, year) => [{ day: `${year}-05-01`, name: 'Labour Day', provisional: false }],
  }
  const card = 'client acme country AT\n'
  const { touch } = planOn(
    '2026-04-20',
    `${card}2026-03-20 plan acme touch "what you plan next" every 6w as touch
2026-03-20 call with acme`,
    almanac,
  )
  assert.equal(touch!.ideal, '2026-05-01')
  assert.equal(touch!.day, '2026-04-30')
  assert.equal(codes(touch!).at(-1), 'instead.holiday')
})

test('nobody is called twice because two rhythms met: the larger contact serves the smaller one too', () => {
  const planned = planOn(
    '2026-04-20',
    `2026-01-05 plan acme yearly "thank you" every 12m as anniversary via video
2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-03-20 call with acme`,
  )
  assert.equal(planned['yearly']!.day, '2026-05-04')
  assert.equal(planned['touch']!.ideal, '2026-06-15')
  assert.equal(codes(planned['touch']!)[0], 'served')
})

test('a later plan of the same track takes the place of the earlier one; stopped it is gone', () => {
  const first = '2026-01-05 plan acme touch "what you plan next" every 6w as touch\n2026-01-10 call with acme\n'
  assert.equal(
    planOn('2026-02-01', `${first}2026-01-20 plan acme touch "stock" every 3m`)['touch']!.ideal,
    '2026-04-10',
  )
  assert.deepEqual(planOn('2026-02-01', `${first}2026-01-20 plan acme touch stopped`), {})
})

test('a person may put a contact on a day, also on one that is closed, with the reason', () => {
  const plan = '2026-01-05 plan acme touch "what you plan next" every 6w as touch\n2026-01-10 call with acme\n'
  const put = planOn('2026-02-01', `${plan}2026-02-01 placed acme touch on 2026-03-17 "Anna is back then"`)
  assert.equal(put['touch']!.day, '2026-03-17')
  assert.equal(codes(put['touch']!)[0], 'placed')
  const sunday = planOn('2026-02-01', `${plan}2026-02-01 placed acme touch on 2026-03-15 "she asked for it" override`)
  assert.equal(sunday['touch']!.day, '2026-03-15')
  const closedSince = planOn(
    '2026-02-01',
    `${plan}2026-02-01 placed acme touch on 2026-03-17 "Anna is back"
2026-02-01 window acme busy from 2026-03-16 until 2026-03-20 "fair"`,
  )
  assert.equal(closedSince['touch']!.day, '2026-03-13')
})

test('once they were spoken with, what was put on a day has done its work', () => {
  const { touch } = planOn(
    '2026-03-20',
    `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-02-01 placed acme touch on 2026-03-17 "Anna is back then"
2026-03-17 call with acme`,
  )
  assert.equal(touch!.ideal, '2026-04-28')
})

test('nobody is planned with whom the work has ended', () => {
  assert.deepEqual(
    planOn(
      '2026-03-20',
      `2026-01-05 plan acme touch "what you plan next" every 6w
2026-03-01 end acme initiative client`,
    ),
    {},
  )
})

test('facts for owners or for their author only decide nothing that all can see', () => {
  const { touch } = planOn(
    '2026-03-10',
    `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-03-02 call with acme visible private`,
  )
  assert.equal(touch!.ideal, '2026-01-05')
})

test('N30: every template has a rhythm that can be read, a yearly check-in, and tiers differ', () => {
  for (const { key, tracks } of TEMPLATES) {
    assert.ok(
      tracks.every(({ every }) => everyIn(every)),
      key,
    )
    assert.ok(
      tracks.some(({ kind, way }) => kind === 'anniversary' && way === 'meeting'),
      key,
    )
  }
  const perYear = (key: string) =>
    TEMPLATES.find((one) => one.key === key)!
      .tracks.filter(({ kind }) => kind === 'review')
      .map(({ every }) => every)
  assert.deepEqual([perYear('general-a'), perYear('general-b'), perYear('general-c')], [['3m'], ['6m'], []])
})

const someWindow = fc.record({ from: fc.integer({ min: 0, max: 120 }), days: fc.integer({ min: 1, max: 30 }) })

test('no planned contact ever falls in a busy time, on a rest day or a holiday, and none is dropped while a day is open', () => {
  const today = '2026-03-02'
  fc.assert(
    fc.property(fc.array(someWindow, { maxLength: 6 }), fc.integer({ min: 10, max: 90 }), (windows, every) => {
      const spans = windows.map(({ from, days }) => {
        const first = addDays(today, from)
        return `2026-01-05 window acme busy from ${first} until ${addDays(first, days - 1)} "w"`
      })
      const text = `client acme country AT\n2026-01-05 plan acme touch "p" every ${every}d as touch\n2026-03-01 call with acme\n${spans.join('\n')}`
      const almanac: Almanac = {
        holidays: (_c, _r, year) => [{ day: `${year}-04-06`, name: 'Easter Monday', provisional: false }],
      }
      const { touch } = planOn(today, text, almanac)
      const story = readStory(BUSINESS + text)
      const ours = ourCalendar(businessCard(story.facts.filter((fact) => fact.kind === 'business')), [])
      const calendar = clientCalendar(clientCard('acme', story.facts), story.facts, ours)
      const isOpen = (day: Day) => closedOn(calendar, almanac, day, null) === null
      if (touch!.day !== null) assert.ok(isOpen(touch!.day) && touch!.day >= today)
      const around = Array.from({ length: 91 }, (_, i) => addDays(touch!.ideal, i - 45)).filter((day) => day >= today)
      const leeway = Math.max(3, Math.round(every / 2))
      const open = around.some((day) => isOpen(day) && daysBetween(touch!.ideal, day) >= -Math.min(45, leeway))
      assert.equal(touch!.day !== null, open)
    }),
    { numRuns: 150 },
  )
})

test('a rhythm of a day or two never asks for a second contact on the day of the first', () => {
  for (const every of ['1d', '2d', '3d']) {
    const { touch } = planOn(
      '2026-03-06',
      `2026-01-05 plan acme touch "how the move goes" every ${every} as touch\n2026-03-06 call with acme`,
    )
    assert.equal(touch!.day, '2026-03-09', every)
  }
})

test('a plan that begins later is not brought forward, whatever window is open before it', () => {
  const { idea } = planOn(
    '2026-09-01',
    `2026-01-02 call with acme
2026-09-01 plan acme idea "one idea" every 3m as help from 2026-12-01
2026-01-10 window acme open from 2026-11-01 until 2026-11-20 "after the fair"`,
  )
  assert.equal(idea!.day, '2026-12-01')
  const yearly = '2026-03-01 plan acme yearly "thank you" every 12m as anniversary from 2027-01-01'
  assert.equal(planOn('2026-03-01', yearly)['yearly']!.ideal, '2027-05-04')
})

test('N8: the first day of a plan is no beginning of a relationship', () => {
  const story = readStory(
    'client bolt\n2026-03-01 plan bolt yearly "thank you" every 12m as anniversary from 2026-09-01',
  )
  const plan = foldPlan('bolt', story.facts, foldHistory('bolt', story.facts), '2026-03-02')!
  const [wish] = wishesOf(plan, ourCalendar(null, []), NO_ALMANAC, '2026-03-02')
  assert.deepEqual([wish!.days, wish!.why.map(({ code }) => code)], [[], ['start-unknown']])
})

test('N8: with two pieces of work a check-in for the one does not keep the anniversary of the other', () => {
  const works = `2024-05-01 engagement acme web
2024-05-06 engagement acme shop
2026-01-05 plan acme web "thank you" every 12m as anniversary for web
2026-01-05 plan acme shop "thank you" every 12m as anniversary for shop
2026-01-05 plan acme all "thank you" every 12m as anniversary
`
  const held = '2026-05-04 checkin acme video thanks "for two years" said "It sells"'
  const ideals = (text: string) =>
    Object.values(planOn('2026-05-20', works + text)).map(({ track, ideal }) => [track, ideal])
  assert.deepEqual(ideals(`${held} for web\n2026-05-05 checkin acme video thanks "t" said "s" for logo`), [
    ['all', '2027-05-04'],
    ['shop', '2026-05-06'],
    ['web', '2027-05-01'],
  ])
  assert.deepEqual(ideals(held), [
    ['all', '2027-05-04'],
    ['shop', '2027-05-06'],
    ['web', '2027-05-01'],
  ])
})

test('better words for a plan do not make a late contact a new one', () => {
  const late = `2026-01-05 call with acme
2026-01-05 plan acme touch "what you plan next" every 6w as touch
`
  const touch = (text: string) => planOn('2026-05-11', late + text)['touch']!
  assert.equal(touch('2026-05-08 plan acme touch "what hinders you" every 6w as touch').ideal, '2026-02-16')
  assert.equal(touch('2026-05-08 plan acme touch "what hinders you" every 4w as touch').ideal, '2026-05-08')
  const again = '2026-02-01 plan acme touch stopped\n2026-05-08 plan acme touch "next" every 6w as touch'
  assert.equal(touch(again).ideal, '2026-05-08')
})

test('N32: a note to the other side of the world needs no common hours, a call does', () => {
  const far = `client acme zone Pacific/Auckland country NZ
2026-07-01 plan acme note "care advice" every 3m as note via email
2026-07-01 plan acme call "what hinders you" every 3m as review via call`
  const { note, call } = planOn('2026-07-01', far)
  assert.equal(note!.day, '2026-07-01')
  assert.deepEqual([call!.day, codes(call!).includes('instead.no-common-hours')], [null, true])
  const placed = planOn('2026-07-01', `${far}\n2026-07-01 placed acme note on 2026-07-14 "with the new list"`)
  assert.equal(placed['note']!.day, '2026-07-14')
})

test('N32: what was put on a day outlives a contact long before it, and one near the day or after it uses it up', () => {
  const day = (text: string, today = '2026-03-26') =>
    planOn(
      today,
      `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-02-02 placed acme touch on 2026-03-24 "Anna is back"\n${text}`,
    )['touch']!.why[0]!.code
  assert.equal(day('2026-02-09 call with acme'), 'placed')
  assert.equal(day('2026-03-16 call with acme'), 'placed')
  assert.equal(day('2026-03-17 call with acme'), 'rhythm.touch')
  assert.equal(day('2026-03-25 call with acme'), 'rhythm.touch')
})

test('N32: the contact on whose day the next one was put on a day does not use it up, unless it was put on that day', () => {
  const planned = (due: Day) =>
    planOn(
      '2026-03-02',
      `2026-01-05 plan acme touch "what you plan next" every 6w as touch
2026-03-02 checkin acme video thanks "for all" said "Fine"
2026-03-02 placed acme touch on ${due} "as agreed"`,
    )['touch']!.why[0]!.code
  assert.deepEqual(['2026-03-04', '2026-05-04', '2026-03-02'].map(planned), ['placed', 'placed', 'rhythm.touch'])
})

test('N8: work that has ended has no anniversary to be late for, unless a person put one on a day', () => {
  const work = `2024-02-09 engagement acme web until 2026-03-31
2026-01-05 plan acme web "thank you" every 12m as anniversary for web
`
  assert.equal(planOn('2026-03-31', work)['web']!.ideal, '2026-02-09')
  assert.deepEqual(planOn('2026-04-01', work), {})
  assert.equal(
    planOn('2026-04-01', `${work}2026-03-30 placed acme web on 2026-04-08 "to part well"`)['web']!.day,
    '2026-04-08',
  )
  const longer = `${work}2026-03-30 engagement acme web until 2027-03-31`
  assert.equal(planOn('2026-04-01', longer)['web']!.ideal, '2026-02-09')
})

test('N8: an anniversary before the plan began is not late on its first day, and a check-in shortly before keeps the next', () => {
  const plan = '2026-06-01 plan acme yearly "thank you" every 12m as anniversary via video\n'
  assert.equal(planOn('2026-06-01', plan)['yearly']!.ideal, '2027-05-04')
  const onTheDay = '2026-05-04 plan acme yearly "thank you" every 12m as anniversary via video'
  assert.equal(planOn('2026-05-20', onTheDay)['yearly']!.ideal, '2026-05-04')
  const before = '2026-04-20 plan acme yearly "thank you" every 12m as anniversary via video\n'
  const held = '2026-04-10 checkin acme video thanks "for all" said "Fine"'
  assert.equal(planOn('2026-04-20', before + held)['yearly']!.ideal, '2027-05-04')
})

test('N12: a free check is no talk: no review and no check-in stands in for it', () => {
  const planned = planOn(
    '2026-04-20',
    `2026-01-05 plan acme yearly "thank you" every 12m as anniversary via video
2026-01-05 plan acme check "a free inspection" every 12m as help via visit from 2026-05-06`,
  )
  assert.equal(planned['check']!.ideal, '2026-05-06')
})

test('nobody is pestered: who is due for a review and a check-in is met once, also when both are late', () => {
  const planned = planOn(
    '2026-06-01',
    `2025-01-05 plan acme yearly "thank you" every 12m as anniversary via video
2025-01-05 plan acme review "where it stands" every 3m as review via call
2025-02-03 call with acme`,
  )
  assert.equal(planned['yearly']!.ideal, '2026-05-04')
  assert.equal(codes(planned['review']!)[0], 'served')
  assert.equal(planned['review']!.ideal, '2026-09-01')
})
