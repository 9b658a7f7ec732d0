import assert from 'node:assert/strict'
import type { FreshHouse } from '../fresh-house.ts'
import { armen, onBoth, refused, sunita } from '../fresh-house.ts'
import { ACME, begunParting, petra, talkedParting } from '../parting.ts'

const acme = { client: 'acme' }

type Lack = { code: string; args: Record<string, string | number> }
type Seen = {
  language: string | null
  blocks: { block: string; text: string; needed: boolean; missing: Lack[] }[]
  evidence: { id: string; on: string; kind: string; text: string; usable: boolean; code: string | null }[]
  patterns: { block: string; pattern: string; text: string; facts: string[]; own: boolean }[]
  marks: { block: string; words: string; code: string; start: number; allowed: object | null; mayAllow: boolean }[]
  missing: Lack[]
  cooled: boolean
  text: string
  mark: string
  blocked: boolean
  lastDay: string
  alternatives: { alternative: string; why: string | null }[]
}
type Written = { missing: Lack[]; marks: { code: string; words: string }[]; mark: string }

const see = (fresh: FreshHouse, input = {}) => fresh.run<Seen>('see-letter', { ...acme, ...input })
const write = (fresh: FreshHouse, block: string, text: string, more = {}) =>
  fresh.run<Written>('write-passage', { ...acme, block, text, ...more })

/** A parting at its letter: everything owed is planned or dropped, and the talk was held. */
async function atLetter(fresh: FreshHouse, reasons = 'documented', more = ''): Promise<void> {
  await talkedParting(fresh, `${ACME}\n${more}`)
  await fresh.run('change-parting', { ...acme, reasons })
  await plannedAll(fresh)
}

async function plannedAll(fresh: FreshHouse): Promise<void> {
  const { obligations } = await fresh.run<{ obligations: { obligation: string; planned: boolean }[] }>(
    'see-obligations',
    acme,
  )
  for (const { obligation, planned } of obligations)
    if (!planned) await fresh.run('settle-obligation', { ...acme, obligation, step: 'dropped', text: 'There is none' })
}

const HOUSE = 'business "Blue Print" currency EUR language en\nmember mira email mira@blue.example'
const LISTED = `2026-01-10 alternative nor firm "Nordlys" contact "nordlys.example" about "web sites" agreed
2026-01-10 alternative sol firm "Sunny Works" contact "sunny.example" about "web sites" agreed`

/** Every block but the situation from the words that come with the program, as somebody who takes them as they are. */
async function writeAll(fresh: FreshHouse, language = {}): Promise<void> {
  const { patterns } = await see(fresh, language)
  for (const block of ['thanks', 'limit', 'apology', 'last-day', 'open-work', 'records', 'contact', 'close']) {
    const { text, facts, pattern } = patterns.find((one) => one.block === block)!
    await write(fresh, block, text, { facts: facts.join(','), pattern, ...language })
  }
}

const DEEDS: [string, Record<string, unknown>][] = [
  ['see-letter', acme],
  ['write-passage', { ...acme, block: 'thanks', text: 'Thank you' }],
  ['cool-down', { ...acme, text: 'They owe me' }],
  ['allow-mark', { ...acme, code: 'F4.mind', words: 'x', text: 'y' }],
  ['see-wordings', {}],
  ['add-wording', { block: 'close', language: 'en', text: 'Farewell' }],
]

onBoth('what was to be filled in never reaches a client as it stands', async (fresh) => {
  await atLetter(fresh, 'neutral')
  const text = 'Dear {client}, we wish you {all} the best.'
  await refused(write(fresh, 'close', text), 'placeholder-left', { name: '{client}' })
  await write(fresh, 'close', text.replace('{client}', 'Anna'))
})

onBoth('I17: there is no letter before a parting, and its deeds are for trusted people only', async (fresh) => {
  await fresh.tell(ACME)
  for (const [deed, input] of DEEDS.slice(0, 4)) await refused(fresh.run(deed, input), 'decision-missing')
  for (const person of [armen, sunita])
    for (const [deed, input] of DEEDS) await refused(fresh.run(deed, input, person), 'trusted-only')
})

onBoth('I17: with the parting begun, the letter waits for obligations and the talk', async (fresh) => {
  await begunParting(fresh)
  await refused(see(fresh), 'obligations-unplanned')
  await refused(write(fresh, 'thanks', 'Thank you'), 'obligations-unplanned')
  await plannedAll(fresh)
  await refused(see(fresh), 'lastday-missing')
  await fresh.run('set-last-day', acme)
  await refused(see(fresh), 'farewell-missing')
  await refused(fresh.run('cool-down', { ...acme, text: 'They owe me' }), 'farewell-missing')
  await refused(fresh.run('allow-mark', { ...acme, code: 'F4.mind', words: 'x', text: 'y' }), 'farewell-missing')
})

