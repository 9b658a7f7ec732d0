import type { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { Refusal } from '../core/refusal.ts'
import { exportBook } from '../app/export-book.ts'
import { languageFor } from '../words/words.ts'
import { loadWords } from '../words/load.ts'
import { streamImport } from './events.ts'
import { problemLines } from './problems-csv.ts'
import type { Site, Visit } from './requests.ts'
import { receiveUpload } from './uploads.ts'

/** Routes that carry files or streams; each ends in an action. */
export function addFileRoutes(app: Hono<Visit>, site: Site): void {
  app.post('/upload', async (c) => c.json(await receiveUpload(site, c)))
  app.get('/imports/:id/events', (c) => streamImport(c, site, c.req.param('id')))
  app.get('/imports/:id/problems.csv', async (c) => {
    const words = loadWords(languageFor(c.req.header('accept-language')))
    const lines = problemLines(site.house, c.req.param('id'), c.var.asker, words)
    const first = await lines.next()
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="problems.csv"')
    return stream(c, (out) => writeAll(out, first.value ?? '', lines))
  })
  app.get('/export', (c) => {
    const { person } = c.var.asker
    if (person?.role !== 'owner') throw new Refusal(person ? 'owner-only' : 'sign-in-needed', { action: 'export' })
    c.header('content-type', 'text/plain; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="book.story"')
    return stream(c, (out) => writeAll(out, '', exportBook(site.house, person.member)))
  })
}

type Out = { write(text: string): Promise<unknown>; aborted: boolean }

async function writeAll(out: Out, first: string, rest: AsyncIterable<string>): Promise<void> {
  await out.write(first)
  for await (const text of rest) {
    if (out.aborted) return
    await out.write(text)
  }
}
