import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSources, root } from './sources.ts'
import { importsOf, wallBreaches } from './walls.ts'

const files = readSources('src/**/*.{ts,tsx}')
const readme = readSources('src/core/README.md')[0]!.text
const packages = [...readme.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name!)

function breachesOf(path: string, text: string): string[] {
  return wallBreaches([{ path, text }], ['temporal-polyfill'])
}

test('imports point one way, and core is pure', () => {
  assert.ok(files.length > 0)
  assert.deepEqual(wallBreaches(files, packages), [])
})

test('every folder of src has its place in the order', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const known = ['core', 'words', 'sources', 'db', 'app', 'surfaces']
  assert.deepEqual(
    folders.map(({ name }) => name).filter((name) => !known.includes(name)),
    [],
  )
})

test('finds imports in every form, and none in comments and strings', () => {
  const text = `
    import a, { b } from './a.ts'
    import type { C } from './c.ts'
    import './d.ts'
    export {
      e,
    } from './e.ts'
    export * from './f.ts'
    const g = await import('./g.ts')
    // import './no.ts'
    /* import './no.ts' */
    export const text = 'from here'
    export type Kind = 'from' | 'to'`
  const found = importsOf(text).map(({ from, typesOnly }) => from + (typesOnly ? ' types' : ''))
  assert.deepEqual(found, ['./a.ts', './c.ts types', './e.ts', './f.ts', './d.ts', './g.ts'])
})

const wrong = [
  ['src/core/day.ts', `import { open } from '../db/open.ts'`],
  ['src/core/ledger/fact.ts', `import type { World } from '../../app/world.ts'`],
  ['src/core/day.ts', `import { readFileSync } from 'node:fs'`],
  ['src/core/day.ts', `import { z } from 'zod'`],
  ['src/core/day.ts', `import { main } from '../main.ts'`],
  ['src/core/day.ts', 'const now = Date.now()'],
  ['src/core/day.ts', 'const now = new Date( )'],
  ['src/core/day.ts', 'const chance = Math.random()'],
  ['src/sources/mail/read.ts', `import { store } from '../../db/fact-store.ts'`],
  ['src/db/open.ts', `export { read } from '../sources/mail/read.ts'`],
  ['src/app/add-client.ts', `import { open } from '../db/open.ts'`],
  ['src/app/add-client.ts', `import { http } from '../surfaces/http.ts'`],
  ['src/surfaces/http.ts', `import { open } from '../db/open.ts'`],
  ['src/surfaces/web/page.tsx', `import { today } from '../../app/today.ts'`],
] as const

for (const [path, text] of wrong) {
  test(`${path} may not: ${text}`, () => assert.equal(breachesOf(path, text).length, 1))
}

test('what is allowed is not reported', () => {
  assert.deepEqual(
    breachesOf('src/core/day.ts', `import 'temporal-polyfill'\n// Date.now() is not for us\nnew Date(0)`),
    [],
  )
  assert.deepEqual(
    breachesOf('src/app/a.ts', `import type { Store } from '../db/a.ts'\nimport { b } from '../core/b.ts'`),
    [],
  )
  assert.deepEqual(breachesOf('src/surfaces/web/a.ts', `import type { Today } from '../../app/today.ts'`), [])
  assert.deepEqual(breachesOf('src/main.ts', `import { open } from './db/open.ts'`), [])
})
