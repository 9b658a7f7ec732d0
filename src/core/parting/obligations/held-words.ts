import type { Phrase } from '../../letters/tone/language.ts'

type PhraseLists = Readonly<Record<string, readonly Phrase[]>>

/**
 * How a note of what is handed over makes it wait for money or a signature, by language, in the phrases of
 * `core/letters/tone` (11.2, no. 16). Notes are shorter than letters: nobody is spoken to, and what is handed over often has
 * no name.
 */
export const HELD: PhraseLists = {
  en: [
    '(hand over|hands over|handed over|handover|hand out|handed out|release|released|unlock|unlocked|transfer|transferred|hand them over|hand it over|hand everything over) …… (when|once|after|if|as soon as|against|upon|until|unless|subject to|provided|depends on|in return for|in exchange for|pending|not before) … (fee|fees|paid|pay|pays|payment|settled|settle|settles|settlement|invoice|invoices|balance|money|bill|signature|signed|sign|signs|debt|arrears)',
    '<papers> …… (only|not|nothing|no)? (against|after|upon|when|once|until|unless|pending|subject to|in return for|in exchange for) … (fee|fees|paid|pay|pays|payment|settled|settle|settles|settlement|money|bill|signature|signed|sign|signs|debt|arrears)',
    '(when|once|after|only after|only when|only if|as soon as|upon|against|unless|until) … (fee|fees|paid|pay|pays|payment|settled|settle|settles|settlement|money|signature|signed|signs|debt|arrears) …, …… (hand over|release|unlock|transfer|<papers>)',
    '(do not|don’t|never|not) … (hand over|release|unlock|transfer|return|give) …… (before|until|without|unless|till) … (fee|fees|paid|pay|pays|payment|settled|settlement|money|signature|signed|sign)',
    '(money|payment|fee|fees|signature) first, (then|only then)? …… (hand over|release|transfer|<papers>)',
  ],
  hy: [
    '(հանձն*|կհանձն*|չհանձն*|<papers>) …… (վճարումից|վճարելուց|վճարվելուց|մարումից|մարելուց|մարվելուց|ստորագրելուց|ստորագրումից|ստորագրությունից|գումարը ստանալուց) (հետո|յետո|անմիջապես հետո)',
    '(վճարումից|վճարելուց|վճարվելուց|մարումից|մարելուց|մարվելուց|ստորագրելուց|ստորագրությունից|գումարը ստանալուց) (հետո) …… (հանձն*|կհանձն*|<papers>)',
    '(հանձն*|կհանձն*|չհանձն*|<papers>) …… (երբ|հենց որ|մինչեւ|քանի դեռ|եթե) … (չվճար*|վճարեն|վճարի|վճարվի|վճարում ստան*|մարեն|մարվի|չմար*|ստորագրեն|ստորագրի|ստորագրվի|չստորագր*|գումարը)',
    '(երբ|հենց որ|քանի դեռ|եթե|մինչեւ) … (չվճար*|վճարեն|վճարի|վճարվի|մարեն|մարվի|չմար*|ստորագրեն|ստորագրի|չստորագր*) …, …… (հանձն*|կհանձն*|չհանձն*|<papers>)',
    '(հանձն*|կհանձն*|<papers>|ցուցակ*) …… (ստորագրության|վճարման|վճարի|գումարի|ստորագրությամբ) (դիմաց|դեպքում|փոխարեն|պայմանով|միայն)',
    '(<papers>|ցուցակ*) … միայն … (ստորագրությ*|վճար*)',
    '(չհանձն*|չտալ|չտրամադր*) …… (առանց|մինչեւ) … (վճար*|ստորագր*|գումար*)',
    '(նախ|սկզբում) (վճարում*|վճարը|գումարը|ստորագր*) …, …… (հանձն*|կհանձն*|<papers>)',
  ],
  is: [
    '(afhenda|afhendum|afhendist|afhent|afhending|skila|skilum|skilað|losa|losum|láta af hendi|<papers>) …… (þegar|eftir að|eftir|um leið og|fyrr en|nema|að lokinni|þá fyrst|að fenginni|þar til|ef) … (<paid>|þóknun*|undirskrift*|skrifa undir|skrifar undir|skrifað undir|skrifað er undir)',
    '(afhenda|afhendum|afhent|skila|skilum|lista|listi|listinn|lykilorðalist*|<papers>) …… (gegn|við) … (greiðslu|undirskrift|undirritun|borgun|uppgjöri|kvittun)',
    '(þegar|eftir að|eftir|um leið og|ef|að lokinni|að fenginni) … (<paid>|þóknun*|undirskrift*|skrifað undir) …, …… (afhenda|afhendum|skila|skilum|losa|losum|<papers>)',
    '(ekki|aldrei|ekkert) … (afhenda|skila|losa|láta af hendi|afhent) …… (fyrr en|nema|án|áður en) … (<paid>|þóknun*|undirskrift*)',
    '(fyrst) (greiðsla|greiðslan|peningarnir|undirskrift) …, …… (afhenda|skila|<papers>)',
  ],
  ms: [
    '(serah|serahkan|menyerahkan|diserahkan|lepaskan|dilepaskan|penyerahan|<held things>) …… (selepas|setelah|apabila|bila|jika|kalau|hanya jika|sebaik|dengan syarat|sehingga|selagi|sesudah) … (<pay>|yuran|tandatangan|ditandatangani|menandatangani|tandatangani)',
    '<held things> …… (hanya) …… (dengan|atas|selepas|melalui) … (tandatangan|bayaran|pembayaran|yuran)',
    '(serah|serahkan|diserahkan|lepaskan) …… (hanya)? (dengan|atas|sebagai ganti) (tandatangan|bayaran|pembayaran)',
    '(selepas|setelah|apabila|bila|jika|kalau|sebaik|sesudah|selagi) … (<pay>|yuran|tandatangan|ditandatangani) …, …… (serah|serahkan|diserahkan|lepaskan|<held things>)',
    '(jangan|tidak|tak|usah) … (serah|serahkan|diserahkan|lepaskan|pulangkan|beri|berikan) …… (sebelum|selagi|sehingga|tanpa) … (<pay>|yuran|tandatangan)',
    '(bayaran|bayar|tandatangan) (dahulu|dulu), …… (serah|serahkan|<held things>)',
  ],
  ne: [
    '<after pay> (मात्र|मात्रै)? …… (<papers>|बुझाउने|नबुझाउने|हस्तान्तरण*|सुम्पने)',
    '<papers> …… <after pay> …… (दिने|नदिने|बुझाउने|नबुझाउने|फिर्ता|हस्तान्तरण*|खोल्ने|पठाउने|सुम्पने|मात्र|मात्रै)',
    '(बुझाउने|हस्तान्तरण गर्ने|सुम्पने) …… <after pay>',
    '(<papers>|सूची) …… (हस्ताक्षर|भुक्तानी|पैसा|सही) (गराएर|लिएर|पाएर|गरेर) (मात्र|मात्रै)',
    '(हस्ताक्षर|भुक्तानी|पैसा|सही) (गराएर|लिएर|पाएर) (मात्र|मात्रै) …… (<papers>|सूची|बुझाउने|दिने)',
    '(<papers>|सूची) …… (हस्ताक्षरमा|हस्ताक्षरको सट्टा|हस्ताक्षरका आधारमा|भुक्तानीको सट्टा|भुक्तानीमा) (मात्र|मात्रै|दिने|बुझाउने)',
    '(पहिले|पहिला) (हस्ताक्षर|भुक्तानी|पैसा|शुल्क) …, …… (<papers>|बुझाउने)',
  ],
}

