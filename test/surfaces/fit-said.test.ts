import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { GROUNDS, GROUND_STRENGTHS } from '../../src/core/ledger/kinds/reviews.ts'
import { AXES } from '../../src/core/review/axes.ts'
import { BASE_RATES } from '../../src/core/review/book-rates.ts'
import { PATTERN_ANSWERS, PATTERN_NEEDS } from '../../src/core/review/pattern.ts'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { complaints, deliveries, OTHERS } from '../core/review/book-story.ts'
import { onBoth } from '../fresh-house.ts'

const words = loadWords('en')
const page = plainPage(words)

const BOOK = `# goodterms book 1
${OTHERS}client acme "Acme Bakery" since 2024-01-05
${deliveries('acme', 5)}${complaints('acme', 5, { every: 16 })}client best "Best Tea" since 2026-01-05
2026-10-02 incident best i1 behaviour "I know where you live" gravity 4 as words type threat visible owner by armen
2026-10-05 review best rev opened visible owner by mira
2026-10-06 ground best rev ethics some "Asked for a false invoice" visible owner by mira
`

onBoth('I4–I15: grounds, axes, least evidence and the order are said in sentences in the terminal', async (fresh) => {
  fresh.turnTo('2026-11-20')
  await fresh.bring('book.terms', BOOK)
  const said = async (name: string, input = {}) => sayOutput(name, await fresh.run(name, input), page).join('\n')
  const fit = await said('see-fit', { client: 'acme' })
  assert.match(fit, /Complaints about small things, again and again: some\n/)
  assert.match(fit, /5 complaints of 5 deliveries over 64 days: \d+ to \d+ for 100 deliveries/)
  assert.match(fit, /Does not recommend us: cannot be assessed\n {4}Nobody ever asked them/)
  assert.match(fit, /How often they are right: 0 right of 5 decided: \d+ to \d+ of 100/)
  assert.match(fit, /How often the same comes back: 0 came back of 0 accepted and delivered: too little to say/)
  assert.match(fit, /Unclear: what is known is not enough/)
  assert.match(fit, /a pattern of unreasonable conduct: 1 of 10 clients in our own book/)
  const needed = fit.slice(fit.indexOf('What would be needed'), fit.indexOf('Six ways'))
  assert.match(needed, /Not profitable: A loss over twelve months with all hours in/, 'I1: what a ground would need')
  assert.equal(needed.match(/^ {2}[A-Z]/gm)?.length, 6, 'complaints have their evidence')
  const best = await said('see-fit', { client: 'best' })
  assert.match(best, /New work is held\./)
  assert.match(best, /Say and write nothing of\s+it to them/)
  const book = await said('see-portfolio')
  assert.match(
    book,
    /Best Tea: Mean or insulting to our people \(strong\); Takes part in [^:]+\(some\)\n {4}Best Tea before Acme/,
  )
  assert.match(book, /1 client has not been looked at for a year\.\n {4}Acme Bakery/)
  await fresh.run('add-principle', { text: 'We make our own' })
  assert.match(await said('see-principles'), /^We make our own \(\S+, from 20 Nov 2026\)$/)
})

void test('every ground, answer, need and reason of the order has its words', () => {
  const keys = [
    ...GROUNDS.map((ground) => `ground.name.${ground}`),
    ...GROUNDS.map((ground) => `ground.evidence.${ground}`),
    ...GROUND_STRENGTHS.map((one) => `ground.strength.${one}`),
    ...AXES.flatMap((axis) => [`axis.name.${axis}`, `axis.counted.${axis}`]),
    ...PATTERN_ANSWERS.map((answer) => `pattern.answer.${answer}`),
    ...PATTERN_NEEDS.map((need) => `pattern.${need}`),
    ...BASE_RATES.map((name) => `base.${name}`),
    ...['grounds', 'strength', 'strong', 'gravity', 'name'].map((code) => `before.${code}`),
  ]
  assert.deepEqual(
    keys.filter((key) => !words.has(key)),
    [],
  )
})

/** The codes that a file of grounds gives: `told('none', 'few', 'time')`, `unknown('care', 'care-ends', …)`, `code: 'loss'`. */
function codesIn(file: string): { codes: string[]; needs: string[] } {
  const text = readFileSync(new URL(`../../src/core/review/${file}.ts`, import.meta.url), 'utf8')
  const told = [...text.matchAll(/told\('[a-z-]+', '([a-z-]+)'(?:, '([a-z-]+)')?/g)]
  const unknown = [...text.matchAll(/(?:unknown|none)\('([a-z-]+)', '([a-z-]+)'/g)]
  const plain = [...text.matchAll(/code: '([a-z-]+)'/g)]
  const both = [...told, ...unknown]
  return {
    codes: [...both, ...plain].map(([, code]) => code!),
    needs: both.flatMap(([, , needs]) => needs ?? []),
  }
}

void test('every code that a ground can give has its sentence', () => {
  for (const [file, grounds] of [
    ['ground-complaints', ['complaints']],
    ['ground-conduct', ['conduct']],
    ['ground-business', ['growth', 'referrals']],
    ['ground-profit', ['profit']],
    ['ground-words', ['ethics', 'values']],
  ] as const) {
    const { codes, needs } = codesIn(file)
    assert.ok(codes.length >= 4, file)
    const lost = codes.filter((code) => !grounds.some((ground) => words.has(`ground.${ground}.${code}`)))
    assert.deepEqual([lost, needs.filter((one) => !words.has(`ground.needs.${one}`))], [[], []], file)
  }
})
