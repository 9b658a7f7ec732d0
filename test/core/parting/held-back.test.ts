import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heldBack } from '../../../src/core/parting/obligations/held-back.ts'

/** Notes that make what is the client's own wait for money or a signature. */
const HELD: Record<string, string[]> = {
  en: [
    'Hand over when the fee is settled',
    'Password list only against signature',
    'Hand over once everything is paid.',
    'Release the archive after the final payment',
    'No files before payment',
    'Once the fees are paid, hand over the drawings',
    'Transfer the domain only upon payment of the balance',
    'Do not hand over before they sign',
    'Files stay here until the invoice is settled',
    'Hand it over in exchange for a signature',
    'Handover subject to payment of the arrears',
    'Payment first, then the passwords',
    'Backups: only after the debt is cleared and paid',
  ],
  hy: [
    'Հանձնել ֆայլերը վճարումից հետո',
    'Գաղտնաբառերի ցուցակը միայն ստորագրության դիմաց',
    'Հանձնել, երբ հաշիվը վճարվի',
    'Չհանձնել, մինչև չվճարեն',
    'Ֆայլերը տալ միայն վճարելուց հետո',
    'Եթե չվճարեն, ֆայլերը չհանձնել',
    'Նախ վճարումը, հետո ֆայլերը',
    'Վճարումից հետո հանձնել փաստաթղթերը',
    'Փաստաթղթերը հանձնել ստորագրելուց հետո',
    'Չհանձնել առանց վճարման',
    'Հանձնել միայն վճարման դեպքում',
    'Տվյալները տրամադրել պարտքը մարելուց հետո',
  ],
  is: [
    'Afhenda þegar þóknunin er greidd',
    'Lykilorðalisti aðeins gegn undirskrift',
    'Afhenda skrárnar eftir greiðslu',
    'Ekki afhenda fyrr en reikningurinn er greiddur',
    'Gögnin fást gegn greiðslu',
    'Þegar skuldin er greidd, afhenda gögnin',
    'Ekki afhenda án undirskriftar',
    'Skila gögnum eftir að reikningurinn er uppgerður',
    'Losa lénið um leið og greiðslan berst',
    'Fyrst greiðsla, svo skrárnar',
    'Skrárnar afhentar við greiðslu',
    'Skila skjölum þegar skrifað er undir',
  ],
  ms: [
    'Serah fail selepas bayaran',
    'Senarai kata laluan hanya dengan tandatangan',
    'Serahkan apabila yuran dijelaskan',
    'Jangan serah sebelum bayaran diterima',
    'Selepas bayaran diterima, serahkan fail',
    'Fail diserahkan setelah invois dijelaskan',
    'Bayaran dahulu, kemudian fail',
    'Lepaskan domain sebaik bayaran diterima',
    'Tidak serah kunci selagi yuran tertunggak',
    'Serah dokumen jika sudah ditandatangani',
    'Rekod diserahkan hanya atas bayaran',
    'Jangan pulangkan buku tanpa tandatangan',
  ],
  ne: [
    'भुक्तानीपछि मात्र फाइल दिने',
    'हस्ताक्षर गराएर मात्र पासवर्ड सूची',
    'पासवर्ड हस्ताक्षर गराएर मात्र दिने',
    'शुल्क तिरेपछि बुझाउने',
    'फाइल भुक्तानी नभएसम्म नदिने',
    'पहिले भुक्तानी, अनि फाइल',
    'कागजात पैसा आएपछि दिने',
    'नतिरेसम्म डोमेन नबुझाउने',
    'हस्ताक्षरपछि मात्र कागजपत्र बुझाउने',
    'शुल्क नतिरी फाइल नदिने',
    'बीजक भुक्तानी भएपछि ब्याकअप हस्तान्तरण गर्ने',
    'डाटा हस्ताक्षरको सट्टा दिने',
  ],
}

