import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldAlternatives } from '../../../src/core/improve/alternatives.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { numbersIn, wordsAgainst } from '../../../src/core/parting/letter/against.ts'
import { alternativesLacking, namedIn } from '../../../src/core/parting/letter/alternatives-named.ts'
import { countedFacts } from '../../../src/core/parting/letter/counted.ts'
import { passageLacks } from '../../../src/core/parting/letter/lacking.ts'
import type { Asked } from '../../../src/core/parting/letter/lacking.ts'
import type { PassageName } from '../../../src/core/ledger/kinds/notices.ts'
import { loadWords } from '../../../src/words/load.ts'
import { LANGUAGES } from '../../../src/words/words.ts'
import { factsOf } from '../decide/some-review.ts'

const TODAY = '2026-03-02'
const english = toneLanguages.find(({ language }) => language === 'en')!
const standing = (written: string[] = []) => ({ language: english, written, said: [], counts: [5] })

test('I27: no number in words is too high to be counted', () => {
  const numberIn = (text: string) => wordsAgainst(text, standing()).map(({ args }) => args['number'])
  assert.deepEqual(numberIn('You contacted us after each of the last twenty deliveries.'), [20])
  assert.deepEqual(numberIn('You contacted us after each of the last twenty-five deliveries.'), [25])
  assert.deepEqual(numberIn('You contacted us a dozen times.'), [12])
  assert.deepEqual(numberIn('You contacted us hundreds of times.'), [100])
})

test('I27: numbers in words above twelve and with endings are read in all five languages', () => {
  const said: [string, string, number[]][] = [
    ['en', 'fifteen of them, ninety-nine of those', [15, 99]],
    ['hy', 'վերջին ինն առաքումից, հինգից երեքի, քսանհինգ, քսան', [9, 5, 3, 25, 20]],
    ['is', 'fimmtán, tuttugu og fimm, þrjátíu sinnum', [15, 25, 30]],
    ['ne', 'पन्ध्र, बीस, पच्चीस, पाँचौं, पाँचवटै', [15, 20, 25, 5]],
    ['ms', 'dua belas, lima belas, dua puluh lima, lima puluh, lima', [12, 15, 25, 50, 5]],
  ]
  for (const [language, text, numbers] of said) assert.deepEqual(numbersIn(text, language), numbers, text)
})

test('I27: the number of an invoice or a day does not hide a count that holds the same figures', () => {
  const numberIn = (text: string, written: string) =>
    wordsAgainst(text, standing([written])).map((one) => one.args['number'])
  assert.deepEqual(numberIn('In 17 of 7 deliveries', '7'), [17])
  const [day] = wordsAgainst('On 12 May 2026 it was so', standing(['2 May 2026']))
  assert.equal(day?.code, 'date-without-evidence')
})

test('I25: words in single quotation marks are a quotation as well', () => {
  const codes = (text: string) => wordsAgainst(text, { ...standing(), said: ['It’s too dark'] }).map(({ code }) => code)
  assert.deepEqual(codes('You wrote: ‘You are thieves’.'), ['quote-without-evidence'])
  assert.deepEqual(codes('You wrote: ‘It’s too dark’. It’s a pity.'), [])
})

test('I27: they came back after a delivery only with what came after it, also on its own day', () => {
  const facts = ['0', '1'].flatMap((i) => {
    const month = `2025-0${Number(i) + 1}`
    return `${month}-02 promise to acme "Label ${i}" by ${month}-10
${month}-10 case acme c${i} complaint "Where is it"
${month}-10 kept acme "Label ${i}"`
  })
  const found = (lines: string[]) => countedFacts('acme', factsOf(lines.join('\n')), TODAY).map(({ count }) => count)
  assert.equal(found(facts).includes('deliveries'), false)
  const after = facts.map((lines, i) => `${lines}\n2025-0${i + 1}-10 case acme d${i} complaint "It is blue"`)
  assert.equal(found(after).includes('deliveries'), true)
})

test('I20: on the day itself the years are full', () => {
  const years = (today: string) =>
    countedFacts('acme', factsOf('client acme "Acme" since 2021-03-02'), today).find(({ count }) => count === 'years')
      ?.n
  assert.deepEqual(
    [years('2022-03-01'), years('2022-03-02'), years('2026-03-01'), years('2026-03-02')],
    [undefined, 1, 4, 5],
  )
})

test('I37: one name inside another is not a second alternative', () => {
  const listings = foldAlternatives(
    factsOf(`2026-01-10 alternative nor firm "Nord" agreed\n2026-01-10 alternative lys firm "Nordlys" agreed`),
    TODAY,
  )
  const codes = (text: string) => alternativesLacking(namedIn(text, listings)).map(({ code }) => code)
  assert.deepEqual(codes('- Nordlys: they work at night as well'), ['alternatives-few'])
  assert.deepEqual(codes('- Nordlys: they work at night as well\n- Nord: close to your bakery, small'), [])
})

/** What a block lacks where nothing but these things is known. */
function lacks(block: PassageName, text: string, known: Partial<Asked> & { pattern?: string; ids?: string[] } = {}) {
  const asked: Asked = {
    client: 'acme',
    language: 'en',
    reasons: 'documented',
    today: TODAY,
    facts: new Map(),
    listings: [],
    goodwill: [],
    lastDay: '2026-05-02',
    open: [],
    apologised: () => false,
    written: (day) => [day === '2026-05-02' ? '2 May 2026' : day],
    amount: ({ minor }) => `${minor / 100} kr.`,
    standing: () => standing(),
    ...known,
  }
  const { pattern = null, ids = [] } = known
  return passageLacks({ block, text, language: 'en', facts: ids, pattern, by: null, on: TODAY, ref: '' }, asked).map(
    ({ code, args }) => (args['part'] ? `${code} ${args['part']}` : code),
  )
}

