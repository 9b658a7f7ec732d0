import type { Desk } from './desk.ts'
import { bagOf, pick } from './random.ts'
import type { Random } from './random.ts'

type Talk = {
  thanks: readonly string[]
  said: readonly string[]
  asked: readonly (readonly [question: string, answer: string])[]
}

/** What is said in check-ins, in the client's language: what we thank for, what they say, questions with answers. */
const TALKS: Readonly<Record<Desk['language'], Talk>> = {
  en: {
    thanks: ['for another year, and for telling us early when something was wrong', 'for your patience in the spring'],
    said: [
      'I like that I do not have to explain our colours again',
      'The labels are the first thing our shops praise',
      'If you could warn us a week earlier before paper runs short, that would be worth a lot',
    ],
    asked: [
      ['What changes for you in the coming year?', 'Two new products in spring, and we may drop the small jars'],
      ['What took you longer than it should have?', 'Approving proofs; three people have to see them'],
      ['What should we stop doing?', 'Sending paper samples we did not ask for'],
      ['Where do you see us in your plans?', 'You do all printed things; we want one supplier less, not one more'],
    ],
  },
  is: {
    thanks: ['fyrir árið og fyrir að láta vita í tæka tíð', 'fyrir þolinmæðina í vor'],
    said: ['Mér finnst gott að þurfa ekki að útskýra litina okkar aftur', 'Miðarnir eru það fyrsta sem fólk nefnir'],
    asked: [
      ['Hvað breytist hjá ykkur á næsta ári?', 'Tvær nýjar vörur í vor'],
      ['Hvað tók lengri tíma en það hefði átt að gera?', 'Að samþykkja prófarkir, það þurfa þrír að sjá þær'],
      ['Hverju ættum við að hætta?', 'Að senda sýnishorn sem við báðum ekki um'],
    ],
  },
  hy: {
    thanks: ['այս տարվա և նախապես զգուշացնելու համար', 'գարնանը ցուցաբերած համբերության համար'],
    said: ['Ինձ դուր է գալիս, որ մեր գույները նորից բացատրել պետք չէ', 'Պիտակներն առաջինն են, որ գովում են'],
    asked: [
      ['Ի՞նչ է փոխվում Ձեզ մոտ գալիք տարում', 'Գարնանը երկու նոր ապրանք'],
      ['Ի՞նչն էր պետք եղածից երկար տևում', 'Նմուշների հաստատումը, երեք հոգի պիտի տեսնի'],
      ['Ի՞նչը դադարեցնենք', 'Չխնդրած նմուշներ ուղարկելը'],
    ],
  },
  ne: {
    thanks: ['यो वर्षका लागि र समयमै खबर गरिदिनुभएकोमा', 'वैशाखमा देखाउनुभएको धैर्यका लागि'],
    said: ['हाम्रो रङ फेरि बुझाउनु नपर्ने कुरा मलाई मन पर्छ', 'लेबल नै पहिले प्रशंसा हुने कुरा हो'],
    asked: [
      ['आउँदो वर्ष तपाईंकहाँ के फेरिन्छ?', 'वसन्तमा दुई नयाँ चिया'],
      ['के कुरामा चाहिनेभन्दा बढी समय लाग्यो?', 'नमुना स्वीकृत गर्न, तीन जनाले हेर्नुपर्छ'],
      ['हामीले के गर्न छोड्नुपर्छ?', 'नमागेका नमुना पठाउन'],
    ],
  },
  ms: {
    thanks: ['atas setahun lagi dan kerana memberitahu kami lebih awal', 'atas kesabaran pada musim lalu'],
    said: ['Saya suka kerana tidak perlu menerangkan warna kami sekali lagi', 'Label itulah yang dipuji dahulu'],
    asked: [
      ['Apakah yang berubah bagi pihak Tuan tahun hadapan?', 'Dua produk baharu pada suku pertama'],
      ['Apakah yang mengambil masa lebih lama daripada sepatutnya?', 'Kelulusan pruf; tiga orang perlu melihatnya'],
      ['Apakah yang patut kami hentikan?', 'Menghantar sampel yang tidak diminta'],
    ],
  },
}

/** One check-in's words; three questions, each asked once. */
export function checkInTalk(language: Desk['language'], dice: Random) {
  const { thanks, said, asked } = TALKS[language]
  const question = bagOf(
    dice,
    asked.map((_, i) => String(i)),
  )
  const chosen = [question(), question(), question()].map((i) => asked[Number(i)]!)
  return { thanks: pick(dice, thanks), said: pick(dice, said), asked: chosen }
}
