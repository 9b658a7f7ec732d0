import type { Phrase, ToneLanguage } from '../letters/tone/language.ts'
import { findAll, makeLookup } from '../letters/tone/lookup.ts'
import type { Lookup } from '../letters/tone/lookup.ts'
import { readLetter } from '../letters/tone/read-letter.ts'
import { INDUCEMENTS } from '../remedies/inducement.ts'

/**
 * How a question sells (I31), by language, in the phrases of `core/letters/tone`: prices, offers, something new, a way
 * back. What asks somebody to come back or stay is found as well.
 */
export const SELLING: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    '(discount|discounts|special offer|special price|promotion|coupon|voucher|free trial|limited time|best price)',
    '(new|our latest|our new) (service|services|product|products|package|packages|offer|offers|plan|plans)',
    '(come back|work together again|work with us again|start again with us|win you back|welcome you back|have you back)',
    '(book|order|buy|sign up|subscribe|renew|upgrade) (now|today|again|here)',
    '(recommend us|refer us|leave us a review|write us a review|leave a review)',
  ],
  hy: [
    '(զեղչ*|ակցիա*|հատուկ առաջարկ*|հատուկ գին*|անվճար փորձ*)',
    '(նոր) (ծառայություն*|ապրանք*|փաթեթ*|առաջարկ*)',
    '(վերադառնաք|վերադարձեք|կրկին աշխատե*|նորից աշխատե*|կրկին համագործակցե*)',
    '(պատվիրեք|գնեք|գրանցվեք|բաժանորդագրվեք)',
    '(խորհուրդ տվեք մեզ|կարծիք թողեք|կարծիք գրեք)',
  ],
  is: [
    '(afslátt*|tilboð*|sérverð*|sértilboð*|afsláttarkóð*|ókeypis prufu*)',
    '(ný|nýja|nýjar|nýju|nýtt) (þjónust*|vör*|pakk*|áskrift*)',
    '(koma aftur|komið aftur|vinna saman aftur|vinna aftur með okkur|byrja aftur hjá okkur)',
    '(pantaðu|pantið|kauptu|kaupið|bókaðu|bókið|skráðu þig|endurnýjaðu)',
    '(mælið með okkur|mæla með okkur|skrifið umsögn|skrifa umsögn|skilja eftir umsögn)',
  ],
  ms: [
    '(diskaun|potongan harga|tawaran istimewa|tawaran khas|harga istimewa|promosi|baucar|percubaan percuma)',
    '(perkhidmatan|produk|pakej|tawaran|pelan) (baharu|baru|terkini)',
    '(kembali kepada kami|bekerjasama lagi|bekerja dengan kami lagi|bermula semula dengan kami)',
    '(tempah|pesan|beli|langgan|daftar|naik taraf) (sekarang|hari ini|lagi|di sini)',
    '(mengesyorkan kami|syorkan kami|tulis ulasan|tinggalkan ulasan)',
  ],
  ne: [
    '(छुट|छुटमा|छुटको|विशेष अफर*|विशेष प्रस्ताव*|विशेष मूल्य*|प्रमोसन*|कुपन*|निःशुल्क परीक्षण*)',
    '(नयाँ) (सेवा*|उत्पादन*|प्याकेज*|अफर*|योजना*)',
    '(फर्केर आउनु*|फर्कनुहोस्*|फेरि काम गर्*|पुनः काम गर्*|फेरि सँगै काम*)',
    '(अर्डर गर्नुहोस्*|किन्नुहोस्*|सदस्यता लिनुहोस्*|दर्ता गर्नुहोस्*)',
    '(सिफारिस गर्नुहोस्*|समीक्षा लेख्नुहोस्*|समीक्षा दिनुहोस्*)',
  ],
}

const lookups = new Map<string, Lookup<true>>()

/** The first words of a text that sell, in one of the languages; null where none were found. */
export function sellsIn(text: string, languages: readonly ToneLanguage[]): string | null {
  for (const language of languages) {
    const words = readLetter(text, language.language, language.folds)
    const [found] = findAll(lookupFor(language), words)
    if (found) return text.slice(words[found.from]!.start, words[found.to - 1]!.end)
  }
  return null
}

function lookupFor(language: ToneLanguage): Lookup<true> {
  const code = language.language
  const known = lookups.get(code)
  if (known) return known
  const phrases = [...(SELLING[code] ?? []), ...(INDUCEMENTS[code] ?? [])]
  const made = makeLookup(
    phrases.map((phrase) => [phrase, true] as const),
    language,
  )
  lookups.set(code, made)
  return made
}
