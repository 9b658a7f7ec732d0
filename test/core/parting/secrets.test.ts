import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { secretIn } from '../../../src/core/parting/handover/secrets.ts'

const SECRETS: readonly string[] = [
  'Admin password: Sumar2024',
  'The password is hunter2!',
  'pwd=letmein99',
  'password: swordfish',
  'Passcode – Blue42door',
  'Password for it: “Tr0ub4dor&3”',
  'p\u200bassword: Sumar2024',
  'Ruter, password Sumar2024',
  'PIN 4711',
  'PIN: 471182',
  'Գաղտնաբառը՝ Garun2024',
  'Գաղտնաբառն է Garun2024',
  'Ադմինի գաղտնաբառ: Garun2024',
  'PIN կոդ՝ 4711',
  'Lykilorðið er Sumar2024',
  'Aðgangsorð: Sumar-2024',
  'PIN-númer: 4711',
  'पासवर्ड Basanta2081 हो',
  'पासवर्ड: Basanta2081',
  'पिन: 4711',
  'Kata laluan: Bunga2024',
  'Kata laluan ialah Bunga2024',
  'nombor PIN 471182',
  'API key: 9f8a7c6b5d',
  'https://mira:geheim1@mail.example',
  'AKIAIOSFODNN7EXAMPLE',
  'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc',
  '-----BEGIN RSA PRIVATE KEY-----',
  'otpauth://totp/mail?secret=JBSWY3DPEHPK3PXP',
  'Key: K7DX9-2MPQ4-HH3TR-9WZ2B-4CQ8N',
  'q7Rt9Kd2Lm5Xz8Vb3Nc6Wp1Y',
  'abandon ability able about above absent absorb abstract absurd abuse access accident',
  'seed phrase: legal winner thank year wave sausage worth useful legal winner thank yellow',
]

const HARMLESS: readonly string[] = [
  'The password is in the vault of the client',
  'Passwords: DNS, mail, hosting',
  'Password: changed',
  'Password: handed over in person on 3 March',
  'New password for the router, set by Anna Berg',
  'The PIN was changed on 12 March 2026',
  'PIN: given by telephone',
  'Գաղտնաբառերը փոխվել են',
  'Գաղտնաբառ՝ փոխված',
  'Lykilorðið er í lyklageymslu viðskiptavinarins',
  'Lykilorð: breytt',
  'पासवर्ड ग्राहकसँग छ',
  'Kata laluan: ditukar',
  'Kata laluan telah diserahkan secara terus',
  'Domain acme.example at the registrar, renewed until 2027-03-01',
  'Licence of the accounting program, 12 places, until 2026-12-31',
  'Ledgers 2021-2025, AnnualReport2025FinalVersion.pdf',
  'Invoice INV-2026-0311 and INV-2026-0312',
  'https://cloud.example/share/Q7Rt9Kd2Lm5Xz8Vb3Nc6Wp1Y',
  'sha-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'Bank IS14 0159 2600 7654 5510 7303 39, VAT GB999999973',
  'We bring the open work to the end by Friday and hand the rest to those who go on with it',
  'Telephone +354 555 1234, +374 10 123456',
  'Office365 and Windows11 of six people',
  'https://acme.example/login',
]

describe('secrets in clear', () => {
  for (const text of SECRETS) test(`is seen: ${text.slice(0, 40)}`, () => assert.notEqual(secretIn(text), null))
  for (const text of HARMLESS) test(`is no secret: ${text.slice(0, 40)}`, () => assert.equal(secretIn(text), null))

  test('a recovery phrase is seen behind a line that ends in words', () => {
    const phrase = 'abandon ability able about above absent absorb abstract absurd abuse access accident'
    assert.equal(secretIn(`The password is in the vault of the client\n${phrase}`), 'seed')
    assert.equal(secretIn(`${phrase} and that was all`), 'seed')
  })

  test('text before and after a secret never hides it', () => {
    const around = fc.constantFrom(...HARMLESS.filter((text) => !/[,:=]$/.test(text)))
    fc.assert(
      fc.property(around, fc.constantFrom(...SECRETS), around, (before, secret, after) => {
        assert.notEqual(secretIn(`${before}\n${secret}\n${after}`), null)
      }),
    )
  })
})
