/**
 * Holidays whose day may still change: Hijri months begin when a moon is sighted, and the days of Hindu and Buddhist
 * feasts are announced by governments year by year (handbook 4.3). Easter, the Chinese, Korean and Hebrew calendars
 * and the sun's are reckoned long ahead and certain.
 */
const HIJRI =
  /\b(muharram|safar|rabi al-awwal|rabi al-thani|jumada al-awwal|jumada al-thani|rajab|sha'?ban|ramadan|shawwal|dhu al-qidah|dhu al-hijjah)\b/i

/** Feasts the library gives as plain dates, by what they are called in English or Malay. */
const ANNOUNCED =
  /deepavali|diwali|thaipusam|holi\b|phagwa|vesak|wesak|waisak|visakh|buddh|makha|asalha|nyepi|tsagan|sagaalgan|shagaa|hari raya|nuzul|awal muharram|maulid|mawlid/i

export function isSighted(rule: string, names: readonly string[]): boolean {
  return HIJRI.test(rule) || names.some((name) => ANNOUNCED.test(name))
}
