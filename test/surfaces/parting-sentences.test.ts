import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainPage } from '../../src/surfaces/page.ts'
import { sayOutput } from '../../src/surfaces/sentences.ts'
import { loadWords } from '../../src/words/load.ts'
import { LANGUAGES } from '../../src/words/words.ts'
import type { Language } from '../../src/words/words.ts'

function said(name: string, output: object, language: Language = 'en'): string {
  return sayOutput(name, output, plainPage(loadWords(language))).join('\n')
}

test('a deed says its day as people write days, and the client by name', () => {
  const day = said('set-last-day', { client: 'acme', parting: 'P1', day: '2026-12-22', ids: [] })
  assert.match(day, /22 Dec 2026|Dec 22, 2026/)
  const talk = said('record-farewell', { client: 'acme', name: 'Acme Bakery', parting: 'P1', ids: [] })
  assert.match(talk, /Acme Bakery/)
})

const invoice = {
  obligation: 'O1',
  as: 'invoice',
  text: 'A-7',
  say: null,
  args: {},
  amount: null,
  state: 'planned',
  way: 'finish',
  due: '2026-12-22',
  deadline: null,
  ownerName: 'Mira',
  to: null,
  on: null,
  covered: true,
}

test('nobody of us finishes an unpaid invoice: it is paid', () => {
  for (const language of LANGUAGES) {
    const { say } = loadWords(language)
    const plan = said('plan-rest', { client: 'acme', planned: [invoice], left: [], ids: [] }, language)
    assert.ok(plan.includes(say('obligation.way.finish.invoice')), plan)
    const work = said(
      'plan-rest',
      { client: 'acme', planned: [{ ...invoice, as: 'work' }], left: [], ids: [] },
      language,
    )
    assert.ok(work.includes(say('obligation.way.finish')), work)
  }
})

test('each language ends the name of a thing that is handed over with its own full stop', () => {
  const ends: Record<Language, string> = { en: '. ', hy: '։ ', is: '. ', ms: '. ', ne: '। ' }
  const item = { ...invoice, part: 'money', state: 'finish', files: [], over: false }
  const seen = { name: 'Acme', items: [item], when: { lastDay: null }, contact: null, accounts: [] }
  for (const language of LANGUAGES) {
    const lines = said('see-handover', seen, language)
    assert.ok(lines.includes(`A-7${ends[language]}`), lines)
    assert.equal(lines.includes(loadWords(language).say('handover.line.finish.some-day')), false)
  }
})
