/** Names of Nepal's public holidays. */
export const NAMES = {
  'new-year': { en: 'Nepali New Year', ne: 'नयाँ वर्ष' },
  'labour-day': { en: 'Labour Day', ne: 'अन्तर्राष्ट्रिय श्रमिक दिवस' },
  'loktantra-day': { en: 'Loktantra Day', ne: 'लोकतन्त्र दिवस' },
  'republic-day': { en: 'Republic Day', ne: 'गणतन्त्र दिवस' },
  'constitution-day': { en: 'Constitution Day', ne: 'संविधान दिवस' },
  christmas: { en: 'Christmas Day', ne: 'क्रिसमस डे' },
  'tamu-lhosar': { en: 'Tamu Lhosar', ne: 'तमु ल्होसार' },
  'prithvi-jayanti': { en: 'Prithvi Jayanti', ne: 'पृथ्वी जयन्ती' },
  'maghe-sankranti': { en: 'Maghe Sankranti', ne: 'माघे सङ्क्रान्ति' },
  'martyrs-day': { en: 'Martyrs’ Day', ne: 'शहीद दिवस' },
  'democracy-day': { en: 'Democracy Day', ne: 'प्रजातन्त्र दिवस' },
  'womens-day': { en: 'Women’s Day', ne: 'अन्तर्राष्ट्रिय महिला दिवस' },
  'sonam-lhosar': { en: 'Sonam Lhosar', ne: 'सोनाम ल्होसार' },
  shivaratri: { en: 'Maha Shivaratri', ne: 'महाशिवरात्रि' },
  'gyalpo-lhosar': { en: 'Gyalpo Lhosar', ne: 'ग्याल्पो ल्होसार' },
  holi: { en: 'Phagu Purnima (Holi)', ne: 'फागु पूर्णिमा (होली)' },
  'ram-navami': { en: 'Ram Navami', ne: 'रामनवमी' },
  'eid-al-fitr': { en: 'Eid al-Fitr', ne: 'इद-उल-फित्र' },
  'buddha-jayanti': { en: 'Buddha Jayanti', ne: 'बुद्ध जयन्ती' },
  'eid-al-adha': { en: 'Eid al-Adha', ne: 'बकर इद' },
  'janai-purnima': { en: 'Janai Purnima', ne: 'जनै पूर्णिमा' },
  janmashtami: { en: 'Krishna Janmashtami', ne: 'श्रीकृष्ण जन्माष्टमी' },
  teej: { en: 'Haritalika Teej', ne: 'हरितालिका तीज' },
  ghatasthapana: { en: 'Ghatasthapana', ne: 'घटस्थापना' },
  dashain: { en: 'Dashain', ne: 'दशैं' },
  tihar: { en: 'Tihar', ne: 'तिहार' },
  chhath: { en: 'Chhath', ne: 'छठ पर्व' },
  'yomari-punhi': { en: 'Udhauli and Yomari Punhi', ne: 'उधौली पर्व, योमरी पुन्ही' },
} as const

export type FeastName = keyof typeof NAMES

/** A holiday with a fixed date: in Bikram Sambat (`bs`, month 1 is Baisakh) or in our calendar (`ad`). */
export type Fixed = { feast: FeastName; calendar: 'bs' | 'ad'; month: number; date: number }

export const FIXED: readonly Fixed[] = [
  { feast: 'new-year', calendar: 'bs', month: 1, date: 1 },
  { feast: 'loktantra-day', calendar: 'bs', month: 1, date: 11 },
  { feast: 'labour-day', calendar: 'ad', month: 5, date: 1 },
  { feast: 'republic-day', calendar: 'bs', month: 2, date: 15 },
  { feast: 'constitution-day', calendar: 'bs', month: 6, date: 3 },
  { feast: 'christmas', calendar: 'ad', month: 12, date: 25 },
  { feast: 'tamu-lhosar', calendar: 'bs', month: 9, date: 15 },
  { feast: 'prithvi-jayanti', calendar: 'bs', month: 9, date: 27 },
  { feast: 'maghe-sankranti', calendar: 'bs', month: 10, date: 1 },
  { feast: 'martyrs-day', calendar: 'bs', month: 10, date: 16 },
  { feast: 'democracy-day', calendar: 'bs', month: 11, date: 7 },
  { feast: 'womens-day', calendar: 'ad', month: 3, date: 8 },
]

/** The last year for which the lengths of the months are published (2083 ends in April 2027). */
export const ANNOUNCED_UNTIL = 2026

/** A feast that follows the moon, `MM-DD`, until a last day where it has several. */
export type LunarFeast = { feast: FeastName; from: string; until?: string }

/** The feasts of a year in the order of the columns below. */
function year(days: string): LunarFeast[] {
  return days.split(' ').map((day, at) => {
    const [from, until] = day.split('/') as [string, string?]
    return { feast: COLUMNS[at]!, from, ...(until ? { until } : {}) }
  })
}

const COLUMNS: readonly FeastName[] = [
  'sonam-lhosar',
  'shivaratri',
  'gyalpo-lhosar',
  'holi',
  'ram-navami',
  'eid-al-fitr',
  'buddha-jayanti',
  'eid-al-adha',
  'janai-purnima',
  'janmashtami',
  'teej',
  'ghatasthapana',
  'dashain',
  'tihar',
  'chhath',
  'yomari-punhi',
]

/**
 * Feasts by the moon, by year. Dashain and Tihar of 2024, and how long they lasted in 2025, as newspapers had them from
 * the Gazette (nepalkairan.com, myrepublica.nagariknetwork.com), the others computed from the moon at sunrise in Kathmandu, Eid one
 * day after the Umm al-Qura calendar; written down on 2026-11-22. Computed days agree with the published ones of 2024
 * and 2025 but for Chhath 2025 and the shortened Dashain of 2024. Holi: the hills first, the Terai the day after.
 */
export const LUNAR: Readonly<Record<number, readonly LunarFeast[]>> = {
  2024: year(
    '02-10 03-08 03-11 03-24/03-25 04-17 04-11 05-23 06-17 08-19 08-26 09-06 10-03 10-10/10-14 10-31/11-04 11-07 12-15',
  ),
  2025: year(
    '01-30 02-26 02-28 03-13/03-14 04-06 03-31 05-12 06-07 08-09 08-16 08-26 09-22 09-29/10-04 10-20/10-24 10-27 12-04',
  ),
  2026: year(
    '01-19 02-15 02-18 03-02/03-03 03-27 03-21 05-01 05-28 08-28 09-04 09-14 10-11 10-18/10-23 11-08/11-11 11-15 12-24',
  ),
  2027: year(
    '02-07 03-06 03-09 03-21/03-22 04-15 03-10 05-20 05-17 08-17 08-25 09-03 09-30 10-06/10-12 10-28/10-31 11-04 12-13',
  ),
  2028: year(
    '01-27 02-23 02-26 03-10/03-11 04-04 02-27 05-08 05-06 08-05 08-13 08-23 09-19 09-25/09-30 10-17/10-19 10-23 12-02',
  ),
  2029: year(
    '01-15 02-11 02-14 02-27/02-28 04-23 02-15 05-27 04-25 08-24 09-01 09-11 10-08 10-13/10-19 11-05/11-08 11-11 12-20',
  ),
  2030: year(
    '02-03 03-02 03-05 03-18/03-19 04-12 02-05 05-17 04-14 08-13 08-21 08-31 09-28 10-03/10-08 10-25/10-28 11-01 12-09',
  ),
}
