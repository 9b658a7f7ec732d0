import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldAlternatives } from '../../../src/core/improve/alternatives.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { toneLanguages } from '../../../src/core/letters/tone/languages/all.ts'
import { numbersIn, wordsAgainst } from '../../../src/core/parting/letter/against.ts'
import { alternativesLacking, namedIn } from '../../../src/core/parting/letter/alternatives-named.ts'
import { composed, neededBlocks } from '../../../src/core/parting/letter/blocks.ts'
import { countedFacts } from '../../../src/core/parting/letter/counted.ts'
import { evidenceFor, evidenceTrouble, scopeFacts } from '../../../src/core/parting/letter/evidence.ts'
import { evidenceLine } from '../../../src/core/parting/letter/evidence-line.ts'
import { hasCooled, passagesOf } from '../../../src/core/parting/letter/fold-passages.ts'
import { fillWords, isolated, unknownPlaceholder } from '../../../src/core/parting/letter/own-words.ts'
import { factsOf } from '../decide/some-review.ts'

const TODAY = '2026-03-02'
const english = toneLanguages.find(({ language }) => language === 'en')!

/** Facts as they are in the ledger, which knows where each was written down. */
function written(text: string): Fact[] {
  return factsOf(text).map((fact) => ({ ...fact, origin: { source: 'by hand', line: 1 } }))
}

/** Deliveries of ours, each with what the client came back with; the words of the last one are `last`. */
function deliveries(...came: boolean[]): Fact[] {
  return factsOf(
    came
      .map((back, i) => {
        const month = String(i + 1).padStart(2, '0')
        const kept = `2025-${month}-02 promise to acme "Labels ${i}" by 2025-${month}-10\n2025-${month}-10 kept acme "Labels ${i}"`
        return back ? `${kept}\n2025-${month}-12 case acme c${i} complaint "Not as we wished ${i}"` : kept
      })
      .join('\n'),
  )
}

test('I27: five deliveries, and they came back after each: the program counts it, and "five" is the only number that stands', () => {
  const facts = deliveries(true, true, true, true, true)
  const counted = countedFacts('acme', facts, TODAY).find(({ count }) => count === 'deliveries')
  assert.equal(counted?.n, 5)
  assert.equal(counted.because.length, 10)
  const standing = { language: english, written: [], said: [], counts: [5] }
  assert.deepEqual(wordsAgainst('You contacted us after each of the last five deliveries.', standing), [])
  assert.deepEqual(wordsAgainst('You contacted us after each of the last 5 deliveries.', standing), [])
  assert.deepEqual(wordsAgainst('You contacted us after each of the last six deliveries.', standing), [
    { code: 'count-differs', args: { number: 6, counted: '5' } },
  ])
})

test('I27: a delivery without a word from them ends the row; one alone is no count', () => {
  const rowOf = (...came: boolean[]) =>
    countedFacts('acme', deliveries(...came), TODAY).find(({ count }) => count === 'deliveries')?.n
  assert.equal(rowOf(true, false, true, true, true), 3)
  assert.equal(rowOf(true, true, true, true, false), undefined)
  assert.equal(rowOf(false, true), undefined)
})

test('I27: a case that names another delivery is no answer to the newest', () => {
  const base = `2025-01-02 promise to acme "Labels 1" by 2025-01-10
2025-01-10 kept acme "Labels 1"
2025-01-12 case acme c1 complaint "Too dark"
2025-02-02 promise to acme "Labels 2" by 2025-02-10
2025-02-10 kept acme "Labels 2"`
  const countOf = (line: string) =>
    countedFacts('acme', factsOf(`${base}\n${line}`), TODAY).find(({ count }) => count === 'deliveries')?.n
  assert.equal(countOf('2025-02-12 case acme c2 complaint "Too light"'), 2)
  assert.equal(countOf('2025-02-12 case acme c2 complaint "Too light" delivery "Labels 2"'), 2)
  assert.equal(countOf('2025-02-12 case acme c2 complaint "Still too dark" delivery "Labels 1"'), undefined)
  assert.equal(countOf('2025-02-12 case acme c2 complaint "And the posters" delivery posters'), undefined)
})

test('I27: one matter complained of three times is one matter', () => {
  const facts = factsOf(`2025-05-01 case acme a complaint "Blue" matter colour
2025-06-01 case acme b complaint "Still blue" matter colour
2025-07-01 case acme c complaint "Blue again" matter colour`)
  assert.equal(
    countedFacts('acme', facts, TODAY).some(({ count }) => count === 'matters'),
    false,
  )
})

