import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goodwillTrouble, isUnread } from '../../../src/core/parting/goodwill/goodwill-words.ts'

const trouble = (text: string) => goodwillTrouble(text)?.code ?? null

/** Given freely: the article's own sentence (I32), and others that only say what it is for. */
const FREE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'You should not have to pay for an experience you were unhappy with, so I refund last month',
    'The June invoice. You do not have to do or sign anything',
    'Moving the site to the new server, without a bill and without any condition',
    'If you have questions about it, call me',
  ],
  hy: ['Հունիսի հաշիվը։ Ձեզնից ոչինչ չի պահանջվում', 'Գումարը վերադարձնում եմ առանց որևէ պայմանի'],
  is: ['Júníreikningurinn. Þú þarft ekkert að gera', 'Ég endurgreiði síðasta mánuð án skilyrða'],
  ms: ['Invois bulan Jun. Tuan tidak perlu berbuat apa-apa', 'Saya kembalikan bayaran bulan lepas tanpa syarat'],
  ne: ['जुन महिनाको बिल। तपाईंले केही गर्नु पर्दैन', 'गत महिनाको रकम म बिना सर्त फिर्ता गर्छु'],
}

const SIGNED: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The June invoice, once you have signed the release',
    'A refund of May in exchange for a final settlement',
    'We credit June if you agree to drop the complaint',
    'Last month is free on condition that the rest is settled',
  ],
  hy: ['Հունիսի հաշիվը, եթե ստորագրեք համաձայնագիրը', 'Գումարը կվերադարձնենք այն պայմանով, որ բողոքը հետ վերցնեք'],
  is: [
    'Júníreikningurinn, ef þú undirritar samninginn',
    'Endurgreiðsla gegn undirskrift',
    'Ég felli hann niður með því skilyrði að allt sé greitt',
  ],
  ms: ['Invois Jun, jika tuan menandatangani perjanjian', 'Bayaran balik dengan syarat aduan digugurkan'],
  ne: ['सम्झौतामा हस्ताक्षर गर्नुभएमा जुनको बिल', 'उजुरी फिर्ता लिने सर्तमा रकम फिर्ता'],
}

for (const tag of Object.keys(FREE)) {
  void test(`I29: what is given freely passes (${tag})`, () => {
    for (const text of FREE[tag]!) assert.equal(trouble(text), null, text)
  })
  void test(`I29: nothing is given for a signature, consent or a claim that is dropped (${tag})`, () => {
    for (const text of SIGNED[tag]!) assert.equal(trouble(text), 'goodwill-with-condition', text)
  })
}

/** For a review, for silence, and to come back, in each language. */
const TIED: readonly (readonly [string, string])[] = [
  ['A refund if you remove your review', 'offer-with-condition'],
  ['A refund, and you tell nobody about this', 'offer-with-condition'],
  ['Half off your next order', 'offer-to-come-back'],
  ['Գումարը կվերադարձնենք, եթե ջնջեք կարծիքը', 'offer-with-condition'],
  ['Զեղչ հաջորդ պատվերի համար', 'offer-to-come-back'],
  ['Endurgreiðsla ef þú eyðir umsögninni', 'offer-with-condition'],
  ['Afsláttur af næstu pöntun', 'offer-to-come-back'],
  ['Bayaran balik jika tuan memadam ulasan', 'goodwill-with-condition'],
  ['Diskaun untuk pesanan akan datang', 'offer-to-come-back'],
  ['समीक्षा हटाउनुभयो भने रकम फिर्ता', 'offer-with-condition'],
  ['अर्को अर्डरमा छुट', 'offer-to-come-back'],
]

void test('11.2 no. 9, T3: goodwill is tied to no review and no silence, and is no lure to come back', () => {
  for (const [text, code] of TIED) assert.equal(trouble(text), code, text)
})

test('I29: words that seem to be in no language we know are said to be unread', () => {
  for (const text of ['Sie sollen für Januar nichts bezahlen müssen', 'Zwrot po usunięciu opinii w internecie'])
    assert.equal(isUnread(text), true, text)
  for (const text of ['', 'January', 'Half of the last invoice', 'Bayaran balik untuk kerja bulan Mei'])
    assert.equal(isUnread(text), false, text)
})
