import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { partOf } from './words/parts.ts'

const project = join(import.meta.dirname, '..', '..', '..')

/** Words that no screen says: they would be a tenth of what a browser loads first. */
const ELSEWHERE =
  /^(?!tone\.(?:reason|better)\.)(cli|tone|check|action|input|letter|feed|digest|reminder|web\.api|sheet\.(page|mail))\./
const WORDS = /[\\/]src[\\/]words[\\/][a-z]+\.json\?part=([a-z-]+)$/

/** A part of a language's words: what every page may say (`base`), or what only some do (`parts.ts`). */
function wordParts(): Plugin {
  return {
    name: 'word-parts',
    enforce: 'pre',
    transform(code, id) {
      const part = WORDS.exec(id)?.[1]
      if (part === undefined) return null
      const words = Object.entries(JSON.parse(code) as Record<string, string>)
      const said = words.filter(([key]) => !ELSEWHERE.test(key) && (partOf(key) ?? 'base') === part)
      return { code: `export default ${JSON.stringify(Object.fromEntries(said))}`, map: null }
    },
  }
}

/** Bundles the screens into `dist/web`; the server gives them out and falls back to `index.html`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [wordParts(), react()],
  cacheDir: join(project, 'node_modules', '.cache', 'vite'),
  build: {
    outDir: join(project, 'dist', 'web'),
    emptyOutDir: true,
    target: 'es2022',
    // A file inlined as a data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
})