test('I38: “12 May” does not name a last day or a deadline on 2 May', () => {
  assert.deepEqual(lacks('last-day', 'Our last day is 2 May 2026.'), [])
  assert.deepEqual(lacks('last-day', 'Our last day is 12 May 2026.'), ['last-day-unsaid'])
  const vat = {
    as: 'deadline',
    text: 'VAT',
    way: 'end-now',
    due: null,
    deadline: '2026-05-02',
    to: null,
    amount: null,
    bill: null,
    open: true,
  } as const
  assert.deepEqual(lacks('open-work', 'VAT is due on 2 May 2026.', { open: [vat] }), [])
  assert.deepEqual(lacks('open-work', 'VAT is due on 12 May 2026.', { open: [vat] }), ['deadline-unsaid'])
})

test('I38, I39: words that were written before a thing was planned, or planned for another day, do not say what becomes of it', () => {
  const plan = {
    text: 'New label',
    way: 'finish',
    due: '2026-05-02',
    deadline: null,
    to: null,
    amount: null,
    bill: null,
    open: true,
  } as const
  const work = { ...plan, as: 'promise' } as const
  const files = { ...plan, as: 'files', way: 'hand-over' } as const
  for (const [block, one] of [
    ['open-work', work],
    ['records', files],
  ] as const) {
    assert.deepEqual(lacks(block, 'Nothing is open.', { open: [one] }), ['passage-missing'], block)
    assert.deepEqual(lacks(block, 'New label: by 12 May 2026.', { open: [one] }), ['passage-missing'], block)
    assert.deepEqual(lacks(block, 'New label: by 2 May 2026.', { open: [one] }), [], block)
    assert.deepEqual(lacks(block, 'Nothing is open.', { open: [{ ...one, open: false }] }), [], block)
  }
  const ended = { ...work, way: 'end-now' } as const
  assert.deepEqual(lacks('open-work', 'The label ends here.', { open: [ended] }), [])
})

test('I19: four days of what went wrong are a list of grievances, three are not', () => {
  const lines = [4, 5, 6, 7].map((month) => `2025-0${month}-03 email from acme "Where is it, number ${month}?"`)
  const facts = factsOf(lines.join('\n')).map((fact) => ({ ...fact, origin: { source: 'by hand', line: 1 } }))
  const known = { facts: new Map(facts.map((fact) => [fact.id, fact])), ids: facts.map(({ id }) => id) }
  const days = facts.map(({ on }) => on)
  const codes = (said: string[]) => {
    return lacks('situation', `You wrote on ${said.join(' and on ')}.`, { ...known, standing: () => standing(days) })
  }
  assert.deepEqual(codes(days.slice(1)), [])
  assert.deepEqual(codes(days), ['grievance-list'])
})

test('I25: a fact that was taken back after it was picked holds the words back; I33: so does an apology said before', () => {
  const facts = factsOf('2025-06-02 email from acme "It is too dark"')
  const known = { facts: new Map(facts.map((fact) => [fact.id, fact])), ids: facts.map(({ id }) => id) }
  assert.deepEqual(lacks('apology', 'I am sorry.', known), [])
  assert.deepEqual(lacks('apology', 'I am sorry.', { ...known, facts: new Map() }), ['evidence-gone'])
  assert.deepEqual(lacks('apology', 'I am sorry.', { ...known, apologised: () => true }), ['apology-repeated'])
})

test('T2: without reasons no words stand in the situation; I24: a number of our own in our own limit is no count', () => {
  assert.deepEqual(lacks('situation', 'It does not fit.', { reasons: 'none' }), ['reasons-none'])
  assert.deepEqual(lacks('limit', 'We are three people and could not.'), [])
  assert.deepEqual(lacks('thanks', 'Thank you for three years.'), ['count-differs'])
})

test('I26: a line of a draft that the client never accepted is no agreement', () => {
  const lines = `2025-05-01 sheet acme web 1 drafted
2025-05-01 clause acme web 1 not-included "Night work"
2025-06-01 change acme g1 out "Somebody there at night"
2025-06-02 email from acme "Without nights it is worth nothing to us"`
  const scope = (text: string) => {
    const facts = factsOf(text).map((fact) => ({ ...fact, origin: { source: 'by hand', line: 1 } }))
    const picked = facts.filter(({ kind }) => kind !== 'sheet').map(({ id }) => id)
    const known = { facts: new Map(facts.map((fact) => [fact.id, fact])), ids: picked, pattern: 'scope' }
    return lacks('situation', 'We cannot give it to you within what we agreed.', known)
  }
  assert.deepEqual(scope(lines), ['evidence-internal', 'scope-evidence-missing clause'])
  assert.deepEqual(scope(`${lines}\n2025-05-03 sheet acme web 1 accepted "Anna"`), [])
})

test('I27: our own words hold no number but those of the book, in any language', () => {
  const thanks = ['thanks.short', 'thanks.people', 'apology.regret-of-fit']
  const situation = ['neutral', 'counted-deliveries', 'counted-matters'].map((one) => `situation.${one}`)
  const limit = ['not-offer', 'could-not', 'not-manage'].map((one) => `limit.${one}`)
  const keys = thanks.concat(situation, limit)
  for (const tag of LANGUAGES) {
    const language = toneLanguages.find((one) => one.language === tag)!
    const { say, has } = loadWords(tag)
    for (const key of keys.map((one) => `letter.parting.${one}`).filter(has)) {
      const text = say(key, { n: 5, business: 'Us', people: 'Mira', since: 'then', last: 'now' })
      assert.deepEqual(wordsAgainst(text, { language, written: [], said: [], counts: [5] }), [], `${tag}: ${text}`)
    }
  }
})
