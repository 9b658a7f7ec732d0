import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const project = join(import.meta.dirname, '..', '..', '..')

/** Bundles the screens into `dist/web`; the server gives them out and falls back to `index.html`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
