import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTone } from '../../../src/core/letters/tone/check-tone.ts'
import type { PresenceCheck } from '../../../src/core/letters/tone/families.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'

type Said = readonly (readonly [language: string, check: PresenceCheck, text: string])[]

/** What people wrote in whole letters and the check did not see. */
const THERE: Said = [
  ['hy', 'P2', '5 նոյեմբերի, 2025 թ.-ից մինչև 20 փետրվարի, 2026 թ. Ձեզ հանձնել ենք հինգ աշխատանք։'],
  ['hy', 'P2', '2026 թ. մարտի 4-ին Դուք ստիպված եք եղել դիմել մեզ։'],
  ['hy', 'P2', '2025 թ. մարտի 4-ի մեր պայմանավորվածության մեջ ասված է, որ գիշերային հերթափոխ չկա։'],
  ['hy', 'P4', 'Վերադարձրի մայիսի վճարը՝ 24 000 դրամ։'],
  ['hy', 'P4', 'Հանում եմ 24 000 դրամը Ձեր վճարելիքից։'],
  ['hy', 'P4', '24 000 դրամը հանեցի Ձեր վճարելիքից։'],
  ['hy', 'P4', 'Ձեր պարտքից 24 000 դրամը հաշվանցում եմ։'],
  ['hy', 'P7', 'Ձեզ համար կաշխատենք մինչև 2026 թ. հունիսի 30-ը։'],
  ['hy', 'P7', 'Մինչև 2026 թ. հունիսի 30-ը շարունակում ենք վարել Ձեր հաշիվները։'],
  ['hy', 'P7', 'Մեր աշխատանքի վերջին օրը 30 հունիսի, 2026 թ. է։'],
  ['ms', 'P1', 'Sukacita kami merakamkan penghargaan atas kepercayaan tuan/puan sejak tahun 2019.'],
]

/** What it took for something it was not. */
const NOT_THERE: Said = [
  ['hy', 'P2', 'Շնորհակալ եմ 2019 թ. մարտի 4-ից ի վեր մեզ տված պատվերների համար։'],
  ['hy', 'P2', 'Հաշիվ A-7․ վճարման ենթակա է 24 000 դրամ, վճարման օրը՝ 30 հունիսի, 2026 թ.։'],
  ['hy', 'P2', '4 մարտի, 2026 թ.-ի հաշիվ․ վճարման ենթակա է 24 000 դրամ։'],
  ['hy', 'P2', 'Չեղարկեցի մարտի 4-ի հաշիվը։'],
  ['hy', 'P7', 'Մինչև հունիսի 30-ը կարող եք դիմել ինձ՝ 010 55 01 01։'],
  ['hy', 'P7', 'Ձեր թղթերը՝ մինչև հունիսի 15-ը։'],
  ['hy', 'P7', 'Ձեր փաստաթղթերը մինչև հունիսի 15-ը կհանձնենք Ձեզ։'],
  ['hy', 'P7', 'Հաշիվ A-7․ խնդրում ենք վճարել մինչև հունիսի 30-ը։'],
]

function lacks([language, check, text]: Said[number]): boolean {
  const { missing } = checkTone(text, {
    language: toneLanguages.find((one) => one.language === language)!,
    kind: 'letter',
    parting: true,
  })
  return missing.some((one) => one.check === check)
}

test('what stands in a letter is seen', () => {
  assert.deepEqual(THERE.filter(lacks), [])
})

test('thanks, invoices, records and how to reach us are no fact and no last day', () => {
  assert.deepEqual(
    NOT_THERE.filter((one) => !lacks(one)),
    [],
  )
})
