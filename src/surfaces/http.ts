import { Hono } from 'hono'
import { answerTrouble, knowAsker } from './requests.ts'
import type { Site, Visit } from './requests.ts'
import { addActionRoutes } from './action-routes.ts'
import { addApiRoutes } from './api-page.ts'
import { addCalendarFeed } from './calendar-feed.ts'
import { addFileRoutes } from './file-routes.ts'
import { addHandoverRoutes } from './handover-routes.ts'
import { addHealthRoute } from './health.ts'
import { addLetterRoutes } from './letter-routes.ts'
import { addMcpRoute } from './mcp-http.ts'
import { limitTries } from './rate-limits.ts'
import { addScreenRoutes } from './screens.ts'
import { addSecurityHeaders, checkOrigin } from './security.ts'
import { addSessionRoutes } from './session-routes.ts'
import { addSheetRoutes } from './sheet-routes.ts'

/** Where whoever asks must be known. */
const ASKED = ['/api/*', '/mcp', '/upload', '/imports/*', '/export', '/files', '/files/*', '/packs/*', '/letters/*']

/** Everything that answers over HTTP, in the order in which a request meets it. `screens` is the folder of the built web app. */
export function makeHttp(site: Site, screens: string): Hono<Visit> {
  const app = new Hono<Visit>()
  app.onError(answerTrouble(site))
  addSheetRoutes(app, site)
  app.use(addSecurityHeaders)
  app.use(checkOrigin(site.origin))
  addHealthRoute(app, site.house)
  addSessionRoutes(app, site)
  addCalendarFeed(app, site)
  for (const path of ASKED) app.use(path, limitTries(), knowAsker(site))
  addApiRoutes(app)
  addActionRoutes(app, site)
  addFileRoutes(app, site)
  addHandoverRoutes(app, site)
  addLetterRoutes(app, site)
  addMcpRoute(app, site)
  addScreenRoutes(app, screens)
  return app
}
