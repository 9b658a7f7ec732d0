import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameBreaches, oversizes } from './names.ts'
import { readSources } from './sources.ts'

/** Files and functions that are better long than cut, each with its reason. The test refuses an entry no longer needed. */
const exceptions: Record<string, string> = {
  'src/core/ledger/kinds/all.ts': 'the list of all kinds of facts',
  'src/app/refusals.ts': 'the list of everything that is refused',
  'src/app/actions.ts': 'the list of everything the program can do',
  'src/surfaces/web/calls/actions.ts': 'the list of everything the screens call',
  'src/surfaces/web/routes.tsx': 'the list of all addresses',
  'src/db/stores.ts#openStores': 'one line a store',
  'src/app/read-story.ts': 'one pass over a book; its steps share what is remembered',
  'src/app/read-story.ts#writeFacts': 'runs of one source are written together',
  'src/core/signals/open-promises.ts#followPromises': 'one loop that reads like its rule',
  'src/core/letters/tone/languages/en.ts': 'a table of phrases, no logic',
  'src/core/letters/tone/languages/hy.ts': 'a table of phrases, no logic',
  'src/core/letters/tone/languages/is.ts': 'a table of phrases, no logic',
  'src/core/letters/tone/languages/ms.ts': 'a table of phrases, no logic',
  'src/core/letters/tone/languages/ne.ts': 'a table of phrases, no logic',
  'src/core/parting/letter-check-words.ts': 'a table of phrases, no logic',
  'src/db/client-names.ts#withoutCard': 'one query, written out',
  'src/db/folding-store.ts': 'readings and plans are kept right in one place',
  'src/db/ledger-store.ts': 'the one place where facts are written',
  'src/db/reading-store.ts': 'every question about clients, each a short query',
  'src/db/rename-clients.ts#renameClients': 'one rewriting of names, step after step',
  'src/db/source-store.ts#undo': 'one undoing, statement after statement in their order',
  'src/db/tables.ts': 'the tables of the database, one after the other',
  'bench/book.ts#contacts': 'one table of what a year of contact looks like',
  'src/db/sqlite-dialect.ts#driverOf': 'the eight methods of a driver share one connection and its queue',
  'scripts/launch/web.mjs#build': 'one command line with its environment',
  'scripts/postgresql.ts#startCluster': 'a cluster is made, started and taken down in one place',
  'scripts/sample/clients-continent.ts': 'a table of invented clients, no logic',
  'scripts/sample/clients-north.ts': 'a table of invented clients, no logic',
  'src/sources/table/column-names.ts': 'a table of column names in many programs and languages',
  'src/sources/table/reading.ts': 'what is remembered between rows belongs together',
  'src/sources/table/row-words.ts': 'a table of status words in many languages',
  'src/sources/table/rows.ts': 'the row splitter is one machine with few states',
  'src/sources/table/rows.ts#rowSplitter': 'the row splitter is one machine with few states',
  'src/sources/table/sniff.ts#describe': 'one object with everything that was found out',
}

const files = readSources('src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'bench/**/*.ts', 'start.mjs')

test('names are domain nouns and deeds', () => {
  assert.ok(files.length > 0)
  assert.deepEqual(files.flatMap(nameBreaches), [])
})

test('files and functions stay small', () => {
  const unexplained = files.flatMap(oversizes).filter(({ key }) => !Object.hasOwn(exceptions, key))
  assert.deepEqual(unexplained, [])
})

test('every exception is still needed and has a reason', () => {
  const needed = new Set(files.flatMap(oversizes).map(({ key }) => key))
  const idle = Object.entries(exceptions).filter(([key, reason]) => !needed.has(key) || reason.split(' ').length < 3)
  assert.deepEqual(idle, [])
})

test('a forbidden word is found in a path and in an exported name, whole words only', () => {
  const breaches = (path: string, text = '') => nameBreaches({ path, text }).length
  assert.equal(breaches('src/app/mail-utils.ts'), 1)
  assert.equal(breaches('src/helpers/day.ts'), 1)
  assert.equal(breaches('src/app/a.ts', 'export function clientData() {}'), 1)
  assert.equal(breaches('src/app/a.ts', 'export type FactDTO = 1\nexport const mailHandler = 1'), 2)
  assert.equal(
    breaches('src/app/a.ts', '// export const info = 1\nexport const update = 1\nexport class Database {}'),
    0,
  )
})

test('a long file and a long function are found with their length', () => {
  const long = `export function tall() {\n${'  a()\n'.repeat(24)}}\n`
  assert.deepEqual(oversizes({ path: 'a.ts', text: long }), [{ key: 'a.ts#tall', lines: 26 }])
  assert.deepEqual(oversizes({ path: 'a.ts', text: long.replace('  a()\n', '') }), [])
  assert.deepEqual(oversizes({ path: 'a.ts', text: 'a()\n'.repeat(151) }), [{ key: 'a.ts', lines: 151 }])
  assert.deepEqual(oversizes({ path: 'a.ts', text: 'a()\n'.repeat(150) }), [])
})