test('I27: numbers are read in words and digits of all five languages', () => {
  const said: [string, string][] = [
    ['en', 'after each of the last five deliveries'],
    ['hy', 'վերջին հինգ առաքումներից հետո'],
    ['is', 'eftir hverja af síðustu fimm afhendingum'],
    ['ne', 'पछिल्ला पाँचवटा काम पछि'],
    ['ms', 'selepas setiap lima penghantaran terakhir'],
    ['ne', 'पछिल्ला ५ काम पछि'],
  ]
  for (const [language, text] of said) assert.deepEqual(numbersIn(text, language), [5], text)
  assert.deepEqual(numbersIn('one of us', 'en'), [])
  assert.deepEqual(numbersIn('हामी मात्र छौँ', 'ne'), [])
  assert.deepEqual(numbersIn('आठौँ पटक', 'ne'), [])
  assert.deepEqual(numbersIn('आठ पटक', 'ne'), [8])
})

test('I25: a day or a quotation that no fact of the block holds is marked as without evidence', () => {
  const standing = { language: english, written: ['4 March 2025'], said: ['The label is too dark'], counts: [] }
  const codes = (text: string) => wordsAgainst(text, standing).map(({ code }) => code)
  assert.deepEqual(codes('On 4 March 2025 you wrote: “The label is too dark”.'), [])
  assert.deepEqual(codes('On 5 March 2025 you wrote: “The label is too dark”.'), ['date-without-evidence'])
  assert.deepEqual(codes('On 4 March 2025 you wrote: “You are thieves”.'), ['quote-without-evidence'])
  assert.deepEqual(codes('On 2025-03-05 we met.'), ['date-without-evidence'])
})

test('I25: only what the client knows of may stand in a letter; judgement, care, rights and what is private never', () => {
  const facts = written(`2025-05-01 email from acme "Where is it?"
2025-05-02 energy acme level 5 by mira
2025-05-03 note acme "Difficult"
2025-05-04 right acme public-review
2025-05-05 care acme set "Asked to be called less" until 2025-06-01 agreed
2025-05-06 call with acme 10min "Shouted" visible private
2025-05-07 warning acme w1 told "Spoke on the phone"
2025-05-08 email to acme "Newsletter" automatic
2025-05-09 incident acme i1 behaviour gravity 2 "Idiots" as words by mira`)
  assert.deepEqual(
    evidenceFor('acme', facts, 'documented', TODAY).map(({ fact, code }) => [fact.kind, code]),
    [['email', null]],
  )
  for (const fact of facts.slice(1))
    assert.equal(evidenceTrouble(fact, 'acme', 'documented', TODAY)?.code, 'evidence-internal', fact.kind)
  assert.equal(evidenceTrouble(facts[0]!, 'other', 'documented', TODAY)?.code, 'evidence-foreign')
  assert.equal(evidenceTrouble(facts[0]!, 'acme', 'documented', '2025-04-01')?.code, 'evidence-undated')
  const bare = { ...facts[0]!, origin: { source: '', line: 0 } }
  assert.equal(evidenceTrouble(bare, 'acme', 'documented', TODAY)?.code, 'evidence-undated')
})

test('T2: with a reason mode without facts no fact may stand in the situation', () => {
  const [fact] = written('2025-05-01 email from acme "Where is it?"')
  for (const mode of ['none', 'neutral'] as const)
    assert.equal(evidenceTrouble(fact!, 'acme', mode, TODAY)?.code, 'reasons-without-facts', mode)
  assert.deepEqual(neededBlocks('none', true).slice(0, 2), ['thanks', 'apology'])
  assert.equal(neededBlocks('neutral', false).includes('situation'), false)
  assert.equal(neededBlocks('documented', false).length, 11)
})

test('I26: request and clause without the client’s own statement make no pattern, nor does a statement nobody picked', () => {
  const lines = `2025-05-01 engagement acme web
2025-05-01 clause acme web 1 not-included "Night work"
2025-06-01 change acme g1 out "Somebody there at night"`
  assert.equal(scopeFacts(factsOf(lines), []), null)
  const facts = factsOf(`${lines}\n2025-06-02 email from acme "Without nights it is worth nothing to us"`)
  assert.equal(scopeFacts(facts, []), null)
  const statement = facts.at(-1)!
  assert.equal(scopeFacts(facts, [statement.id])?.statement.id, statement.id)
  const early = factsOf(`2025-01-02 email from acme "Nights matter"\n${lines}`)
  assert.equal(scopeFacts(early, [early[0]!.id]), null, 'said before the request')
})

test('I26: request, clause and statement are of one work where they name it', () => {
  const book = `2025-05-01 clause acme web 1 not-included "Night work"
2025-05-02 clause acme print 1 not-included "Rush jobs"
2025-06-01 change acme g1 out "Somebody there at night" for web
2025-06-02 email from acme "Without nights it is worth nothing to us"`
  const facts = factsOf(book)
  const statement = facts.at(-1)!.id
  assert.equal(scopeFacts(facts, [statement])?.clause.id, facts[0]!.id)
  assert.equal(scopeFacts(facts.slice(1), [statement]), null)
  const other = factsOf(`${book}\n2025-06-03 understood acme print 1 "Nights are all that counts" by them`)
  assert.equal(scopeFacts(other, [other.at(-1)!.id]), null)
})