onBoth('I18–I40: a letter from the words of the program lacks nothing, and no mark stands in it', async (fresh) => {
  await fresh.tell(`${HOUSE}\n${LISTED}`)
  await atLetter(fresh)
  await fresh.run('waive-goodwill', { ...acme, text: 'Nothing is open between us' })
  await fresh.run('set-last-day', { ...acme })
  const first = await see(fresh)
  const [fact] = first.evidence.filter(({ kind }) => kind === 'case')
  const picked = (await see(fresh, { facts: fact!.id })).patterns.find(({ pattern }) => pattern === 'dated')!
  assert.match(picked.text, /^On 1 November 2025 you told us: “Now it is too light”\.$/)
  await write(fresh, 'situation', picked.text, { facts: picked.facts.join(','), pattern: 'dated' })
  await fresh.run('cool-down', { ...acme, text: 'They should say sorry to Armen for what they said.' })
  await writeAll(fresh)
  const named = `Others can help you now:\n- Nordlys: they work for many bakeries\n- Sunny Works: close to you, small`
  await write(fresh, 'alternatives', named)
  const seen = await see(fresh)
  assert.deepEqual(seen.marks, [])
  assert.deepEqual([...seen.missing, ...seen.blocks.flatMap(({ missing }) => missing)], [])
  assert.equal(seen.blocked, false)
  assert.match(seen.text, /^Dear Acme Bakery,\n\nThank you for the 2 years/)
  assert.match(seen.text, /all the best\.\n\nMira\nBlue Print$/)
  assert.deepEqual(
    seen.alternatives.map(({ why }) => why),
    ['they work for many bakeries', 'close to you, small'],
  )
  assert.equal(
    (await fresh.run<Seen>('see-letter', acme, petra)).mark,
    seen.mark,
    'the same for whoever says yes to it',
  )
})

onBoth('I27: a typed count that the book does not hold is refused and nothing is written', async (fresh) => {
  await atLetter(fresh)
  const text = 'You contacted us after each of the last five deliveries.'
  const [fact] = (await see(fresh)).evidence
  await refused(write(fresh, 'situation', text, { facts: fact!.id }), 'count-differs', { number: 5 })
  await refused(write(fresh, 'thanks', 'Thank you for the seven years with us.'), 'count-differs', { number: 7 })
  assert.equal((await see(fresh)).blocks.find(({ block }) => block === 'situation')?.text, '')
  await write(fresh, 'thanks', 'Thank you for the two years with us.')
})

onBoth(
  'I27: a counted wording says the number of the program and no other, however many facts it has',
  async (fresh) => {
    const five = [1, 2, 3, 4, 5].map((month) => {
      const [made, kept, back] = ['02', '10', '12'].map((day) => `2025-0${month}-${day}`)
      const promised = `${made} promise to acme "Labels ${month}" by ${kept}\n${kept} kept acme "Labels ${month}"`
      return `${promised}\n${back} change acme g${month} in "Another colour, ${month}"`
    })
    await atLetter(fresh, 'documented', five.join('\n'))
    const counted = (await see(fresh)).patterns.find(({ pattern }) => pattern === 'counted-deliveries')!
    assert.match(counted.text, /after each of our last 5 deliveries, from 10 January 2025 to 10 May 2025\./)
    const more = { facts: counted.facts.join(','), pattern: counted.pattern }
    assert.equal(counted.facts.length, 10)
    assert.deepEqual((await write(fresh, 'situation', counted.text, more)).missing, [])
    await refused(write(fresh, 'situation', counted.text.replace(' 5 ', ' ten '), more), 'count-differs', {
      number: 10,
    })
  },
)

onBoth('I25: facts of another client, internal ones and unknown ones are refused', async (fresh) => {
  await atLetter(fresh, 'documented', 'client other "Other Shop"\n2026-01-05 email from other "Hello"')
  const facts = await fresh.run<{ facts: { id: string; kind: string }[] }>('see-timeline', { client: 'other' })
  const foreign = facts.facts.find(({ kind }) => kind === 'email')!.id
  await refused(write(fresh, 'situation', 'It was so.', { facts: foreign }), 'evidence-foreign')
  const own = await fresh.run<{ facts: { id: string; kind: string }[] }>('see-timeline', { client: 'acme', limit: 100 })
  const incident = own.facts.find(({ kind }) => kind === 'incident')!.id
  await refused(write(fresh, 'situation', 'It was so.', { facts: incident }), 'evidence-internal')
  await refused(write(fresh, 'situation', 'It was so.', { facts: 'nothing' }), 'fact-not-found')
  await write(fresh, 'situation', 'It was so.')
  const { missing } = (await see(fresh)).blocks.find(({ block }) => block === 'situation')!
  assert.ok(missing.some(({ code }) => code === 'evidence-missing'))
})

