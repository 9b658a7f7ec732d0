import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { letterPdf } from '../../src/app/paper/letter-pdf.ts'
import { paperHtml } from '../../src/app/paper/paper-html.ts'
import { paragraphsOf } from '../../src/app/paper/letter-paper.ts'
import type { LetterPaper } from '../../src/app/paper/letter-paper.ts'
import { needsChromium } from '../needs.ts'
import { refused } from '../fresh-house.ts'
import { alike, openPainter } from './pixels.ts'
import { actualText } from './read-pdf.ts'

/** One sentence of a letter in each of its languages, and names that run the other way. */
const TEXTS = {
  en: 'We have looked after your site for six years, and we are glad of it: affix, office, find.',
  hy: 'Շնորհակալ ենք համատեղ աշխատանքի համար։ Մեր աշխատանքը կավարտվի ապրիլի 30-ին, և մենք կօգնենք Ձեզ։',
  is: 'Þakka þér fyrir þessi ár, ágæta Þórunn. Síðasti dagur okkar er 30. apríl, æðsta ósk okkar.',
  ne: 'यी वर्षहरूको सहकार्यका लागि धन्यवाद। श्री विक्रम श्रेष्ठलाई हार्दिक कृतज्ञता, निर्णय।',
  ms: 'Terima kasih atas kepercayaan Tuan selama enam tahun ini.',
} as const
const NAMES = { he: 'יוסף כהן', ar: 'محمد الأحمد' } as const

const EMPTY = { language: 'en', sender: [], recipient: [], day: '', subject: '', paragraphs: [] }

function paper(fields: Partial<LetterPaper>): LetterPaper {
  return { ...EMPTY, ...fields }
}

const CHROMIUM = () => process.env['GOODTERMS_TEST_CHROMIUM'] ?? null

async function read(pdf: Uint8Array): Promise<{ pages: string[] }> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
  return { pages: text.map((page) => page.replace(/\s+/g, ' ').trim()) }
}

const long = paper({
  sender: ['Lantern Studio', 'desk@lantern.example'],
  recipient: ['Anna Berg', 'Acme Bakery & <Sons>'],
  day: '2 March 2026',
  subject: 'The end of our work "together"',
  paragraphs: [
    'Dear Anna,',
    ...Array.from({ length: 16 }, (_, i) => `${i + 1}. ${TEXTS.en} `.repeat(4).trim()),
    'Mira',
  ],
})

for (const engine of ['without a browser', 'with Chromium'] as const) {
  const skip = engine === 'with Chromium' ? needsChromium() : false
  const made = (fields: LetterPaper) => letterPdf(fields, engine === 'with Chromium' ? CHROMIUM() : null)

  test(`everything that was written is on paper, in reading order (${engine})`, { skip }, async () => {
    const { pages } = await read(await made(long))
    const whole = pages.join(' ')
    const order = [...long.sender, ...long.recipient, long.day, long.subject, ...long.paragraphs]
    let at = -1
    for (const text of order) {
      const start = text.slice(0, 40)
      const next = whole.indexOf(start, at + 1)
      assert.ok(next > at, `“${start}” comes after what stands above it`)
      at = next
    }
  })

  test(`pages are numbered from the second on (${engine})`, { skip }, async () => {
    const { pages } = await read(await made(long))
    assert.ok(pages.length >= 2)
    assert.doesNotMatch(pages[0]!, /(^| )1$/)
    pages.slice(1).forEach((page, i) => assert.match(page, new RegExp(`(^${i + 2} | ${i + 2}$)`)))
    const short = await read(await made(paper({ paragraphs: ['Dear Anna,'] })))
    assert.deepEqual(short.pages, ['Dear Anna,'])
  })

  test(`Latin and Armenian come out of the file as they were written (${engine})`, { skip }, async () => {
    for (const language of ['en', 'hy', 'is', 'ms'] as const) {
      const { pages } = await read(await made(paper({ language, paragraphs: [TEXTS[language]] })))
      assert.equal(pages[0]!.normalize('NFKC'), TEXTS[language].normalize('NFKC'))
    }
  })
}

test('Devanagari comes out of Chromium’s file as it was written', { skip: needsChromium() }, async () => {
  const pdf = await letterPdf(paper({ language: 'ne', paragraphs: [TEXTS.ne] }), CHROMIUM())
  assert.equal(actualText(pdf).replace(/\s+/g, ' ').trim(), TEXTS.ne)
})

test('every script is shaped as Chromium shapes it, dot by dot', { skip: needsChromium() }, async (t) => {
  const painter = await openPainter()
  t.after(() => painter.close())
  // The same letters kept from joining come last: what is not shaped is seen.
  const apart = 'श्री विक्रम श्रेष्ठ'.replaceAll(/(?<=.)(?=.)/gu, '\u200C')
  const joined = 'श्री विक्रम श्रेष्ठ'
  const beside = `Dear \u2068${NAMES.he}\u2069 (2019), thank you, \u2068${NAMES.ar}\u2069.`
  const texts = [...Object.values(TEXTS).map((one) => one.slice(0, 48)), ...Object.values(NAMES), beside, joined]
  const own = await painter.inkOf(await letterPdf(paper({ paragraphs: [...texts, apart] }), null))
  const theirs = await painter.inkOf(await letterPdf(paper({ paragraphs: texts }), CHROMIUM()))
  assert.deepEqual([own.length, theirs.length], [texts.length + 1, texts.length])
  texts.forEach((text, i) => {
    const [one, other] = [own[i]!, theirs[i]!]
    assert.ok(Math.abs(one.width - other.width) <= other.width * 0.03, `${text}: ${one.width} and ${other.width}`)
    assert.ok(alike(one, other) > 0.85, `${text}: ${alike(one, other)}`)
  })
  assert.ok(alike(own.at(-1)!, theirs.at(-1)!) < 0.7)
})

test('without a browser a sign that no font has is refused, not printed as another', async () => {
  await refused(letterPdf(paper({ recipient: ['王小明'] }), null), 'letter-sign-unknown', { sign: '王' })
})

test('the page runs nothing and loads nothing, whatever a name holds', () => {
  const html = paperHtml(paper({ recipient: ['<script>alert(1)</script>', '"><img src=http://x.example/y>'] }))
  assert.doesNotMatch(html, /<script|<img/)
  assert.match(html, /default-src 'none'/)
  const addresses = [...html.matchAll(/url\(([^)]{0,12})/g)].map(([, start]) => start)
  assert.ok(addresses.every((start) => start!.startsWith('data:font/')))
})

test('empty lines part paragraphs, whatever line ends were written', () => {
  assert.deepEqual(paragraphsOf('One\r\n\r\nTwo\nlines\n \n\n Three '), ['One', 'Two\nlines', 'Three'])
})