test('I25: a line of a draft that nobody accepted is shown as ours and not offered', () => {
  const draft = '2025-05-01 clause acme web 1 not-included "Night work"'
  const codes = (text: string) =>
    evidenceFor('acme', written(text), 'documented', TODAY).flatMap(({ fact, code }) =>
      fact.kind === 'clause' ? [code] : [],
    )
  assert.deepEqual(codes(draft), ['evidence-internal'])
  assert.deepEqual(codes(`${draft}\n2025-05-03 sheet acme web 1 accepted`), [null])
})

test('I34: what is put away tomorrow is not put away today', () => {
  const facts = factsOf('2026-03-03 cooled acme p1 visible private')
  assert.equal(hasCooled('acme', 'p1', facts, TODAY), false)
  assert.equal(hasCooled('acme', 'p1', facts, '2026-03-03'), true)
  assert.equal(hasCooled('acme', 'p2', facts, '2026-03-03'), false)
})

test('I22: our note of a call is not quoted as their words', () => {
  const [call, mail] = factsOf('2025-05-01 call with acme 10min "Was rude"\n2025-05-02 email from acme "Where is it?"')
  assert.equal(evidenceLine(call!).say, 'letter.parting.evidence.spoke')
  assert.equal('text' in evidenceLine(call!).args, false)
  assert.equal(evidenceLine(mail!).args['text'], 'Where is it?')
})

const LISTED = `2026-01-10 alternative nor firm "Nordlys" contact "nordlys.example" about "web sites" agreed
2026-01-10 alternative sol firm "Sól" about "web sites" agreed
2026-01-10 alternative shy firm "Shy Studio"
2024-01-10 alternative old firm "Old House" agreed`

test('I37: two alternatives at least, usable today, each with why it suits this client', () => {
  const listings = foldAlternatives(factsOf(LISTED), TODAY)
  const codes = (text: string) => alternativesLacking(namedIn(text, listings)).map(({ code }) => code)
  assert.deepEqual(codes('You can find others online.'), ['alternatives-few'])
  assert.deepEqual(codes('- Nordlys, web sites, nordlys.example\n- Sól, web sites'), [
    'alternative-why-missing',
    'alternative-why-missing',
  ])
  const both = '- Nordlys, web sites, nordlys.example: they work at night as well\n- Sól: close to your bakery, small'
  assert.deepEqual(codes(both), [])
  assert.deepEqual(codes(`${both}\n- Old House: they know bakeries well\n- Shy Studio: they know bakeries well`), [
    'alternative-not-usable',
    'alternative-not-usable',
  ])
})

test('I18, I38: the blocks stand in their order, whatever they were written in; empty words take one out', () => {
  const facts = factsOf(`2026-03-01 passage acme p1 close "Farewell"
2026-03-01 passage acme p1 thanks "Thank you"
2026-03-01 passage acme p1 limit "We could not"
2026-03-02 passage acme p1 limit ""
2026-03-01 passage acme p2 apology "Another parting"`)
  const passages = passagesOf('acme', 'p1', facts, TODAY)
  const words = new Map([...passages].map(([block, { text }]) => [block, text]))
  assert.deepEqual([...passages.keys()].toSorted(), ['close', 'thanks'])
  const { text, at } = composed('Dear Acme,', words, 'Mira')
  assert.equal(text, 'Dear Acme,\n\nThank you\n\nFarewell\n\nMira')
  assert.equal(text.slice(at.get('close')), 'Farewell\n\nMira')
})

test('a wording of our own is never filled with a gap, and unknown names in it are found', () => {
  assert.equal(unknownPlaceholder('Thank you, {client}, until {day}.'), null)
  assert.equal(unknownPlaceholder('Thank you, {customer}.'), 'customer')
  assert.equal(unknownPlaceholder('Thank you, {client'), '{')
  assert.equal(fillWords('Until {day}, {client}.', { day: '1 May 2026', client: 'Acme' }), 'Until 1 May 2026, Acme.')
  assert.equal(fillWords('We refund {amount}.', {}), null)
})

test('a name that runs right to left is kept apart, and others are left alone', () => {
  assert.equal(isolated('מאפיית שלום'), '\u2068מאפיית שלום\u2069')
  assert.equal(isolated('Նուռ Հաց'), 'Նուռ Հաց')
  assert.equal(isolated(isolated('مخبز')), '\u2068مخبز\u2069')
  assert.equal(isolated('Anna\u202Egreb'), 'Annagreb', 'what turns the rest of the line is no letter of a name')
})
