import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkTone } from '../../src/core/letters/tone/check-tone.ts'
import { toneLanguages } from '../../src/core/letters/tone/languages/all.ts'
import { writeDay } from '../../src/words/arguments.ts'
import { loadWords } from '../../src/words/load.ts'
import { LANGUAGES } from '../../src/words/words.ts'
import { countFacts, onBoth, refused } from '../fresh-house.ts'
import type { FreshHouse } from '../fresh-house.ts'

type Note = {
  language: string
  assumed: boolean
  variant: string
  subject: string
  text: string
  email: string | null
  mailto: string
}

/** It is Monday, 2 March 2026. */
async function openPromises(fresh: FreshHouse): Promise<void> {
  await fresh.run('change-business', { name: 'Berg Studio', zone: 'UTC', language: 'en' })
  await fresh.run('add-fact', { line: 'member mira "Mira Berg" role owner' })
  await fresh.run('add-client', { name: 'Acme', language: 'en', email: 'office@acme.example' })
  await fresh.run('make-promise', { client: 'acme', text: 'new label', by: '2026-03-06' })
}

const DAY_BEFORE = { client: 'acme', text: 'new label', to: '2026-03-13' }

onBoth(
  'M17: the note tells of a new day before the old one, without an apology, and records nothing',
  async (fresh) => {
    await openPromises(fresh)
    const before = await countFacts(fresh)
    const note = await fresh.run<Note>('write-promise-note', DAY_BEFORE)
    assert.equal(await countFacts(fresh), before)
    assert.deepEqual(
      [note.language, note.assumed, note.variant, note.email],
      ['en', false, 'before', 'office@acme.example'],
    )
    assert.match(note.text, /“new label” by 6 March 2026/)
    assert.match(note.text, /The new day is 13 March 2026/)
    assert.match(note.text, /Mira Berg\nBerg Studio$/)
    assert.doesNotMatch(note.text, /sorry|apolog/i)
    const [, query] = note.mailto.split('?')
    const asked = new URLSearchParams(query)
    assert.ok(note.mailto.startsWith('mailto:office@acme.example?'))
    assert.equal(asked.get('subject'), note.subject)
    assert.equal(asked.get('body')!.replaceAll('\r\n', '\n'), note.text)
  },
)

onBoth('M17: once the day has passed the note apologises, once', async (fresh) => {
  await openPromises(fresh)
  fresh.turnTo('2026-03-07')
  const note = await fresh.run<Note>('write-promise-note', DAY_BEFORE)
  assert.equal(note.variant, 'after')
  assert.equal([...note.text.matchAll(/sorry|apolog|regret/gi)].length, 1)
})

onBoth(
  'the note is for the person at the client, and for a client without a language it says that it guesses',
  async (fresh) => {
    await openPromises(fresh)
    await fresh.run('add-person', { client: 'acme', name: 'Anna Holm', email: 'anna@acme.example' })
    const note = await fresh.run<Note>('write-promise-note', DAY_BEFORE)
    assert.equal(note.email, 'anna@acme.example')
    assert.match(note.text, /^Dear Anna Holm,/)
    await refused(fresh.run('write-promise-note', { ...DAY_BEFORE, person: 'nobody' }), 'person-not-found')
    await fresh.run('add-client', { name: 'Birch' })
    await fresh.run('make-promise', { client: 'birch', text: 'offer', by: '2026-03-06' })
    const guessed = await fresh.run<Note>('write-promise-note', { client: 'birch', text: 'offer', to: '2026-03-09' })
    assert.deepEqual([guessed.language, guessed.assumed, guessed.email], ['en', true, null])
    assert.ok(guessed.mailto.startsWith('mailto:?subject='))
  },
)

onBoth('a note about a promise of the client, about none, or for a day that has passed is refused', async (fresh) => {
  await openPromises(fresh)
  await fresh.run('make-promise', { client: 'acme', text: 'logo', by: '2026-03-06', way: 'from' })
  await refused(fresh.run('write-promise-note', { ...DAY_BEFORE, text: 'logo' }), 'promise-not-ours', {
    client: 'acme',
  })
  await refused(fresh.run('write-promise-note', { ...DAY_BEFORE, text: 'house' }), 'promise-not-found')
  await refused(fresh.run('write-promise-note', { ...DAY_BEFORE, to: '2026-03-01' }), 'day-in-past')
  await refused(fresh.run('write-promise-note', { ...DAY_BEFORE, client: 'nobody' }), 'client-not-found')
})

for (const language of LANGUAGES) {
  const words = loadWords(language)
  const skip = words.has('letter.promise-moved.subject') ? false : `the letter is not in ${language} yet`
  void test(`the note about a new day passes our tone check in ${language}`, { skip }, () => {
    const spoken = toneLanguages.find((one) => one.language === language)!
    const days = { due: writeDay(language, '2026-03-06', 'long'), to: writeDay(language, '2026-03-13', 'long') }
    const args = { name: 'Anna Holm', first: 'Anna', text: '1200', signature: 'Mira\nBerg', ...days }
    for (const variant of ['subject', 'before', 'after'] as const) {
      const text = words.say(`letter.promise-moved.${variant}`, args)
      const { marks } = checkTone(text, { language: spoken, kind: 'letter', parting: false })
      assert.deepEqual(marks, [], text)
      if (variant === 'subject') continue
      for (const said of Object.values(days)) assert.ok(text.includes(said), text)
    }
  })
}