onBoth(
  'I32: goodwill is named with the amount of the ledger, in the first person, and with no other',
  async (fresh) => {
    await fresh.tell('business "Blue Print" currency EUR language en')
    await atLetter(
      fresh,
      'documented',
      '2026-01-15 invoice acme 240.00 EUR ref A-7\n2026-01-25 payment acme 240.00 EUR for A-7',
    )
    await fresh.run('grant-goodwill', { ...acme, as: 'refund', invoice: 'A-7', text: 'The last month' })
    const { text, facts } = (await see(fresh)).patterns.find(({ block }) => block === 'goodwill')!
    assert.match(text, /So I refund €240 of invoice A-7 to you\./)
    const ids = { facts: facts.join(',') }
    assert.deepEqual((await write(fresh, 'goodwill', text, ids)).missing, [])
    await refused(write(fresh, 'goodwill', text.replace('240', '250'), ids), 'goodwill-other-amount', { number: 250 })
    const bare = await write(fresh, 'goodwill', 'You should not have to pay for this, so I refund it to you.')
    assert.deepEqual(
      bare.missing.map(({ code }) => code),
      ['goodwill-unsaid'],
    )
  },
)

onBoth('I26: the pattern of scope without the client’s own statement is refused', async (fresh) => {
  await atLetter(
    fresh,
    'documented',
    '2025-05-01 clause acme web 1 not-included "Night work"\n2025-06-01 change acme g1 out "Nights"',
  )
  const { evidence, patterns } = await see(fresh)
  assert.equal(
    patterns.some(({ pattern }) => pattern === 'scope'),
    false,
  )
  const two = evidence.filter(({ kind }) => kind === 'clause' || kind === 'change').map(({ id }) => id)
  assert.equal(two.length, 2)
  const text = 'You asked for “Nights”.'
  await refused(write(fresh, 'situation', text, { facts: two.join(','), pattern: 'scope' }), 'scope-evidence-missing', {
    part: 'statement',
  })
})

onBoth('T2: a letter without reasons has no situation, a neutral one no facts', async (fresh) => {
  await atLetter(fresh, 'none')
  await refused(write(fresh, 'situation', 'It does not fit.'), 'reasons-none')
  await fresh.run('change-parting', { ...acme, reasons: 'neutral' })
  const { evidence } = await see(fresh)
  assert.ok(evidence.length > 0 && evidence.every(({ usable, code }) => !usable && code === 'reasons-without-facts'))
  await refused(write(fresh, 'situation', 'It was so.', { facts: evidence[0]!.id }), 'reasons-without-facts')
  await write(fresh, 'situation', 'What you need and what we do no longer fit.')
})

onBoth('I34: the apology one thinks one is owed is kept nowhere; that it was done counts for all', async (fresh) => {
  await atLetter(fresh)
  assert.ok((await see(fresh)).missing.some(({ code }) => code === 'cool-down-missing'))
  await fresh.run('cool-down', { ...acme, text: 'An apology of theirs in secret words' })
  assert.equal((await see(fresh)).cooled, true)
  assert.equal((await fresh.run<Seen>('see-letter', acme, petra)).cooled, true)
  assert.doesNotMatch(await fresh.export(), /secret words/)
})

onBoth('A16: marks stand only with a reason on record, threats and conditions never', async (fresh) => {
  await atLetter(fresh)
  await write(fresh, 'limit', 'We could not agree. You are very hard to work with, and nobody stays.')
  const { marks } = await see(fresh)
  const mark = marks.find(({ code }) => code === 'F1.hard-to-work-with')!
  assert.deepEqual([mark.allowed, mark.mayAllow, (await see(fresh)).blocked], [null, true, true])
  const words = mark.words
  await refused(fresh.run('allow-mark', { ...acme, code: mark.code, words: 'other', text: 'Why' }), 'mark-not-found')
  await fresh.run('allow-mark', { ...acme, code: mark.code, words, text: 'They said so of themselves' })
  assert.equal((await see(fresh)).blocked, false)
  await write(fresh, 'limit', 'We could not agree. Unless you remove the review, we will sue you.')
  const threat = (await see(fresh)).marks.find(({ code }) => code.startsWith('F8'))!
  const asked = { ...acme, code: threat.code, words: threat.words, text: 'They deserve it' }
  await refused(fresh.run('allow-mark', asked), 'mark-not-allowed')
  assert.equal((await see(fresh)).blocked, true)
})

