import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { totalLine } from '../../scripts/count.ts'
import type { Tally } from '../../scripts/count.ts'
import { allRules, namedRules } from '../../scripts/rules.ts'
import { runTests } from '../../scripts/run-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'goodterms-runner-'))
after(() => rmSync(folder, { recursive: true, force: true }))

async function runText(name: string, text: string): Promise<{ tally: Tally; printed: string }> {
  const file = join(folder, name)
  writeFileSync(file, `import { describe, it, test } from 'node:test'\n${text}\nvoid [describe, it, test]\n`)
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const tally = await runTests({ root: folder, files: [file], signal: new AbortController().signal, print })
  return { tally, printed: lines.join('\n') }
}

test('counts leaves, not the tests and suites around them', async () => {
  const text = `
    test('plain', () => {})
    test('parent', async (t) => { await t.test('one', () => {}); await t.test('two', () => {}) })
    describe('suite', () => { it('three', () => {}); describe('inner', () => { it('four', () => {}) }) })`
  const { tally, printed } = await runText('leaves.test.ts', text)
  assert.equal(totalLine(tally), '5 passed, 0 failed')
  assert.equal(printed, '✔ leaves.test.ts: 5 passed, 0 failed')
})

test('counts a failure once, and a parent that fails on its own', async () => {
  const text = `
    test('parent', async (t) => { await t.test('good', () => {}); await t.test('bad', () => { throw new Error('inside') }) })
    test('own', async (t) => { await t.test('good', () => {}); throw new Error('outside') })`
  const { tally, printed } = await runText('failures.test.ts', text)
  assert.equal(totalLine(tally), '2 passed, 2 failed')
  assert.deepEqual(
    tally.failed.map(({ name }) => name),
    ['bad', 'own'],
  )
  assert.match(printed, /Error: inside[^]*Error: outside/)
})

test('lists skipped tests by name with the reason', async () => {
  const { tally } = await runText(
    'skips.test.ts',
    `test('a', { skip: 'no engine' }, () => {}); test('b', { todo: true }, () => {})`,
  )
  assert.equal(totalLine(tally), '0 passed, 0 failed, 2 skipped')
  assert.deepEqual(
    tally.skipped.map(({ name, reason }) => `${name}: ${reason}`),
    ['a: no engine', 'b: true'],
  )
})

const endings = {
  'crashes at import': `import './nowhere.ts'\ntest('never', () => {})`,
  'holds no test': '',
  'leaves before its tests end': `test('leaves', () => process.exit(0)); test('never', () => {})`,
  'throws after its tests': `test('good', () => { setTimeout(() => { throw new Error('late') }, 20) })`,
  'has a suite that fails as a whole': `describe('suite', () => { throw new Error('whole') })`,
}

for (const [what, text] of Object.entries(endings)) {
  test(`a file that ${what} counts as failed`, async () => {
    const { tally } = await runText(`${what.replaceAll(' ', '-')}.test.ts`, text)
    assert.equal(tally.failed.length, 1)
  })
}

test('knows 145 rules and finds those that are named', () => {
  assert.equal(allRules.length, 145)
  const [first, last] = [allRules[0]!, allRules.at(-1)!]
  assert.deepEqual(namedRules([`// ${last}, ${first}`, `x${first} ${first}x ${last}0 ${'N' + 34}`]), [first, last])
})
