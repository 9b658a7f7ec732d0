import type { Phrase } from '../letters/tone/language.ts'

/**
 * How an offer asks somebody to come back or stay (T3), by language, in the phrases of `core/letters/tone`. A remedy puts
 * right what went wrong, whether or not the client ever buys again.
 */
export const INDUCEMENTS: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    '(if|when|once|provided) (you|they) … (come back|stay|return to us|remain|renew|reorder|order again|buy again|sign again|continue with us|keep working with us)',
    '(off|against) … (your|the|their|any) (next|future|following) (order|purchase|project|booking|contract|job)',
    '(to|so that you|in exchange for|in return for) … (win you back|come back to us|staying|renewing|coming back|your return)',
  ],
  hy: [
    'եթե … (վերադառնաք|մնաք|շարունակեք|երկարաձգեք|կրկին պատվիրեք|նորից պատվիրեք)',
    '(հաջորդ|ապագա) … (պատվեր*|գնում*|պայմանագ*)',
  ],
  is: [
    '(ef|þegar) … (kemur aftur|komið aftur|heldur áfram|haldið áfram|verður áfram|verðið áfram|endurnýj*|pantar aftur|pantið aftur)',
    '(næst*|framtíðar) … (pönt*|kaup*|samning*|pöntun*)',
  ],
  ms: [
    '(jika|kalau|apabila|sekiranya|bila) … (kembali|kekal|terus bersama|menyambung|sambung|memesan lagi|pesan lagi|membeli lagi)',
    '(pesanan|pembelian|kontrak|tempahan) … (seterusnya|akan datang|berikutnya|hadapan)',
  ],
  ne: ['(फर्केर आउनु*|फर्कनु*|फेरि आउनु*|बसिरहनु*|फेरि अर्डर*|नवीकरण*|फेरि किन्नु*)', '(अर्को|आगामी) … (अर्डर*|खरिद*|सम्झौता*)'],
}

/**
 * How an offer asks for silence (handbook 2.5), beside what the tone check's F8 finds: nobody has to keep quiet about us
 * to be treated well.
 */
export const SILENCE: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    '(tell|tells|telling) … (nobody|no one|none)',
    '(keep|keeps|keeping) (this|it|that|everything|quiet|silent) … (between us|to yourself|yourselves|quiet|confidential|about)',
    "(not|don't|never) (tell|mention|share|discuss) … (anyone|anybody|others|public|publicly|online)",
    '(say|says|saying) nothing …  (about|to)',
    '(confidentiality|silence|discretion) … (in return|in exchange|agreed|required|condition)',
  ],
  hy: ['(ոչ մեկին|ոչ ոքի) … (չպատմե*|չասե*|չասի*|չպատմի*|չհայտնե*)', '(լռե*|լռություն*)'],
  is: ['(segir|segið|segja|segi) … (engum|ekki frá|ekkert)', '(þegir|þegið|þegja) …', 'okkar á milli'],
  ms: [
    '(jangan|tidak|tak) … (beritahu|memberitahu|ceritakan|menceritakan) … (sesiapa|orang|siapa)',
    '(rahsiakan|merahsiakan|berdiam diri)',
  ],
  ne: ['(कसैलाई|अरूलाई) … (नभन*|नसुनाउ*|नबताउ*|भन्नु हुँदैन)', '(चुप|गोप्य) … (लाग*|बस*|राख*)'],
}
