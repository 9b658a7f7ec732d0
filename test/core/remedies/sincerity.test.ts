import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { languagesFor, offerTrouble } from '../../../src/core/remedies/offer-words.ts'
import { apologyLacks } from '../../../src/core/remedies/sincerity.ts'

const LABEL: Record<string, string> = {
  en: 'The label came three days late and the bakery had nothing to sell',
  hy: 'Պիտակը երեք օր ուշացավ',
  is: 'Miðinn kom þremur dögum of seint',
  ms: 'Label itu tiba tiga hari lewat',
  ne: 'लेबल तीन दिन ढिलो आयो',
}

function lacks(text: string, tag = 'en'): string[] {
  const language = toneLanguages.find((one) => one.language === tag)!
  return apologyLacks(text, LABEL[tag]!, language).map(({ lack }) => lack)
}

/** A sincere apology and an empty one in each language. */
const SAID: readonly [string, string, string][] = [
  [
    'en',
    'I am sorry that the label was three days late. I forgot to tell the printer.',
    'I am very sorry about everything.',
  ],
  ['hy', 'Ներողություն եմ խնդրում, որ պիտակը երեք օր ուշացավ։ Ես մոռացել էի պատվիրել այն։', 'Ներողություն եմ խնդրում։'],
  ['is', 'Mér þykir leitt að miðinn kom of seint. Ég gleymdi að láta prentsmiðjuna vita.', 'Mér þykir þetta leitt.'],
  [
    'ms',
    'Saya memohon maaf kerana label itu lewat tiga hari. Saya terlupa memberitahu pencetak.',
    'Saya memohon maaf atas segalanya.',
  ],
  ['ne', 'लेबल तीन दिन ढिलो भएकोमा म क्षमा चाहन्छु। मैले छापाखानालाई भन्न बिर्सेँ।', 'क्षमा चाहन्छु।'],
]

for (const [tag, sincere, empty] of SAID) {
  void test(`M27: an apology names what happened and our own part (${tag})`, () => {
    assert.deepEqual(lacks(sincere, tag), [])
    assert.deepEqual(lacks(empty, tag), ['specific', 'part'])
  })
}

void test('M27: no "but", no "if", no "that you feel so", no inconvenience, and it says sorry', () => {
  const rest = 'We were late with the label.'
  assert.deepEqual(lacks(`${rest} I am sorry that it came late, but you sent the logo late.`), ['but'])
  assert.deepEqual(lacks(`${rest} I am sorry the label was late, but you sent the logo late.`), ['but'])
  assert.deepEqual(lacks(`${rest} We are sorry if you were upset.`), ['if'])
  assert.deepEqual(lacks(`${rest} We are sorry that you feel that way.`), ['feel'])
  assert.deepEqual(lacks(`${rest} We regret any inconvenience caused.`), ['inconvenience'])
  assert.deepEqual(lacks(rest), ['apology'])
})

void test('T6: an apology names our part and pleads no liability, and does not fight', () => {
  const rest = 'I am sorry that the label was late. I forgot to tell the printer.'
  assert.deepEqual(lacks(`${rest} We were negligent.`), ['harsh'])
  assert.deepEqual(lacks(`${rest} You are a liar.`), ['harsh'])
})

void test('M27: being sorry is no own part, and a day is as specific as a word', () => {
  assert.deepEqual(lacks('I am sorry that the label was three days late.'), ['part'])
  assert.deepEqual(lacks('We missed what was promised for 18 March, and I am sorry for it. That was ours.'), [])
})

function trouble(text: string, remedy = true, ...tags: string[]) {
  return offerTrouble(text, languagesFor(text, ...tags), remedy)?.code ?? null
}

void test('11.2: goodwill on condition of a review or of silence is refused, in every language', () => {
  const tied = [
    'We refund 80 EUR if you take your review down.',
    '80 EUR back in exchange for a five star review',
    'We pay 100 EUR and you tell nobody about it',
    'Մենք կվերադարձնենք գումարը, եթե հեռացնեք ձեր կարծիքը',
    'Մենք կվճարենք, եթե ոչ մեկին չասեք',
    'Við endurgreiðum ef þú tekur umsögnina niður',
    'Við endurgreiðum ef þú segir engum frá þessu',
    'Kami bayar balik jika anda padam ulasan anda',
    'Kami bayar balik dan anda jangan beritahu sesiapa',
    'तपाईंले समीक्षा हटाउनुभयो भने हामी पैसा फिर्ता गर्छौं',
    'हामी पैसा फिर्ता गर्छौं, कसैलाई नभन्नुहोस्',
  ]
  for (const text of tied) assert.equal(trouble(text), 'offer-with-condition', text)
})

void test('T3: a remedy is no inducement to come back, in every language; a half-way offer may speak of the next order', () => {
  const tied = [
    '20 % off your next order',
    'A refund of 50 EUR if you stay with us',
    'Զեղչ հաջորդ պատվերի համար',
    'Endurgreiðum 5000 kr. ef þú heldur áfram hjá okkur',
    'Diskaun untuk pesanan seterusnya',
    'अर्को अर्डरमा छुट',
  ]
  for (const text of tied) assert.equal(trouble(text), 'offer-to-come-back', text)
  assert.equal(trouble('20 % off your next order', false), null)
})

void test('what an offer simply says passes', () => {
  const plain = [
    'We print the labels anew and bring them on Friday',
    'I call you every Monday until it is done',
    'We take 80 EUR off the bill of March',
    'Prentum miðann aftur og komum með hann á föstudag',
    'Kami cetak semula label itu',
    'हामी लेबल फेरि छाप्छौं',
    'Պիտակը նորից կտպենք և կբերենք ուրբաթ օրը',
  ]
  for (const text of plain) assert.equal(trouble(text, true, 'en'), null, text)
  assert.equal(trouble('Otherwise, we will sue you'), 'offer-with-threat')
})
