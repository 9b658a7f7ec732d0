import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { actions } from '../../src/app/actions.ts'
import { REFUSALS } from '../../src/app/refusals.ts'

const root = join(import.meta.dirname, '..', '..')
const tests = globSync('test/**/*.{test.ts,story}', { cwd: root }).filter(
  (path) => !path.endsWith('house/actions.test.ts'),
)
const texts = tests.map((path) => readFileSync(join(root, path), 'utf8')).join('\n')

for (const { name } of actions) {
  void test(`${name} is run by a test`, () => {
    const ways = [`'${name}'`, `/api/${name}`, `goodterms ${name}`, `\`${name}`]
    assert.ok(
      ways.some((way) => texts.includes(way)),
      `no story and no test runs ${name}`,
    )
  })
}

test('no two actions share a name', () => {
  assert.equal(new Set(actions.map((one) => one.name)).size, actions.length)
})

test('every refusal of an action is reached by a test', () => {
  const folder = join(root, 'src', 'app')
  const source = globSync('*.ts', { cwd: folder })
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')
  const thrown = Object.keys(REFUSALS).filter((code) => source.includes(`Refusal('${code}'`))
  assert.ok(thrown.length > 15)
  assert.deepEqual(
    thrown.filter((code) => !texts.includes(`'${code}'`)),
    [],
  )
})