/** What says in the same sentence that nothing waits for it. */
export const FREE: PhraseLists = {
  en: [
    '(whether or not|regardless of|no matter|even if|even though|independent of|without waiting|not wait|not to wait|no need to wait)',
  ],
  hy: ['(անկախ|չսպասել|չսպասելով|առանց սպասելու|նույնիսկ եթե|թեկուզ)'],
  is: ['(hvort sem|óháð|þó að|þótt|án tillits|ekki bíða|án þess að bíða|jafnvel þó)'],
  ms: [
    '(sama ada|tanpa mengira|tidak kira|walaupun|tanpa menunggu|tidak perlu menunggu|jangan tunggu|tidak perlu tunggu)',
  ],
  ne: ['(होस् वा नहोस्|भए पनि नभए पनि|जे भए पनि|नपर्खी|नकुरी|पर्खनु पर्दैन|कुर्नु पर्दैन|विना शर्त)'],
}

/** What the phrases above name, beside the lists of the tone check. */
export const HELD_LISTS: Readonly<Record<string, Readonly<Record<string, readonly Phrase[]>>>> = {
  ms: { 'held things': ['(fail|dokumen|kata laluan|data|rekod|domain|kunci|salinan|buku|bahan|sandaran)'] },
  ne: {
    'after pay': [
      '(भुक्तानीपछि|भुक्तानी पछि|शुल्कपछि|हस्ताक्षरपछि|हस्ताक्षर पछि|पैसा आएपछि|शुल्क तिरेपछि|शुल्क आएपछि|रकम आएपछि|सही गरेपछि|हस्ताक्षर नगरी|भुक्तानी नगरी|शुल्क नतिरी|नतिरी|नतिरुन्जेल|शुल्क नतिरेसम्म|भुक्तानीबिना)',
      '<paid>',
    ],
  },
}
