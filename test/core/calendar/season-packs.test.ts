import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { clientCalendar, spanOn } from '../../../src/core/calendar/client-calendar.ts'
import { FEASTS } from '../../../src/core/calendar/feasts.ts'
import { packFor, PACKS } from '../../../src/core/calendar/season-packs.ts'
import { isDay } from '../../../src/core/day.ts'
import { calendarFrom, factsOf, oursFrom } from './some-calendar.ts'

const OURS = oursFrom('business "We" zone Europe/Vienna country AT')

function season(trade: string, country: string, day: string): string | null {
  const calendar = clientCalendar({ trade, country }, [], OURS)
  const found = spanOn(calendar, day, 'busy') ?? spanOn(calendar, day, 'open')
  return found && `${found.what} ${found.textKey}`
}

test('N31: every row of the handbook’s season table has its pack', () => {
  assert.equal(season('accountant', 'US', '2027-03-15'), 'busy season.accountants-us.tax-returns')
  assert.equal(season('accountant', 'US', '2027-06-15'), 'open season.accountants-us.after-returns')
  assert.equal(season('accountant', 'US', '2027-09-15'), 'busy season.accountants-us.extensions')
  assert.equal(season('accountant', 'GB', '2027-01-20'), 'busy season.accountants-uk.self-assessment')
  assert.equal(season('accountant', 'GB', '2027-05-03'), 'busy season.accountants-uk.vat-april')
  assert.equal(season('retail', 'AT', '2026-12-01'), 'busy season.retail.year-end')
  assert.equal(season('retail', 'AT', '2027-02-01'), 'open season.retail.new-year')
  assert.equal(season('chocolatier', 'AT', '2027-02-10'), 'busy season.sweets.valentine')
  assert.equal(season('chocolatier', 'AT', '2027-03-20'), 'busy season.sweets.easter')
  assert.equal(season('hotel', 'AT', '2027-07-15'), 'busy season.hospitality.summer')
  assert.equal(season('farm', 'AT', '2027-09-01'), 'busy season.farming.harvest')
  assert.equal(season('school', 'AT', '2027-09-20'), 'open season.schools.after-start')
  assert.equal(season('roofer', 'AT', '2027-07-01'), 'busy season.building.dry-season')
  assert.equal(season('fishing', 'IS', '2027-02-20'), 'busy season.fishing-is.cod')
  assert.equal(season('trekking', 'NP', '2026-11-10'), 'busy season.tourism-np.autumn')
  assert.equal(season('trekking', 'NP', '2027-07-10'), 'open season.tourism-np.monsoon')
  assert.equal(season('kedai runcit', 'MY', '2027-03-01'), 'busy season.retail-my.raya')
  assert.equal(season('kedai runcit', 'MY', '2026-11-08'), 'busy season.retail-my.deepavali')
  assert.equal(season('consulting', 'AM', '2027-01-04'), 'busy season.services-am.new-year')
  assert.equal(season('dentist', 'US', '2026-11-10'), 'busy season.clinics-us.insurance-year')
  assert.equal(season('gym', 'AT', '2027-01-10'), 'busy season.fitness.new-year')
  assert.equal(season('law firm', 'AT', '2026-12-10'), 'busy season.lawyers.year-end')
})

test('N14: heating is busy in winter and open in summer, and the other way round in the south', () => {
  assert.equal(season('fireplaces', 'AT', '2027-07-01'), 'open season.heating.summer')
  assert.equal(season('fireplaces', 'NZ', '2027-07-01'), 'busy season.heating.winter')
  assert.equal(season('retail', 'NZ', '2026-12-01'), 'busy season.retail.year-end', 'Christmas does not move')
})

test('trades are found in five languages, in any case and with what is around them', () => {
  const keys = ['Accountants', 'հաշվապահություն', 'bókhaldsstofa', 'लेखापरीक्षण', 'Juruaudit & rakan'].map(
    (trade) => packFor(trade, 'US')?.key,
  )
  assert.deepEqual(keys, Array(5).fill('accountants-us'))
  assert.equal(packFor('Bakery & Café', 'MY')?.key, 'retail-my')
  assert.equal(packFor('barber', 'AT'), null, 'a barber is no bar')
})

