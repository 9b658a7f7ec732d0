import type { TalkLanguage } from '../language.ts'

export const icelandic: TalkLanguage = {
  // "við" is left out: it is "with" far more often than "we".
  own: 'ég mig mér mín minn mitt mína mínu mínum mínir mínar okkur okkar'.split(' '),
  yours: 'þú þig þér þín þinn þitt þína þínu þínum þínir þínar þið ykkur ykkar'.split(' '),
  yourEnds: [/\p{L}{3}(?:ðu|stu|rtu|ltu)$/u],
  takesOn: [
    /(?:^|\s)(?:ég|við) (?:mun|munum|skal|skulum|ætla|ætlum|lofa|lofum|laga|lögum|redda|reddum)(?=$|[\s,.])/u,
    /(?:^|\s)(?:skal|mun) ég (?=\p{L})/u,
  ],
  filler: [
    'hérna',
    'sko',
    'þúst',
    'þú veist',
    'eða þannig',
    'bara',
    'semsagt',
    'sem sagt',
    'eiginlega',
    'jæja',
    'skilurðu',
    'uu',
  ],
  common:
    'þetta það þessi þessu eins þegar hvað hvernig hvers hvar voru verið vera hefur hafa höfum getur geta verður myndi eftir fyrir með svona mjög mikið alveg bara líka ekki allt alla allir einn eina einhver eitthvað sem þeir þær þeim þeirra okkur kannski hvort vegna gera gert kemur koma komið segja sagði takk fyrir gott góðan daginn árið ár viku mánuð núna alltaf aldrei'.split(
      ' ',
    ),
  begins: [
    /(?:eigum við að|við skulum|ættum við að) (?:byrja|snúa okkur|hefja|hefjast handa)/u,
    /snúa okkur að (?:efninu|dagskránni|erindinu)/u,
    /(?:hvað viltu|hvað vilt þú|hvað viljið þið|á hverju viltu) (?:ræða|tala um|byrja)/u,
    /(?:fyrsta|fyrsti) (?:málið|liðurinn|atriðið)/u,
  ],
}
