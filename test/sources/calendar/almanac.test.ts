import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FEASTS } from '../../../src/core/calendar/feasts.ts'
import type { FeastKey } from '../../../src/core/calendar/feasts.ts'
import { daysBetween, isDay } from '../../../src/core/day.ts'
import type { Holiday } from '../../../src/core/calendar/almanac.ts'
import { makeAlmanac } from '../../../src/sources/calendar/almanac.ts'
import { remember } from '../../../src/sources/calendar/remember.ts'

const almanac = makeAlmanac()

function holidays(country: string, region: string | null, year: number, language?: string): readonly Holiday[] {
  const found = almanac.holidays(country, region, year, language)
  assert.ok(found, `${country} ${year}`)
  return found
}

const days = (found: readonly Holiday[]) => found.map(({ day }) => day)
const named = (found: readonly Holiday[], name: RegExp) => found.filter((one) => name.test(one.name))

test('the countries of the handbook have the days it counts', () => {
  assert.equal(holidays('IS', null, 2026).length, 16)
  assert.equal(holidays('MY', null, 2026).length, 17)
  assert.equal(holidays('MY', '10', 2026).length, 19)
  const armenia = days(holidays('AM', null, 2026))
  for (const day of ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-05', '2026-01-06', '2026-12-31']) {
    assert.ok(armenia.includes(day), `a holiday of several days has each of them: ${day}`)
  }
})

test('N31: a part of a country is found by code and by name, and one nobody knows is the whole country', () => {
  const selangor = holidays('MY', '10', 2026)
  for (const region of ['Selangor', 'selangor', 'MY-10', 'my-10'])
    assert.deepEqual(holidays('my', region, 2026), selangor)
  assert.deepEqual(holidays('MY', 'Atlantis', 2026), holidays('MY', null, 2026))
  assert.deepEqual(holidays('CH', 'ZH', 2026), holidays('CH', 'Zürich', 2026))
  assert.deepEqual(holidays('UK', 'Scotland', 2026), holidays('GB', 'SCT', 2026))
  assert.deepEqual(holidays('US', 'Virginia', 2026), holidays('US', 'VA', 2026))
  assert.notDeepEqual(holidays('GB', 'Scotland', 2026), holidays('GB', 'England', 2026))
})

test('a country without a table is not a country without holidays', () => {
  for (const country of ['XX', '', 'Atlantis', '__proto__']) assert.equal(almanac.holidays(country, null, 2026), null)
  assert.equal(almanac.holidays('AT', null, 1850), null)
  assert.equal(almanac.holidays('AT', null, 2200), null)
  assert.equal(almanac.holidays('AT', null, Number.NaN), null)
})

test('days that follow a moon which must be seen are provisional, reckoned ones are certain', () => {
  const malaysia = holidays('MY', 'Selangor', 2026, 'ms')
  for (const name of [
    /Aidil Fitri/,
    /Raya Haji/,
    /Awal Muharram/,
    /Nuzul/,
    /Nabi/,
    /Deepavali/,
    /Thaipusam/,
    /Vesak/,
  ]) {
    assert.ok(named(malaysia, name).length > 0, String(name))
    assert.ok(
      named(malaysia, name).every(({ provisional }) => provisional),
      String(name),
    )
  }
  for (const name of [/Tahun Baru Cina/, /Kebangsaan/, /Krismas/]) {
    assert.ok(named(malaysia, name).length > 0 && named(malaysia, name).every(({ provisional }) => !provisional))
  }
  const turkey = holidays('TR', null, 2026, 'en').filter(({ provisional }) => provisional)
  assert.ok(turkey.length >= 7, 'both feasts with all their days')
  assert.ok(holidays('AT', null, 2026).every(({ provisional }) => !provisional))
})

test('substitute days count, bank days and observances do not', () => {
  assert.ok(days(holidays('GB', null, 2026)).includes('2026-12-28'))
  assert.ok(!days(holidays('AT', null, 2026)).includes('2026-12-24'), 'a bank holiday there')
  assert.equal(named(holidays('US', null, 2026, 'en'), /Valentine|Halloween/).length, 0)
  assert.ok(days(holidays('IS', null, 2026)).includes('2026-12-24'), 'a half holiday is one')
})

test('a holiday over New Year has its days in both years', () => {
  assert.deepEqual(days(named(holidays('SZ', null, 2027, 'en'), /Incwala/)).slice(0, 2), ['2027-01-01', '2027-01-02'])
})

test('names come in the wished language where there is one', () => {
  assert.ok(named(holidays('AM', null, 2026, 'hy'), /Ամանոր/).length > 0)
  assert.ok(named(holidays('IS', null, 2026, 'en-GB'), /Christmas/).length > 0)
  assert.ok(named(holidays('AT', null, 2026, 'ne'), /Nationalfeiertag/).length > 0)
  assert.ok(named(holidays('AT', null, 2026), /Nationalfeiertag/).length > 0, 'an earlier wish does not stick')
})

