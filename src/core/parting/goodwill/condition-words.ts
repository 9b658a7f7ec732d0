import type { Phrase } from '../../letters/tone/language.ts'

/**
 * How something that is given is tied to a signature, to a claim that is dropped, to a payment or to consent (I29), by
 * language, in the phrases of `core/letters/tone`. Reviews, silence and coming back: `core/remedies/inducement.ts`.
 */
export const CONDITIONS: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    '(if|when|once|after|provided|unless|until|as soon as|as long as|upon) … (sign|signs|signed|signing|signature|agree|agrees|agreed|accept|accepts|confirm|waive|drop|withdraw|settle|pay|paid|promise)',
    '(on condition|on the condition|in exchange for|in return for|conditional on|conditional upon|against your signature)',
    '(waive|waives|waiving|drop|drops|dropping|release|releases|releasing) … (claim|claims|rights|complaint|case)',
    '(full and final|final settlement|settlement agreement|release form|waiver)',
  ],
  hy: [
    '(եթե|երբ|եթէ) … (ստորագր*|համաձայն*|հրաժարվ*|վճար*|ընդուն*|հետ վերցն*)',
    '(ստորագր*|համաձայն*|հրաժարվ*) … (դեպքում|հետո|դիմաց|փոխարեն)',
    '(պայմանով|պայմանի դիմաց|վերջնական հաշվարկ*)',
  ],
  is: [
    '(ef|þegar|um leið og|gegn því|að því tilskildu|svo framarlega|eftir að|nema) … (undirrit*|skrif* undir|samþykk*|fell* frá|fallið frá|dreg* til baka|dregið til baka|borg*|greiði*|greiðir)',
    '(gegn undirritun|gegn undirskrift|gegn samþykki|með því skilyrði|að því skilyrði|með þeim skilyrðum)',
    '(fullnaðaruppgjör*|lokauppgjör* allra krafna)',
  ],
  ms: [
    '(jika|kalau|apabila|sekiranya|asalkan|setelah|selepas|bila|selagi) … (menandatangani|tandatangan|ditandatangani|bersetuju|setuju|menerima|menggugurkan|gugurkan|menarik balik|tarik balik|membayar|bayar|memadam|padam|memadamkan)',
    '(dengan syarat|sebagai balasan|tertakluk kepada)',
    '(penyelesaian penuh|penyelesaian muktamad)',
  ],
  ne: [
    'हस्ताक्षर* … (गरेपछि|गरे|गर्नुभए|गर्नुभएमा|गरेमा|गर्नुपर्छ|गर्नुपर्नेछ|भएपछि)',
    'सही (गरेपछि|गर्नुभए|गर्नुभएमा|गरेमा)',
    '(दाबी|उजुरी|गुनासो) … (फिर्ता|छोड्नु*|छाड्नु*)',
    '(सर्तमा|शर्तमा|बदलामा)',
    '(मान्नुभए|मान्नुभएमा|मञ्जुर गर्नुभए|स्वीकार गर्नुभए|तिर्नुभए|तिरेपछि|तिरेमा)',
  ],
}