onBoth('I23: the two bad sentences stop the letter, wherever they stand', async (fresh) => {
  await atLetter(fresh)
  for (const bad of ['You are hard to work with.', 'You always ask for too much.']) {
    const { marks } = await write(fresh, 'close', `I wish you well. ${bad}`)
    assert.ok(marks.length > 0, bad)
    assert.equal((await see(fresh)).blocked, true, bad)
  }
  await write(fresh, 'close', '')
  assert.equal((await see(fresh)).blocked, false)
})

onBoth('a letter whose language nobody knows is refused until somebody chooses one', async (fresh) => {
  await talkedParting(fresh, ACME.replaceAll(' language en', ''))
  await plannedAll(fresh)
  const seen = await see(fresh)
  assert.deepEqual([seen.language, seen.patterns], [null, []])
  assert.ok(seen.missing.some(({ code }) => code === 'letter-language-missing'))
  await refused(write(fresh, 'close', 'All the best.'), 'letter-language-missing')
  await write(fresh, 'close', 'All the best.', { language: 'en' })
  assert.equal((await see(fresh)).language, 'en')
  const other = await see(fresh, { language: 'is' })
  assert.ok(other.blocks.at(-1)!.missing.some(({ code }) => code === 'passage-other-language'))
})

onBoth('wordings of our own stand beside those of the program, filled for this client', async (fresh) => {
  await atLetter(fresh)
  const own = { block: 'close', language: 'en', text: 'Farewell, {client}, until {day}.' }
  await refused(fresh.run('add-wording', { ...own, text: 'Dear {customer}' }), 'placeholder-unknown', {
    name: 'customer',
  })
  await refused(fresh.run('add-wording', { ...own, text: '' }), 'wording-empty')
  await refused(fresh.run('add-wording', { ...own, wording: 'none' }), 'wording-not-found')
  const { wording } = await fresh.run<{ wording: string }>('add-wording', own)
  await fresh.run('add-wording', { ...own, text: 'We refund {amount}.' })
  const mine = (await see(fresh)).patterns.filter((one) => one.own)
  assert.deepEqual(
    mine.map(({ text }) => text),
    ['Farewell, Acme Bakery, until 1 April 2026.'],
    'what is not known of the client is not offered',
  )
  await fresh.run('add-wording', { ...own, wording, text: '' })
  const { wordings } = await fresh.run<{ wordings: { text: string }[] }>('see-wordings')
  assert.deepEqual(
    wordings.map(({ text }) => text),
    ['We refund {amount}.'],
  )
})

onBoth('the letter is written by its deeds only: a line by hand would be a way around', async (fresh) => {
  await atLetter(fresh)
  const line = (text: string) => fresh.run('add-fact', { line: text })
  for (const text of [
    '2026-03-02 passage acme acme thanks "Thank you"',
    '2026-03-02 allowed acme acme F1.label words "x" why "y"',
    '2026-03-02 cooled acme acme',
    '2026-03-02 wording w close "Dear {customer}" language en',
  ])
    await refused(line(text), 'line-has-deed')
})

onBoth('a name that runs right to left is kept apart in the greeting', async (fresh) => {
  await atLetter(fresh, 'documented', 'client acme "מאפיית שלום"')
  assert.match((await see(fresh)).text, /^Dear \u2068מאפיית שלום\u2069,/)
})

onBoth('handbook 2.6: the name of another client is never told', async (fresh) => {
  await atLetter(fresh, 'documented', 'client other "Golden Harbour Hotel"')
  const { marks } = await write(fresh, 'limit', 'We could not do for you what we do for Golden Harbour Hotel.')
  assert.ok(marks.some(({ code, words }) => code === 'letter.other-client' && words === 'Golden Harbour Hotel'))
  await fresh.tell('client late "Ærlig Hús"')
  const later = await write(fresh, 'limit', 'We could not do for you what we do for Ærlig Hús.')
  assert.ok(
    later.marks.some(({ words }) => words === 'Ærlig Hús'),
    'a client who came a moment ago',
  )
})

