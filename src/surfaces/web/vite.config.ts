import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

const project = join(import.meta.dirname, '..', '..', '..')

/** Words that only the command line says: they would be a tenth of what a browser loads first. */
const ELSEWHERE = /^(cli|tone|check|action|input|letter|feed|sheet\.(page|mail))\./

function screenWords(): Plugin {
  return {
    name: 'screen-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]src[\\/]words[\\/][a-z]+\.json$/.test(id)) return null
      const words = Object.entries(JSON.parse(code) as Record<string, string>)
      return { code: JSON.stringify(Object.fromEntries(words.filter(([key]) => !ELSEWHERE.test(key)))), map: null }
    },
  }
}

/** Bundles the screens into `dist/web`; the server gives them out and falls back to `index.html`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [screenWords(), react()],
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
