import { createMcpHandler } from '@modelcontextprotocol/server'
import type { Hono } from 'hono'
import { Refusal } from '../core/refusal.ts'
import type { Asker } from '../app/run-action.ts'
import { makeMcpServer } from './mcp.ts'
import type { Site, Visit } from './requests.ts'

/** MCP over streamable HTTP, without sessions: each request stands alone and is made by whoever sent it. */
export function addMcpRoute(app: Hono<Visit>, site: Site): void {
  const mcp = createMcpHandler(({ authInfo }) =>
    makeMcpServer(site.house, authInfo?.extra?.['asker'] as Asker, site.log),
  )
  app.all('/mcp', async (c) => {
    const { person } = c.var.asker
    if (!person) throw new Refusal('sign-in-needed', { action: 'mcp' })
    const asker: Asker = { person, surface: 'mcp' }
    return mcp.fetch(c.req.raw, { authInfo: { token: '', clientId: person.member, scopes: [], extra: { asker } } })
  })
}
