import assert from 'node:assert/strict'
import { dirname, join } from 'node:path/posix'
import { test } from 'node:test'
import { PARTS, partOf } from '../../src/surfaces/web/words/parts.ts'
import { readFileSync } from 'node:fs'
import { readSources, root, withoutComments } from './sources.ts'

const WEB = 'src/surfaces/web/'
const sources = new Map(
  readSources(`${WEB}**/*.{ts,tsx}`).map(({ path, text }) => [path, withoutComments(text)] as const),
)
const keys = Object.keys(JSON.parse(readFileSync(`${root}/src/words/en.json`, 'utf8')) as object)
/** What a page brings with it when it is fetched: everything it imports, and what that imports. */
const IMPORT = /(?<!import type [^'\n]*)(?:from|import\()\s*'(\.[^'\n]+\.tsx?)'/g
const NAMED = /[`']((?:[a-z][a-z-]*\.)+[^`'$\s]*)[`'$]/g
const LAZY = /withWords\(\s*\[([^\]]*)\]\s*,\s*import\('(\.[^']+)'\)/g

test('each page fetches the words it says', () => {
  const pages = [
    ...pagesOf(sources.get(`${WEB}routes.tsx`)!, `${WEB}routes.tsx`),
    { path: `${WEB}main.tsx`, parts: [] },
  ]
  assert.ok(pages.length > 10)
  const silent = pages.flatMap(({ path, parts }) =>
    [...saidBy(path)].flatMap((key) => {
      const part = partOf(key)
      return part === null || parts.includes(part) ? [] : [`${path} says ${key} and does not fetch ${part}`]
    }),
  )
  assert.deepEqual(silent.slice(0, 40), [])
})

test('no part of the words is empty', () => {
  const used = new Set(keys.map(partOf))
  assert.deepEqual(
    PARTS.filter((part) => !used.has(part)),
    [],
  )
})

type Page = { path: string; parts: string[] }

function pagesOf(text: string, path: string): Page[] {
  const lazy = [...text.matchAll(LAZY)].map(([, parts, file]) => ({
    path: join(dirname(path), file!),
    parts: [...parts!.matchAll(/'([a-z-]+)'/g)].map((match) => match[1]!),
  }))
  const plain = [...text.matchAll(/lazyRouteComponent\(\(\) => import\('(\.[^']+)'\)\)/g)]
  return [...lazy, ...plain.map(([, file]) => ({ path: join(dirname(path), file!), parts: [] }))]
}

/** The keys that a page and what it imports name, by their whole name or by how they begin. */
function saidBy(page: string): Set<string> {
  const said = new Set<string>()
  for (const path of graphOf(page)) {
    for (const [, named] of sources.get(path)!.matchAll(NAMED)) {
      for (const key of keys) if (key === named || (named!.endsWith('.') && key.startsWith(named!))) said.add(key)
    }
  }
  return said
}

/** What is fetched later, with its own words, is a page of its own. */
function graphOf(page: string): Set<string> {
  const seen = new Set<string>()
  const left = [page]
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const text = sources.get(path)
    if (text === undefined || seen.has(path)) continue
    seen.add(path)
    // A refusal brings its own words: `calls/refusal-words.ts`.
    if (path.endsWith('/routes.tsx') || path.endsWith('/words/parts.ts') || path.endsWith('/frame/problem.tsx'))
      continue
    const own = text.replaceAll(LAZY, '')
    for (const [, file] of own.matchAll(IMPORT)) left.push(join(dirname(path), file!))
  }
  for (const path of ['words/parts.ts', 'frame/problem.tsx']) seen.delete(WEB + path)
  return seen
}
