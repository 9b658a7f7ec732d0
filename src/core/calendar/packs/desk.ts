import type { SeasonPack } from '../pack.ts'

const ON = '2026-11-22'

/** Seasons of accountants, lawyers and offices (handbook 4.2). */
export const DESK_PACKS: readonly SeasonPack[] = [
  {
    key: 'accountants-us',
    trades: ['accounting'],
    countries: ['US'],
    windows: [
      { what: 'busy', key: 'tax-returns', from: '01-01', until: '04-15' },
      { what: 'open', key: 'after-returns', from: '05-01', until: '07-31' },
      { what: 'busy', key: 'extensions', from: '08-01', until: '10-15' },
      { what: 'busy', key: 'year-end', from: '11-01', until: '12-31' },
    ],
    source: 'choicebookkeepingteam.com',
    on: ON,
  },
  {
    key: 'accountants-uk',
    trades: ['accounting'],
    countries: ['GB'],
    windows: [
      { what: 'busy', key: 'self-assessment', from: '12-01', until: '01-31' },
      { what: 'busy', key: 'vat-april', from: '04-25', until: '05-07' },
      { what: 'busy', key: 'vat-july', from: '07-25', until: '08-07' },
      { what: 'busy', key: 'vat-october', from: '10-25', until: '11-07' },
      { what: 'open', key: 'spring', from: '02-08', until: '03-31' },
      { what: 'open', key: 'summer', from: '06-01', until: '08-31' },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'services-am',
    trades: ['accounting', 'law', 'office'],
    countries: ['AM'],
    windows: [
      { what: 'busy', key: 'new-year', from: '12-31', until: '01-06' },
      { what: 'busy', key: 'annual-returns', from: '04-10', until: '04-20' },
      { what: 'open', key: 'february', from: '02-01', until: '02-28' },
    ],
    source: 'taxsummaries.pwc.com',
    on: ON,
  },
  {
    key: 'lawyers',
    trades: ['law'],
    countries: null,
    windows: [
      { what: 'busy', key: 'year-end', from: '11-15', until: '12-31' },
      { what: 'open', key: 'after-closings', from: '01-10', until: '02-15' },
    ],
    source: null,
    on: ON,
  },
]