/** Notes of the same things that make nothing wait. */
const HARMLESS: Record<string, string[]> = {
  en: [
    'Hand over the files by Friday, whether or not the invoice is paid.',
    'Ask for a signature on the receipt when the folder is handed over.',
    'Hand over the signed contract on 3 March.',
    'Give them the payment records for 2025.',
    'Send a reminder if the invoice is not paid by Friday.',
    'Cancel the standing order after the last payment.',
    'Hand over the ledger and the list of unpaid invoices.',
    'Transfer the domain before the fee falls due.',
    'Hand over now, no need to wait for the payment.',
    'Refund the prepaid balance once the last invoice is settled.',
  ],
  hy: [
    'Հանձնել ֆայլերը մինչև ուրբաթ՝ անկախ նրանից, հաշիվը վճարված է, թե ոչ։',
    'Հանձնելիս խնդրել ստորագրել անդորրագիրը։',
    'Հանձնել ստորագրված պայմանագիրը մարտի 3-ին։',
    'Ուղարկել 2025 թվականի վճարումների ցանկը։',
    'Եթե հաշիվը մինչև ուրբաթ չվճարվի, հիշեցում ուղարկել։',
    'Վերջին վճարումից հետո չեղարկել պարբերական փոխանցումը։',
    'Հանձնել մատյանը և չվճարված հաշիվների ցանկը։',
    'Դոմեյնը փոխանցել մինչև մարտի 3-ը։',
    'Կանխավճարի մնացորդը վերադարձնել վերջին հաշվից հետո։',
    'Ֆայլերը տալ հիմա, վճարմանը չսպասել։',
  ],
  is: [
    'Afhenda skrárnar fyrir föstudag, hvort sem reikningurinn er greiddur eða ekki.',
    'Biðja um undirskrift á móttökukvittun við afhendingu.',
    'Afhenda undirritaðan samning 3. mars.',
    'Senda yfirlit yfir greiðslur ársins 2025.',
    'Senda áminningu ef reikningurinn er ógreiddur á föstudag.',
    'Segja upp boðgreiðslum eftir síðustu greiðslu.',
    'Afhenda bókhaldið og lista yfir ógreidda reikninga.',
    'Flytja lénið fyrir 3. mars.',
    'Endurgreiða inneign eftir lokareikning.',
    'Skila gögnum strax, ekki bíða eftir greiðslu.',
  ],
  ms: [
    'Serahkan fail selewat-lewatnya Jumaat, sama ada invois sudah dibayar atau belum.',
    'Minta tandatangan pada resit semasa penyerahan.',
    'Serahkan kontrak yang telah ditandatangani pada 3 Mac.',
    'Hantar rekod bayaran tahun 2025.',
    'Hantar peringatan jika invois belum dibayar pada hari Jumaat.',
    'Batalkan arahan tetap selepas bayaran terakhir.',
    'Serahkan lejar dan senarai invois tertunggak.',
    'Pindahkan domain sebelum 3 Mac.',
    'Pulangkan baki pendahuluan selepas invois terakhir.',
    'Serah sekarang, tidak perlu menunggu bayaran.',
  ],
  ne: [
    'बीजक तिरेको होस् वा नहोस्, शुक्रबारसम्म फाइल बुझाउने।',
    'बुझाउँदा रसिदमा हस्ताक्षर माग्ने।',
    'हस्ताक्षर भएको सम्झौता चैत ३ मा बुझाउने।',
    '२०२५ को भुक्तानी विवरण पठाउने।',
    'शुक्रबारसम्म बीजक नतिरे सम्झनापत्र पठाउने।',
    'अन्तिम भुक्तानीपछि स्वतः भुक्तानी रद्द गर्ने।',
    'खाताबही र नतिरेका बीजकको सूची बुझाउने।',
    'चैत ३ अगावै डोमेन हस्तान्तरण गर्ने।',
    'अन्तिम बीजकपछि बाँकी अग्रिम रकम फिर्ता गर्ने।',
    'भुक्तानी नकुरी फाइल अहिले नै दिने।',
  ],
}

for (const [language, texts] of Object.entries(HELD)) {
  void test(`11.2 no. 16: what is theirs waits for no money and no signature (${language})`, () => {
    const passed = texts.filter((text) => heldBack(text, language) === null)
    assert.deepEqual(passed, [])
  })
}

for (const [language, texts] of Object.entries(HARMLESS)) {
  void test(`11.2 no. 16: a note that makes nothing wait is no trouble (${language})`, () => {
    const refused = texts.flatMap((text) => {
      const words = heldBack(text, language, 'en')
      return words === null ? [] : [`${text}: ${words}`]
    })
    assert.deepEqual(refused, [])
  })
}
