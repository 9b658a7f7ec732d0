import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addressesOf, mailAddress, phoneAddress } from '../../../src/core/keeping/addresses.ts'
import { classOf } from '../../../src/core/keeping/classes.ts'
import { retentionOf, retentionRules } from '../../../src/core/keeping/retention-of.ts'
import { RETENTION_TABLE } from '../../../src/core/keeping/retention-table.ts'
import { suppressionOf } from '../../../src/core/keeping/suppressed.ts'
import type { Fact } from '../../../src/core/ledger/fact.ts'
import { kinds } from '../../../src/core/ledger/kinds/all.ts'
import { RETENTION_CLASSES } from '../../../src/core/ledger/kinds/keeping.ts'
import { readFactLine } from '../../../src/core/ledger/notation.ts'
import { isProblem } from '../../../src/core/ledger/source-line.ts'

const TODAY = '2026-03-02'

function facts(text: string): Fact[] {
  return text.split('\n').map((line, i) => {
    const read = readFactLine(line, i + 1)
    assert.ok(!isProblem(read), `${line}: ${JSON.stringify(read)}`)
    return { ...read.draft, id: `f${i + 1}`, origin: { source: 's', line: i + 1 } }
  })
}

test('handbook 2.5: no marketing holds until the client asks for it themselves', () => {
  const said = facts(`2026-01-05 suppress acme set as marketing "They asked on the phone"
2026-02-01 suppress acme lifted as marketing "They signed up again"
2026-02-20 suppress acme set as marketing`)
  assert.equal(suppressionOf('acme', said, '2026-01-04'), null)
  assert.equal(suppressionOf('acme', said, '2026-01-31')?.text, 'They asked on the phone')
  assert.equal(suppressionOf('acme', said, '2026-02-19'), null)
  assert.deepEqual(suppressionOf('acme', said, TODAY)?.because, ['f3'])
  assert.equal(suppressionOf('blue', said, TODAY), null)
})

test('lifting that nothing at all is sent leaves that no marketing is', () => {
  const said = facts(`2026-01-05 suppress acme set as marketing
2026-01-06 suppress acme set as everything
2026-01-07 suppress acme lifted as everything`)
  assert.equal(suppressionOf('acme', said, '2026-01-06')?.as, 'everything')
  assert.equal(suppressionOf('acme', said, TODAY)?.as, 'marketing')
})

test('one address has one form, whoever wrote it and in whatever script', () => {
  assert.equal(mailAddress(' Anna@ACME.example '), mailAddress('anna@acme.example'))
  assert.equal(mailAddress('no address'), '')
  assert.equal(phoneAddress('+977 984-123 4567'), phoneAddress('९८४१२३४५६७'))
  assert.equal(phoneAddress('+354 555 1234'), phoneAddress('5551234'))
  assert.notEqual(phoneAddress('+354 555 1234'), phoneAddress('+354 555 1235'))
  assert.equal(phoneAddress('112'), '')
  const cards = facts(`client acme "Acme" email A@acme.example phone "+354 555 1234" ref C-17
person anna at acme "Anna" email anna@acme.example`)
  const wanted = ['key:acme', 'ref:c-17', 'email:a@acme.example', 'phone:5551234', 'email:anna@acme.example']
  assert.deepEqual(addressesOf(cards), wanted)
})

test('every kind about a client is of a class, or is one of the few that are never erased', () => {
  const free = [...kinds.values()].filter((kind) => classOf({ kind: kind.name, body: {} } as unknown as Fact) === null)
  const never = ['leaving', 'suppress', 'end', 'void']
  const house = ['business', 'member', 'exchange', 'limit', 'principle', 'wording', 'retention']
  assert.deepEqual(free.map(({ name }) => name).toSorted(), [...never, ...house].toSorted())
})

const BOOK = `client acme "Acme" email a@acme.example
2024-05-01 invoice acme 100.00 EUR ref A-1
2025-02-01 call from acme
2025-03-01 note acme "Hard to please" as opinion
2025-06-30 end acme initiative us`

function linesOf(country: string | null, extra = '', ended: string | null = '2025-06-30', today = TODAY) {
  const all = facts(extra === '' ? BOOK : `${BOOK}\n${extra}`)
  const lines = retentionOf(all, retentionRules(all, country, today), ended, today)
  return Object.fromEntries(lines.map((line) => [line.class, line]))
}

test('handbook 2.5: the default is to ask, never to erase in silence', () => {
  const lines = linesOf('DE')
  for (const name of ['books', 'identity', 'contacts', 'judgements']) assert.equal(lines[name]!.state, 'ask', name)
  assert.equal(lines['letters']!.state, 'none')
  assert.deepEqual(
    retentionRules([], null, TODAY).map(({ act }) => act),
    RETENTION_CLASSES.map(() => 'ask'),
  )
})

test('the country table keeps the books of France for ten years, and the name as long as the books', () => {
  const { books, identity, judgements } = linesOf('FR')
  assert.equal(books!.state, 'kept')
  assert.equal(books!.until, '2035-12-31')
  assert.equal(books!.rule.source, 'sovos.com')
  assert.deepEqual([identity!.state, identity!.until, identity!.withBooks], ['kept', '2035-12-31', true])
  assert.equal(judgements!.state, 'ask')
  assert.equal(linesOf('FR', '', '2025-06-30', '2036-01-01')['books']!.state, 'free')
})

test('the table says which rows nobody has checked', () => {
  for (const { country, known, source, years } of RETENTION_TABLE) {
    assert.equal(known, ['IS', 'AM'].includes(country), country)
    assert.equal(source === null, known, country)
    assert.ok(years >= 1)
  }
})

test('an own word goes before the table, and nothing is kept by rule while the work goes on', () => {
  const own = '2026-01-01 retention books keep years 12 "Our lawyer" country FR'
  assert.equal(linesOf('FR', own)['books']!.until, '2037-12-31')
  assert.equal(linesOf('FR', '2026-01-01 retention judgements erase years 0')['judgements']!.state, 'free')
  assert.equal(linesOf('FR', own, null)['books']!.state, 'in-use')
})

test('our own years for letting go are waited for, and bind nobody', () => {
  const own = '2026-01-01 retention judgements erase years 1'
  assert.equal(linesOf('DE', own)['judgements']!.state, 'later')
  assert.equal(linesOf('DE', own, '2025-06-30', '2027-01-01')['judgements']!.state, 'free')
})

test('a longer period never ends sooner', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (a, b) => {
      const until = (years: number) => linesOf(null, `2026-01-01 retention books keep years ${years}`)['books']!.until!
      assert.equal(until(a) <= until(b), a <= b || until(a) === until(b))
    }),
    { numRuns: 40 },
  )
})
