import type { Hono } from 'hono'
import { Refusal } from '../core/refusal.ts'
import { runAction } from '../app/run-action.ts'
import { isDeed, listedActions } from './listed-actions.ts'
import { limitBody, readJson } from './json-body.ts'
import type { Site, Visit } from './requests.ts'
import { typedInput } from './typed-input.ts'

/** One route an action: `GET /api/<name>?…` for those that read, `POST /api/<name>` with JSON for those that change. */
export function addActionRoutes(app: Hono<Visit>, site: Site): void {
  for (const action of listedActions) {
    const path = `/api/${action.name}`
    if (isDeed(action)) {
      app.post(path, limitBody, async (c) => {
        const output = await runAction(site.house, action, await readJson(c), c.var.asker)
        // It may have queued a job, which should not wait for the worker's next look.
        site.wake()
        return c.json(output)
      })
    } else {
      app.get(path, async (c) =>
        c.json(await runAction(site.house, action, typedInput(action, c.req.query()), c.var.asker)),
      )
    }
  }
  app.all('/api/*', (c) => {
    throw new Refusal('action-unknown', { action: c.req.path.slice('/api/'.length) })
  })
}
