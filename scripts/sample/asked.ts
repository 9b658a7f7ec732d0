import type { Desk } from './desk.ts'

/** More of what clients ask and what we answer, written as in `talk-en.ts`, by language. */
export const asked: Readonly<Record<Desk['language'], readonly (readonly string[])[]>> = {
  en: [
    [
      '< Until when do you need our text for the {thing}?',
      '< Sorry to ask again: which day is the last one for the text?',
      '> Thursday noon. Forgive the wait, we were all at the press.',
    ],
    ['< When will the {thing} leave your house?', '> On Wednesday, and I send you the number of the parcel.'],
    ['< Which paper did we have for the {thing} last time?', '> The uncoated one, 90 g. It is in stock.', '< Good.'],
    ['< Can the {thing} go to the warehouse this time?', '> Yes. I have put the address on the order.'],
    [
      '< What would the {thing} cost with a gold foil?',
      '> A fifth more. Two samples are in the post, one with and one without.',
      '< Without, then. It looks calmer.',
    ],
    [
      '< Do you keep the old files of the {thing}?',
      '> All of them. Which year do you need?',
      '< The first one, please.',
    ],
  ],
  is: [
    [
      '< Hvenær þurfið þið textann? ({thing})',
      '< Afsakið að ég spyr aftur: fyrir hvaða dag þarf textinn að koma?',
      '> Fyrir hádegi á fimmtudag. Fyrirgefðu biðina, við vorum öll við pressuna.',
    ],
    ['< Hvenær fer {thing} í prentun?', '> Á miðvikudag. Þú færð skeyti þegar pressan fer af stað.'],
    ['< Hvaða pappír notuðum við síðast? ({thing})', '> Óhúðaðan, 90 g. Hann er til.', '< Gott, sama aftur.'],
    ['< Geturðu sent mér PDF? ({thing})', '> Hér er það, og minni útgáfa fyrir símann.'],
    ['< Er límið á miðunum matvælavænt?', '> Já, vottorðið fylgir svo þú getir sýnt það.', '< Takk fyrir skjót svör.'],
    ['> Við eigum 150 stykki eftir af síðustu prentun. Eigum við að senda þau? ({thing})', '< Já, endilega.'],
    ['> Tvær hugmyndir, báðar á sama verði. Hvor er nær? ({thing})', '< Sú fyrri. Við spurðum alla sem komu inn.'],
  ],
  hy: [
    [
      '< Տեքստը մինչև ե՞րբ ուղարկենք։ ({thing})',
      '< Ներեցեք, որ նորից եմ հարցնում՝ մինչև ե՞րբ է պետք տեքստը։',
      '> Մինչև հինգշաբթի կեսօր։ Ներողություն սպասեցնելու համար։',
    ],
    ['< Ե՞րբ կլինի պատրաստ։ ({thing})', '> Չորեքշաբթի կտպենք, ուրբաթ ձեզ մոտ կլինի։'],
    ['< Ո՞ր թուղթն էինք վերցրել նախորդ անգամ։ ({thing})', '> Չկավճապատ, 90 գ։ Պահեստում կա։', '< Լավ, նույնը։'],
    ['< Ֆայլը չի բացվում։ Կարո՞ղ եք PDF ուղարկել։', '> Կցված է, ավելի փոքր էլ արեցի։'],
    [
      '< Սոսինձն անվտա՞նգ է սննդի համար։ ({thing})',
      '> Այո, վկայականը կցված է։',
      '< Շնորհակալություն, տեսուչը գոհ կլինի։',
    ],
    ['> Նախորդ տպագրությունից 150 հատ մնացել է։ Ուղարկե՞նք։ ({thing})', '< Այո, խնդրում եմ։'],
    ['> Երկու տարբերակ՝ նույն գնով։ Ո՞րն է ավելի մոտ։ ({thing})', '< Առաջինը։ Բոլորին հարցրինք խանութում։'],
  ],
  ne: [
    [
      '< {thing} को पाठ कहिलेसम्म पठाउने?',
      '< एकपटक फेरि सोधें है, पाठ कहिलेसम्म चाहिन्छ?',
      '> बिहीबार दिउँसोसम्म। पर्खाएकोमा माफ गर्नुहोला।',
    ],
    ['< {thing} कहिले तयार हुन्छ?', '> बुधबार छाप्छौं, शुक्रबार पठाउँछौं।'],
    ['< अघिल्लो पटक कुन कागज थियो? ({thing})', '> ९० ग्रामको खस्रो कागज। मौज्दात छ।', '< त्यही राख्नुहोस्।'],
    ['< फाइल खुलेन। PDF पठाउन सक्नुहुन्छ?', '> पठाएको छु, अलि सानो पनि बनाएँ।'],
    ['< १,५०० वटाको कति पर्छ? ({thing})', '> मूल्यसूची पठाएको छु।', '< ठीक छ, त्यति नै।'],
    ['< {thing} को गुँद खाद्यका लागि सुरक्षित छ?', '> छ, प्रमाणपत्र पठाएको छु।'],
    ['> अघिल्लो छपाइको १५० वटा बाँकी छ। पठाऔं? ({thing})', '< हुन्छ, पठाउनुहोस्।'],
    ['> दुई नमुना, मूल्य एउटै। कुन नजिक छ? ({thing})', '< पहिलो। पसलमा सबैलाई देखायौं।'],
  ],
  ms: [
    [
      '< Bila teks {thing} perlu sampai?',
      '< Maaf tanya lagi: sampai hari apa teks boleh dihantar?',
      '> Khamis tengah hari. Maaf, semua orang di mesin cetak.',
    ],
    ['< Bila {thing} boleh siap?', '> Kami cetak hari Rabu, Jumaat boleh hantar.'],
    ['< Kertas apa kita guna dahulu untuk {thing}?', '> Kertas tidak bersalut, 90 g. Stok ada.', '< Guna yang sama.'],
    ['< Fail {thing} tak dapat dibuka. Boleh hantar PDF?', '> Ini PDF, saya kecilkan sekali.'],
    [
      '< Gam pada {thing} selamat untuk makanan?',
      '> Selamat, sijil dilampirkan.',
      '< Terima kasih, pegawai memang minta.',
    ],
    ['> Ada 150 keping {thing} lagi daripada cetakan lepas. Kami hantar sekali?', '< Ya, boleh hantar.'],
    ['> Dua cadangan untuk {thing}, harga sama. Yang mana lebih dekat?', '< Yang pertama. Semua pelanggan kedai suka.'],
  ],
}
