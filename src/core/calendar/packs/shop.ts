import type { SeasonPack } from '../pack.ts'

const ON = '2026-11-22'

/** Seasons of shops, food, hospitality and tourism (handbook 4.2). */
export const SHOP_PACKS: readonly SeasonPack[] = [
  {
    key: 'retail-my',
    trades: ['retail', 'food', 'sweets'],
    countries: ['MY'],
    windows: [
      { what: 'busy', key: 'raya', feast: 'ramadan-raya', from: ['first', 0], until: ['last', 2] },
      { what: 'open', key: 'after-raya', feast: 'ramadan-raya', from: ['last', 7], until: ['last', 28] },
      { what: 'busy', key: 'new-year', feast: 'chinese-new-year', from: ['first', -14], until: ['last', 1] },
      { what: 'open', key: 'after-new-year', feast: 'chinese-new-year', from: ['last', 14], until: ['last', 28] },
      { what: 'busy', key: 'deepavali', feast: 'deepavali', from: ['first', -14], until: ['last', 1] },
      { what: 'open', key: 'after-deepavali', feast: 'deepavali', from: ['last', 4], until: ['last', 24] },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'sweets',
    trades: ['sweets'],
    countries: null,
    windows: [
      { what: 'busy', key: 'year-end', from: '10-01', until: '01-06' },
      { what: 'busy', key: 'valentine', from: '01-31', until: '02-14' },
      { what: 'busy', key: 'easter', feast: 'easter', from: ['first', -14], until: ['last', 0] },
      { what: 'busy', key: 'mothers-day', from: '04-29', until: '05-14' },
      { what: 'open', key: 'new-year', from: '01-15', until: '01-30' },
      { what: 'open', key: 'spring', from: '02-15', until: '03-31' },
    ],
    source: 'cpadenverco.com',
    on: ON,
  },
  {
    key: 'retail',
    trades: ['retail', 'food'],
    countries: null,
    windows: [
      { what: 'busy', key: 'year-end', from: '10-01', until: '01-06' },
      { what: 'open', key: 'new-year', from: '01-15', until: '03-31' },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'tourism-np',
    trades: ['tourism', 'hospitality'],
    countries: ['NP'],
    windows: [
      { what: 'busy', key: 'spring', from: '03-01', until: '05-31' },
      { what: 'busy', key: 'autumn', from: '10-01', until: '11-30' },
      { what: 'busy', key: 'dashain', feast: 'dashain-tihar', from: ['first', 0], until: ['last', 1] },
      { what: 'open', key: 'monsoon', from: '06-01', until: '08-31' },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'hospitality',
    trades: ['hospitality', 'tourism'],
    countries: null,
    windows: [
      { what: 'busy', key: 'summer', from: '06-01', until: '09-30', south: true },
      { what: 'busy', key: 'weekends', from: '01-01', until: '12-31', weekdays: ['fri', 'sat', 'sun'] },
      { what: 'open', key: 'autumn', from: '10-15', until: '11-30', south: true },
      { what: 'open', key: 'spring', from: '03-15', until: '05-15', south: true },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'hospitality-ski',
    trades: ['ski'],
    countries: null,
    windows: [
      { what: 'busy', key: 'winter', from: '12-15', until: '04-10', south: true },
      { what: 'open', key: 'spring', from: '04-25', until: '06-15', south: true },
      { what: 'open', key: 'autumn', from: '09-15', until: '11-15', south: true },
    ],
    source: null,
    on: ON,
  },
]