test('where the library ends or errs, the moving feasts of Malaysia go on', () => {
  assert.deepEqual(days(named(holidays('MY', null, 2028), /Deepavali/)), ['2028-10-17'])
  assert.equal(named(holidays('MY', 'Selangor', 2029), /Thaipusam/).length, 1)
  assert.equal(named(holidays('MY', 'Kelantan', 2029), /Thaipusam/).length, 0)
})

test('the feasts that seasons lean on agree with the almanac', () => {
  const near = (day: string, found: readonly Holiday[], within: number) =>
    found.some((one) => Math.abs(daysBetween(day, one.day)) <= within)
  for (let year = 2024; year <= 2032; year++) {
    const own = (feast: FeastKey) => FEASTS[feast].days.filter(([, last]) => last.startsWith(`${year}-`))
    const malaysia = holidays('MY', null, year, 'ms')
    for (const [first] of own('chinese-new-year')) assert.ok(near(first, named(malaysia, /Cina/), 0), first)
    for (const [, last] of own('ramadan-raya')) assert.ok(near(last, named(malaysia, /Aidil Fitri/), 1), last)
    for (const [first] of own('deepavali')) assert.ok(near(first, named(malaysia, /Deepavali/), 0), first)
    for (const [, last] of own('easter'))
      assert.ok(near(last, named(holidays('AT', null, year), /Ostermontag/), 0), last)
    const feasts = named(holidays('NP', null, year, 'en'), /Ghatasthapana|Tihar/)
    for (const [first, last] of own('dashain-tihar')) {
      if (year <= 2030) assert.ok(near(first, feasts, 0) && near(last, feasts, 1), first)
    }
  }
})

test('Nepal: fixed dates of Bikram Sambat', () => {
  const on = (year: number, name: RegExp) => days(named(holidays('np', null, year, 'en'), name))
  assert.deepEqual(on(2024, /New Year/), ['2024-04-13'])
  assert.deepEqual(on(2025, /New Year/), ['2025-04-14'])
  assert.deepEqual(on(2024, /Prithvi/), ['2024-01-12'])
  assert.deepEqual(on(2025, /Prithvi/), ['2025-01-11'])
  assert.deepEqual(on(2024, /Maghe/), ['2024-01-15'])
  assert.deepEqual(on(2025, /Republic/), ['2025-05-29'])
  assert.deepEqual(on(2023, /Constitution/), ['2023-09-20'])
  assert.deepEqual(on(2025, /Martyrs/), ['2025-01-29'])
  assert.deepEqual(on(2024, /Democracy/), ['2024-02-19'])
  assert.equal(named(holidays('NP', null, 2026, 'ne'), /दशैं/).length, 6)
})

test('Nepal: feasts by the moon are provisional, and in a year without a table only the fixed days are known', () => {
  const found = holidays('NP', null, 2025, 'en')
  assert.ok(days(named(found, /Dashain/)).includes('2025-10-02'))
  assert.ok(days(named(found, /Tihar/)).includes('2025-10-23'))
  assert.ok(named(found, /Dashain|Tihar|Holi|Shivaratri|Teej|Chhath|Buddha/).every(({ provisional }) => provisional))
  assert.ok(named(found, /New Year|Republic|Labour/).every(({ provisional }) => !provisional))
  const later = holidays('NP', null, 2032, 'en')
  assert.equal(named(later, /Dashain/).length, 0)
  assert.ok(
    named(later, /Republic/).every(({ provisional }) => provisional),
    'months to come are not yet announced',
  )
})

test('whatever is asked, the days are real, of that year and in order', () => {
  const countries = ['AT', 'MY', 'NP', 'SA', 'IS', 'AM', 'US', 'RU', 'LK', 'ID', 'TH', 'IL', 'XX']
  fc.assert(
    fc.property(fc.constantFrom(...countries), fc.integer({ min: 1970, max: 2076 }), (country, year) => {
      const found = almanac.holidays(country, null, year) ?? []
      assert.deepEqual(days(found).toSorted(), days(found))
      for (const { day, name } of found) assert.ok(isDay(day) && day.startsWith(`${year}-`) && name !== '')
    }),
    { numRuns: 60 },
  )
})

test('the same question gives the same answer object, and what is remembered is bounded', () => {
  assert.equal(almanac.holidays('AT', null, 2026), almanac.holidays('at', null, 2026))
  let made = 0
  const remembered = remember<number>(2)
  const ask = (key: string) => remembered(key, () => ++made)
  assert.deepEqual([ask('a'), ask('b'), ask('a'), ask('c'), ask('a')], [1, 2, 1, 3, 1])
  assert.equal(ask('b'), 4, 'the one asked for longest ago was forgotten')
})
