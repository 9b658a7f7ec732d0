import type { SeasonPack } from '../pack.ts'

const ON = '2026-11-22'
/** Where the year has a wet and a dry half, which the general pack of builders gets wrong. */
const MONSOON = ['BD', 'ID', 'IN', 'KH', 'LA', 'LK', 'MM', 'MY', 'NP', 'PH', 'SG', 'TH', 'VN']

/** Seasons of farming, fishing, building and heating (handbook 4.2). */
export const LAND_PACKS: readonly SeasonPack[] = [
  {
    key: 'farming',
    trades: ['farming'],
    countries: null,
    except: MONSOON,
    windows: [
      { what: 'busy', key: 'sowing', from: '03-15', until: '05-31', south: true },
      { what: 'busy', key: 'harvest', from: '08-01', until: '10-31', south: true },
      { what: 'open', key: 'winter', from: '12-01', until: '02-28', south: true },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'fishing-is',
    trades: ['fishing'],
    countries: ['IS'],
    windows: [
      { what: 'busy', key: 'capelin', from: '01-10', until: '03-31' },
      { what: 'busy', key: 'cod', from: '02-01', until: '05-11' },
      { what: 'open', key: 'between', from: '05-20', until: '06-30' },
      { what: 'open', key: 'autumn', from: '10-01', until: '12-10' },
    ],
    source: 'fiskerforum.com',
    on: ON,
  },
  {
    key: 'heating',
    trades: ['heating'],
    countries: null,
    windows: [
      { what: 'busy', key: 'winter', from: '10-01', until: '01-31', south: true },
      { what: 'open', key: 'summer', from: '05-01', until: '08-31', south: true },
    ],
    source: null,
    on: ON,
  },
  {
    key: 'building',
    trades: ['building'],
    countries: null,
    except: MONSOON,
    windows: [
      { what: 'busy', key: 'dry-season', from: '05-01', until: '09-30', south: true },
      { what: 'open', key: 'winter', from: '11-15', until: '02-28', south: true },
    ],
    source: null,
    on: ON,
  },
]
