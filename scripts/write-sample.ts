import { writeFileSync } from 'node:fs'
import { sampleBook } from './sample/book.ts'

writeFileSync(new URL('../sample/studio.story', import.meta.url), sampleBook())
