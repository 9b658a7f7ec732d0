import type { SeasonPack } from '../pack.ts'

const ON = '2026-11-22'

/** Seasons of schools, clinics and fitness (handbook 4.2). */
export const CARE_PACKS: readonly SeasonPack[] = [
  {
    key: 'schools',
    trades: ['school'],
    countries: null,
    windows: [
      { what: 'busy', key: 'term-start', from: '08-15', until: '09-14', south: true },
      { what: 'open', key: 'after-start', from: '09-15', until: '10-31', south: true },
      { what: 'busy', key: 'reports', from: '12-01', until: '01-10', south: true },
      { what: 'open', key: 'second-term', from: '01-20', until: '02-28', south: true },
      { what: 'busy', key: 'exams', from: '05-15', until: '06-30', south: true },
      { what: 'busy', key: 'summer', from: '07-01', until: '08-14', south: true },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'clinics-us',
    trades: ['clinic'],
    countries: ['US'],
    windows: [
      { what: 'busy', key: 'flu', from: '12-01', until: '02-28' },
      { what: 'busy', key: 'insurance-year', from: '11-01', until: '12-31' },
      { what: 'open', key: 'spring', from: '03-15', until: '05-31' },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'clinics',
    trades: ['clinic'],
    countries: null,
    windows: [
      { what: 'busy', key: 'flu', from: '12-01', until: '02-28', south: true },
      { what: 'open', key: 'spring', from: '03-15', until: '05-31', south: true },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'fitness',
    trades: ['fitness'],
    countries: null,
    windows: [
      { what: 'busy', key: 'new-year', from: '01-01', until: '02-28' },
      { what: 'open', key: 'autumn', from: '09-01', until: '10-31', south: true },
    ],
    source: null,
    on: ON,
  },
]
