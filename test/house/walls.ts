import { posix } from 'node:path'
import { withoutComments } from './sources.ts'
import type { Source } from './sources.ts'

/** Which folders of `src` a folder may import from, in the order in which facts flow; `types` means `import type` only. */
const mayImport: Record<string, Record<string, 'all' | 'types'>> = {
  core: {},
  words: { core: 'all' },
  sources: { core: 'all' },
  db: { core: 'all' },
  app: { core: 'all', sources: 'all', words: 'all', db: 'all' },
  surfaces: { core: 'all', words: 'all', app: 'all' },
}

/** The screens run in a browser: actions reach them as types, through HTTP. */
const screens = { core: 'all', words: 'all', app: 'types' } as const

const impure = [
  [/\bDate\.now\b/, 'reads the clock with Date.now'],
  [/\bnew Date\(\s*\)/, 'reads the clock with new Date()'],
  [/(?<!new )\bDate\(\s*\)/, 'reads the clock with Date()'],
  [/\bMath\.random\b/, 'uses chance with Math.random'],
  [/\bTemporal\.Now\b/, 'reads the clock with Temporal.Now'],
  [/\bperformance\.now\b/, 'reads the clock with performance.now'],
  [/\bcrypto\.(?:randomUUID|getRandomValues)\b/, 'uses chance with crypto'],
] as const

type Import = { from: string; typesOnly: boolean }

/** Every import of a file: `import`, `export … from`, `import()` and `require()`. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text)
  const named = code.matchAll(/^\s*(?:import|export)\b([\w$*{},\s]*?)\bfrom\s*['"]([^'"\n]+)['"]/gm)
  const bare = code.matchAll(/^\s*import\s*['"]([^'"\n]+)['"]/gm)
  const calls = code.matchAll(/\b(?:import|require)\(\s*['"`]([^'"`\n]+)['"`]/g)
  return [
    ...[...named].map(([, what, from]) => ({ from: from!, typesOnly: /^\s*type\b/.test(what!) })),
    ...[...bare, ...calls].map(([, from]) => ({ from: from!, typesOnly: false })),
  ]
}

/** What is wrong with the imports and the purity of `sources`: one sentence a breach. `packages` are core's. */
export function wallBreaches(sources: Source[], packages: string[]): string[] {
  return sources.flatMap((source) => [
    ...importsOf(source.text).flatMap((found) => importBreach(source.path, found, packages)),
    ...(folderOf(source.path) === 'core' ? purityBreaches(source) : []),
  ])
}

function importBreach(path: string, { from, typesOnly }: Import, packages: string[]): string[] {
  const folder = folderOf(path)
  const rights = path.startsWith('src/surfaces/web/') ? screens : mayImport[folder]
  if (!rights) return []
  if (!from.startsWith('.')) return folder === 'core' && !packages.includes(from) ? [`${path} imports ${from}`] : []
  const target = folderOf(posix.join(posix.dirname(path), from))
  if (target === folder) return []
  // Whoever could open the database could ask it past the scope of the stores: only the wiring does.
  if (from.endsWith('/db/open.ts') && !typesOnly) return [`${path} opens the database`]
  const right = (rights as Record<string, string>)[target]
  if (right === 'all' || (right === 'types' && typesOnly)) return []
  return [`${path} imports ${from}${right === 'types' ? ', of which it may import types only' : ''}`]
}

function purityBreaches({ path, text }: Source): string[] {
  const code = withoutComments(text)
  return impure.filter(([pattern]) => pattern.test(code)).map(([, sentence]) => `${path} ${sentence}`)
}

/** `core` for `src/core/ledger/fact.ts`; a file directly in `src` is its own folder. */
function folderOf(path: string): string {
  return path.startsWith('src/') ? path.split('/')[1]! : path
}
