import type { Context, Hono } from 'hono'
import { letterFile } from '../app/letter-file.ts'
import type { LetterForm } from '../app/letter-file.ts'
import { outcomeOf } from '../app/refusals.ts'
import { asRefusal } from '../app/run-action.ts'
import { Refusal } from '../core/refusal.ts'
import { noteBug } from './bugs.ts'
import type { Site, Visit } from './requests.ts'

/**
 * The letter of a parting as a file to print or to open in a mail program; for whoever is trusted. No cache keeps it, and
 * trouble is noted without the address, which holds the client's key.
 */
export function addLetterRoutes(app: Hono<Visit>, site: Site): void {
  app.get('/letters/:client/letter.pdf', (c) => answer(c, site, 'pdf'))
  app.get('/letters/:client/letter.eml', (c) => answer(c, site, 'eml'))
}

async function answer(c: Context<Visit>, site: Site, form: LetterForm): Promise<Response> {
  try {
    const client = c.req.param('client') ?? ''
    const { name, type, bytes } = await letterFile(site.house, c.var.asker, client, form)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-length': String(bytes.length),
        'content-disposition': `${form === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
        'cache-control': 'no-store',
      },
    })
  } catch (thrown) {
    return trouble(c, site, asRefusal(thrown))
  }
}

function trouble(c: Context<Visit>, site: Site, error: unknown): Response {
  if (!(error instanceof Refusal)) return c.json({ bug: noteBug(site.log, error, 'GET letter') }, 500)
  const { code, args } = error
  return c.json({ refusal: { code, args } }, outcomeOf(code).status)
}