onBoth('a letter that is on its way is not written any more', async (fresh) => {
  await atLetter(fresh)
  const { parting } = await fresh.run<{ parting: string }>('cool-down', { ...acme, text: 'They owe me one' })
  await fresh.tell(`2026-03-02 notice acme ${parting} queued way email at 2026-03-02T15:00:00Z`)
  await refused(write(fresh, 'close', 'All the best.'), 'letter-under-way')
  await refused(fresh.run('cool-down', { ...acme, text: 'Again' }), 'letter-under-way')
  assert.equal((await see(fresh)).blocks.at(-1)!.text, '')
})

const codesOf = (missing: readonly Lack[]) => missing.map(({ code }) => code)

onBoth('I38: the letter names the last day as it was set, and each deadline that becomes theirs', async (fresh) => {
  await atLetter(fresh)
  const { parting } = await fresh.run<{ parting: string }>('cool-down', { ...acme, text: 'They owe me one' })
  const plan = 'way hand-over owner mira due 2026-03-10 deadline 2026-06-30'
  await fresh.tell(`2026-03-02 obligation acme ${parting} vat planned as deadline "VAT return" ${plan} visible owner`)
  const other = await write(fresh, 'last-day', 'Our last day is 1 April 2027.')
  assert.deepEqual(codesOf(other.missing), ['last-day-unsaid'])
  assert.deepEqual((await write(fresh, 'last-day', 'Our last day is 1 April 2026.')).missing, [])
  const { missing } = await write(fresh, 'open-work', 'Nothing of ours is open.')
  assert.deepEqual(missing, [{ code: 'deadline-unsaid', args: { text: 'VAT return', due: '2026-06-30' } }])
  const { text } = (await see(fresh)).patterns.find(({ block }) => block === 'open-work')!
  assert.match(text, /“VAT return” is due on 30 June 2026\. Please have somebody in place/)
  assert.deepEqual((await write(fresh, 'open-work', text)).missing, [])
})

onBoth('T6, I33: no second apology for a failure with nothing put right since', async (fresh) => {
  await atLetter(fresh, 'documented', '2025-11-20 apology acme c2 "I am sorry that it was too light"')
  const [light, blue] = (await see(fresh)).evidence.filter(({ kind }) => kind === 'case')
  const offered = async (facts: string) =>
    (await see(fresh, { facts })).patterns.filter(({ block }) => block === 'apology').map(({ pattern }) => pattern)
  assert.deepEqual(await offered(light!.id), ['regret-of-fit'])
  assert.deepEqual(await offered(blue!.id), ['regret-of-fit'], 'it is the same matter')
  const text = 'On 1 November 2025 you told us: “Now it is too light”. I am sorry that it was like this for you.'
  const { missing } = await write(fresh, 'apology', text, { facts: light!.id })
  assert.deepEqual(codesOf(missing), ['apology-repeated'])
})

onBoth('I35: an apology for their experience quotes what they told us, with its day', async (fresh) => {
  await atLetter(fresh)
  const [told] = (await see(fresh)).evidence.filter(({ kind }) => kind === 'case')
  const { patterns } = await see(fresh, { facts: told!.id })
  const { text } = patterns.find(({ pattern }) => pattern === 'experience')!
  assert.equal(text, 'On 1 November 2025 you told us: “Now it is too light”. I am sorry that it was like this for you.')
  assert.deepEqual(codesOf((await write(fresh, 'apology', text, { facts: told!.id })).missing), [])
  const vague = await write(fresh, 'apology', 'I apologise for any inconvenience.')
  assert.ok(vague.missing.some(({ code, args }) => code === 'letter-lacks' && args['check'] === 'P5'))
})

onBoth('I24: the limit is ours; a number about ourselves is not the book’s to count', async (fresh) => {
  await atLetter(fresh)
  assert.deepEqual((await write(fresh, 'limit', 'We are only three people, and we could not keep up.')).missing, [])
  const { marks } = await write(fresh, 'limit', 'We could not deliver. We were negligent and are liable for it.')
  assert.ok(marks.some(({ code }) => code.startsWith('F7')))
  const bare = await write(fresh, 'limit', 'You were not a fit for us.')
  assert.ok(codesOf(bare.missing).includes('letter-lacks'))
  const check = { ...acme, code: 'P3', words: 'limit', text: 'It says so in other words' }
  await fresh.run('allow-mark', check)
  const { missing } = (await see(fresh)).blocks.find(({ block }) => block === 'limit')!
  assert.deepEqual(missing, [], 'a check is no verdict: a person may say that it is there')
})
