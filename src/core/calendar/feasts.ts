import type { Day } from '../day.ts'

export type FeastKey = 'ramadan-raya' | 'chinese-new-year' | 'deepavali' | 'dashain-tihar' | 'easter'

/** A feast that moves: its first and last day, year by year. What is not listed is not known. */
export type Feast = { source: string; days: readonly (readonly [first: Day, last: Day])[] }

export const FEASTS: Readonly<Record<FeastKey, Feast>> = {
  'ramadan-raya': {
    source: 'Umm al-Qura calendar, first of Ramadan to second of Shawwal; sighting may move it a day',
    days: [
      ['2024-03-11', '2024-04-11'],
      ['2025-03-01', '2025-03-31'],
      ['2026-02-18', '2026-03-21'],
      ['2027-02-08', '2027-03-10'],
      ['2028-01-28', '2028-02-27'],
      ['2029-01-16', '2029-02-15'],
      ['2030-01-05', '2030-02-05'],
      ['2030-12-26', '2031-01-25'],
      ['2031-12-16', '2032-01-15'],
      ['2032-12-04', '2033-01-04'],
    ],
  },
  'chinese-new-year': {
    source: 'Chinese calendar, first and second day of the year by the new moon in Beijing',
    days: [
      ['2024-02-10', '2024-02-11'],
      ['2025-01-29', '2025-01-30'],
      ['2026-02-17', '2026-02-18'],
      ['2027-02-07', '2027-02-08'],
      ['2028-01-26', '2028-01-27'],
      ['2029-02-13', '2029-02-14'],
      ['2030-02-03', '2030-02-04'],
      ['2031-01-23', '2031-01-24'],
      ['2032-02-11', '2032-02-12'],
      ['2033-01-31', '2033-02-01'],
    ],
  },
  deepavali: {
    source: 'computed: the fourteenth waning day of Ashvina at sunrise; agrees with the published days of 2024 to 2026',
    days: [
      ['2024-10-31', '2024-10-31'],
      ['2025-10-20', '2025-10-20'],
      ['2026-11-08', '2026-11-08'],
      ['2027-10-28', '2027-10-28'],
      ['2028-10-17', '2028-10-17'],
      ['2029-11-05', '2029-11-05'],
      ['2030-10-26', '2030-10-26'],
      ['2031-11-13', '2031-11-13'],
      ['2032-11-02', '2032-11-02'],
      ['2033-10-22', '2033-10-22'],
    ],
  },
  'dashain-tihar': {
    source: 'computed: Ghatasthapana to Bhai Tika by the moon at sunrise in Kathmandu; a day off at most',
    days: [
      ['2024-10-03', '2024-11-03'],
      ['2025-09-22', '2025-10-23'],
      ['2026-10-11', '2026-11-11'],
      ['2027-09-30', '2027-10-31'],
      ['2028-09-19', '2028-10-19'],
      ['2029-10-08', '2029-11-08'],
      ['2030-09-28', '2030-10-28'],
      ['2031-10-17', '2031-11-16'],
      ['2032-10-05', '2032-11-05'],
      ['2033-09-24', '2033-10-25'],
    ],
  },
  easter: {
    source: 'Gregorian computus, Easter Sunday and Monday of the western churches',
    days: [
      ['2024-03-31', '2024-04-01'],
      ['2025-04-20', '2025-04-21'],
      ['2026-04-05', '2026-04-06'],
      ['2027-03-28', '2027-03-29'],
      ['2028-04-16', '2028-04-17'],
      ['2029-04-01', '2029-04-02'],
      ['2030-04-21', '2030-04-22'],
      ['2031-04-13', '2031-04-14'],
      ['2032-03-28', '2032-03-29'],
      ['2033-04-17', '2033-04-18'],
    ],
  },
}
