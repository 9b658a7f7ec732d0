import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkReply } from '../../../src/core/replies/check-reply.ts'
import { patternsFor, publicPatterns, quoteOf } from '../../../src/core/replies/patterns.ts'
import { readyReply } from '../../../src/core/replies/ready-reply.ts'
import { writeDay } from '../../../src/words/arguments.ts'
import { loadWords } from '../../../src/words/load.ts'
import { LANGUAGES } from '../../../src/words/words.ts'
import type { Language } from '../../../src/words/words.ts'

const COMPLAINTS: Record<Language, string> = {
  en: 'The label for the rye bread came nine days late and the colour is wrong.',
  is: 'Miðinn fyrir rúgbrauðið kom níu dögum of seint og liturinn er rangur.',
  hy: 'Տարեկանի հացի պիտակը ինը օր ուշացավ, և գույնը սխալ է։',
  ne: 'राई रोटीको लेबल नौ दिन ढिलो आयो र रङ गलत छ।',
  ms: 'Label roti rai lewat sembilan hari dan warnanya salah.',
}

const GOOD: Record<Language, string> = {
  en: 'Dear Anna,\nThank you for telling me about the colour of the label. I am sorry that it came nine days late. I will print it again and bring it by Friday.',
  is: 'Kæra Anna,\nTakk fyrir að segja okkur frá litnum á miðanum. Mér þykir leitt að hann kom níu dögum of seint. Ég prenta hann aftur og kem með hann fyrir föstudag.',
  hy: 'Հարգելի Աննա,\nՇնորհակալ եմ, որ գրեցիք պիտակի գույնի մասին։ Ցավում եմ, որ այն ինը օր ուշացավ։ Ես այն նորից կտպեմ և կբերեմ մինչև ուրբաթ։',
  ne: 'आदरणीय अन्ना,\nलेबलको रङको बारेमा भन्नुभएकोमा धन्यवाद। यो नौ दिन ढिलो भएकोमा माफी चाहन्छु। म यो फेरि छापेर शुक्रबारसम्म पठाउनेछु।',
  ms: 'Puan Anna yang dihormati,\nTerima kasih kerana memberitahu kami tentang warna label roti rai. Saya minta maaf kerana label itu lewat sembilan hari. Saya akan mencetak semula dan menghantarnya sebelum hari Jumaat.',
}

const DENIALS: Record<Language, string> = {
  en: 'That never happened.',
  is: 'Þetta gerðist aldrei.',
  hy: 'Դուք չափազանցնում եք։',
  ne: 'यो भएकै छैन।',
  ms: 'Ini tidak pernah berlaku.',
}

const EMPTY: Record<Language, string> = {
  en: 'We do our best. Let us know if we can help.',
  is: 'Við gerum okkar besta. Hafðu samband.',
  hy: 'Կջանանք։ Տեղեկացրեք մեզ։',
  ne: 'हामी सक्दो गर्छौं। सम्पर्क गर्नुहोस्।',
  ms: 'Kami sedaya upaya membantu. Sila hubungi kami.',
}

function check(language: Language, text: string, openly = false) {
  const facts = { text: COMPLAINTS[language], on: '2026-03-02', delivery: null, asks: null, language }
  const known = { names: ['Acme'], addresses: [], matters: [] }
  return checkReply(text, {
    ready: readyReply(language)!,
    facts,
    today: '2026-03-04',
    members: [],
    openly: openly ? { regulated: true, known } : null,
  })
}

for (const language of LANGUAGES) {
  void test(`A16–A18 in ${language}: a good reply passes, an empty offer is vague, a denial is held`, () => {
    const good = check(language, GOOD[language])
    assert.deepEqual([good.needs, good.beginning.state], ['nothing', 'present'])
    assert.deepEqual(
      good.slots.map(({ state }) => state),
      ['present', 'present', 'present'],
    )
    const empty = check(language, EMPTY[language]).slots.find(({ slot }) => slot === 'offer')!
    assert.equal(empty.state, 'vague')
    const denied = check(language, DENIALS[language])
    assert.deepEqual([denied.needs, denied.marks[0]?.code], ['reason', 'reply.denial'])
  })
}

/** The patterns as they stand in the words of a language: where it has none yet there is nothing to check. */
function written(language: Language, lines: readonly string[]): string | null {
  const { say, has } = loadWords(language)
  const args = {
    name: 'Anna',
    quote: quoteOf(COMPLAINTS[language]),
    on: writeDay(language, '2026-03-02', 'long'),
    by: writeDay(language, '2026-03-06', 'long'),
  }
  return lines.every((line) => has(line)) ? lines.map((line) => say(line, args)).join(' ') : null
}

void test('A17: the patterns are there in English, for each loss, small and grave', () => {
  for (const { lines } of [...patternsFor(null, 1), ...patternsFor(null, 4), ...publicPatterns(false)])
    assert.notEqual(written('en', lines), null, lines.join(' '))
})

for (const language of LANGUAGES) {
  void test(`A17, A18 in ${language}: every reply to begin with passes the checks that ours must pass`, () => {
    for (const { pattern, grave, lines } of [...patternsFor(null, 1), ...patternsFor(null, 4)]) {
      const text = written(language, lines)
      if (text === null) continue
      const found = check(language, text)
      assert.deepEqual([found.needs, found.beginning.state], ['nothing', 'present'], `${pattern} ${grave}: ${text}`)
      const states = found.slots.map(({ slot, state }) => `${slot} ${state}`)
      assert.deepEqual(states.slice(1), ['apology present', 'offer present'], text)
    }
    for (const { lines } of publicPatterns(false)) {
      const text = written(language, lines)
      if (text === null) continue
      const found = check(language, text, true)
      assert.deepEqual([found.needs, found.exposures], ['nothing', []], text)
    }
  })
}

void test('A17: the loss of the case comes first; grave ones begin with what was lost', () => {
  const [first, ...others] = patternsFor('time', 4)
  assert.deepEqual([first?.loss, first?.lines[0], others.length], ['time', 'letter.reply.first.time', 5])
  assert.equal(patternsFor('time', 2)[0]?.lines[0], 'letter.reply.first.minor')
})

void test('A17: the quote is the first sentence, or as much of it as a line holds', () => {
  assert.equal(quoteOf('It is late. Very late.'), 'It is late')
  assert.equal(quoteOf('Գույնը սխալ է։ Վատ է։'), 'Գույնը սխալ է')
  const long = quoteOf(`It ${'came very late '.repeat(20)}.`)
  assert.ok(long.length < 125 && long.endsWith(' …'))
})
