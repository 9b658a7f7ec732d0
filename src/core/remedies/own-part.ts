import type { Phrase } from '../letters/tone/language.ts'

/**
 * How an apology says what our own part was, by language, in the phrases of `core/letters/tone`: what we did or did not
 * do, or that it was ours. Words about service, not about liability (T6).
 */
export const OWN_PART: Readonly<Record<string, readonly Phrase[]>> = {
  en: [
    "(i|we) … (forgot|missed|overlooked|mixed|sent|gave|told|took|made|left|broke|lost|delayed|misread|misunderstood|mistook|misspelt|misspelled|promised|billed|charged|used|printed|delivered|failed|ignored|neglected|assumed|kept|let|got|put|wrote|answered|were|was|had|should|did not|didn't|could have|have not|haven't)",
    '(was|is|were|are) (ours|mine|on us|on me|our|my)',
    '(our|my) … (mistake|error|part|delay|oversight|slip|side|miss|lapse|misunderstanding)',
    'down to (us|me)',
  ],
  hy: [
    '(մենք|ես) …… (մոռաց*|ուշաց*|չպատասխան*|չհասցր*|սխալվ*|շփոթ*|բաց թող*|չկատար*|չուղարկ*|չստուգ*|թույլ տվ*|խոստացել|պետք է|չտեղեկացր*|չզգուշացր*)',
    '(մոռացել|ուշացել|ուշացրել|սխալվել|շփոթել|խոստացել|անտեսել) (ենք|եմ|էինք|էի)',
    '(մոռացանք|մոռացա|ուշացանք|ուշացա|սխալվեցինք|սխալվեցի|շփոթեցինք|շփոթեցի|չպատասխանեցինք|չպատասխանեցի|չստուգեցինք|չստուգեցի|չուղարկեցինք|չուղարկեցի)',
    '(մեր|իմ) … (սխալ*|բացթող*|թերաց*|ուշաց*|մասը|կողմից|անուշադր*)',
    '(մերն է|մերն էր|իմն է|իմն էր)',
  ],
  is: [
    '(við|ég) … (gleymd*|misst*|sendum|sendi|svöruð*|svaraði|gerð*|gerði|lofuð*|lofaði|sein*|yfirsást|rugl*|tók|tókum|lét|létum|skrifuð*|skrifaði|átt*|hefð*|gleymt|misles*|misskild*|prentuð*|vorum|var|brugð*|brást)',
    '(okkur|mér) … (yfirsást|láðist|varð á|mistókst|urðu á)',
    '(mistök*|yfirsjón|töfin|seinkunin|villan|sökin) … (okkar|mín|hjá okkur|mínum)',
    '(okkar|mín|mínum|mistök okkar) … (mistök*|megin|hlut*|yfirsjón|villa|seinkun)',
    '(var|er|voru) … (okkar|hjá okkur|mín|mitt)',
  ],
  ms: [
    '(kami|saya) … (terlupa|lupa|terlepas|lewat|lambat|silap|tersilap|salah|tersalah|gagal|cuai|menghantar|hantar|janji|berjanji|mengabaikan|abaikan|patut|sepatutnya|terlambat|tertinggal|tidak … |tak …)',
    '(kesilapan|kesalahan|kelewatan|kecuaian|kelambatan|kelemahan|kekhilafan) (kami|saya|pihak kami|di pihak kami|daripada kami)',
    '(pihak|bahagian) (kami|saya)',
  ],
  ne: [
    '(हामीले|मैले|हामी|म) …… (बिर्स*|छुटा*|ढिलो|ढिला|चुक*|गल्ती|गलत|भुल*|पठाए*|गरे*|सके*|दिए*|भने*|पाए*|हेरे*|भ्याए*)',
    '(हाम्रो|मेरो|हाम्रै|मेरै|हाम्रा) … (गल्ती*|भूल*|कमजोरी*|ढिलाइ*|ढिलाई*|कमी*|तर्फ*|तर्फबाट|त्रुटि*)',
  ],
}