test('trade known but not the country: the general pack where there is one, else none', () => {
  assert.equal(packFor('retail', null)?.key, 'retail')
  assert.equal(packFor('accountant', null), null)
  assert.equal(packFor('accountant', 'AT'), null)
  assert.equal(packFor('roofer', 'MY'), null, 'no dry season from May to September there')
  assert.equal(packFor('', 'US'), null)
})

test('the pack that was chosen last holds, and none may be chosen', () => {
  const card = 'business "We" zone UTC country AT\nclient acme trade retail'
  const chosen = calendarFrom(`${card}\n2026-01-01 season acme pack heating`.replace('pack heating', 'heating'))
  assert.equal(spanOn(chosen, '2026-12-01', 'busy')?.source, 'heating')
  assert.deepEqual(spanOn(chosen, '2026-12-01', 'busy')?.because, ['f3'])
  const none = calendarFrom(`${card}\n2026-01-01 season acme heating\n2026-02-01 season acme none`)
  assert.deepEqual(none.spans, [])
})

test('packs and feasts are whole: real days, a source, a date, keys of their own', () => {
  for (const pack of PACKS.values()) {
    assert.ok(isDay(pack.on) && pack.trades.length > 0)
    // What a user is shown: where it was read, or nothing at all.
    assert.ok(pack.source === null || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(pack.source), `${pack.key}: ${pack.source}`)
    assert.equal(new Set(pack.windows.map(({ key }) => key)).size, pack.windows.length, pack.key)
    for (const window of pack.windows) {
      if ('feast' in window) continue
      assert.ok(isDay(`2024-${window.from}`) && isDay(`2024-${window.until}`), `${pack.key} ${window.key}`)
    }
  }
  for (const { days, source } of Object.values(FEASTS)) {
    assert.ok(source && days.every(([first, last]) => isDay(first) && isDay(last) && first <= last))
    assert.ok(days.every(([first], at) => at === 0 || days[at - 1]![1] < first))
  }
})

test('rest days follow the country and part of it, and the card before them', () => {
  const restOf = (line: string) => calendarFrom(`business "We" zone UTC\nclient acme ${line}`).rest
  assert.deepEqual(restOf('country NP'), ['sat'])
  assert.deepEqual(restOf('country NP rest sat,sun'), ['sun', 'sat'])
  assert.deepEqual(restOf('country MY region Kelantan'), ['fri', 'sat'])
  assert.deepEqual(restOf('country MY region MY-11'), ['fri', 'sat'])
  assert.deepEqual(restOf('country MY region 01'), ['sun', 'sat'])
  assert.deepEqual(restOf('country SA'), ['fri', 'sat'])
  assert.deepEqual(restOf('country AE'), ['sun', 'sat'])
  assert.deepEqual(restOf('country IR'), ['fri'])
  assert.deepEqual(restOf('country IL'), ['fri', 'sat'])
  assert.deepEqual(restOf('rest none'), [])
  assert.deepEqual(
    calendarFrom('business "We" country NP\nclient acme').rest,
    ['sat'],
    'ours where the client has none',
  )
})

test('facts of other kinds and an empty card are no trouble', () => {
  const calendar = clientCalendar({}, factsOf('2026-01-01 note acme "Hello"'), OURS)
  assert.deepEqual([calendar.zone, calendar.country, calendar.spans], ['Europe/Vienna', 'AT', []])
})

test('every pack and every window of it has its sentence', () => {
  const file = new URL('../../../src/words/en.json', import.meta.url)
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  for (const pack of PACKS.values()) {
    const keys = ['name', ...pack.windows.map(({ key }) => key)].map((key) => `season.${pack.key}.${key}`)
    assert.deepEqual(
      keys.filter((key) => !words[key]),
      [],
    )
  }
})
